/** A lead's dead that are told one by one behind it: "قتل تسعة … قتل ستة في … وثلاثة في …". The whole is none of its parts. */
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { kilometres } from '../../3-gazetteer/resolve.ts'
import type { Claim } from '../claim.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { holdsProvince } from '../places/place-likeness.ts'

/** Smaller sums come about by chance. */
const LEAST_SUM = 4
/** So many sentences behind it the parts are told. */
const REACH = 10

const deadOf = ({ tolls }: Mention): number =>
  tolls
    .filter(toll => toll.outcome === 'killed' && !toll.included && !toll.vague && toll.detail !== 'attackers')
    .reduce((sum, { low, high }) => sum + (high ?? low ?? 0), 0)

const isNews = ({ mention }: Located): boolean => mention.scope === 'incident' && mention.status === 'reported'

/** Told with places of their own, or the second as another one: no two tellings of one. */
const areApart = (a: Located, b: Located): boolean =>
  b.mention.another ||
  (a.place !== null && b.place !== null && !b.inherited && a.place.claim.name !== b.place.claim.name)

const TOWN_KM = 30
const isAround = (wide: Place, { lat, lon, within, admin1, country }: Place): boolean => {
  // A region of no province ("الحد الجنوبي") may hold any place of its country.
  if (wide.kind === 'country' || (wide.kind === 'region' && wide.admin1 === null)) return wide.country === country
  if (wide.kind === 'province' || wide.kind === 'region') return holdsProvince(wide, admin1) || within === wide.id
  if (within === wide.id) return true
  if (wide.lat === null || wide.lon === null || lat === null || lon === null) return false
  return (
    (wide.kind === 'city' || wide.kind === 'town') &&
    kilometres({ lat: wide.lat, lon: wide.lon }, { lat, lon }) < TOWN_KM
  )
}
/** The place of the whole, where it is told, holds that of a part; of what is counted as several ("في هجومين في كذا وكذا") it may be the first of them. */
const holds = ({ mention, place, inherited }: Located, part: Located): boolean =>
  (mention.count ?? 0) > 1 ||
  !place?.place ||
  inherited ||
  part.inherited ||
  !part.place?.place ||
  isAround(place.place, part.place.place) ||
  names(mention, part)

/** "مقتل 23 بقصف على قضاء كذا ومدينة كذا": the whole is told over all the places of its parts, of which it has but the first. */
const names = ({ sentence: { items } }: Mention, { place }: Located): boolean =>
  items.some(item => item.place?.candidates.some(({ id }) => id === place?.place?.id) ?? false)

/** Neighbours, two or more, that add up to `total`; null where none do. */
function runOf(total: number, parts: readonly Located[]): readonly Located[] | null {
  for (const from of parts.keys()) {
    let sum = 0
    for (let to = from; to < parts.length; to++) {
      const [last, one] = [parts[to - 1], parts[to]]
      if (!one || (to > from && last && !areApart(last, one))) break
      sum += deadOf(one.mention)
      if (sum === total && to > from) return parts.slice(from, to + 1)
      if (sum >= total) break
    }
  }
  return null
}

/** Whether a whole is told over the places of its parts, one of which it does not hold. */
export const isOverPlaces = (whole: Located, parts: ReadonlySet<Located> | undefined): boolean =>
  [...(parts ?? [])].some(
    part =>
      whole.place?.place &&
      part.place?.place &&
      !isAround(whole.place.place, part.place.place) &&
      names(whole.mention, part),
  )

/** Of the mentions, in the order of the text, those whose dead are told one by one behind them, with those that do. */
export function totalsAmong(located: readonly Located[]): ReadonlyMap<Located, ReadonlySet<Located>> {
  const totals = new Map<Located, ReadonlySet<Located>>()
  const counted = located.filter(one => isNews(one) && deadOf(one.mention) > 0)
  for (const one of counted) {
    const dead = deadOf(one.mention)
    if (dead < LEAST_SUM) continue
    const { index } = one.mention.sentence
    const behind = counted.filter(
      other =>
        other.mention.sentence.part === 'body' &&
        other.mention.sentence.index > index &&
        other.mention.sentence.index <= index + REACH &&
        deadOf(other.mention) < dead &&
        holds(one, other),
    )
    const run = runOf(dead, behind)
    if (run) totals.set(one, new Set(run))
  }
  return totals
}

const isOnlyDead = (parts: readonly Located[]): boolean => parts.every(part => part.mention.type === 'killing')
const FROM_AFAR: ReadonlySet<string> = new Set(['air_strike', 'shelling'])
/** "قتل 13 في قصف على المدينة … 12 قتيلا في حي كذا وقتيل في حي كذا": what the whole came of its parts came of, where they tell no means of their own. */
export function typedByWhole(
  claims: readonly Claim[],
  happenings: readonly { readonly parts: readonly Located[] }[],
  totals: ReadonlyMap<Located, ReadonlySet<Located>>,
): Claim[] {
  return claims.map((claim, i) => {
    const parts = happenings[i]?.parts ?? []
    if (!parts.length || !isOnlyDead(parts)) return claim
    const wholes = [...totals].filter(([, shares]) => parts.some(part => shares.has(part))).map(([whole]) => whole)
    const at = happenings.findIndex(one => one.parts.some(part => wholes.includes(part)))
    const type = claims[at]?.type
    return type !== undefined && FROM_AFAR.has(type) ? { ...claim, type } : claim
  })
}

/** "مقتل أربعة" over two bombardments that are told each for itself: a sum whose means is not said is of the kind of all that it sums up. */
export function typedByParts(
  claims: readonly Claim[],
  happenings: readonly { readonly parts: readonly Located[] }[],
  totals: ReadonlyMap<Located, ReadonlySet<Located>>,
): Claim[] {
  return claims.map((claim, i) => {
    const parts = happenings[i]?.parts ?? []
    const summed = new Set(parts.flatMap(part => [...(totals.get(part) ?? [])]))
    if (!summed.size || !isOnlyDead(parts)) return claim
    const told = claims.filter((_, k) => happenings[k]?.parts.some(part => summed.has(part)))
    const [first = claim, ...more] = told
    return more.length && more.every(({ type }) => type === first.type) ? { ...claim, type: first.type } : claim
  })
}
