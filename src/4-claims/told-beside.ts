/** What is told beside the sides of a deed: their other names in brackets, and who supports the doer. */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { partyOf } from './party.ts'
import { SUPPORT } from './subjects.ts'
import { wanted } from './tags.ts'

/** Index of the last item of an aside at `k`, or null: brackets that say a name again. */
export function asideEnd(items: readonly Item[], k: number): number | null {
  if (!has(items[k], 'open') || !partyOf(items[k - 1])) return null
  const close = items.findIndex((one, at) => at > k && has(one, 'close'))
  return close > k && close - k < 8 ? close : null
}

const GUARD = wanted(['s:حمايه', 's:حراسه'])
/** "سيطر الجيش على المدينة بدعم من الطيران", "تحت حماية الجيش", "بحراسة مشددة من الشرطة": who supports the doer does it too; index of the supporter. */
export function allyAt(items: readonly Item[], k: number): number | null {
  const word = has(items[k], 'w:تحت', 'w:وسط') && has(items[k + 1], GUARD) ? k + 1 : k
  if (word === k && !has(items[k], SUPPORT)) return null
  const next = items[word + 1]?.kind === 'word' && has(items[word + 2], 'w:من') ? word + 2 : word + 1
  const at = has(items[next], 'w:من') ? next + 1 : next
  return partyOf(items[at])?.armed ? at : null
}
