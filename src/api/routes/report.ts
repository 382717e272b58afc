import { z } from 'zod'
import { fault } from '../../errors.ts'
import { ReportSchema } from '../answer-schemas.ts'
import type { ReportAnswer } from '../answers/reports.ts'
import { named } from '../english-names.ts'
import { reportHead } from '../report-head.ts'
import { reviewedOf } from '../reviewed.ts'
import { answering, type Route } from './route.ts'

/** One report whole, with all that was read in it and what was not. */
export const report: Route = (api, { ledger, names }) => {
  const schema = {
    summary: 'One report whole: all that was read in it and what was not',
    params: z.object({ id: z.string() }),
    response: answering(ReportSchema),
  }
  api.get('/reports/:id', { schema }, async (request): Promise<ReportAnswer> => {
    const { id } = request.params
    const dossier = await ledger.report(id)
    if (dossier === null) throw fault('report_unknown', { id })
    return {
      report: { ...reportHead(dossier.report, dossier.reading), body: dossier.report.body },
      claims: dossier.claims.map(told => ({
        ...{ id: told.ref.id, index: told.ref.index, event: told.event, state: told.state, claim: told.claim },
        place: told.claim.place && named(told.claim.place, names),
        ...reviewedOf(told),
      })),
      unread: dossier.reading.unread,
      language: dossier.reading.language,
      revision: dossier.revision,
    }
  })
}
