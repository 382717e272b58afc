/** "سقطت قذائف على البلدة. … وباشرت الفرق الموقع صباح الاثنين": news without a day has that on which those came who were called to it. */
import type { ClaimDate } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Days } from './day-options.ts'
import type { DaysOf } from './settle-times.ts'

const CALLED = wanted(
  's:باشر s:باشرت s:هرع s:هرعت s:انتقل s:انتقلت s:تلقت s:تلقي s:تلقوا s:بلاغ s:بلاغا s:اخطارا'.split(' '),
)
const REACH = 8
const AHEAD = 2

const isOfCall = (items: readonly Item[], k: number): boolean => {
  const { kind } = items[k]?.time?.expr ?? {}
  return (
    (kind === 'weekday' || kind === 'relative' || kind === 'date') &&
    items[k]?.time?.mode === 'at' &&
    items.slice(Math.max(0, k - REACH), k).some((item, i, near) => has(item, CALLED) && !near.slice(i).some(isStop))
  )
}
const isStop = (item: Item): boolean => has(item, 'stop')

/** The day of what opens a report that tells no day of its news. */
export function dayOfResponse({ mention }: Located, days: Days, daysOf: DaysOf): ClaimDate | null {
  const { sentence, scope, status, recalled, type } = mention
  if (scope !== 'incident' || status !== 'reported' || recalled || type === 'statement') return null
  if (days.fresh.size > 0 || sentence.part !== 'body' || sentence.index !== days.first) return null
  for (const next of days.sentences) {
    if (next.part !== 'body' || next.index <= sentence.index || next.index > sentence.index + AHEAD) continue
    const at = next.items.findIndex((_, k) => isOfCall(next.items, k))
    const day = at < 0 ? null : daysOf(next, at)
    if (day?.start && day.start === day.end) return day
  }
  return null
}
