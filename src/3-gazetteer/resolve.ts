/** Which place of a name is meant: by the countries that the report speaks of, the kind word, size, and what is known of it. */
import type { Place, PlaceKind } from './gazetteer.ts'
import { kindOfForm } from './kind-words.ts'

/** How often a report, and each of its sentences, points to a country; built by the caller from names and adjectives. */
export interface CountryVotes {
  readonly report: ReadonlyMap<string, number>
  readonly sentence: ReadonlyMap<string, number>
}

const KIND_OF_WORD: Readonly<Record<string, readonly PlaceKind[]>> = {
  محافظه: ['province'],
  ولايه: ['province'],
  اقليم: ['province', 'region'],
  مقاطعه: ['province'],
  ريف: ['province', 'city'],
  مدينه: ['city', 'town'],
  بلده: ['town', 'village', 'city'],
  قريه: ['village', 'town'],
  حي: ['district'],
  ضاحيه: ['district'],
  مديريه: ['district', 'town'],
  محليه: ['district', 'town'],
  قضاء: ['district', 'town', 'city'],
  ناحيه: ['district', 'town', 'village'],
  منطقه: ['district', 'town', 'region', 'village'],
  محور: ['front', 'district'],
  قاعده: ['base'],
  مطار: ['airport'],
  ميناء: ['port'],
  معسكر: ['camp', 'base'],
  مخيم: ['camp'],
  جبل: ['mountain'],
  وادي: ['valley'],
  جزيره: ['island'],
  معبر: ['border', 'gate'],
  حقل: ['oil'],
  عاصمه: ['city'],
}

/** Whether this word, in normal form and without clitics, says what kind of place the name behind it is of. */
export const isKindWord = (norm: string): boolean => Object.hasOwn(KIND_OF_WORD, norm)

const share = (votes: ReadonlyMap<string, number>, country: string): number => {
  let total = 0
  for (const count of votes.values()) total += count
  return total > 0 ? (votes.get(country) ?? 0) / total : 0
}

/** A kind word that fits weighs more than any number of people: the governorate of a name is not its great town. */
function score(place: Place, kindWord: string | null, votes: CountryVotes): number {
  const wanted = kindWord ? KIND_OF_WORD[kindOfForm(kindWord) ?? kindWord] : undefined
  const rank = wanted?.indexOf(place.kind) ?? -1
  const kind = wanted
    ? rank >= 0
      ? 3.5 - rank * 0.3
      : 0
    : place.kind === 'city' || place.kind === 'country'
      ? 0.6
      : place.kind === 'province'
        ? 0.2
        : 0.3
  return (
    4 * share(votes.report, place.country) +
    3 * share(votes.sentence, place.country) +
    0.35 * Math.log10(place.population + 1) +
    (place.pack ? 1.2 : 0) +
    kind
  )
}

const NEAR_KM = 70
const NEARBY = 1.5
const NEARBY_ELSEWHERE = 0.7
const isNear = (place: Place, others: readonly Place[]): boolean =>
  others.some(
    other =>
      other.country === place.country &&
      other.id !== place.id &&
      ((place.admin1 !== null && place.admin1 === (other.admin1 ?? other.name)) || apart(place, other) < NEAR_KM),
  )

const nearness = (place: Place, others: readonly Place[], elsewhere: readonly Place[]): number =>
  isNear(place, others) ? NEARBY : isNear(place, elsewhere) ? NEARBY_ELSEWHERE : 0

/**
 * The likeliest of the places that bear a name; null when the list is empty. The first listed wins a tie. `others`: places
 * told with it of which there is no doubt, since what is told together mostly lies together; `elsewhere`: those of the whole report.
 */
export function choosePlace(
  candidates: readonly Place[],
  kindWord: string | null,
  votes: CountryVotes,
  others: readonly Place[] = [],
  elsewhere: readonly Place[] = [],
): Place | null {
  let best: { place: Place; score: number } | null = null
  for (const place of candidates) {
    const points = score(place, kindWord, votes) + (candidates.length > 1 ? nearness(place, others, elsewhere) : 0)
    if (!best || points > best.score) best = { place, score: points }
  }
  return best?.place ?? null
}

function apart(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  return kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}

/** Kilometres between two points given in degrees. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180
  const lat = (b.lat - a.lat) * radians
  const lon = (b.lon - a.lon) * radians
  const h = Math.sin(lat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(lon / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}
