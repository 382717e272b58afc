/** "بعد يومين من هجوم", "بعد أقل من شهر على الانفجار": what came a stretch of time before what the sentence tells. */
import { bearing, has } from './clause.ts'
import type { Item } from './item.ts'

const isFrom = bearing('w:من', 'w:علي', 'w:عن')
const isAfter = bearing('w:بعد', 'w:وبعد')
const isOfSpan = bearing(
  ...'من اقل اكثر نحو حوالي قرابه قليله قليل تقريبا فقط بضع بضعه عده ساعه ساعات ساعتين يوم ايام يومين اسبوع اسابيع اسبوعين شهر اشهر شهور شهرين سنه سنوات سنتين عام اعوام عامين دقائق'
    .split(' ')
    .map(word => `w:${word}`),
)
const isOfHours = bearing('w:ساعه', 'w:ساعات', 'w:ساعتين', 'w:دقائق', 'w:يوم')
/** "بعد أيام من المعارك": what lasted so long. */
const lasts = bearing('clash', 'siege', 'talks', 'war', 'exchange', 'protest')
const FARTHEST = 6

/** The same, and longer ago than the day before, which is news too. */
export const isLongBefore = (items: readonly Item[], at: number): boolean =>
  isAfterSpan(items, at) && !isOfHours(items[at - 2]) && !isOfHours(items[at - 3])

/** Whether the happening at item `at` stands behind a stretch of time and "after". */
export function isAfterSpan(items: readonly Item[], at: number): boolean {
  if (!isFrom(items[at - 1]) || lasts(items[at]) || (has(items[at], 'shell', 'strike') && has(items[at], 'def')))
    return false
  for (let k = at - 2; k >= Math.max(0, at - FARTHEST); k--) {
    const item = items[k]
    if (isAfter(item)) return k < at - 2
    if (item?.kind !== 'number' && item?.kind !== 'time' && !isOfSpan(item)) return false
  }
  return false
}

const isDeed = bearing('attack.noun', 'blast', 'strike', 'shell', 'ambush', 'massacre', 'clash', 'storm')
const OPENS = bearing('w:بعد', 'w:وبعد', 'w:عقب', 'w:وعقب')
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'def', 'pron', 'prep')
/**
 * "وبعد يومين من الهجوم قتل الجيش سبعة", "وعقب التفجير اعتقلت الشرطة ثلاثة": item of the deed told before from which a sentence starts, and which owns
 * nothing of what it goes on to tell; −1 where there is none.
 */
export function startingPoint(items: readonly Item[]): number {
  if (!OPENS(items[0])) return -1
  const at = items.findIndex((item, k) => k > 0 && k <= FARTHEST && isDeed(item))
  if (at < 0 || !has(items[at], 'def') || has(items[at], 'verb')) return -1
  if (at > 1 && !isAfterSpan(items, at) && !(isFrom(items[at - 1]) && isOfHours(items[at - 2]))) return -1
  const next = has(items[at + 1], 'comma') ? at + 2 : at + 1
  return isTensed(items[next]) ? at : -1
}
