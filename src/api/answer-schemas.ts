/** The answers of the API as schemas: what its page tells, and what its tests hold every route to. */
import { z } from 'zod'
import { ActorSchema, ClaimSchema, GROUPS, OUTCOMES, PlaceSchema, SpanSchema } from '../4-claims/claim-schema.ts'
import { PRESET_NAMES } from '../5-events/presets.ts'
import { USER_ROLES } from '../6-ledger/accounts.ts'
import { ClaimReviewSchema, EventLine, EventTollSchema } from '../7-exports/line-schema.ts'

const text = z.string().nullable()
const whole = z.number().int()
const figure = whole.nullable()
const nameEn = z.string().optional()
const best = z.object(Object.fromEntries(PRESET_NAMES.map(preset => [preset, figure])))

export const ErrorSchema = z.object({ error: z.object({ code: z.string(), message: z.string(), next: z.string() }) })

export const EventHeadSchema = z.looseObject({
  ...EventLine.shape.event.shape,
  place: PlaceSchema.extend({ nameEn }).nullable(),
  actors: z.array(ActorSchema.extend({ nameEn })),
  tolls: z.array(
    EventTollSchema.extend({
      ofEn: z.string().optional(),
      open: z.boolean(),
      preset: z.enum(PRESET_NAMES),
      bests: best,
    }),
  ),
})

export const EventsSchema = z.object({ events: z.array(EventHeadSchema), next: text })

const ReportHeadSchema = z.looseObject({
  id: z.string(),
  publisher: text,
  url: text,
  title: text,
  published: text,
  publishedBasis: z.enum(['metadata', 'dateline', 'unknown']),
})

const Reviewed = {
  review: ClaimReviewSchema.nullable(),
  machine: ClaimSchema.nullable(),
  origin: z.enum(['machine', 'person']),
  revision: z.string(),
}

export const EventSchema = z.looseObject({
  event: EventHeadSchema,
  revision: z.string(),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      index: whole,
      claim: ClaimSchema,
      report: ReportHeadSchema,
      copyOf: text,
      passages: z.array(z.object({ in: z.enum(['title', 'body']), start: whole, text: z.string() })),
      ...Reviewed,
    }),
  ),
})

export const ReportSchema = z.looseObject({
  report: ReportHeadSchema.extend({ body: z.string() }),
  claims: z.array(
    z.looseObject({ id: z.string(), index: whole, event: text, state: z.string(), claim: ClaimSchema, ...Reviewed }),
  ),
  unread: z.array(SpanSchema),
  language: z.string(),
  revision: z.string(),
})

export const ReportsSchema = z.object({
  reports: z.array(
    z.object({
      ...{ id: z.string(), publisher: text, url: text, title: text, published: text },
      ...{ addedAt: z.string(), version: whole, claims: whole },
    }),
  ),
  next: text,
})

export const ClaimsSchema = z.object({
  claims: z.array(
    z.object({
      ...{ id: z.string(), report: z.string(), index: whole, event: text, engine: z.string() },
      ...{ state: z.string(), review: ClaimReviewSchema.nullable(), revision: z.string() },
      claim: ClaimSchema,
    }),
  ),
  next: text,
})

export const OutletsSchema = z.object({ outlets: z.array(z.object({ name: z.string(), reports: whole })) })

export const PlacesSchema = z.object({
  places: z.array(
    z.object({
      ...{ id: text, name: z.string(), nameEn, country: text, lat: z.number().nullable(), lon: z.number().nullable() },
      ...{ events: whole, killed: whole },
    }),
  ),
})

export const ActorsSchema = z.object({
  actors: z.array(z.object({ id: text, name: z.string(), nameEn, events: whole })),
})

export const MapSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.union([z.string(), z.number()]).optional(),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()) }),
      properties: z.looseObject({ killed: z.number() }),
    }),
  ),
})

export const TimelineSchema = z.object({
  by: z.enum(['day', 'month', 'year']),
  buckets: z.array(z.object({ from: z.string(), events: whole, killed: whole, types: z.record(z.string(), whole) })),
  undated: whole,
})

export const CountsSchema = z.object({
  ...{ events: whole, undated: whole, unplaced: whole, types: z.record(z.string(), whole) },
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
})
const HolderSchema = z.looseObject({ name: z.string(), side: z.string(), nameEn })
const ControlEvidenceSchema = z.looseObject({
  ...{ event: z.string(), kind: z.enum(['takes', 'leaves', 'besieges', 'holds']), from: text, to: text },
  by: z.array(HolderSchema),
})
export const ControlSchema = z.object({
  places: z.array(
    z.object({
      place: PlaceSchema.extend({ nameEn }),
      changes: z.array(
        z.looseObject({
          ...{ from: text, to: z.string(), contested: z.boolean() },
          ...{ holders: z.array(HolderSchema), besiegers: z.array(HolderSchema) },
          ...{ evidence: z.array(ControlEvidenceSchema), against: z.array(ControlEvidenceSchema) },
        }),
      ),
      undated: z.array(ControlEvidenceSchema),
    }),
  ),
})

export const OperationsSchema = z.object({
  operations: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), nameEn, from: text, to: text, place: z.string(), events: whole },
    }),
  ),
})

export const SearchSchema = z.object({
  events: z.array(EventHeadSchema),
  reports: ReportsSchema.shape.reports,
  places: PlacesSchema.shape.places,
  actors: ActorsSchema.shape.actors,
})

export const MetaSchema = z.looseObject({
  version: z.string(),
  tiles: z.object({ url: z.string(), credit: z.string() }).nullable(),
  types: z.array(
    z.object({
      ...{
        id: z.string(),
        label: z.object({ ar: z.string(), en: z.string() }),
        covers: z.string(),
        family: z.string(),
      },
      colour: z.string(),
    }),
  ),
  formats: z.array(
    z.object({ id: z.string(), label: z.object({ ar: z.string(), en: z.string() }), extension: z.string() }),
  ),
  counts: z.object({ reports: whole, claims: whole, events: whole, outlets: whole }),
  range: z.object({ from: z.string(), to: z.string() }).nullable(),
})

const SumSchema = z.object({ low: whole, best: whole, high: whole, open: z.boolean(), events: whole })
export const TotalsSchema = z.object({
  sums: z.array(z.looseObject({ outcome: z.enum(OUTCOMES) })).readonly(),
  campaigns: z
    .array(
      z.looseObject({
        ...{ outcome: z.enum(OUTCOMES), of: text, group: z.enum(GROUPS), since: text },
        steps: z.array(z.looseObject({ event: z.string(), until: text })).readonly(),
        sum: SumSchema.nullable(),
      }),
    )
    .readonly(),
})

const UserSchema = z.object({ name: z.string(), role: z.enum(USER_ROLES) })
export const SessionSchema = z.object({ user: UserSchema.nullable(), team: z.boolean() })
export const UsersSchema = z.object({ users: z.array(UserSchema) })
