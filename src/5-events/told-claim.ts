import type { Claim } from '../4-claims/claim.ts'
import type { ClaimReview } from './review.ts'

/** A claim with who told it: what grouping and merging are given. */
export interface ToldClaim {
  readonly id: string
  readonly report: string
  /** Index within what reading that report gave. */
  readonly index: number
  /** The outlet, as given; null when the report names none. */
  readonly outlet: string | null
  /** Day of publication that the reading resolved dates against; null when unknown. */
  readonly published: string | null
  readonly claim: Claim
  /** What people have done about it; absent where nobody has. */
  readonly review?: ClaimReview | undefined
  /** Of its report's text, as `sketchOf` gives it: by it copies of one agency are told. */
  readonly sketch: Int32Array
}
