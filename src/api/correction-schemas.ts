/** What people correct, as schemas: what is sent, and what the answers about it hold. */
import { z } from 'zod'
import { ActorSchema, PlaceSchema } from '../4-claims/claim-schema.ts'
import { CORRECTION_KINDS } from '../6-ledger/corrections/index.ts'
import { EventHeadSchema } from './answer-schemas.ts'

const whole = z.number().int()
const text = z.string().nullable()
const KINDS = CORRECTION_KINDS.map(({ id, words }) => `${id} (${words.about})`).join(', ')

/** The fields of each kind are checked by the kind itself. */
export const CorrectionBody = z.strictObject({
  correction: z
    .looseObject({ kind: z.string() })
    .describe(`a kind with its fields, and a \`reason\` where there is one: ${KINDS}`),
  against: z
    .record(z.string(), z.string())
    .default({})
    .describe('the `revision` of each claim, event or report that it names, by id, as they were looked at'),
})

export const CorrectedSchema = z.object({ seq: whole })

const CorrectionEntrySchema = z.object({
  ...{ kind: z.literal('correction'), seq: whole, at: z.string(), who: z.string(), correction: z.string() },
  change: z.object({ claim: z.string(), fields: z.record(z.string(), z.unknown()) }).nullable(),
  ...{ summary: z.string(), reason: text, undone: z.boolean(), orphaned: z.array(z.string()) },
})
export const CorrectionsSchema = z.object({ corrections: z.array(CorrectionEntrySchema), next: text })

const HeldSchema = z.object({ id: z.string(), report: z.string() })
export const HistorySchema = z.object({
  entries: z.array(
    z.discriminatedUnion('kind', [
      CorrectionEntrySchema,
      z.object({
        ...{ kind: z.literal('reading'), at: z.string(), who: z.string() },
        ...{ report: z.string(), version: whole, claims: whole },
      }),
      z.object({
        ...{ kind: z.literal('undo'), seq: whole, at: z.string(), who: z.string(), target: whole, undone: z.boolean() },
      }),
      z.object({
        ...{ kind: z.literal('event'), seq: whole, at: z.string(), who: z.string(), event: z.string() },
        ...{ from: z.array(z.string()), added: z.array(HeldSchema), removed: z.array(HeldSchema) },
        ...{ fields: z.record(z.string(), z.array(z.unknown())), gone: z.boolean() },
      }),
    ]),
  ),
})

export const ReviewSchema = z.object({
  events: z.array(EventHeadSchema.extend({ priority: z.number() })),
  next: text,
})

const nameEn = z.string().optional()
export const GazetteerSchema = z.object({
  places: z.array(PlaceSchema.extend({ nameEn })),
  actors: z.array(ActorSchema.omit({ role: true }).extend({ nameEn })),
})
