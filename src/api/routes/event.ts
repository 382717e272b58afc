import { z } from 'zod'
import type { EventClaim } from '../../6-ledger/dossier.ts'
import { fault } from '../../errors.ts'
import { EventSchema } from '../answer-schemas.ts'
import type { ClaimAnswer } from '../answers/claims.ts'
import type { EventAnswer } from '../answers/events.ts'
import { withEnglishNames } from '../english-names.ts'
import { EventQuery } from '../event-query.ts'
import { passagesOf } from '../passages.ts'
import { reportHead } from '../report-head.ts'
import { reviewedOf } from '../reviewed.ts'
import { answering, type Route } from './route.ts'

const claimAnswer = (told: EventClaim, copyOf: string | null): ClaimAnswer => ({
  id: told.ref.id,
  index: told.ref.index,
  claim: told.claim,
  report: reportHead(told.report, told),
  passages: passagesOf(told.report, told.claim),
  copyOf,
  ...reviewedOf(told),
})

/** One event and, claim by claim, the words that it was read from. */
export const event: Route = (api, { ledger, names }) => {
  const schema = {
    summary: 'One event: its claims and the words that they were read from',
    params: z.object({ id: z.string() }),
    querystring: EventQuery.pick({ preset: true }),
    response: answering(EventSchema),
  }
  api.get('/events/:id', { schema }, async (request): Promise<EventAnswer> => {
    const { id } = request.params
    const dossier = await ledger.event(id, request.query.preset)
    if (dossier === null) throw fault('event_unknown', { id })
    const { revision, copies } = dossier
    const claims = dossier.claims.map(told => claimAnswer(told, copies.get(told.ref.id) ?? null))
    return { event: withEnglishNames(dossier.event, names), claims, revision }
  })
}
