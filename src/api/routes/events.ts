import { z } from 'zod'
import { cursorAfter } from '../../6-ledger/cursor.ts'
import { EventsSchema } from '../answer-schemas.ts'
import type { EventsAnswer } from '../answers/events.ts'
import { withEnglishNames, withoutAliases } from '../english-names.ts'
import { Cursor, EventQuery, eventFilter } from '../event-query.ts'
import { jsonList } from '../kept-texts.ts'
import { answering, type Route } from './route.ts'

const MOST = 1000
const Query = EventQuery.extend({
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
  cursor: Cursor.optional(),
})

/** Events that fit, the latest first, a page at a time. */
export const events: Route = (api, { ledger, index, texts, names }) => {
  const schema = { summary: 'Events, the latest first', querystring: Query, response: answering(EventsSchema) }
  async function fromLedger(query: z.output<typeof Query>): Promise<EventsAnswer> {
    const { limit, cursor, ...filter } = query
    // One more than is given tells whether there is a next page.
    const rows = await ledger.events({ ...eventFilter(filter), limit: limit + 1, cursor })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      events: page.map(({ event }) => withoutAliases(withEnglishNames(event, names))),
      next: last && rows.length > limit ? cursorAfter(last.event) : null,
    }
  }
  api.get('/events', { schema }, async (request, reply) => {
    const { limit, cursor, ...filter } = request.query
    const page = await index.page({ ...eventFilter(filter), limit, cursor })
    if (page === null) return fromLedger(request.query)
    const found = await texts.of(page.ids, page.revision, filter.preset)
    const answer = jsonList('{"events":[', found, `],"next":${JSON.stringify(page.next)}}`)
    return reply.type('application/json; charset=utf-8').send(answer)
  })
}
