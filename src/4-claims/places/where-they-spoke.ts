/** Where somebody spoke, met somebody or was born, and whence aircraft came: places of a sentence where nothing of what it tells happened. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stemOf } from '../chunks/place-name-words.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival } from '../sides/party.ts'

const FLIES = wanted(
  's:عاد s:عادت s:تعود s:يعود s:عوده s:عودتها s:انطلق s:انطلقت s:تنطلق s:اقلع s:اقلعت s:تقلع s:انطلاقها'.split(' '),
)
const PRESS = wanted('s:مؤتمر s:مؤتمره s:مقابله s:خطاب s:كلمه s:تصريحات s:تصريح'.split(' '))
const ROOM_REACH = 4
/** "وعادت بعد الغارة إلى قاعدة كذا", "في مؤتمر صحفي في المدينة": whence aircraft come, and where somebody spoke. */
export function isElsewhere(items: readonly Item[], k: number): boolean {
  if (has(items[k - 1], 'w:الي', 'w:من') && has(items[k - 2], FLIES)) return true
  const inside = items[k]?.preposition === 'ب' ? k - 1 : has(items[k - 1], 'w:في') ? k - 2 : null
  if (inside === null) return false
  if (isOfHospital(items, inside, k)) return true
  const before = items.slice(Math.max(0, inside - ROOM_REACH), inside + 1)
  const room = before.findLastIndex(item => has(item, PRESS))
  return room >= 0 && before.slice(room + 1).every(item => item.kind === 'word' && !has(item, 'connector'))
}

const MARTYR = wanted('s:شهيدا s:شهيد s:شهداء s:شهيدين s:ارتقي s:ارتقوا'.split(' '))
/** "شهيدان على درب كذا": for what they died, and on no road. */
export const isWatchword = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:علي') &&
  /^(طريق|درب) /.test(normalForm(items[k]?.place?.text ?? '')) &&
  (has(items[k - 2], MARTYR, 's:استشهد', 's:استشهدوا') || has(items[k - 3], MARTYR))

const SOURCES = wanted(['source', 's:طبيب', 's:اطباء', 's:مسعف', 's:مسؤول'])
/** "بحسب مصدر طبي في مستشفى كذا": where a source works. */
const isOfHospital = (items: readonly Item[], inside: number, k: number): boolean =>
  /^(ال)?مستشف/.test(items[k]?.place?.text ?? '') &&
  [inside, inside - 1].some((i, before) => has(items[i], SOURCES) && (before === 0 || isAdjectival(items[inside])))

const MEETS = /^(لقا[ءئ]|اجتماع|استقبال|محادثات|مباحثات|زيار[هت]|جول[هت])(ه|ها|هم|هما)?$/
const WHILE_MEETING = wanted('w:خلال w:اثناء w:عقب w:بعد w:لدي w:قبيل w:قبل'.split(' '))
const MEETING_REACH = 12
/** "ندد في تصريح عقب لقائه بالوزير فلان في المدينة بخطف ثلاثة": where they met who spoke of it afterwards. */
export function isWhereTheyMet(items: readonly Item[], k: number): boolean {
  if (!has(items[k - 1], 'w:في') && items[k]?.preposition !== 'ب') return false
  for (let i = k - 1; i > Math.max(0, k - MEETING_REACH); i--) {
    if (has(items[i], 'stop', 'comma') || items[i]?.kind === 'place') return false
    if (MEETS.test(stemOf(items[i]))) return has(items[i - 1], WHILE_MEETING)
  }
  return false
}

const TELLERS = wanted(['source', 'office', 'leader'])
const THAT = wanted(['w:ان', 'w:انه', 'w:انها', 'w:بان'])
const TITLE_REACH = 9
/** "وأوضح الدكتور سالم كذا رئيس المعهد": a name may stand between. */
const SAYER_REACH = 5
const isSaying = (item: Item): boolean => has(item, 'say.verb')
/** Bodies of a whole land or of none: what happened need not be where they sit, as with "مدير الدفاع المدني في المدينة". */
const GREAT_BODY =
  /(^| )(ال)?(حكوم[ةه]|وزار[ةه]|برلمان|رئاس[ةه]|سفار[ةه]|معارض[ةه]|ائتلاف|معهد|مركز|جامع[ةه]|منظم[ةه]|مرصد|شبك[ةه]|بعث[ةه]|شرق)( |$)/
