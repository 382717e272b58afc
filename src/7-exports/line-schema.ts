/** The lines of the JSON Lines exports as schemas: what they promise to whoever reads them. */
import { z } from 'zod'
import {
  ActorSchema,
  ClaimSchema,
  DateSchema,
  EventTypeId,
  GROUPS,
  OUTCOMES,
  PlaceSchema,
  SCOPES,
  STATUSES,
} from '../4-claims/claim-schema.ts'
import { REVIEW_STATES } from '../5-events/review.ts'

const figure = z.number().int().nullable()
const text = z.string().nullable()

/** A figure of an event over all sources. */
export const EventTollSchema = z.object({
  outcome: z.enum(OUTCOMES),
  of: text,
  group: z.enum(GROUPS),
  low: figure,
  best: figure,
  high: figure,
  preset: z.string(),
  divergence: z.number().min(0).max(1),
})

/** What people have done about a claim. */
export const ClaimReviewSchema = z.object({ vouched: z.boolean(), by: z.array(z.string()) })

/** A line of `--format jsonl`. */
export const EventLine = z
  .object({
    event: z.object({
      id: z.string(),
      aliases: z.array(z.string()),
      type: EventTypeId,
      status: z.enum(STATUSES),
      scope: z.enum(SCOPES),
      date: DateSchema,
      place: PlaceSchema.nullable(),
      actors: z.array(ActorSchema),
      sources: z.object({ reports: z.number().int(), outlets: z.number().int(), independent: z.number().int() }),
      tolls: z.array(EventTollSchema),
      review: z.object({ state: z.enum(REVIEW_STATES), by: z.array(z.string()) }),
    }),
    claims: z.array(z.object({ report: z.string(), index: z.number().int().min(0) })),
  })
  .describe('One event and the claims that it adds up, as `marsad events --format jsonl` prints it')

/** A line of `--format claims`. */
export const ClaimLine = z
  .object({
    event: z.string(),
    id: z.string(),
    index: z.number().int().min(0),
    report: z.object({ id: z.string(), publisher: text, url: text, title: text, published: text }),
    review: ClaimReviewSchema.nullable(),
    claim: ClaimSchema,
  })
  .describe('One claim with its report and its event, as `marsad events --format claims` prints it')

/** JSON Schema of each, by the name of the file in docs/reference that publishes it. */
export const lineSchemas = (): Readonly<Record<string, object>> => ({
  'event-line.schema.json': z.toJSONSchema(EventLine, { io: 'output' }),
  'claim-line.schema.json': z.toJSONSchema(ClaimLine, { io: 'output' }),
})
