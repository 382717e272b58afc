import { z } from 'zod'
import { ClaimsSchema } from '../answer-schemas.ts'
import { Cursor, Ids, Name, Scope, Status, Types } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({
  report: Name.optional().describe('of this report'),
  event: Ids.optional().describe('of these events, by their present ids, parted by commas'),
  type: Types.optional(),
  status: Status.optional(),
  scope: Scope.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  maxConfidence: z.coerce.number().min(0).max(1).optional().describe('read at most so surely: the doubtful ones'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: Cursor.optional(),
})

/** Claims as they stand, whatever event they are part of. */
export const claims: Route = (api, { ledger }) => {
  const schema = {
    summary: 'Claims, in the order of their reports',
    querystring: Query,
    response: answering(ClaimsSchema),
  }
  api.get('/claims', { schema }, async request => {
    const { type, event, ...filter } = request.query
    const { rows, next } = await ledger.claims({ ...filter, types: type, events: event })
    return { claims: [...rows], next }
  })
}
