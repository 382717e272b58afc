/** What claims of one or more reports about one happening add up to. */
import type { ClaimActor, ClaimDate, ClaimPlace, Outcome, Scope, Status, VictimGroup } from '../4-claims/claim.ts'
import type { Bests, Preset } from './presets.ts'
import type { EventReview } from './review.ts'

/** A figure over all sources under a preset; the statements behind it stay in the claims. */
export interface EventToll {
  readonly outcome: Outcome
  readonly of: string | null
  readonly group: VictimGroup
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** The greatest figure said was a lower bound ("more than 30"). */
  readonly open: boolean
  readonly preset: Preset
  /** `best` under every preset. */
  readonly bests: Bests
  /** How much `best` depends on the preset: its spread over the presets, over the greatest; 0 to 1. */
  readonly divergence: number
}

/** Days that are implied for a report of unknown day, and by which events. */
export interface ImpliedDays {
  readonly report: string
  /** ISO days, inclusive. */
  readonly start: string
  readonly end: string
  /** The dated events that it shares with other reports. */
  readonly events: readonly string[]
}

export interface Event {
  /** The smallest claim id in it. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly type: string
  readonly status: Status
  readonly scope: Scope
  readonly date: ClaimDate
  readonly place: ClaimPlace | null
  readonly actors: readonly ClaimActor[]
  readonly sources: { readonly reports: number; readonly outlets: number; readonly independent: number }
  readonly tolls: readonly EventToll[]
  /** Where no report gives a day: why the date is what it is. */
  readonly implied?: readonly ImpliedDays[]
  readonly review: EventReview
}

/** A claim of the ledger: its id, its report, and its index within what reading that report gave. */
export interface ClaimRef {
  readonly id: string
  readonly report: string
  readonly index: number
}
