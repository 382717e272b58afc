/** What is told beside the sides of a deed: their other names in brackets, and who supports the doer. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { SUPPORT } from './joined-sides.ts'
import { partyOf } from './party.ts'

/** "اشتبكت مع مجموعة من المسلحين": how they are counted, and who they are stands behind. */
const BAND = wanted(['s:مجموعه', 's:مجموعات', 's:جماعه', 's:عصابه', 's:افراد'])
const REBELS = /^(متمرد|منقلب|انقلابي|خارج|منشق)(ين|ون|ا|ان)?$/
/** "200 من المتمردين | على الشرعية", "ضباط منشقين | عن الجيش": against or from whom men are who suffer or do something else. */
const isRisenAgainst = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'w:علي', 'w:عن') &&
  partyOf(items[k + 1]) !== null &&
  items[k - 1]?.kind === 'people' &&
  REBELS.test((items[k - 1]?.people?.text.split(' ').at(-1) ?? '').replace(/^ال/, ''))

const SEEMS = wanted(['w:يبدو', 'w:يظهر'])
/** Index of the last item of an aside at `k`, or null: brackets that say a name again, "فيما يبدو", "على ما يبدو", "مجموعة من". */
export function asideEnd(items: readonly Item[], k: number): number | null {
  if (has(items[k], BAND) && items[k]?.preposition === null && has(items[k + 1], 'w:من') && partyOf(items[k + 2]))
    return k + 1
  if (isRisenAgainst(items, k)) return k + 1
  // "ضد كل من الجيش والشرطة": each of those who follow.
  if (has(items[k], 'w:كل') && has(items[k + 1], 'w:من') && partyOf(items[k + 2])) return k + 1
  if (has(items[k], 'w:فيما') && has(items[k + 1], SEEMS)) return k + 1
  if (has(items[k], 'w:علي') && has(items[k + 1], 'w:ما') && has(items[k + 2], SEEMS)) return k + 2
  if (!has(items[k], 'open') || !partyOf(items[k - 1])) return null
  const close = items.findIndex((one, at) => at > k && has(one, 'close'))
  return close > k && close - k < 8 ? close : null
}

const JOINTLY = wanted(['s:اشتراك', 's:تعاون', 's:مشاركه', 's:تنسيق'])
const BLOWS = wanted(['strike', 'strike.maybe', 'shell', 'sortie'])
const SUPPORTED = /^(مدعوم|مسنود|معزز)(ه|ا|ين|ون)?$/
/** "دخلت القوات البلدة مدعومة | بغارات": what a side is only supported by is another's deed. */
export const isSupport = (items: readonly Item[], at: number): boolean =>
  items[at]?.preposition === 'ب' && SUPPORTED.test(items[at - 1]?.word?.best.stem ?? '')
const BY_REACH = 4
const COVER = wanted(['w:بغطاء', 'w:باسناد', 'w:بدعم'])
/** "مدعوما | بغارات", "مدعوما | بغطاء جوي": whether blows or cover at `at` are what somebody is supported by. */
export const areBlowsOfSupport = (items: readonly Item[], at: number): boolean =>
  has(items[at], COVER) || (items[at]?.preposition === 'ب' && has(items[at], BLOWS))
/** "دخل الجيش البلدة مدعوما | بغارات مكثفة من الطيران": by whose blows the doer is supported; index of the supporter. */
function supporterAt(items: readonly Item[], k: number): number | null {
  if (!SUPPORTED.test(items[k]?.word?.best.stem ?? '') || !areBlowsOfSupport(items, k + 1)) return null
  const of = items.findIndex((item, at) => at > k + 1 && at <= k + BY_REACH && has(item, 'w:من'))
  const at = has(items[of + 1], 'w:قبل', 'w:جانب') ? of + 2 : of + 1
  return of > 0 && partyOf(items[at])?.armed ? at : null
}

/** "بعد اتهامهم بالتعاون مع الجيش", "للاشتباه بالتعاون مع": what somebody is only accused of makes nobody a helper of who does the deed. */
const CHARGES = wanted(['accuse', 's:اشتباه', 's:يشتبه', 's:تهمه', 's:شبهه', 's:ادانه', 's:ادين'])
const CHARGE_REACH = 2
const isCharge = (items: readonly Item[], k: number): boolean =>
  items.slice(Math.max(0, k - CHARGE_REACH), k).some(item => has(item, CHARGES))
/** "سيطر الجيش على المدينة بدعم من الطيران", "تبنته الحركة بالاشتراك مع التنظيم": who supports the doer does it too; index of the supporter. */
export function allyAt(items: readonly Item[], k: number): number | null {
  if (items[k]?.preposition === 'ب' && has(items[k], JOINTLY) && has(items[k + 1], 'w:مع'))
    return partyOf(items[k + 2])?.armed && !isCharge(items, k) ? k + 2 : null
  if (!has(items[k], SUPPORT)) return supporterAt(items, k)
  const at = has(items[k + 1], 'w:من') ? k + 2 : k + 1
  return partyOf(items[at])?.armed ? at : null
}

/** "أوقف الجيش 18 شخصا للاشتباه بإطلاقهم النار": a pronoun stands for people told behind the side. */
export const arePeopleBetween = (items: readonly Item[], at: number, trigger: number): boolean =>
  items[trigger]?.word?.best.pronoun === 'هم' &&
  items.slice(at + 1, trigger).some(({ people, preposition }) => people?.number != null && preposition === null)

/** "أحرق مستوطنون سيارات", "هاجم محتجون المقر", "هاجم رعاة قرية": people without the arms of a side who attack all the same. */
export const mayAttack = (item: Item | undefined): boolean =>
  item?.people?.plural === true && (item.word?.tags.any(CROWDS) ?? false)
const CROWDS = wanted(['settler', 'protester', 's:شبان', 's:رعاه', 's:مهربون', 's:مهربين', 's:لصوص'])

const TAKES_UP = wanted(['arrest', 'halt', 'detain', 'release', 'grab', 'seize'])
const RULES = /^(ال)?(سلطات|سلطه|حكومه|نيابه)( |$)/
/** "أوقفت السلطات مشتبها به": whoever rules arrests and lets go, without a name of its own. */
export const mayArrest = (head: Item | undefined, { text }: ActorName): boolean =>
  has(head, TAKES_UP) && RULES.test(normalForm(text))
