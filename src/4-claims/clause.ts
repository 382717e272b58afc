/** Where a clause begins and ends inside a sentence. */
import type { Item } from './item.ts'

/** Whether the item bears one of the tags. */
export function has(item: Item | undefined, ...tags: string[]): boolean {
  if (item === undefined) return false
  for (const tag of tags) if (item.tags.has(tag)) return true
  return false
}

/** A clause ends where a connector, a colon, or a comma before a new verb opens another. */
export const opensClause = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (!item) return true
  if (item.tags.has('stop')) return true
  if (item.kind !== 'word') return false
  if (has(item, 'w:فيما', 'w:بينما', 'w:حيث', 'w:كما', 'w:لكن', 'w:ثم')) return true
  const verbFirst = item.tags.has('verb') && item.conjunction && !item.tags.has('masdar') && !item.tags.has('noun')
  return verbFirst && items[i - 1]?.tags.has('comma') === true
}

/** The clause around an item, item indexes, end exclusive. */
export function clauseBounds(items: readonly Item[], at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && !opensClause(items, from)) from--
  let to = at + 1
  while (to < items.length && !opensClause(items, to)) to++
  return { from, to }
}
