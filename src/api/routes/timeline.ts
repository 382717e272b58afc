import { z } from 'zod'
import type { EventOutline } from '../../6-ledger/query-outline.ts'
import { TimelineSchema } from '../answer-schemas.ts'
import type { TimelineAnswer } from '../answers/counts.ts'
import { EventQuery, eventFilter } from '../event-query.ts'
import { type TimeUnit, unitFor } from '../time-unit.ts'
import { answering, type Route } from './route.ts'

const CUT = { day: 10, month: 7, year: 4 } as const
const Query = EventQuery.extend({
  by: z.enum(['day', 'month', 'year', 'auto']).default('day').describe('`auto`: the finest that a plot has room for'),
})

/** An event is counted where it begins, so that the counts add up to the events. */
function bucketsOf(events: readonly EventOutline[], by: TimeUnit): TimelineAnswer['buckets'] {
  const buckets = new Map<string, { from: string; events: number; killed: number; types: Record<string, number> }>()
  for (const { from, type, killed } of events) {
    if (from === null) continue
    const key = from.slice(0, CUT[by])
    const bucket = buckets.get(key) ?? { from: key, events: 0, killed: 0, types: {} }
    bucket.events += 1
    bucket.killed += killed
    bucket.types[type] = (bucket.types[type] ?? 0) + 1
    buckets.set(key, bucket)
  }
  return [...buckets.values()].sort((x, y) => (x.from < y.from ? -1 : 1))
}

function unitOf(events: readonly EventOutline[]): TimeUnit {
  let [first, last] = ['9999-12-31', '']
  for (const { from } of events) {
    if (from === null) continue
    if (from < first) first = from
    if (from > last) last = from
  }
  return last === '' ? 'day' : unitFor(first, last)
}

/** Events by day, month or year and by type. */
export const timeline: Route = (api, { index }) => {
  const schema = {
    summary: 'Counts by day, month or year and by type',
    querystring: Query,
    response: answering(TimelineSchema),
  }
  api.get('/timeline', { schema }, async (request): Promise<TimelineAnswer> => {
    const { by: asked, ...filter } = request.query
    const events = await index.events(eventFilter(filter))
    const by = asked === 'auto' ? unitOf(events) : asked
    return { by, buckets: bucketsOf(events, by), undated: events.filter(event => event.from === null).length }
  })
}
