/** What the map, the timeline and the list each show of the loaded events. */
import type { EventHead } from '../../api/answers/events.ts'
import type { Address } from '../address.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

export interface Narrowed {
  /** Of the chosen types and period; the map draws them wherever they are. */
  readonly onMap: readonly EventHead[]
  /** Of the chosen types and in view; the timeline draws them whenever they were. */
  readonly onTimeline: readonly EventHead[]
  readonly onList: readonly EventHead[]
  /** How many of each type, before types are chosen. */
  readonly perType: ReadonlyMap<string, number>
}

export function narrow(events: readonly EventHead[], address: Address, bounds: Bounds | null): Narrowed {
  const types = new Set(address.types)
  const inScope = address.background ? events : events.filter(event => event.scope !== 'background')
  const chosen = inScope.filter(event => types.size === 0 || types.has(event.type))
  const inPlace = (event: EventHead) => isInView(event, address, bounds)
  const inTime = (event: EventHead) => isInPeriod(event, address)
  return {
    onMap: chosen.filter(inTime),
    onTimeline: chosen.filter(inPlace),
    onList: chosen.filter(event => inTime(event) && inPlace(event)).sort(newestFirst),
    perType: countTypes(inScope.filter(event => inTime(event) && inPlace(event))),
  }
}

/** Key of a point: events that share it can be told apart only in the list. */
export const spotOf = ({ place }: EventHead): string | null =>
  place?.lat == null || place.lon == null ? null : `${place.lat},${place.lon}`

function isInView(event: EventHead, { spot, view }: Address, bounds: Bounds | null): boolean {
  if (spot !== null) return spotOf(event) === spot
  // Without a view of the reader's own choice, nothing is left out: not even what has no point on the map.
  if (view === null || bounds === null) return true
  const { lat, lon } = event.place ?? { lat: null, lon: null }
  if (lat === null || lon === null) return false
  const [west, south, east, north] = bounds
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** A stretch of days is in the period when they share a day; an undated event only when no period is chosen. */
function isInPeriod({ date }: EventHead, { from, to }: Pick<Address, 'from' | 'to'>): boolean {
  if (from === null && to === null) return true
  const start = date.start ?? date.end
  // What goes on has no last day: it lies before none.
  const end = date.end ?? (date.start === null ? null : '9999-12-31')
  if (start === null || end === null) return false
  return (to === null || start <= to) && (from === null || end >= from)
}

function countTypes(events: readonly EventHead[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

const dayOf = ({ date }: EventHead): string => date.start ?? date.end ?? ''
const newestFirst = (a: EventHead, b: EventHead): number =>
  dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
