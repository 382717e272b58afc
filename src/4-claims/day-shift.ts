/** "غداة الهجوم", "بعد يومين من التفجير": how many days before the news something came, by the words that tell of it. */
import { startingPoint } from './after-span.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const REACH = 6
const MORROW = wanted(['w:غداه', 'w:وغداه', 'w:غداءه'])
const AFTER = wanted(['w:بعد', 'w:وبعد'])
const LINK = wanted(['w:من', 'w:علي', 'w:عن'])
const LENGTHS: readonly (readonly [tag: string, days: number])[] = [
  ['w:ساعات', 0],
  ['w:يوم', 1],
  ['w:يومين', 2],
  ['w:ايام', 1],
  ['w:اسبوع', 7],
  ['w:اسبوعين', 14],
]

/** The days of "بعد ثلاثة أيام على", whose link is at `link`. */
function lengthBefore(items: readonly Item[], link: number): number | null {
  const sole = items[link - 1]?.number?.low === 1 ? link - 2 : link - 1
  const unit = items[sole]
  const days = LENGTHS.find(([tag]) => has(unit, tag))?.[1]
  if (days === undefined) return null
  const number = items[sole - 1]?.number
  if (has(unit, 'w:ايام')) {
    const count = number && !number.vague ? (number.low ?? number.high) : null
    return count !== null && has(items[sole - 2], AFTER) ? count : null
  }
  return has(items[sole - 1], AFTER) ? days : null
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
  return told && !has(items[link], 'w:علي', 'w:عن') ? lengthBefore(items, link) : null
}

/** "وبعد يومين من الهجوم قتل الجيش": how many days a sentence that starts from what was told before comes behind it; null where it does not say. */
export function daysAfter(items: readonly Item[], trigger: number): number | null {
  const start = startingPoint(items)
  return start > 0 && trigger > start ? lengthBefore(items, start - 1) : null
}

/** How many days before the news the happening of a type told at `trigger` came; null where its clause does not say. */
export function daysBefore(items: readonly Item[], trigger: number, type: string): number | null {
  for (let i = trigger - 1; i >= Math.max(0, trigger - REACH); i--) {
    const item = items[i]
    if (!item || item.tags.has('stop') || item.tags.has('comma') || item.kind === 'time') return null
    if (has(item, MORROW)) return 1
    if (has(item, LINK) && !mayLast(items, i, type)) {
      const days = lengthBefore(items, i)
      if (days !== null) return days
    }
    if (has(item, 'verb') && !has(item, 'masdar', 'noun')) return null
  }
  return null
}
