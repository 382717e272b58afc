import { z } from 'zod'
import { TOTALS_BY } from '../../5-events/sum-tolls.ts'
import { TotalsSchema } from '../answer-schemas.ts'
import { EventQuery, eventFilter } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = EventQuery.extend({ by: z.enum(TOTALS_BY).default('outcome').describe('what the sums are split by') })

/** What the incidents that fit add up to, beside the totals that outlets give over campaigns. */
export const totals: Route = (api, { ledger }) => {
  const schema = {
    summary: 'Sums of incidents, and the totals that outlets give',
    querystring: Query,
    response: answering(TotalsSchema),
  }
  api.get('/totals', { schema }, async request => {
    const { by, ...filter } = request.query
    return ledger.totals(eventFilter(filter), by)
  })
}
