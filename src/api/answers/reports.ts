/** A report as the API answers with it. */
import type { Language } from '../../2-arabic/language.ts'
import type { Claim, ClaimPlace, Span } from '../../4-claims/claim.ts'
import type { ReportHead, Reviewed } from './claims.ts'
import type { Named } from './named.ts'

export interface ReportClaim extends Reviewed {
  readonly id: string
  readonly index: number
  /** The event that it is part of. */
  readonly event: string | null
  /** Only what `stands` is in an event; a person has `rejected` the others, or they are `covered` by one that a person added. */
  readonly state: string
  readonly claim: Claim
  /** That of the claim, with its English name. */
  readonly place: Named<ClaimPlace> | null
}

export interface ReportAnswer {
  readonly report: ReportHead & { readonly body: string }
  readonly claims: readonly ReportClaim[]
  readonly unread: readonly Span[]
  /** What is not `ar` is kept, and not read. */
  readonly language: Language
  /** What a correction of the report is made against. */
  readonly revision: string
}
