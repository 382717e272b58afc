/** How far people have gone through what was read. */

/** Of one claim. */
export interface ClaimReview {
  /** A person has accepted, edited or added it. */
  readonly vouched: boolean
  /** Who has said anything of it, also of where it belongs. */
  readonly by: readonly string[]
}

export type ReviewState = 'open' | 'partly' | 'reviewed'
export const REVIEW_STATES = ['open', 'partly', 'reviewed'] as const satisfies readonly ReviewState[]

/** Of an event: `reviewed` when a person vouches for every claim in it, `partly` when people have said something of some. */
export interface EventReview {
  readonly state: ReviewState
  readonly by: readonly string[]
}

export const NOT_REVIEWED: EventReview = { state: 'open', by: [] }

/** What reviews of an event's claims come to; claims that nobody spoke of have none. */
export function mergeReviews(reviews: readonly (ClaimReview | undefined)[]): EventReview {
  const by = [...new Set(reviews.flatMap(review => review?.by ?? []))].sort()
  if (by.length === 0) return NOT_REVIEWED
  return { state: reviews.every(review => review?.vouched) ? 'reviewed' : 'partly', by }
}
