/** Strikes counted place by place beside their total: "شن الطيران 20 غارة في البلاد … تسع غارات قرب نهران، وست قرب حركوش". */
import type { Claim, ClaimDate, ClaimPlace } from './claim.ts'
import type { Located } from './located.ts'
import type { SettledPlace } from './place-context.ts'

const WIDE: ReadonlySet<string> = new Set(['country', 'province', 'region'])
const isWide = (place: SettledPlace | null): boolean => WIDE.has(place?.place?.kind ?? '')

const isOnePlace = (a: SettledPlace | null, b: SettledPlace | null): boolean =>
  a?.claim.name === b?.claim.name || (a?.place != null && a.place.id === b?.place?.id)

/** Raids are counted one by one; of shells it is the rounds that are. */
const COUNTED = 'air_strike'

/** Told with a number, and with a place of its own. */
const isCounted = ({ mention, place, inherited }: Located): boolean =>
  mention.count !== null &&
  !mention.definite &&
  mention.status === 'reported' &&
  mention.type === COUNTED &&
  place !== null &&
  !inherited

/** Other numbers at other places are not of one: each place has a claim of its own. */
export const areCountedApart = (a: Located, b: Located): boolean =>
  isCounted(a) && isCounted(b) && a.mention.count !== b.mention.count && !isOnePlace(a.place, b.place)

/** The day of the total that a counted share was told behind. */
export function dayOfTotal(one: Located, before: readonly Located[]): ClaimDate | null {
  if (!isCounted(one) || one.dated === 'own') return null
  const total = before.findLast(
    other =>
      other.dated === 'own' &&
      isCounted(other) &&
      isWide(other.place) &&
      (other.mention.count ?? 0) > (one.mention.count ?? 0),
  )
  return total?.date ?? null
}

const isWithin = (inner: ClaimPlace | null, outer: ClaimPlace | null): boolean =>
  inner?.country === outer?.country && (outer?.precision === 'country' || inner?.admin1 === outer?.admin1)

/** A claim of so many strikes in a country or province, some of which are told one place at a time, is their total. */
export function markCountedTotals(claims: readonly Claim[]): Claim[] {
  const counted = claims.filter(({ type, scope, count }) => type === COUNTED && scope === 'incident' && count !== null)
  return claims.map(claim => {
    if (!counted.includes(claim) || !WIDE.has(claim.place?.precision ?? '')) return claim
    const parts = counted.filter(
      other => other !== claim && !WIDE.has(other.place?.precision ?? '') && isWithin(other.place, claim.place),
    )
    const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0)
    return parts.length && sum <= (claim.count ?? 0) ? { ...claim, scope: 'cumulative' as const } : claim
  })
}
