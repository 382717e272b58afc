/** Where those are taken who were arrested, hurt or carried off elsewhere. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const LEADS = wanted(
  'lead.away carry s:نقل s:نقلت s:نقلوا s:نقلهم s:نقله s:نقلتهم s:نقلته s:حول s:حولت s:احيل s:احالت s:سلم s:سلمت s:رحل s:رحلت s:تحويلهم s:نقلهما s:نقلتهما'.split(
    ' ',
  ),
)
const LED_REACH = 3
const isLedTo = (items: readonly Item[], to: number): boolean =>
  has(items[to], 'w:الي') && items.slice(Math.max(0, to - LED_REACH), to).some(item => has(item, LEADS))
/** "واقتادتهم إلى مدينة كذا", "نقلوا إلى مستشفى في كذا": where those are taken who were arrested, hurt or carried off elsewhere. */
export function isWhereTheyAreLed(items: readonly Item[], k: number): boolean {
  if (isLedTo(items, k - 1)) return true
  const within = has(items[k - 1], 'w:في') ? k - 1 : items[k]?.preposition === 'ب' ? k : 0
  const ward = items.slice(0, within).findLastIndex(item => has(item, 'hospital'))
  return ward > 0 && within - ward <= LED_REACH && isLedTo(items, ward - 1)
}
