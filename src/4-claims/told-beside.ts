/** What is told beside the sides of a deed: their other names in brackets, and who supports the doer. */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { SUPPORT } from './joined-sides.ts'
import { partyOf } from './party.ts'
import { wanted } from './tags.ts'

/** "اشتبكت مع مجموعة من المسلحين": how they are counted, and who they are stands behind. */
const BAND = wanted(['s:مجموعه', 's:مجموعات', 's:جماعه', 's:عصابه', 's:افراد'])
const SEEMS = wanted(['w:يبدو', 'w:يظهر'])
/** Index of the last item of an aside at `k`, or null: brackets that say a name again, "فيما يبدو", "على ما يبدو", "مجموعة من". */
export function asideEnd(items: readonly Item[], k: number): number | null {
  if (has(items[k], BAND) && items[k]?.preposition === null && has(items[k + 1], 'w:من') && partyOf(items[k + 2]))
    return k + 1
  if (has(items[k], 'w:فيما') && has(items[k + 1], SEEMS)) return k + 1
  if (has(items[k], 'w:علي') && has(items[k + 1], 'w:ما') && has(items[k + 2], SEEMS)) return k + 2
  if (!has(items[k], 'open') || !partyOf(items[k - 1])) return null
  const close = items.findIndex((one, at) => at > k && has(one, 'close'))
  return close > k && close - k < 8 ? close : null
}

const JOINTLY = wanted(['s:اشتراك', 's:تعاون', 's:مشاركه'])
/** "سيطر الجيش على المدينة بدعم من الطيران", "تبنته الحركة بالاشتراك مع التنظيم": who supports the doer does it too; index of the supporter. */
export function allyAt(items: readonly Item[], k: number): number | null {
  if (items[k]?.preposition === 'ب' && has(items[k], JOINTLY) && has(items[k + 1], 'w:مع'))
    return partyOf(items[k + 2])?.armed ? k + 2 : null
  if (!has(items[k], SUPPORT)) return null
  const at = has(items[k + 1], 'w:من') ? k + 2 : k + 1
  return partyOf(items[at])?.armed ? at : null
}
