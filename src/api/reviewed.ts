import type { EventClaim } from '../6-ledger/dossier.ts'
import type { Reviewed } from './answers/claims.ts'

type Told = Pick<EventClaim, 'review' | 'machine' | 'origin' | 'revision'>

/** What is told of the review of a claim. */
export const reviewedOf = ({ review, machine, origin, revision }: Told): Reviewed => ({
  ...{ review: review ?? null, machine, origin, revision },
})
