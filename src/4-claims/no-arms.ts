/** Arms that were not found and plots that were not foiled: marks on bodies, what the killed were about to do. */
import type { Trigger } from './bind-tolls.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'

const FOUND_REACH = 8
/** "عثر على جثث عليها آثار طلقات نارية": marks of shots are no arms. */
export const areOnlyMarks = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'weapons-found') return false
  const found = items.slice(at + 1, at + 1 + FOUND_REACH)
  const arms = found.findIndex(item => has(item, 'weapon', 'gunfire', 'explosive', 'shell.round'))
  return (
    arms > 0 &&
    found.slice(0, arms).some(item => has(item, 's:اثار', 's:اثر')) &&
    found.slice(0, arms).some(item => has(item, 'body', 'people.killed'))
  )
}

const PREPARED_REACH = 3
/** "قتلت خمسة مسلحين كانوا يستعدون لشن هجوم": what those who were killed were about to do. */
export const isOfTheKilled = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'plot-of-somebody' &&
  has(items[at - 1], 'be.verb') &&
  items
    .slice(Math.max(0, at - 1 - PREPARED_REACH), at - 1)
    .some(
      (item, i, near) =>
        item.kind === 'people' && has(near[i - 1] ?? items[at - 2 - PREPARED_REACH], 'neutralise', 'kill'),
    )
