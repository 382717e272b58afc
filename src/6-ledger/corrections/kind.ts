/** What a kind of correction answers about itself. */
import { z } from 'zod'
import type { Report } from '../../1-reports/report.ts'
import type { Claim } from '../../4-claims/claim.ts'
import type { Anchor, IdentifiedClaim } from '../../5-events/anchors.ts'

/** What is spoken of: an id alone does not tell, for an event has the id of one of its claims. */
export interface Subject {
  readonly is: 'claim' | 'event' | 'report'
  readonly id: string
}

/**
 * In which role a claim is spoken of: `claim` for what is read in it, `added` for one that a person adds beside the claims that
 * were there (`beside`), `together` for claims of one happening, `left` and `right` for claims that are apart, `about` for a note.
 */
export type Part = 'claim' | 'added' | 'beside' | 'together' | 'left' | 'right' | 'about'

export interface Target {
  readonly part: Part
  readonly report: string
  readonly anchor: Anchor
}

/** What corrections make of a claim. */
export interface Draft {
  readonly claim: Claim
  readonly state: 'stands' | 'rejected' | 'covered'
  readonly vouched: boolean
}

export interface SubjectClaim extends IdentifiedClaim {
  readonly report: string
  /** As it was read, or as a person added it. */
  readonly anchor: Anchor
}

/** How a correction looks up what it speaks of; each throws a `UserError` for an id that is not there. */
export interface Look {
  readonly claim: (id: string) => Promise<SubjectClaim>
  /** All claims of an event. */
  readonly event: (id: string) => Promise<readonly SubjectClaim[]>
  readonly report: (id: string) => Promise<{ readonly report: Report; readonly claims: readonly SubjectClaim[] }>
}

/** What a correction comes to. */
export interface Aim {
  readonly targets: readonly Target[]
  /** A claim that a person adds, whole, with its id. */
  readonly added?: IdentifiedClaim
}

/** Fields of a claim, and what they are set to. */
export interface FieldsSet {
  readonly claim: string
  readonly fields: Readonly<Record<string, unknown>>
}

export interface Meaning {
  /** What the person has looked at, whose revisions must still be so. */
  readonly subjects: readonly Subject[]
  readonly aim: (look: Look) => Promise<Aim>
  /** What becomes of a claim that is its target as `claim`. */
  readonly apply?: (draft: Draft) => Draft
  /** One line for a listing. */
  readonly summary: string
  readonly change?: FieldsSet
  /** It holds words of a person that may quote the reports that it is about. */
  readonly hasWords?: boolean
}

/** A correction that has been checked. */
export interface Correction extends Meaning {
  readonly kind: string
  readonly reason: string | null
  /** As given, to be stored and parsed again. */
  readonly data: object
}

/** What a command line gives beside ids. */
export interface Given {
  /** Fields of a claim. */
  readonly set: Readonly<Record<string, unknown>>
  /** Characters of a report. */
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly in?: 'title' }[]
  readonly text: string | undefined
}

/** How a kind is said on a command line. */
export interface Words {
  /** What follows the kind. */
  readonly usage: string
  readonly about: string
  /** The correction in its own form, still to be checked. */
  readonly input: (ids: readonly string[], given: Given) => object
}

export interface CorrectionKind {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly words: Words
  readonly parse: (input: unknown) => z.ZodSafeParseResult<Correction>
}

export const Id = z.string().min(1).max(500)
export const Ids = z.array(Id).min(1).max(5000)
const Reason = z.string().trim().min(1).max(5000).optional()

/** A kind: its fields beside `kind` and `reason`, and what a correction of it means. */
export function correctionKind<T extends z.ZodRawShape>(
  id: string,
  label: CorrectionKind['label'],
  words: Words,
  fields: T,
  meaning: (given: z.output<z.ZodObject<T>>) => Meaning,
): CorrectionKind {
  const frame = z.looseObject({ kind: z.literal(id), reason: Reason })
  const own = z.strictObject(fields)
  const schema = frame.transform(({ kind, reason, ...rest }, context): Correction => {
    const given = own.safeParse(rest)
    if (given.success) {
      return { ...meaning(given.data), kind, reason: reason ?? null, data: { kind, reason, ...rest } }
    }
    for (const { path, message } of given.error.issues) {
      context.addIssue({ code: 'custom', path: [...path], message })
    }
    return z.NEVER
  })
  return { id, label, words, parse: input => schema.safeParse(input) }
}

export const targetOf = (part: Part, { report, anchor }: SubjectClaim): Target => ({ part, report, anchor })
