import { EVENT_TYPES } from '../../4-claims/event-types/index.ts'
import { EXPORTS } from '../../7-exports/formats/index.ts'
import { ENGINE_VERSION } from '../../engine-version.ts'
import { MetaSchema } from '../answer-schemas.ts'
import type { MetaAnswer } from '../answers/meta.ts'
import { answering, type Route } from './route.ts'

/** What the ledger holds and how its types are shown. */
export const meta: Route = (api, { ledger, tiles }) => {
  const schema = {
    summary: 'Types of event, formats of files, counts and the span of days',
    response: answering(MetaSchema),
  }
  api.get('/meta', { schema }, async (): Promise<MetaAnswer> => {
    const [counts, range] = await Promise.all([ledger.counts(), ledger.span()])
    const types = EVENT_TYPES.map(({ id, label, covers, family, colour }) => ({ id, label, covers, family, colour }))
    const formats = EXPORTS.map(({ id, label, extension }) => ({ id, label, extension }))
    return { version: ENGINE_VERSION, tiles, types, formats, counts, range }
  })
}
