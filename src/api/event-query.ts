/** The filters of events as a query string gives them: one schema for lists, maps, counts, totals and exports. */
import { z } from 'zod'
import { OUTCOMES } from '../4-claims/claim-schema.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import { PRESET_NAMES } from '../5-events/presets.ts'
import { REVIEW_STATES } from '../5-events/review.ts'
import type { EventFilter } from '../6-ledger/query-events.ts'
import { loadNames } from '../load-names.ts'
import { placesWithin } from './places-within.ts'
import { actorsOfSide } from './sides.ts'

export const Name = z.string().trim().min(1).max(200)
const list = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

export const Ids = z.string().max(4000).transform(list).pipe(z.array(z.string()).min(1).max(200))

export const Types = z
  .string()
  .transform(list)
  .refine(types => types.every(type => EVENT_TYPE.has(type)), 'not a type of event; /api/v1/meta lists them')
  .describe('types of event, parted by commas')

type Box = [number, number, number, number]
const isBox = (numbers: number[]): numbers is Box => {
  const [west = 0, south = 0, east = 0, north = 0] = numbers
  const finite = numbers.length === 4 && numbers.every(Number.isFinite)
  return finite && Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90
}
export const BoundingBox = z
  .string()
  .transform(text => text.split(',').map(Number))
  .refine(isBox, 'give west,south,east,north in degrees')
  .describe('west,south,east,north in degrees; west is greater than east across the 180th meridian')

export const Scope = z.enum(['incident', 'cumulative', 'background'])
export const Scopes = z.string().transform(list).pipe(z.array(Scope).min(1)).describe('scopes, parted by commas')
export const Status = z.enum(['reported', 'denied', 'planned', 'disputed'])
export const Cursor = z.string().max(2000).describe('`next` of the page before')

export const Country = z.string().regex(/^[A-Za-z]{2}$/, 'give two letters of ISO 3166-1')

export const EventQuery = z.object({
  id: Ids.optional().describe('these events, by their present ids, parted by commas'),
  from: z.iso.date().optional().describe('on or after this day'),
  to: z.iso.date().optional().describe('on or before this day'),
  type: Types.optional(),
  place: Name.optional().describe('a place with all that lies in it, or a province, by its Arabic name or id'),
  actor: Name.optional().describe('an actor by its Arabic name or id'),
  side: Name.optional().describe('an actor with all who are part of it or allied with it, by its Arabic name or id'),
  country: Country.optional(),
  scope: Scopes.optional(),
  status: Status.optional(),
  outlet: Name.optional(),
  speaker: Name.optional().describe('words of a speaker’s name'),
  minToll: z.coerce.number().int().min(0).optional().describe('best figure at least, of the killed or of `outcome`'),
  outcome: z.enum(OUTCOMES).optional().describe('with a figure of this outcome'),
  minConfidence: z.coerce.number().min(0).max(1).optional().describe('some claim of it was read at least so surely'),
  review: z.enum(REVIEW_STATES).optional().describe('how far people have gone through it'),
  q: Name.optional().describe('words in the evidence, names or speakers'),
  bbox: BoundingBox.optional(),
  preset: z.enum(PRESET_NAMES).optional().describe('how the best of several figures is chosen'),
})

/** As the ledger takes them. */
export const eventFilter = ({ id, q, type, side, place, ...rest }: z.output<typeof EventQuery>): EventFilter => ({
  ...rest,
  ...(q === undefined ? {} : { text: q }),
  ...(type === undefined ? {} : { types: type }),
  ...(id === undefined ? {} : { ids: id }),
  ...(place === undefined ? {} : { place: placesWithin(place, loadNames().places) }),
  ...(side === undefined ? {} : { side: actorsOfSide(side, loadNames().actors) }),
})
