import { OutletsSchema } from '../answer-schemas.ts'
import { answering, type Route } from './route.ts'

/** Outlets with how many reports each has. */
export const outlets: Route = (api, { ledger }) => {
  api.get(
    '/outlets',
    { schema: { summary: 'Outlets, the most reports first', response: answering(OutletsSchema) } },
    async () => ({
      outlets: await ledger.outlets(),
    }),
  )
}
