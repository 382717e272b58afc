import Supercluster from 'supercluster'
import type { EventHead } from '../../api/answers/events.ts'
import { spotOf } from '../explore/narrow.ts'
import { killedOf } from '../format/figures.ts'
import { headlineOf } from '../format/headline.ts'
import type { Surroundings } from '../surroundings.ts'

interface Single {
  readonly event: EventHead
}
interface Together {
  /** How many events of each type. */
  readonly types: { readonly [type: string]: number }
}

export type Index = Supercluster<Single, Together>

/** Screen distance below which circles are drawn as one. */
const RADIUS = 44
/** The nearest view of the map: what is still together there is told apart by the list. */
export const DEEPEST = 15

/** What is drawn of one event. */
export interface ShownEvent {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly killed: number
  readonly precision: string | null
  readonly title: (around: Surroundings) => string
}

const shown = (event: EventHead): ShownEvent => ({
  ...{ id: event.id, type: event.type, status: event.status, killed: killedOf(event.tolls) },
  precision: event.place?.precision ?? null,
  title: around => `${headlineOf(event, around)} · ${around.format.date(event.date)}`,
})

/** What the map draws at one place: an event, or several as one ring of their types. */
export interface MapSymbol {
  readonly key: string
  readonly lon: number
  readonly lat: number
  readonly event: ShownEvent | null
  readonly types: { readonly [type: string]: number }
  readonly count: number
  /** Where a group is followed to: the zoom from which it parts, or the point that all of it is at. */
  readonly way: () => { readonly zoom: number } | { readonly spot: string | null } | null
  readonly holds: (id: string) => boolean
}

/** Groups the events that have a point. */
export function indexEvents(events: readonly EventHead[]): Index {
  const index: Index = new Supercluster<Single, Together>({
    radius: RADIUS,
    maxZoom: DEEPEST,
    map: ({ event }) => ({ types: { [event.type]: 1 } }),
    reduce: (sum, one) => Object.assign(sum, { types: added(sum.types, one.types) }),
  })
  index.load(
    events.flatMap(event => {
      const { lat = null, lon = null } = event.place ?? {}
      if (spotOf(event) === null || lat === null || lon === null) return []
      return [
        {
          type: 'Feature' as const,
          properties: { event },
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
        },
      ]
    }),
  )
  return index
}

function added(a: Together['types'], b: Together['types']): Together['types'] {
  const sum = { ...a }
  for (const [type, count] of Object.entries(b)) sum[type] = (sum[type] ?? 0) + count
  return sum
}

function wayOf(index: Index, cluster: number): ReturnType<MapSymbol['way']> {
  const zoom = index.getClusterExpansionZoom(cluster)
  if (zoom <= DEEPEST) return { zoom }
  const [leaf] = index.getLeaves(cluster, 1)
  return { spot: leaf ? spotOf(leaf.properties.event) : null }
}

/** The symbols within the bounds at this zoom. */
export function symbolsOf(index: Index, bounds: [number, number, number, number], zoom: number): MapSymbol[] {
  return index.getClusters(bounds, Math.floor(zoom)).map(({ geometry, properties }) => {
    const [lon = 0, lat = 0] = geometry.coordinates
    if ('event' in properties) {
      const { event } = properties
      const types = { [event.type]: 1 }
      return {
        key: event.id,
        lon,
        lat,
        event: shown(event),
        types,
        count: 1,
        way: () => null,
        holds: id => id === event.id,
      }
    }
    const { cluster_id: cluster, point_count: count, types } = properties
    const leaves = () => index.getLeaves(cluster, Number.POSITIVE_INFINITY)
    return {
      key: `#${cluster}:${count}`,
      lon,
      lat,
      event: null,
      types,
      count,
      way: () => wayOf(index, cluster),
      holds: id => leaves().some(leaf => leaf.properties.event.id === id),
    }
  })
}
