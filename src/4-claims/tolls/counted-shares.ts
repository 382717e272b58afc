/** Strikes counted place by place beside their total: "شن الطيران 20 غارة في البلاد … تسع غارات قرب نهران، وست قرب حركوش". */
import type { Claim, ClaimDate, ClaimPlace } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Located } from '../mentions/located.ts'
import type { SettledPlace } from '../places/place-context.ts'

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
  (isCounted(a) && isCounted(b) && a.mention.count !== b.mention.count && !isOnePlace(a.place, b.place)) ||
  areSumAndShare(a, b) ||
  areOfOtherRanks(a, b)

/** "الثاني" of "الهجوم الثاني"; null where no such word stands behind it. */
function rankOf({ mention: { trigger, sentence } }: Located): string | null {
  const rank = sentence.items[trigger + 1]
  if (rank?.kind !== 'number' || !has(rank, 'ordinal')) return null
  const word = sentence.tokens[rank.from]?.norm ?? ''
  return has(sentence.items[trigger], 'def') && word.startsWith('ال') ? word : null
}

/** "في ثلاث هجمات … قتل في الهجوم الأول تسعة … وفي الهجوم الثاني سبعة": at places of their own, one of them is neither another nor all of them. */
function areOfOtherRanks(a: Located, b: Located): boolean {
  if (!a.place || !b.place || a.inherited || b.inherited || isOnePlace(a.place, b.place)) return false
  const [x, y] = [rankOf(a), rankOf(b)]
  const ofSeveral = (rank: string | null, { mention }: Located): boolean => rank !== null && (mention.count ?? 0) > 1
  return (x !== null && y !== null && x !== y) || ofSeveral(x, b) || ofSeveral(y, a)
}

const SHARES: ReadonlySet<string> = new Set(['share-of-raids', 'part-of-raids', 'next-part-of-raids'])
/** "14 غارة، منها سبع على كذا": the sum is none of its shares. */
const areSumAndShare = ({ mention: a }: Located, { mention: b }: Located): boolean =>
  a.sentence === b.sentence &&
  a.count !== null &&
  b.count !== null &&
  a.count !== b.count &&
  [a, b].some(({ rule }) => SHARES.has(rule.id))

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
    if (!counted.includes(claim) || (claim.place && !WIDE.has(claim.place.precision ?? ''))) return claim
    const parts = counted.filter(
      other =>
        other !== claim &&
        other.place !== null &&
        !WIDE.has(other.place.precision ?? '') &&
        (claim.place === null || isWithin(other.place, claim.place)),
    )
    const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0)
    return parts.length && sum <= (claim.count ?? 0) ? { ...claim, scope: 'cumulative' as const } : claim
  })
}
