import { z } from 'zod'
import { SearchSchema } from '../answer-schemas.ts'
import { countActors, countPlaces, isNamed } from '../count-names.ts'
import { withEnglishNames, withoutAliases } from '../english-names.ts'
import { Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({ q: Name, limit: z.coerce.number().int().min(1).max(50).default(10) })

/** What one box of words finds: events, reports, places and actors. */
export const search: Route = (api, { ledger, index, names }) => {
  const schema = {
    summary: 'Events, reports, places and actors with these words',
    querystring: Query,
    response: answering(SearchSchema),
  }
  api.get('/search', { schema }, async request => {
    const { q, limit } = request.query
    const [events, reports, all] = await Promise.all([
      ledger.events({ text: q, limit }),
      ledger.reports({ text: q, limit }),
      index.events(),
    ])
    return {
      events: events.map(({ event }) => withoutAliases(withEnglishNames(event, names))),
      reports: [...reports.rows],
      places: countPlaces(all, names)
        .filter(place => isNamed(place, q))
        .slice(0, limit),
      actors: countActors(all, names)
        .filter(actor => isNamed(actor, q))
        .slice(0, limit),
    }
  })
}
