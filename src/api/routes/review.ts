import { z } from 'zod'
import { queueCursor } from '../../6-ledger/cursor.ts'
import type { ReviewAnswer } from '../answers/review.ts'
import { ReviewSchema } from '../correction-schemas.ts'
import { withEnglishNames, withoutAliases } from '../english-names.ts'
import { Cursor, EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: Cursor.optional(),
})

/** Events that nobody has reviewed wholly, in the order in which a look at them is worth most. */
export const review: Route = (api, { ledger, names }) => {
  const schema = {
    summary: 'Events to be reviewed: those of unsure reading and great toll first',
    querystring: Query,
    response: answering(ReviewSchema),
  }
  api.get('/review', { schema }, async (request): Promise<ReviewAnswer> => {
    const { limit, cursor, ...filter } = request.query
    const rows = await ledger.correcting.queue({ ...eventFilter(filter), limit: limit + 1, cursor })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      events: page.map(({ event, priority }) => ({ ...withoutAliases(withEnglishNames(event, names)), priority })),
      next: last && rows.length > limit ? queueCursor({ priority: last.priority, id: last.event.id }) : null,
    }
  })
}
