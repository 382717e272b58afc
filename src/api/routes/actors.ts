import { z } from 'zod'
import { ActorsSchema } from '../answer-schemas.ts'
import { countActors, isNamed } from '../count-names.ts'
import { EventQuery, eventFilter, Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.extend({
  name: Name.optional().describe('with these letters in the name'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** Actors of the events that fit. */
export const actors: Route = (api, { index, names }) => {
  const schema = {
    summary: 'Actors of events, the most events first',
    querystring: Query,
    response: answering(ActorsSchema),
  }
  api.get('/actors', { schema }, async request => {
    const { name, limit, ...filter } = request.query
    const all = countActors(await index.events(eventFilter(filter)), names)
    return { actors: (name === undefined ? all : all.filter(actor => isNamed(actor, name))).slice(0, limit) }
  })
}
