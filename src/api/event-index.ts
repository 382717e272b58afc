/** The outlines of all events in memory, kept as long as the ledger does not change: maps and counts are answered from it. */
import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises'
import Supercluster from 'supercluster'
import { EVENT_TYPES } from '../4-claims/event-types/index.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import type { EventFilter } from '../6-ledger/query-events.ts'
import type { EventOutline } from '../6-ledger/query-outline.ts'

export interface ClusterProperties {
  readonly killed: number
  /** How many events of each type. */
  readonly types: { readonly [type: string]: number }
}

export type Clusters = Supercluster<EventOutline, ClusterProperties>

/** Filters that outlines can answer themselves; any other is asked of the ledger. */
const OWN = new Set(['from', 'to', 'types', 'country', 'bbox', 'scope', 'status'])
const MOST_KEPT = 16
const RADIUS = 48
const FIRST_LOOK_MS = 4_000
/** Beyond it only what is at one point is together. */
export const MAX_ZOOM = 14

function fits(event: EventOutline, { from, to, types, country, bbox, scope, status }: EventFilter): boolean {
  if (from && !(event.to !== null && event.to >= from)) return false
  if (to && !(event.from !== null && event.from <= to)) return false
  if (types && types.length > 0 && !types.includes(event.type)) return false
  if (country && event.country !== country.toUpperCase()) return false
  if (scope && ![scope].flat().some(one => one === event.scope)) return false
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

interface Sum {
  killed: number
  types: Record<string, number>
}

function clustersOf(events: readonly EventOutline[]): Clusters {
  const points = events.flatMap(event => {
    const { lat, lon } = event
    if (lat === null || lon === null) return []
    const geometry = { type: 'Point' as const, coordinates: [lon, lat] }
    return [{ type: 'Feature' as const, properties: event, geometry }]
  })
  const alone = new Map(EVENT_TYPES.map(({ id }) => [id, { [id]: 1 }]))
  // A sum begins as a copy of its first part, whose types are still that part's own.
  const owners = new WeakSet<Sum>()
  return new Supercluster<EventOutline, ClusterProperties>({
    ...{ radius: RADIUS, maxZoom: MAX_ZOOM },
    map: ({ killed, type }) => ({ killed, types: alone.get(type) ?? { [type]: 1 } }),
    reduce: (sum: Sum, { killed, types }) => {
      if (!owners.has(sum)) sum.types = { ...sum.types }
      owners.add(sum)
      sum.killed += killed
      for (const type in types) sum.types[type] = (sum.types[type] ?? 0) + (types[type] ?? 0)
    },
  }).load(points)
}

const given = (filter: EventFilter): [string, unknown][] =>
  Object.entries(filter).filter(([, value]) => value !== undefined)

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
    const asked = given(filter)
    if (asked.length === 0) return all
    const within = all.filter(event => fits(event, filter))
    if (asked.every(([name]) => OWN.has(name))) return within
    const ids = new Set(await this.#ledger.eventIds(filter))
    return within.filter(event => ids.has(event.id))
  }

  /** Clusters of the events that fit, at every zoom. */
  async clusters(filter: EventFilter): Promise<Clusters> {
    await this.#current()
    const key = JSON.stringify(given(filter).sort(([a], [b]) => (a < b ? -1 : 1)))
    const known = this.#clusters.get(key)
    if (known) return known
    if (this.#clusters.size >= MOST_KEPT) this.#clusters.delete(this.#clusters.keys().next().value ?? '')
    const made = this.events(filter).then(clustersOf)
    this.#clusters.set(key, made)
    made.catch(() => this.#clusters.delete(key))
    return made
  }

  /**
   * Gets ready what the app asks first. Clusters take a second in which nothing is answered, so they come after whoever opens
   * the app at once has got the list. What fails is tried again when it is asked for.
   */
  async warm(): Promise<void> {
    try {
      await this.events()
      await wait(FIRST_LOOK_MS, undefined, { ref: false })
      await this.clusters({ scope: ['incident', 'cumulative'] })
    } catch {
      // Whoever asks is told.
    }
  }

  async #current(): Promise<readonly EventOutline[]> {
    const revision = await this.#ledger.revision()
    if (this.#events === null || revision !== this.#revision) {
      this.#revision = revision
      this.#clusters = new Map()
      const loading = this.#load()
      this.#events = loading
      loading.catch(() => {
        if (this.#events === loading) this.#events = null
      })
    }
    return this.#events
  }

  async #load(): Promise<readonly EventOutline[]> {
    const pages: EventOutline[][] = []
    for await (const page of this.#ledger.eachOutline()) {
      pages.push(page)
      // SQLite answers without letting anybody else have a turn.
      await breath()
    }
    return pages.flat()
  }
}
