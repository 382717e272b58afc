/** Totals over several events that the report also tells one by one: "قتل 30 شخصا في سلسلة تفجيرات". */
import type { Claim } from './claim.ts'
import { EVENT_TYPE } from './event-types/index.ts'

const VIOLENT = new Set(['fighting', 'remote'])
const isViolent = (claim: Claim): boolean => VIOLENT.has(EVENT_TYPE.get(claim.type)?.family ?? '')

/** The greatest number killed that the claim says without counting parts. */
const killed = (claim: Claim): number =>
  Math.max(
    0,
    ...claim.tolls.filter(t => t.outcome === 'killed' && t.detail === null && !t.vague).map(t => t.high ?? t.low ?? 0),
  )

const sums = (total: number, parts: readonly number[]): boolean => {
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.length >= 2 && Math.abs(sum - total) <= Math.max(1, total * 0.1)
}

/**
 * Claims with the scope `cumulative` where a claim's dead are the sum of two or more others of the report, or where it tells of
 * several events at once (`many`) and others with fewer dead are told beside it.
 */
export function markTotals(claims: readonly Claim[], many: (index: number) => boolean): Claim[] {
  const fresh = claims
    .map((claim, i) => ({ i, dead: killed(claim), claim }))
    .filter(({ claim }) => claim.scope === 'incident' && isViolent(claim))
  return claims.map((claim, i) => {
    const dead = killed(claim)
    if (claim.scope !== 'incident' || !isViolent(claim) || dead < 2) return claim
    const others = fresh.filter(other => other.i !== i && other.dead > 0 && other.dead < dead)
    const parts = others.map(other => other.dead)
    const total = sums(dead, parts) || (many(i) && parts.length >= 2 && dead >= parts.reduce((a, b) => a + b, 0) * 0.6)
    return total ? { ...claim, scope: 'cumulative' as const } : claim
  })
}
