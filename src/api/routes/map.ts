import { z } from 'zod'
import { MapSchema } from '../answer-schemas.ts'
import { BoundingBox, EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.omit({ bbox: true }).extend({
  bbox: BoundingBox.default([-180, -90, 180, 90]),
  zoom: z.coerce.number().min(0).max(24).default(4).transform(Math.floor),
})

/** Events of a view as GeoJSON: clusters with how many they hold, and single events. */
export const map: Route = (api, { index, names }) => {
  const schema = {
    summary: 'Clusters of events in a view, as GeoJSON',
    querystring: Query,
    response: answering(MapSchema),
  }
  api.get('/map', { schema }, async (request, reply) => {
    const { bbox, zoom, ...filter } = request.query
    const clusters = await index.clusters(eventFilter(filter))
    return reply.type('application/json; charset=utf-8').send(clusters.featuresIn(bbox, zoom, names))
  })
}
