import { z } from 'zod'
import { EVENT_TYPE } from '../../4-claims/event-types/index.ts'
import { PRESET_NAMES } from '../../5-events/presets.ts'
import { cursorAfter } from '../../6-ledger/cursor.ts'
import type { EventsAnswer } from '../answers.ts'
import { withEnglishNames, withoutAliases } from '../english-names.ts'
import type { Route } from './route.ts'

const MOST = 1000
const Name = z.string().trim().min(1).max(200)
const list = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const Types = z
  .string()
  .transform(list)
  .refine(types => types.every(type => EVENT_TYPE.has(type)), 'not a type of event; /api/v1/meta lists them')

type Box = [number, number, number, number]
const isBox = (numbers: number[]): numbers is Box => {
  const [west = 0, south = 0, east = 0, north = 0] = numbers
  const finite = numbers.length === 4 && numbers.every(Number.isFinite)
  return finite && Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90
}
const BoundingBox = z
  .string()
  .transform(text => text.split(',').map(Number))
  .refine(isBox, 'give west,south,east,north in degrees')

const Query = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  type: Types.optional(),
  place: Name.optional(),
  actor: Name.optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'give two letters of ISO 3166-1')
    .optional(),
  scope: z.enum(['incident', 'cumulative', 'background']).optional(),
  status: z.enum(['reported', 'denied', 'planned', 'disputed']).optional(),
  outlet: Name.optional(),
  q: Name.optional(),
  bbox: BoundingBox.optional(),
  preset: z.enum(PRESET_NAMES).optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(100),
  cursor: z.string().max(200).optional(),
})

/** Events that fit, the latest first, a page at a time. */
export const events: Route = (api, { ledger, names }) => {
  api.get('/events', { schema: { querystring: Query } }, async (request): Promise<EventsAnswer> => {
    const { q, type, limit, ...filter } = request.query
    // One more than is given tells whether there is a next page.
    const rows = await ledger.events({ ...filter, limit: limit + 1, text: q, types: type })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      events: page.map(({ event }) => withoutAliases(withEnglishNames(event, names))),
      next: last && rows.length > limit ? cursorAfter(last.event) : null,
    }
  })
}
