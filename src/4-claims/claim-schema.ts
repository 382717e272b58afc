/** The codebook's fields of a claim as a schema that checks them: what people enter and what the exports promise. */
import { z } from 'zod'
import { EVENT_TYPE } from './event-types/index.ts'

export const STATUSES = ['reported', 'denied', 'planned', 'disputed'] as const
export const SCOPES = ['incident', 'cumulative', 'background'] as const
export const ROLES = ['initiator', 'target', 'participant'] as const
export const OUTCOMES = ['killed', 'injured', 'missing', 'captured', 'surrendered', 'freed', 'displaced'] as const
export const GROUPS = ['combatants', 'civilians', 'mixed', 'unknown'] as const
export const DETAILS = [
  ...(['women', 'children', 'women_and_children', 'journalists', 'medics', 'leaders', 'attackers'] as const),
] as const
const DATE_PRECISIONS = ['day', 'days', 'week', 'month', 'season', 'year', 'open'] as const
const PLACE_PRECISIONS = ['site', 'district', 'town', 'area', 'province', 'country'] as const

const name = z.string().trim().min(1).max(300)
const count = z.number().int().min(0).max(1_000_000_000).nullable()

export const EventTypeId = z.string().refine(id => EVENT_TYPE.has(id), 'not a type of event')
export const DateSchema = z
  .object({
    start: z.iso.date().nullable(),
    end: z.iso.date().nullable(),
    basis: z.enum(['stated', 'implied']).exactOptional(),
    precision: z.enum(DATE_PRECISIONS).exactOptional(),
  })
  .refine(({ start, end }) => start === null || end === null || start <= end, 'ends before it starts')
export const PlaceSchema = z.object({
  name,
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  id: z.string().exactOptional(),
  admin1: z.string().exactOptional(),
  precision: z.enum(PLACE_PRECISIONS).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
})
export const ActorSchema = z.object({
  name,
  role: z.enum(ROLES),
  id: z.string().exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  sides: z.array(z.string()).exactOptional(),
})
export const TollSchema = z
  .object({
    outcome: z.enum(OUTCOMES),
    group: z.enum(GROUPS),
    of: name.nullable(),
    detail: z.enum(DETAILS).nullable(),
    low: count,
    high: count,
    approx: z.boolean(),
    vague: z.boolean(),
    speaker: name.nullable(),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, 'high is below low')
export const SpanSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
  in: z.literal('title').exactOptional(),
})

/** A whole claim, as the program reads it and as a person may add one. */
export const ClaimSchema = z.object({
  type: EventTypeId,
  status: z.enum(STATUSES),
  scope: z.enum(SCOPES),
  date: DateSchema,
  place: PlaceSchema.nullable(),
  actors: z.array(ActorSchema),
  tolls: z.array(TollSchema),
  count,
  speakers: z.array(name),
  evidence: z.array(SpanSchema),
  marks: z.array(SpanSchema.extend({ role: z.string() })),
  rules: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
