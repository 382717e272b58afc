import { z } from 'zod'
import { MapSchema } from '../answer-schemas.ts'
import type { MapAnswer } from '../answers.ts'
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

/** A cluster with what following it needs, an event with the English name of its place. */
function featureOf(feature: Found, clusters: Clusters, names: EnglishNames): Found & MapAnswer['features'][number] {
  const { properties } = feature
  if (!('cluster_id' in properties)) {
    const nameEn = names.get(properties.placeId ?? '')
    return { ...feature, properties: nameEn === undefined ? properties : { ...properties, nameEn } }
  }
  const { cluster_id: id } = properties
  const zoom = clusters.getClusterExpansionZoom(id)
  const spot = clusters.getLeaves(id, 1)[0]?.geometry.coordinates ?? feature.geometry.coordinates
  return { ...feature, properties: { ...properties, parts: zoom > MAX_ZOOM ? null : zoom, spot: spot.map(rounded) } }
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
    const features = clusters.getClusters(bbox, zoom).map(feature => featureOf(feature, clusters, names))
    return { type: 'FeatureCollection' as const, features }
  })
}
