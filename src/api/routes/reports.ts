import { z } from 'zod'
import { ReportsSchema } from '../answer-schemas.ts'
import { Cursor, Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({
  outlet: Name.optional(),
  from: z.iso.date().optional().describe('published on or after this day'),
  to: z.iso.date().optional().describe('published on or before this day'),
  q: Name.optional().describe('words as they stand in the title or the body'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: Cursor.optional(),
})

/** Reports without their bodies, the latest published first, a page at a time. */
export const reports: Route = (api, { ledger }) => {
  const schema = {
    summary: 'Reports, the latest published first',
    querystring: Query,
    response: answering(ReportsSchema),
  }
  api.get('/reports', { schema }, async request => {
    const { q, ...filter } = request.query
    const { rows, next } = await ledger.reports({ ...filter, text: q })
    return { reports: [...rows], next }
  })
}
