import { z } from 'zod'
import { PlacesSchema } from '../answer-schemas.ts'
import { countPlaces, isNamed } from '../count-names.ts'
import { EventQuery, eventFilter, Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.extend({
  name: Name.optional().describe('with these letters in the name'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** Places of the events that fit. */
export const places: Route = (api, { index, names }) => {
  const schema = {
    summary: 'Places of events, the most events first',
    querystring: Query,
    response: answering(PlacesSchema),
  }
  api.get('/places', { schema }, async request => {
    const { name, limit, ...filter } = request.query
    const all = countPlaces(await index.events(eventFilter(filter)), names)
    return { places: (name === undefined ? all : all.filter(place => isNamed(place, name))).slice(0, limit) }
  })
}
