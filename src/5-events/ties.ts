/** Why the claims of an event stand together. */
import { compareClaims, marginOf, type Reason, weightOf } from './compare.ts'
import type { Features } from './features.ts'

/** A claim with the claim of another report that ties it into the event. */
export interface Tie {
  readonly claim: string
  readonly to: string
  /** By how much the two are likelier one happening than two; below 0 where only others together hold the claim. */
  readonly score: number
  /** What the score is the sum of, with the weight of each. */
  readonly reasons: readonly { readonly reason: Reason; readonly weight: number }[]
}

function tieOf(claim: Features, members: readonly Features[]): Tie | null {
  let best: { to: Features; score: number } | null = null
  for (const to of members) {
    const score = to.told.report === claim.told.report ? null : marginOf(claim, to)
    if (score !== null && (best === null || score > best.score)) best = { to, score }
  }
  if (best === null) return null
  const reasons = compareClaims(claim, best.to).reasons.map(reason => ({ reason, weight: weightOf(reason) }))
  return { claim: claim.told.id, to: best.to.told.id, score: best.score, reasons }
}

/** For each claim its strongest tie to another report's, in the order given; none for an event that one report alone tells. */
export const tiesOf = (members: readonly Features[]): Tie[] =>
  members.map(member => tieOf(member, members)).filter(tie => tie !== null)
