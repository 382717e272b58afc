import type { EventOutline } from '../../6-ledger/query-outline.ts'
import { CountsSchema } from '../answer-schemas.ts'
import type { CountsAnswer } from '../answers/counts.ts'
import { EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

function boxOf(events: readonly EventOutline[]): CountsAnswer['box'] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { lat, lon } of events) {
    if (lat === null || lon === null) continue
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return west > east ? null : [west, south, east, north]
}

function countsOf(events: readonly EventOutline[]): CountsAnswer {
  const types: Record<string, number> = {}
  for (const { type } of events) types[type] = (types[type] ?? 0) + 1
  return {
    ...{ events: events.length, types, box: boxOf(events) },
    undated: events.filter(event => event.from === null).length,
    unplaced: events.filter(event => event.lat === null || event.lon === null).length,
  }
}

/** How many events fit, without the events. */
export const counts: Route = (api, { index }) => {
  const schema = {
    summary: 'How many events fit, by type, without a day or a point, and the box that they lie in',
    querystring: EventQuery,
    response: answering(CountsSchema),
  }
  api.get(
    '/counts',
    { schema },
    async (request): Promise<CountsAnswer> => countsOf(await index.events(eventFilter(request.query))),
  )
}
