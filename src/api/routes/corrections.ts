import { z } from 'zod'
import { requireRole } from '../access.ts'
import type { CorrectedAnswer, CorrectionsAnswer } from '../answers/review.ts'
import { CorrectedSchema, CorrectionBody, CorrectionsSchema } from '../correction-schemas.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.coerce.number().int().min(1).optional().describe('`next` of the page before'),
})

/** What people say of what was read: taken in, listed and undone. */
export const corrections: Route = (api, { ledger: { correcting } }) => {
  const list = {
    summary: 'Corrections by people, the latest first',
    querystring: Query,
    response: answering(CorrectionsSchema),
  }
  api.get('/corrections', { schema: list }, async (request): Promise<CorrectionsAnswer> => {
    const { limit, cursor } = request.query
    const rows = await correcting.corrections({ limit: limit + 1, before: cursor })
    const page = rows.slice(0, limit)
    return { corrections: page, next: rows.length > limit ? String(page.at(-1)?.seq) : null }
  })

  const make = {
    summary: 'Correct what was read (analyst)',
    body: CorrectionBody,
    response: answering(CorrectedSchema),
  }
  api.post('/corrections', { schema: make }, async (request): Promise<CorrectedAnswer> => {
    const { name } = requireRole(request, 'analyst')
    const { correction, against } = request.body
    return { seq: await correcting.correct(correction, name, against) }
  })

  const undo = {
    summary: 'Undo a correction, or an undoing (analyst)',
    params: z.object({ seq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
    response: answering(CorrectedSchema),
  }
  api.post('/corrections/:seq/undo', { schema: undo }, async (request): Promise<CorrectedAnswer> => {
    const { name } = requireRole(request, 'analyst')
    return { seq: await correcting.undo(request.params.seq, name) }
  })
}
