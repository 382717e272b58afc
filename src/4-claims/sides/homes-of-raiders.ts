/** States whose aircraft strike in other lands: their own land, its capital and the bases from which they fly are not where raids fell. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stemOf } from '../chunks/place-name-words.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { PlaceOf, SettledPlace } from '../places/place-context.ts'

const ABROAD: ReadonlySet<string> = new Set('US GB FR IL RU TR SA AE QA KW BH JO NL BE DK AU CA'.split(' '))

const USES = wanted(
  's:استخدام s:باستخدام s:استعمال s:فتح s:فتحت s:تفتح s:يفتح s:تستخدم s:يستخدم s:انطلاق s:انطلقت s:تنطلق s:اقلعت s:تقلع'.split(
    ' ',
  ),
)
const USE_REACH = 9
/** "باستخدام قاعدة كذا في شن غارات", "غارات من قاعدة كذا": whence they fly. */
function isLaunchBase(items: readonly Item[], k: number, found: SettledPlace): boolean {
  if (found.place?.kind !== 'base' && found.place?.kind !== 'airport') return false
  if (has(items[k - 1], 'w:من')) return true
  const before = items.slice(Math.max(0, k - USE_REACH), k)
  const use = before.findLastIndex(item => has(item, USES))
  return use >= 0 && !before.slice(use).some(item => has(item, 'strike', 'stop', 'w:علي'))
}

const DOES = new Set('دخول بدء قيام شن تدخل مشاركه انضمام موافقه اعلان عمليه عمليات حمله هجمات غارات ضربات'.split(' '))
const STRIKES = wanted(['strike', 'shell', 'target', 'attack', 's:طالت', 's:هزت', 's:ضرب', 's:ضربت'])
/** "بعد دخول أنقرة الحرب", "التي تشنها واشنطن", "تلزيم الغارات لأنقرة": a capital that acts. */
function isActing(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]
  if (items[k]?.preposition === 'ل') return true
  if (items[k]?.preposition !== null || !before) return false
  if (DOES.has(stemOf(before))) return true
  return has(before, 'verb') && (has(before, 'pron') || /(ها|ه|هم)$/.test(stemOf(before)) || !has(before, STRIKES))
}

const isCapital = ({ place }: SettledPlace): boolean => place?.names.some(name => name.startsWith('العاصمة')) ?? false

/** Countries of those who did it by the grammar. */
const doersOf = ({ roles }: Mention): ReadonlySet<string | null> =>
  new Set(roles.flatMap(({ role, actor }) => (role === 'initiator' ? [actor.country] : [])))

/** Whether raids that are told beside the place at item `at` only came from there. */
export function isHomeOfRaiders(mention: Mention, at: number, placeOf: PlaceOf): boolean {
  if (mention.type !== 'air_strike') return false
  const { items } = mention.sentence
  const found = placeOf(mention.sentence, at)
  if (!found) return false
  if (isLaunchBase(items, at, found)) return true
  if (!ABROAD.has(found.claim.country ?? '')) return false
  if (isCapital(found)) return isActing(items, at)
  const named = found.place?.kind === 'country' && items[at]?.preposition === null
  return named && !has(items[at - 1], 'prep') && doersOf(mention).has(found.claim.country)
}

/** States that bomb and shell in other lands alone. */
const NEVER_AT_HOME: ReadonlySet<string> = new Set(['IL', 'US', 'GB', 'FR'])
const FROM_AFAR: ReadonlySet<string> = new Set(['air_strike', 'shelling'])
const ARMS = wanted(['shell.round', 'shell', 'strike', 'aircraft'])
/** "صاروخ زمرداني": arms that bear a country's name. */
const isArmOf = (items: readonly Item[], country: string): boolean =>
  items.some(({ word }, k) => word?.country === country && has(items[k - 1], ARMS))
/**
 * Whether a country is that of those whose aircraft struck or whose rocket fell ("صاروخ نهراني"), by the parts that tell of it, so that it
 * was told of no place there.
 */
export function areRaidersFrom(parts: readonly Located[], country: string | null | undefined): boolean {
  if (!country || !ABROAD.has(country)) return false
  const afar = NEVER_AT_HOME.has(country)
  return parts.some(
    ({ mention }) =>
      (afar ? FROM_AFAR.has(mention.type) : mention.type === 'air_strike') &&
      (doersOf(mention).has(country) || (afar && isArmOf(mention.sentence.items, country))),
  )
}

/** States that have had soldiers in the wars of others for long, and none at home. */
const SENDERS: ReadonlySet<string> = new Set('US GB FR DE IT ES NL BE DK NO PL AU NZ CA'.split(' '))
const AT_HOME: ReadonlySet<string> = new Set(['arrest', 'disrupted_weapons', 'protest'])
const POLICE = /شرطه|شرطي|داخليه|سلطات|درك|تحقيقات|مباحث/
/** "الشرطة الزمردانية": what a state has only at home. */
const isAtHome = ({ actor, people }: Item, country: string): boolean =>
  [actor, people?.of].some(side => side?.country === country && POLICE.test(normalForm(side.text)))
/** "قتل جندي زمرداني في انفجار عبوة", "أمام شركة زمردانية": a state that is at war elsewhere is not meant by its soldiers and firms, without its police. */
export const areSentFrom = (parts: readonly Located[], country: string): boolean =>
  SENDERS.has(country) &&
  parts.every(
    ({ mention }) => !AT_HOME.has(mention.type) && !mention.sentence.items.some(item => isAtHome(item, country)),
  )
