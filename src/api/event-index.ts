/** The outlines of all events in memory, kept as long as the ledger does not change: maps and counts are answered from it. */
import Supercluster from 'supercluster'
import type { Ledger } from '../6-ledger/ledger.ts'
import type { EventFilter } from '../6-ledger/query-events.ts'
import type { EventOutline } from '../6-ledger/query-outline.ts'

/** What the points of a map carry. */
export interface PointProperties {
  readonly id: string
  readonly placeId: string | null
  readonly type: string
  readonly killed: number
  readonly precision: string | null
  readonly status: string
  readonly place: string | null
  /** First day, ISO. */
  readonly from: string | null
}
export interface ClusterProperties {
  readonly killed: number
  /** How many events of each type. */
  readonly types: { readonly [type: string]: number }
}

function added(a: ClusterProperties['types'], b: ClusterProperties['types']): ClusterProperties['types'] {
  const sum = { ...a }
  for (const [type, count] of Object.entries(b)) sum[type] = (sum[type] ?? 0) + count
  return sum
}

export type Clusters = Supercluster<PointProperties, ClusterProperties>

/** Filters that outlines can answer themselves; any other is asked of the ledger. */
const OWN = new Set(['from', 'to', 'types', 'country', 'bbox', 'scope', 'status'])
const MOST_KEPT = 16
const RADIUS = 48
/** Beyond it only what is at one point is together. */
export const MAX_ZOOM = 14

function fits(event: EventOutline, { from, to, types, country, bbox, scope, status }: EventFilter): boolean {
  if (from && !(event.to !== null && event.to >= from)) return false
  if (to && !(event.from !== null && event.from <= to)) return false
  if (types && types.length > 0 && !types.includes(event.type)) return false
  if (country && event.country !== country.toUpperCase()) return false
  if (scope && ![scope].flat().includes(event.scope)) return false
  if (status && event.status !== status) return false
  return !bbox || inBox(event, bbox)
}

function inBox(
  { lat, lon }: EventOutline,
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  if (lat === null || lon === null || lat < south || lat > north) return false
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
}

function clustersOf(events: readonly EventOutline[]): Clusters {
  const points = events.flatMap(({ id, type, killed, precision, status, place, placeId, from, lat, lon }) =>
    lat === null || lon === null
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { id, type, killed, precision, status, place, placeId, from },
            geometry: { type: 'Point' as const, coordinates: [lon, lat] },
          },
        ],
  )
  return new Supercluster<PointProperties, ClusterProperties>({
    ...{ radius: RADIUS, maxZoom: MAX_ZOOM },
    map: ({ killed, type }) => ({ killed, types: { [type]: 1 } }),
    reduce: (sum, { killed, types }) => {
      Object.assign(sum, { killed: sum.killed + killed, types: added(sum.types, types) })
    },
  }).load(points)
}

export class EventIndex {
  readonly #ledger: Ledger
  #revision = -1
  #events: Promise<readonly EventOutline[]> | null = null
  #clusters = new Map<string, Promise<Clusters>>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Outlines of the events that fit. */
  async events(filter: EventFilter = {}): Promise<readonly EventOutline[]> {
    const all = await this.#current()
    const asked = Object.entries(filter).filter(([, value]) => value !== undefined)
    if (asked.length === 0) return all
    const within = all.filter(event => fits(event, filter))
    if (asked.every(([name]) => OWN.has(name))) return within
    const ids = new Set(await this.#ledger.eventIds(filter))
    return within.filter(event => ids.has(event.id))
  }

  /** Clusters of the events that fit, at every zoom. */
  async clusters(filter: EventFilter): Promise<Clusters> {
    await this.#current()
    const key = JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)))
    const known = this.#clusters.get(key)
    if (known) return known
    if (this.#clusters.size >= MOST_KEPT) this.#clusters.delete(this.#clusters.keys().next().value ?? '')
    const made = this.events(filter).then(clustersOf)
    this.#clusters.set(key, made)
    return made
  }

  async #current(): Promise<readonly EventOutline[]> {
    const revision = await this.#ledger.revision()
    if (this.#events === null || revision !== this.#revision) {
      this.#revision = revision
      this.#clusters = new Map()
      this.#events = this.#load()
    }
    return this.#events
  }

  async #load(): Promise<readonly EventOutline[]> {
    const events: EventOutline[] = []
    for await (const event of this.#ledger.eachOutline()) events.push(event)
    return events
  }
}