const isGreatBody = (item: Item): boolean => GREAT_BODY.test(item.actor?.text ?? stemOf(item))
/** "قال الناطق باسم الحكومة الموازية في العاصمة سالم كذا إن": where the body sits in whose name somebody speaks. */
export function isInTitle(items: readonly Item[], k: number): boolean {
  const body = has(items[k - 1], 'w:في') ? k - 2 : items[k]?.preposition === 'ب' ? k - 1 : null
  if (body === null || !(items[body]?.kind === 'actor' || (has(items[body], 'def') && items[body]?.kind === 'word')))
    return false
  if (!items.slice(k + 1, k + TITLE_REACH).some(item => has(item, THAT))) return false
  for (let i = body; i >= Math.max(1, k - TITLE_REACH); i--) {
    if (has(items[i], 'stop', 'comma')) return false
    if (has(items[i], TELLERS) && items.slice(Math.max(0, i - SAYER_REACH), i).some(isSaying))
      return items.slice(i + 1, body + 1).some(isGreatBody)
  }
  return false
}

const SUPPLIES = wanted('s:امدادات s:امداد s:تعزيزات s:موءن s:اسلحه s:قادمه s:قادم s:قادمين'.split(' '))
const SUPPLY_REACH = 4
/** "الإمدادات من اتجاه محافظة كذا": whence they come. */
export const isWhence = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:اتجاه', 'w:جهه') &&
  has(items[k - 2], 'w:من') &&
  items.slice(Math.max(0, k - 2 - SUPPLY_REACH), k - 2).some(item => has(item, SUPPLIES))

const BODY = /^(جثمان|جثامين|جثة|جثه|جثث|رفات)/
const isBody = (item: Item): boolean => BODY.test(item.people?.text ?? stemOf(item))
const BROUGHT = wanted('carry s:نقل s:نقلت s:وصل s:وصلت s:شيع s:شيعت s:استقبل s:استقبلت s:اعيد s:اعيدت'.split(' '))
/** "نقلت طائرة جثمان الجندي من كذا إلى كذا", "وصل جثمانه إلى كذا": where the dead are brought. */
export const isWhereBodiesGo = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:الي') && items.slice(0, k).some(isBody) && items.slice(0, k).some(item => has(item, BROUGHT))

const LOYAL = /(^| )(ال)?(موالي?|تابع|خاضع|مقرب|حليف)(ه|ين|ون|ن)?$/
/** "الانفصاليون الموالون لموسكو": whom they serve. */
export const isServed = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === 'ل' && LOYAL.test(normalForm(items[k - 1]?.people?.text ?? stemOf(items[k - 1])))

const BORN = wanted('s:مواليد s:مولود s:مولودا s:مولوده s:ولد s:ولدت'.split(' '))
/** "والمهاجم من مواليد كذا", "المولود في كذا": where somebody was born, and nothing else happened. */
export const isBirthplace = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], BORN) || (has(items[k - 1], 'w:في') && has(items[k - 2], BORN))

const BURIES = wanted(
  's:شيع s:وشيع s:شيعت s:وشيعت s:شيعوا s:وشيعوا s:يشيع s:تشيع s:تشييع s:دفن s:دفنت s:دفنوا s:يدفن s:جنازه s:جنازات s:ماتم s:عزاء'.split(
    ' ',
  ),
)
const AT_BURIAL = wanted('w:خلال w:اثناء w:لدي w:بعد w:عقب w:علي w:قرب'.split(' '))
const DIES = wanted(['kill', 'die', 'die.fate', 'meet.verb'])
/** "شيع المئات في كذا جثامين ستة قتلوا في هجوم": where they are buried who died in what is told at `at`; "خلال الجنازة في كذا وقع انفجار" was there. */
export function isWhereBuried(items: readonly Item[], k: number, at: number): boolean {
  const buried = items.findLastIndex((item, i) => i <= k + 2 && i !== k && has(item, BURIES))
  if (buried < 0 || has(items[buried - 1], AT_BURIAL)) return false
  if (items.slice(Math.min(buried, k), k).some(item => has(item, 'comma', 'stop'))) return false
  const from = Math.max(buried, k) + 1
  return items.slice(from, at + 1).some((item, i) => has(item, DIES) && has(item, 'verb') && from + i > k + 1)
}
