/** Events of a map, clustered at every zoom, and the features of a view as the API answers with them. */
import Supercluster from 'supercluster'
import { EVENT_TYPES } from '../4-claims/event-types/index.ts'
import type { EventOutline } from '../6-ledger/query-outline.ts'
import type { ClusterProperties, MapAnswer, PointProperties } from './answers/counts.ts'
import type { EnglishNames } from './english-names.ts'
import { jsonList, type KeptTexts } from './kept-texts.ts'

const RADIUS = 48
/** As near as the app's map goes: who asks for nearer is given the groups of this one, which are at one point or all but. */
const MAX_ZOOM = 15

type Feature = MapAnswer['features'][number]
type Box = [number, number, number, number]
interface Sum {
  killed: number
  types: Record<string, number>
}
type Clusters = Supercluster<EventOutline, Sum>
type Found = ReturnType<Clusters['getClusters']>[number]

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
  return new Supercluster<EventOutline, Sum>({
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

/** Clusters are made on a flat map, and degrees that come back from it are off by a hair. */
const rounded = (degrees: readonly number[]): number[] => degrees.map(one => Math.round(one * 1e6) / 1e6)

function pointOf(event: EventOutline, names: EnglishNames): PointProperties {
  const { id, placeId, type, killed, precision, status, place, from } = event
  const nameEn = names.get(placeId ?? '')
  const english = nameEn === undefined ? {} : { nameEn }
  return { ...{ id, placeId, type, killed, precision, status, place, from }, ...english }
}

export class ClusterMap {
  readonly #clusters: Clusters
  readonly #kept: KeptTexts
  readonly #name: string

  /** Features are written into `kept` as they are asked for: those of clusters under `name`, single events under their ids. */
  constructor(events: readonly EventOutline[], kept: KeptTexts, name: string) {
    this.#clusters = clustersOf(events)
    this.#kept = kept
    this.#name = name
  }

  /** Single events, with the English names of their places, and clusters, as one GeoJSON text. */
  featuresIn(box: Box, zoom: number, names: EnglishNames): Buffer {
    const texts = this.#clusters.getClusters(box, Math.min(zoom, MAX_ZOOM)).map(found => {
      const { properties } = found
      const key = 'cluster_id' in properties ? `${this.#name} ${properties.cluster_id}` : properties.id
      return this.#kept.of(key, () => JSON.stringify(this.#featureOf(found, names)))
    })
    return jsonList('{"type":"FeatureCollection","features":[', texts, ']}')
  }

  #featureOf({ geometry, properties }: Found, names: EnglishNames): Feature {
    const made = { type: 'Feature' as const, geometry: { ...geometry, coordinates: rounded(geometry.coordinates) } }
    if (!('cluster_id' in properties)) return { ...made, properties: pointOf(properties, names) }
    const { cluster_id: id, point_count, killed, types } = properties
    return {
      ...made,
      id,
      properties: { cluster: true, cluster_id: id, point_count, killed, types, ...this.#wayInto(id) },
    }
  }

  /** What following a cluster needs. */
  #wayInto(id: number): Pick<ClusterProperties, 'parts' | 'spot'> {
    const zoom = this.#clusters.getClusterExpansionZoom(id)
    const spot = this.#clusters.getLeaves(id, 1)[0]?.geometry.coordinates ?? []
    return { parts: zoom > MAX_ZOOM ? null : zoom, spot: rounded(spot) }
  }
}
