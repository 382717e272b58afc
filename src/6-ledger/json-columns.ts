/** The one place where JSON columns are written and read back. */
import type { Claim, PublishedBasis, Span } from '../4-claims/claim.ts'
import type { IdentifiedClaim } from '../5-events/anchors.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'
import { type ClaimReview, NOT_REVIEWED } from '../5-events/review.ts'
import type { Target } from './corrections/kind.ts'
import type { EventChange } from './event-history.ts'

export const toJson = (value: unknown): string => JSON.stringify(value)

/** Safe to take at its word: only `toJson` of a value of that type is ever written to these columns. */
function fromJson<T>(text: string): T {
  return JSON.parse(text) as T
}

export const claimOf = (text: string): Claim => fromJson<Claim>(text)
/** Events that were stored before people could review them have no word of it. */
export const eventOf = (text: string): Event => ({ ...{ review: NOT_REVIEWED }, ...fromJson<Event>(text) })
/** The `actors` of an event alone. */
export const actorNamesOf = (text: string | null): readonly { readonly id?: string; readonly name: string }[] =>
  text === null ? [] : fromJson(text)
export const refsOf = (text: string): readonly ClaimRef[] => fromJson<readonly ClaimRef[]>(text)
export const spansOf = (text: string): readonly Span[] => fromJson<readonly Span[]>(text)
export const sketchIn = (text: string): Int32Array => Int32Array.from(fromJson<readonly number[]>(text))

/** What the history keeps of a correction. */
export interface StoredCorrection {
  readonly given: object
  readonly targets: readonly Target[]
  readonly added: IdentifiedClaim | null
  /** The revisions that the person had looked at, by id. */
  readonly against: Readonly<Record<string, string>>
}
export const correctionOf = (text: string): StoredCorrection => fromJson<StoredCorrection>(text)
export const eventChangeOf = (text: string): EventChange => fromJson<EventChange>(text)
export const reviewOf = (text: string | null): ClaimReview | undefined =>
  text === null ? undefined : fromJson<ClaimReview>(text)
export const pastClaimsOf = (text: string): readonly IdentifiedClaim[] =>
  fromJson<{ claims: readonly IdentifiedClaim[] }>(text).claims

export const basisOf = (text: string): PublishedBasis => (text === 'metadata' || text === 'dateline' ? text : 'unknown')
