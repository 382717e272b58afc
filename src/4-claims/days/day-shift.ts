/** "غداة الهجوم", "بعد يومين من التفجير": how many days before the news something came, by the words that tell of it. */
import { startingPoint } from '../grammar/after-span.ts'
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const REACH = 6
const MORROW = wanted(['w:غداه', 'w:وغداه', 'w:غداءه'])
const AFTER = wanted(['w:بعد', 'w:وبعد'])
const LINK = wanted(['w:من', 'w:علي', 'w:عن'])
/** What a unit tells by itself, and what each of a number of them is. */
interface Units {
  readonly whole: readonly (readonly [tag: string, length: number])[]
  readonly each: readonly (readonly [tag: string, length: number])[]
}
const DAYS: Units = {
  whole: [
    ['w:ساعات', 0],
    ['w:يوم', 1],
    ['w:يومين', 2],
    ['w:اسبوع', 7],
    ['w:اسبوعين', 14],
  ],
  each: [
    ['w:ايام', 1],
    ['w:اسابيع', 7],
  ],
}
const MONTHS: Units = {
  whole: [
    ['w:شهر', 1],
    ['w:شهرين', 2],
    ['w:عام', 12],
    ['w:سنه', 12],
    ['w:عامين', 24],
    ['w:سنتين', 24],
  ],
  each: [
    ['w:اشهر', 1],
    ['w:شهور', 1],
    ['w:اعوام', 12],
    ['w:سنوات', 12],
  ],
}
/** "بعد مرور أسبوع". */
const PASSING = wanted(['w:مرور', 'w:مضي'])
const isAfter = (items: readonly Item[], at: number): boolean =>
  has(items[has(items[at], PASSING) ? at - 1 : at], AFTER)

/** The length of "بعد ثلاثة أيام على", whose link is at `link`. */
function lengthBefore(items: readonly Item[], link: number, { whole, each }: Units): number | null {
  const sole = items[link - 1]?.number?.low === 1 ? link - 2 : link - 1
  const unit = items[sole]
  const lengthIn = (units: Units['whole']): number | null => units.find(([tag]) => has(unit, tag))?.[1] ?? null
  const counted = lengthIn(each)
  if (counted === null) return isAfter(items, sole - 1) ? lengthIn(whole) : null
  const number = items[sole - 1]?.number
  const count = number && !number.vague ? (number.low ?? number.high) : null
  return count !== null && isAfter(items, sole - 2) ? count * counted : null
}

/** "بعد يومين من المعارك" tells how long they lasted. */
const LASTING: ReadonlySet<string> = new Set([
  'clash',
  'siege',
  'shelling',
  'air_strike',
  'violence',
  'fire',
  'operation',
])

/** "بعد يوم من مقتل جنديين في كمين": who died, or one blow, lasted no days. */
const SUDDEN = wanted([
  'kill.masdar',
  'die.masdar',
  'injure.masdar',
  'attack.noun',
  'ambush',
  'blast',
  'w:غاره',
  'w:ضربه',
])
const mayLast = (items: readonly Item[], link: number, type: string): boolean =>
  LASTING.has(type) && has(items[link], 'w:من') && !has(items[link + 1], SUDDEN)

/** "بعد ثلاثة أيام من المعارك": how many days the happening told at `trigger` lasted up to the news; null where they are not told. */
export function daysLasted(items: readonly Item[], trigger: number, type: string): number | null {
  const link = trigger - 1
  const told = has(items[link], LINK) && mayLast(items, link, type)
  return told && !has(items[link], 'w:علي', 'w:عن') ? lengthBefore(items, link, DAYS) : null
}

/** "وبعد يومين من الهجوم قتل الجيش": how many days a sentence that starts from what was told before comes behind it; null where it does not say. */
export function daysAfter(items: readonly Item[], trigger: number): number | null {
  const start = startingPoint(items)
  return start > 0 && trigger > start ? lengthBefore(items, start - 1, DAYS) : null
}

const DOING = wanted(['w:قيام', 'w:اقدام', 'w:شن'])
const DOING_REACH = 16
/** How long before the news the happening of a type told at `trigger` came, in these units; null where its clause does not say. */
function longBefore(items: readonly Item[], trigger: number, type: string, units: Units): number | null {
  for (let i = trigger - 1; i >= Math.max(0, trigger - DOING_REACH); i--) {
    const item = items[i]
    // "بعد يوم على قيام مسلحين بإحراق منازل خلال هجوم": who did it stands between.
    if (i < trigger - REACH && !has(items[i + 1], DOING)) continue
    if (!item || item.tags.has('stop') || item.tags.has('comma') || item.kind === 'time') return null
    if (has(item, MORROW)) return units === DAYS ? 1 : null
    if (has(item, LINK) && !mayLast(items, i, type)) {
      const length = lengthBefore(items, i, units)
      if (length !== null) return length
    }
    if (has(item, 'verb') && !has(item, 'masdar', 'noun')) return null
  }
  return null
}

/** How many days before the news the happening of a type told at `trigger` came; null where its clause does not say. */
export const daysBefore = (items: readonly Item[], trigger: number, type: string): number | null =>
  longBefore(items, trigger, type, DAYS)

/** The same in months: "بعد عامين على خطفه". */
export const monthsBefore = (items: readonly Item[], trigger: number, type: string): number | null =>
  longBefore(items, trigger, type, MONTHS)

const MORROW_OF = wanted(['masdar', 'noun'])
/** What came before and lasted no days of its own: "مقتل جنديين", "تفجير انتحاري"; "المعارك" may have gone on. */
const isOneBlow = (item: Item | undefined): boolean => has(item, SUDDEN) || (has(item, MORROW_OF) && !has(item, 'def'))

/**
 * "قتل جندي بعد يومين من هجوم الجمعة", "اعتقل ستة غداة هجوم وقع السبت": how many days the news at `from` came behind another deed, told
 * behind it in the same clause, and the item with which that opens; null where it does not say.
 */
export function daysUpon(items: readonly Item[], from: number): { days: number; at: number } | null {
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i]
    if (!item || has(item, 'comma', 'stop')) return null
    if (has(item, MORROW)) return isOneBlow(items[i + 1]) ? { days: 1, at: i + 1 } : null
    const days = has(item, LINK) && isOneBlow(items[i + 1]) ? lengthBefore(items, i, DAYS) : null
    if (days !== null) return { days, at: i + 1 }
  }
  return null
}

/** The time told of what the news at `from` came behind, with how many days lie between: "بعد يومين من هجوم الجمعة". */
export function timeUpon(items: readonly Item[], from: number): { days: number; time: number } | null {
  const upon = daysUpon(items, from)
  if (!upon) return null
  const time = items.findIndex((item, i) => i > upon.at && item.kind === 'time')
  const apart =
    time < 0 ||
    items.slice(upon.at, time).some((item, i) => has(item, 'comma', 'stop') || opensClause(items, upon.at + i))
  return apart ? null : { days: upon.days, time }
}
