/** What the API is asked for just the events that are seen: filters, types, period and map view of the address together. */
import type { Address } from '../address.ts'
import type { Bounds } from '../explore/narrow.ts'
import { askedQuery } from './load-events.ts'

export function seenQuery(address: Address, bounds: Bounds | null): string {
  const query = new URLSearchParams(askedQuery(address))
  if (address.types.length > 0) query.set('type', address.types.join(','))
  if (!address.background) query.set('scope', 'incident,cumulative')
  if (address.from !== null) query.set('from', address.from)
  if (address.to !== null) query.set('to', address.to)
  const box = boxOf(address, bounds)
  if (box !== null) query.set('bbox', box.join(','))
  return query.toString()
}

/** Degrees; a point is told with no more decimals. */
const HAIR = 1e-6

function boxOf({ spot, view }: Address, bounds: Bounds | null): readonly number[] | null {
  if (spot !== null) {
    const [lat = 0, lon = 0] = spot.split(',').map(Number)
    return [lon - HAIR, lat - HAIR, lon + HAIR, lat + HAIR]
  }
  if (view === null || bounds === null) return null
  const [west, south, east, north] = bounds
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
}
