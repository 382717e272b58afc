/** What packs know, as the API answers with it. */
import type { ClaimActor, ClaimPlace } from '../../4-claims/claim.ts'
import type { Named } from './named.ts'

/** A name of the gazetteer, with what a correction is given of it. */
export interface GazetteerAnswer {
  readonly places: readonly Named<ClaimPlace>[]
  readonly actors: readonly Named<Omit<ClaimActor, 'role'>>[]
}

/** A named campaign: its Arabic name, its days, the Arabic name of its place, and how many events fall in both. */
export interface OperationAnswer {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly from: string | null
  readonly to: string | null
  readonly place: string
  readonly events: number
}

export interface OperationsAnswer {
  readonly operations: readonly OperationAnswer[]
}
