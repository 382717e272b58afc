import { z } from 'zod'
import { type PlaceControl, upTo } from '../../5-events/control.ts'
import { fault } from '../../errors.ts'
import { ControlSchema } from '../answer-schemas.ts'
import type { ControlAnswer } from '../answers/control.ts'
import { controlAnswer } from '../control-answer.ts'
import { Country, Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({
  place: Name.optional().describe('this place, and the places in it after it, by its Arabic name or id'),
  country: Country.optional(),
  day: z.iso.date().optional().describe('only what was so at the end of this day'),
})

/** Who holds which place when. */
export const control: Route = (api, { ledger, names, known }) => {
  const kept = new Map<string, Promise<readonly PlaceControl[]>>()
  let keptAt = -1
  /** Of all places at once it is worked out once for each state of the ledger: a map asks for one day after another. */
  async function everywhere(country: string | undefined): Promise<readonly PlaceControl[]> {
    const revision = await ledger.revision()
    if (revision !== keptAt) kept.clear()
    keptAt = revision
    const known = kept.get(country ?? '')
    if (known) return known
    const made = ledger.controlEverywhere(country)
    kept.set(country ?? '', made)
    made.catch(() => kept.delete(country ?? ''))
    return made
  }
  async function timelines({ place, country }: z.output<typeof Query>): Promise<readonly PlaceControl[]> {
    if (place === undefined) return everywhere(country?.toUpperCase())
    const found = await ledger.control(place)
    if (found === null) throw fault('place_untold', { name: place })
    return [found, ...found.parts]
  }
  const schema = {
    summary: 'Who holds which place when, by captures, withdrawals and sieges',
    querystring: Query,
    response: answering(ControlSchema),
  }
  api.get('/control', { schema }, async (request): Promise<ControlAnswer> => {
    const { day } = request.query
    const all = await timelines(request.query)
    const shown = day === undefined ? all : all.map(one => upTo(one, day)).filter(one => one.changes.length > 0)
    const { actors } = known()
    return { places: shown.map(one => controlAnswer(one, { names, actors })) }
  })
}
