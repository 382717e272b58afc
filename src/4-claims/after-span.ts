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
