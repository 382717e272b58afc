import { z } from 'zod'
import type { EventOutline } from '../../6-ledger/query-outline.ts'
import { TimelineSchema } from '../answer-schemas.ts'
import { EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const CUT = { day: 10, month: 7, year: 4 } as const
const Query = EventQuery.extend({ by: z.enum(['day', 'month', 'year']).default('day') })

interface Bucket {
  readonly from: string
  readonly events: number
  readonly killed: number
  readonly types: Record<string, number>
}

/** An event is counted where it begins, so that the counts add up to the events. */
function bucketsOf(events: readonly EventOutline[], by: keyof typeof CUT): Bucket[] {
  const buckets = new Map<string, Bucket>()
  for (const { from, type, killed } of events) {
    if (from === null) continue
    const key = from.slice(0, CUT[by])
    const known = buckets.get(key) ?? { from: key, events: 0, killed: 0, types: {} }
    const types = { ...known.types, [type]: (known.types[type] ?? 0) + 1 }
    buckets.set(key, { ...known, events: known.events + 1, killed: known.killed + killed, types })
  }
  return [...buckets.values()].sort((x, y) => (x.from < y.from ? -1 : 1))
}

/** Events by day, month or year and by type. */
export const timeline: Route = (api, { index }) => {
  const schema = {
    summary: 'Counts by day, month or year and by type',
    querystring: Query,
    response: answering(TimelineSchema),
  }
  api.get('/timeline', { schema }, async request => {
    const { by, ...filter } = request.query
    const events = await index.events(eventFilter(filter))
    return { by, buckets: bucketsOf(events, by), undated: events.filter(event => event.from === null).length }
  })
}
