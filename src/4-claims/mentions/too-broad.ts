/** Words that a rule takes too broadly: a protest by letter, an agreement to work together, fighters who flee, a drive for recruits. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from './trigger.ts'

const IN_THE_STREET = wanted(
  's:مظاهره s:مظاهرات s:تظاهره s:تظاهرات s:تظاهر s:تظاهروا s:مسيره s:مسيرات s:اعتصام s:اعتصموا s:اعتصم s:اضراب s:خرج s:خرجوا s:تجمع s:تجمعوا s:وقفه s:قطع s:قطعوا s:اغلق s:اغلقوا s:شارع s:شوارع s:ساحه s:ميدان'.split(
    ' ',
  ),
)
/** Words that tell of a protest themselves: "تظاهر المئات احتجاجا على القتل". */
const MARCH = wanted(
  's:مظاهره s:مظاهرات s:تظاهره s:تظاهرات s:تظاهر s:تظاهروا s:مسيره s:مسيرات s:اعتصام s:اعتصموا s:اضراب'.split(' '),
)
/** "استدعت سفيرها احتجاجا على التصريحات": a reason, and nobody marches. */
const isReason = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'protested' &&
  has(items[at], 'w:احتجاجا') &&
  (!items.some(item => has(item, IN_THE_STREET) || has(item, 'protester')) || items.some(item => has(item, MARCH)))

const TOGETHER = wanted('s:عمل s:تعاون s:تعزيز s:تنسيق s:تكثيف s:توسيع'.split(' '))
const TOGETHER_REACH = 3
/** "اتفق الوزيران على العمل معا لوقف التهريب": allies who work together end no fighting. */
const isOfAllies = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'agreed' &&
  items.slice(at + 1, at + 2 + TOGETHER_REACH).some((item, i, near) => has(item, TOGETHER) && has(near[i - 1], 'w:علي'))

const FLIGHTS = new Set(['people-fled', 'fled-people', 'flight-of-many'])
const FLIGHT_REACH = 3
const PRISONS = wanted(['s:سجن', 's:سجون', 's:معتقل', 'people.captured'])
/** "فر خمسة سجناء من السجن": they break out, and nobody drives them out. */
const isEscape = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'displacement' &&
  has(items[at], 'flee') &&
  items.slice(at + 1, at + 1 + ESCAPE_REACH).some(item => has(item, PRISONS))
const ESCAPE_REACH = 4

/** "فرار عشرات المسلحين", "هرب قادة الجماعة": fighters who flee are no displaced people. */
const isFlightOfFighters = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  FLIGHTS.has(rule.id) &&
  items
    .slice(at + 1, at + 1 + FLIGHT_REACH)
    .some((item, i, near) => item.people?.group === 'combatants' && !has(near[i - 1], 'w:من', 'w:مع'))

/** "سائق الشاحنة فر قبل انفجارها": one man who gets away, and no people. */
const isFlightOfOne = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  FLIGHTS.has(rule.id) &&
  items
    .slice(Math.max(0, at - FLIGHT_REACH), at + 1 + FLIGHT_REACH)
    .some(item => item.people?.implied === 1 && LONE.test(item.people.text))
const LONE = /^(ال)?(سائق|مهاجم|منفذ|قاتل|مسلح|انتحاري|جان|جاني|خاطف)( |$)/

const PARTS = wanted(['s:جزء', 's:شطر', 's:قسم', 's:شق'])
/** "الشطر الخاضع لسيطرة نهران من الإقليم": which part of a land is meant, and nobody's gain. */
const isPartOfLand = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'subject-to' && has(items[at - 1], PARTS)

const DRIVES = wanted(
  's:تجنيد w:لتجنيد s:توعيه s:تطعيم s:تلقيح s:تبرعات s:جمع s:نظافه s:انتخابيه s:اعلاميه s:دعائيه s:تضامن'.split(' '),
)
/** "أطلقت السلطة حملة لتجنيد متطوعين": a drive, and no operation. */
const isDrive = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'operation' && has(items[at], 's:حمله', 's:حملات') && [1, 2].some(k => has(items[at + k], DRIVES))

const RIDE_REACH = 4
/** "استولوا على سيارة طبيب": a car to get away in, and no arms. */
const isRide = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'gear-taken') return false
  const ahead = items.slice(at + 1, at + 2 + RIDE_REACH)
  const car = ahead.findIndex(item => has(item, 'car'))
  return car >= 0 && ahead.slice(car + 1).some(item => item.people?.group === 'civilians')
}

/** "شاركوا تخطيطا وتنفيذا في الهجمات": a manner, and nothing planned. */
const isManner = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.planned && has(items[at], 'w:تخطيطا', 'w:وتخطيطا', 'w:اعدادا', 'w:واعدادا')

/** "ناشط في المصالحة القبلية": what somebody works for. */
const isCalling = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' &&
  has(items[at], 'def') &&
  has(items[at - 1], 'w:في') &&
  (items[at - 2]?.kind === 'people' || has(items[at - 2], 's:ناشط', 's:ناشطه', 's:عضو', 's:خبير', 's:باحث'))

const FROM_AFAR = new Set(['shelling', 'air_strike', 'fire', 'bombing'])
const DRILLS = wanted('s:مناوره s:مناورات s:تمرين s:تمارين s:تمرينا s:تدريبات s:تدريبيه'.split(' '))
/** "أطلقت صواريخ خلال مناورات بالذخيرة الحية": at nobody. */
const isDrill = (items: readonly Item[], { rule }: Trigger): boolean =>
  FROM_AFAR.has(rule.type) && items.some(item => has(item, DRILLS)) && !items.some(item => has(item, 'kill', 'injure'))

const PLOT_REACH = 25
const MEANS = new Set(['car-bomb', 'car-bombs', 'bomber', 'device', 'suicide-adjective'])
/** "كانت تخطط لاستهداف المقار عبر سيارات مفخخة وانتحاريين": what plotters meant to use. */
const isOfPlot = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (!MEANS.has(rule.id)) return false
  const before = items.slice(Math.max(0, at - PLOT_REACH), at)
  const plot = before.findLastIndex((item, i) => has(item, 'to.come') && has(before[i - 1], 'be.verb'))
  return plot > 0 && !before.slice(plot + 1).some(item => has(item, 'stop') || isDone(item))
}
/** A verb of the past tells of something else. */
const isDone = (item: Item): boolean =>
  has(item, 'verb') && !has(item, 'present', 'w:عبر') && !has(item, 'masdar', 'noun', 'be.verb')

/** Whether a rule takes the word at a trigger for an event that its sentence does not tell. */
export const isTooBroad = (items: readonly Item[], trigger: Trigger): boolean =>
  [
    isReason,
    isOfAllies,
    isFlightOfFighters,
    isFlightOfOne,
    isPartOfLand,
    isEscape,
    isDrive,
    isRide,
    isManner,
    isCalling,
    isDrill,
    isOfPlot,
  ].some(test => test(items, trigger))
