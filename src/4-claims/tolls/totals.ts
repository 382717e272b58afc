/** Totals over several events that the report also tells one by one: "قتل 30 شخصا في سلسلة تفجيرات". */
import type { Claim } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'

const VIOLENT = new Set(['fighting', 'remote'])
const isViolent = (claim: Claim): boolean => VIOLENT.has(EVENT_TYPE.get(claim.type)?.family ?? '')

const deadOf = (claim: Claim, detail: string | null): number =>
  Math.max(
    0,
    ...claim.tolls
      .filter(t => t.outcome === 'killed' && t.detail === detail && !t.vague)
      .map(t => t.high ?? t.low ?? 0),
  )
/** The greatest number killed that the claim says without counting parts; bombers only where nobody else died. */
const killed = (claim: Claim): number => deadOf(claim, null) || deadOf(claim, 'attackers')

const SMALL = 10
const sums = (total: number, parts: readonly number[]): boolean => {
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.length >= 2 && Math.abs(sum - total) <= Math.max(total < SMALL ? 0 : 1, total * 0.1)
}

const LEAST_SUM = 4
/** Whether neighbours in the text, two or more of them, add up to the total, as they seldom do by chance. */
const sumsOfNeighbours = (total: number, parts: readonly number[]): boolean =>
  total >= LEAST_SUM &&
  parts.some((_, from) => {
    let sum = 0
    return parts.slice(from).some((part, i) => {
      sum += part
      return i > 0 && sum === total
    })
  })

/** What the reading knows of a claim beyond its fields. */
export interface Breadth {
  /** Tells of several events at once ("هجمات", "تفجيرات"). */
  readonly many: boolean
  /** Tells of two ("كمينين"). */
  readonly pair: boolean
  /** Its dead are told one by one behind it. */
  readonly whole: boolean
  /** By what means is not said. */
  readonly unsaid: boolean
  /** Tells the sum of several by its words ("أعمال عنف متفرقة"). */
  readonly scattered: boolean
  /** Arrests in several places by one figure. */
  readonly round: boolean
}

const isWide = (claim: Claim): boolean => {
  const precision = claim.place?.precision ?? 'country'
  return precision === 'country' || precision === 'province'
}

/** "ثلاث جثث في حي كذا" is no sum over the dead of other quarters. */
const isOfQuarter = (whole: Claim, part: Claim): boolean =>
  whole.place?.precision === 'district' && part.place !== null && part.place.name !== whole.place.name

/** So many dead are seldom the sum of others by chance. */
const BY_CHANCE = 20
/** "عثر في كذا على ست جثث" is no sum over the dead of other towns, in a report that goes from one to the next. */
const isOfOtherTown = (whole: Claim, part: Claim): boolean =>
  whole.place?.precision === 'town' && part.place?.precision === 'town' && part.place.name !== whole.place.name

const hurt = (claim: Claim): number =>
  Math.max(killed(claim), ...claim.tolls.filter(t => t.outcome === 'injured').map(t => t.high ?? t.low ?? 0))
/** Told in the same country, with no more dead and wounded. */
const isShareOf = (part: Claim, whole: Claim): boolean =>
  part.tolls.length > 0 && hurt(part) <= hurt(whole) && part.place?.country === whole.place?.country

const held = (claim: Claim): number =>
  Math.max(0, ...claim.tolls.filter(t => t.outcome === 'captured').map(t => t.high ?? t.low ?? 0))
const isShareOfRound = (part: Claim, whole: Claim): boolean =>
  part.type === whole.type &&
  part.scope === 'incident' &&
  held(part) > 0 &&
  held(part) < held(whole) &&
  part.place?.country === whole.place?.country

/**
 * Claims with the scope `cumulative` where a claim's dead are the sum of two or more others of the report, or where it tells of
 * several events at once and others with fewer dead are told beside it.
 */
export function markTotals(claims: readonly Claim[], breadth: (index: number) => Breadth): Claim[] {
  const fresh = claims
    .map((claim, i) => ({ i, dead: killed(claim), claim }))
    .filter(({ claim }) => claim.scope === 'incident' && isViolent(claim))
  return claims.map((claim, i) => {
    if (breadth(i).round && claims.some(other => isShareOfRound(other, claim)))
      return { ...claim, scope: 'cumulative' as const }
    const dead = killed(claim)
    if (claim.scope !== 'incident' || !isViolent(claim)) return claim
    const { many, pair, whole, unsaid, scattered } = breadth(i)
    if (scattered && fresh.some(other => other.i !== i && isShareOf(other.claim, claim)))
      return { ...claim, scope: 'cumulative' as const }
    if (dead < 2) return claim
    const others = fresh.filter(
      other =>
        other.i !== i && other.dead > 0 && other.dead < dead && (many || pair || !isOfQuarter(claim, other.claim)),
    )
    const parts = others.filter(other => !isOfOtherTown(claim, other.claim)).map(other => other.dead)
    const addends = dead < BY_CHANCE ? parts : others.map(other => other.dead)
    const covered = parts.length >= 2 && dead >= parts.reduce((a, b) => a + b, 0) * 0.6
    const total =
      ((whole || sums(dead, parts) || sumsOfNeighbours(dead, addends)) &&
        (many || pair || unsaid || isWide(claim) || (claim.count ?? 0) > 1)) ||
      (many && (covered || (parts.length >= 1 && isWide(claim))))
    return total ? { ...claim, scope: 'cumulative' as const } : claim
  })
}
