import { z } from 'zod'
import { fault } from '../../errors.ts'
import type { HistoryAnswer } from '../answers/review.ts'
import { HistorySchema } from '../correction-schemas.ts'
import { answering, type Route } from './route.ts'

/** What became of an event or a report, by whose doing. */
export const history: Route = (api, { ledger: { correcting } }) => {
  const params = z.object({ id: z.string() })
  const response = answering(HistorySchema)
  const ofEvent = { summary: 'What became of an event, when and by whom', params, response }
  api.get('/events/:id/history', { schema: ofEvent }, async (request): Promise<HistoryAnswer> => {
    const { id } = request.params
    const entries = await correcting.history(id, 'event')
    if (entries.length === 0) throw fault('event_unknown', { id })
    return { entries }
  })
  const ofReport = { summary: 'What became of a report, when and by whom', params, response }
  api.get('/reports/:id/history', { schema: ofReport }, async (request): Promise<HistoryAnswer> => {
    const { id } = request.params
    const entries = await correcting.history(id, 'report')
    if (entries.length === 0) throw fault('report_unknown', { id })
    return { entries }
  })
}
