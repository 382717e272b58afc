/** Since when the dead of a sum are counted: "عدد القتلى منذ انطلاق العملية في مايو وصل إلى 440". */
import type { TimeOption, Timing } from '../days/time-of-mention.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const SUM = wanted(['w:عدد', 'w:حصيله', 'w:اجمالي'])
const COMES_TO = wanted(
  'w:وصل w:وصلت w:بلغ w:بلغت w:ارتفع w:ارتفعت w:ترتفع w:يرتفع w:وترتفع w:ويرتفع w:وارتفعت w:وارتفع w:تجاوز w:تجاوزت w:تخطي w:تخطت'.split(
    ' ',
  ),
)
const [SUM_REACH, FIGURE_REACH] = [9, 6]
/** The "since" of the sum that the figures of a mention come to, wherever the fighting is told; null where there is none. */
export function sinceOfSum(items: readonly Item[], options: readonly TimeOption[], { figures }: Timing): number | null {
  if (!figures) return null
  const sum = options.find(({ at }) => {
    if (at === null || items[at]?.time?.mode !== 'since') return false
    const before = items.slice(Math.max(0, at - SUM_REACH), at)
    const behind = items.slice(at + 1, at + 1 + FIGURE_REACH)
    if (!before.some(item => has(item, SUM))) return false
    // "ارتفعت حصيلة القتلى منذ مطلع العام إلى 29".
    const comes = before.some(item => has(item, COMES_TO)) && behind.some(item => has(item, 'w:الي'))
    return comes || behind.some(item => has(item, COMES_TO))
  })
  return sum?.at ?? null
}

const BEGINNING = wanted('w:بدء w:بدايه w:اندلاع w:انطلاق w:انطلاقه w:تفجر'.split(' '))
/** "ارتفع عدد القتلى منذ بدء الاحتجاجات إلى 76": counted from what began on a day that the sentence does not tell. */
export const countsFromBeginning = (items: readonly Item[]): boolean =>
  items.some(
    (item, i) => has(item, 's:منذ') && has(items[i + 1], BEGINNING) && !items.some(({ kind }) => kind === 'time'),
  )
