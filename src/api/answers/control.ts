/** Who holds what when, as the API answers with it. */
import type { ClaimActor, ClaimPlace } from '../../4-claims/claim.ts'
import type { ControlChange, ControlEvidence } from '../../5-events/control.ts'
import type { Named } from './named.ts'

/** Who holds a place; `side` is whom the actor is part of in the end, and the same for all of one side. */
export type HolderAnswer = Named<Omit<ClaimActor, 'aliases'>> & { readonly side: string }

export interface ControlEvidenceAnswer extends Omit<ControlEvidence, 'by'> {
  readonly by: readonly HolderAnswer[]
}

export interface ControlChangeAnswer extends Omit<ControlChange, 'holders' | 'besiegers' | 'evidence' | 'against'> {
  readonly holders: readonly HolderAnswer[]
  readonly besiegers: readonly HolderAnswer[]
  readonly evidence: readonly ControlEvidenceAnswer[]
  readonly against: readonly ControlEvidenceAnswer[]
}

export interface PlaceControlAnswer {
  readonly place: Named<Omit<ClaimPlace, 'aliases'>>
  readonly changes: readonly ControlChangeAnswer[]
  /** What no day is known of. */
  readonly undated: readonly ControlEvidenceAnswer[]
}

export interface ControlAnswer {
  readonly places: readonly PlaceControlAnswer[]
}
