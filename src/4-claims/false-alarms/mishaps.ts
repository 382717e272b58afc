/** Mishaps of the road, the sea and the weather: whom they kill or hurt, no side of a conflict did. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const NAMED = bearing('accident')
const OCCURRENCE = wanted(['s:حادث', 's:حادثه', 's:حوادث', 's:حادثي', 's:حادثا'])
const OF_TRAFFIC = wanted(['s:سير', 's:مرور', 's:مروري', 's:مروريه', 's:طرق'])
/** "حادث سير", "حوادث الطرق": the second of the two words. */
export const isOfTraffic = (items: readonly Item[], at: number): boolean =>
  has(items[at], OF_TRAFFIC) && has(items[at - 1], OCCURRENCE)

const OVERTURNING = wanted([
  's:انقلاب',
  's:بانقلاب',
  's:لانقلاب',
  's:انقلبت',
  's:انقلب',
  's:تدهور',
  's:تدهورت',
  's:انزلاق',
  's:انحراف',
  's:جنوح',
])
const VEHICLES = wanted(
  'vehicle s:سياره s:سيارتهم s:سيارته s:حافله s:حافلتهم s:باص s:شاحنه s:مركبه s:مركبتهم s:اليه s:قطار s:قارب s:مركب s:زورق s:اتوبيس s:ميكروباص s:صهريج'.split(
    ' ',
  ),
)
const OVER_REACH = 2
/** "انقلاب حافلة", "انقلبت بهم السيارة": but "انقلاب" alone is a coup. */
export const isOverturned = (items: readonly Item[], at: number): boolean =>
  has(items[at], OVERTURNING) && items.slice(at + 1, at + 1 + OVER_REACH).some(item => has(item, VEHICLES))

/** Whether an accident that is called by its name is told of. */
export const tellsAccident = (items: readonly Item[]): boolean =>
  items.some((item, at) => NAMED(item) || isOfTraffic(items, at) || isOverturned(items, at))

const MISHAPS = wanted(
  's:غرق s:غرقوا s:غرقا s:تصادم s:اصطدام s:مروري s:مروريه s:زلزال s:فيضان s:فيضانات s:سيول s:تدافع s:صاعقه s:صواعق s:انهيار s:انهيارات s:اختناق s:تسمم s:وباء s:كوليرا s:ايبولا s:حصبه s:ملاريا s:مجاعه'.split(
    ' ',
  ),
)
const BY_ARMS = wanted(
  'clash shell strike blast device gunfire shell.round suicide armed combatant armed.side weapon aircraft air attack.noun battle'.split(
    ' ',
  ),
)
const CAUSES = wanted(['w:اثر', 'w:جراء', 'w:نتيجه', 'w:بسبب', 's:حادث', 's:حادثه', 's:حوادث', 's:حادثا', 'w:في'])
const isCause = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], CAUSES) || items[at]?.preposition === 'ب'

const CRASH = wanted(['s:تحطم', 's:سقوط'])
const SHOT_DOWN = wanted(
  'shoot.down target gunfire attack.noun shell.round fight s:صاروخ s:بصاروخ s:نيران s:بنيران'.split(' '),
)
const WEATHER = wanted('s:عطل s:خلل s:احوال s:طقس s:جويه s:رياح s:ضباب s:عاصفه s:فني s:فنيه'.split(' '))
/** "في تحطم مروحية بسبب سوء الأحوال الجوية": an aircraft that the weather or a fault brought down. */
const isCrash = (items: readonly Item[], at: number): boolean =>
  has(items[at], CRASH) &&
  has(items[at + 1], 'aircraft', 'air') &&
  items.slice(at + 2).some(item => has(item, WEATHER)) &&
  !items.some(item => has(item, SHOT_DOWN))

const isMishap = (items: readonly Item[], at: number): boolean =>
  has(items[at], MISHAPS) || isOfTraffic(items, at) || isOverturned(items, at) || isCrash(items, at)

/**
 * "ارتفع عدد ضحايا غرق المركب إلى 29": the dead and hurt of a mishap, told in a sentence without arms, or as what they suffered from ("إثر
 * اصطدام مركب", "بانقلاب حافلة"), whoever tells it.
 */
export const isOfMishap = (items: readonly Item[], { rule }: Trigger): boolean => {
  if (rule.type !== 'killing') return false
  const at = items.findIndex((_, i) => isMishap(items, i))
  return at >= 0 && (isCause(items, at) || !items.some(item => has(item, BY_ARMS)))
}

const DISASTERS = wanted(
  's:كوارث s:كارثه s:زلزال s:زلازل s:فيضان s:فيضانات s:سيول s:اعصار s:اعاصير s:عواصف s:انهيارات s:جفاف s:بركان s:امطار'.split(
    ' ',
  ),
)
const OF_WAR = wanted(['war', 'w:النزاعات', 'w:الصراعات', 's:نزاع', 's:صراع', 's:عنف'])
/** "شردت الفيضانات ألف أسرة", "دمرت السيول مئات المنازل": who flee water and no war, and what it destroys. */
export const isOfDisaster = (items: readonly Item[], { rule }: Trigger): boolean =>
  (rule.type === 'displacement' || rule.type === 'destruction') &&
  items.some(item => has(item, DISASTERS)) &&
  !items.some(item => has(item, BY_ARMS, OF_WAR))

const DRIVERS = wanted(['s:سائق', 's:سائقي', 's:سائقه'])
const DRIVER_REACH = 3
/** "تحفظت النيابة على سائق الحافلة": who drove is held for an accident, where the sentence speaks of no arms. */
export const isDriverHeld = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'arrest' &&
  items
    .slice(at + 1, at + 1 + DRIVER_REACH)
    .some(item => has(item, DRIVERS) || /^(ال)?سائق/.test(item.people?.text ?? '')) &&
  !items.some(item => has(item, BY_ARMS))
