/** Claims as the API answers with them, and the report that makes each. */
import type { Claim, PublishedBasis } from '../../4-claims/claim.ts'
import type { ClaimReview } from '../../5-events/review.ts'

/** A report without its body. */
export interface ReportHead {
  readonly id: string
  readonly publisher: string | null
  readonly url: string | null
  readonly title: string | null
  /** Day of publication that the reading used. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
}

/** A stretch of a report around a claim's evidence; `start` is its offset in the body or title. */
export interface Passage {
  readonly in: 'title' | 'body'
  readonly start: number
  readonly text: string
}

/** What people have made of a claim. */
export interface Reviewed {
  /** Null where nobody has said anything of it. */
  readonly review: ClaimReview | null
  /** As it was read, where people have changed it. */
  readonly machine: Claim | null
  readonly origin: 'machine' | 'person'
  /** What a correction of it is made against. */
  readonly revision: string
}

export interface ClaimAnswer extends Reviewed {
  readonly id: string
  /** Within what reading its report gave. */
  readonly index: number
  readonly claim: Claim
  readonly report: ReportHead
  readonly passages: readonly Passage[]
  /** The claim of an earlier report whose text its own report prints again; null where it is no copy. */
  readonly copyOf: string | null
}

/** Claims as they stand, with the event that each is part of. */
export interface ClaimsAnswer {
  readonly claims: readonly {
    readonly id: string
    readonly report: string
    readonly event: string | null
    readonly claim: Claim
  }[]
  readonly next: string | null
}
