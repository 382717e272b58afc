import { z } from 'zod'
import type { EventOutline } from '../../6-ledger/query-outline.ts'
import { MapSchema } from '../answer-schemas.ts'
import type { MapAnswer, PointProperties } from '../answers/counts.ts'
import type { EnglishNames } from '../english-names.ts'
import { type Clusters, MAX_ZOOM } from '../event-index.ts'
import { BoundingBox, EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.omit({ bbox: true }).extend({
  bbox: BoundingBox.default([-180, -90, 180, 90]),
  zoom: z.coerce.number().min(0).max(24).default(4).transform(Math.floor),
})

/** Clusters are made on a flat map, and degrees that come back from it are off by a hair. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

type Found = ReturnType<Clusters['getClusters']>[number]
type Properties = MapAnswer['features'][number]['properties']

function pointOf(event: EventOutline, names: EnglishNames): PointProperties {
  const { id, placeId, type, killed, precision, status, place, from } = event
  const nameEn = names.get(placeId ?? '')
  return {
    ...{ id, placeId, type, killed, precision, status, place, from },
    ...(nameEn === undefined ? {} : { nameEn }),
  }
}

/** A cluster with what following it needs, an event with the English name of its place. */
function propertiesOf({ geometry, properties }: Found, clusters: Clusters, names: EnglishNames): Properties {
  if (!('cluster_id' in properties)) return pointOf(properties, names)
  const { cluster_id: id } = properties
  const zoom = clusters.getClusterExpansionZoom(id)
  const spot = clusters.getLeaves(id, 1)[0]?.geometry.coordinates ?? geometry.coordinates
  return { ...properties, parts: zoom > MAX_ZOOM ? null : zoom, spot: spot.map(rounded) }
}

/** Events of a view as GeoJSON: clusters with how many they hold, and single events. */
export const map: Route = (api, { index, names }) => {
  const schema = {
    summary: 'Clusters of events in a view, as GeoJSON',
    querystring: Query,
    response: answering(MapSchema),
  }
  api.get('/map', { schema }, async request => {
    const { bbox, zoom, ...filter } = request.query
    const clusters = await index.clusters(eventFilter(filter))
    const features = clusters
      .getClusters(bbox, zoom)
      .map(found => ({ ...found, properties: propertiesOf(found, clusters, names) }))
    return { type: 'FeatureCollection' as const, features }
  })
}
