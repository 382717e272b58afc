/** Which of the places of a name a report may mean, by the countries that it speaks of. */
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { kindOfForm } from '../../3-gazetteer/kind-words.ts'

/** Quarters, villages and fronts bear names of saints, battles and trees, the same in every country. */
export const COMMONLY_NAMED: ReadonlySet<Place['kind']> = new Set([
  'district',
  'village',
  'front',
  'road',
  'building',
  'gate',
  'hospital',
  'camp',
  'mountain',
  'valley',
])
/** People of a city that is what its name says anywhere. */
export const GREAT = 150_000
/** Part of a report's votes that its country needs at least beside the name's own. */
const LEAST_SHARE = 0.15
/** Part of them, the name's own among them, that makes up for nothing else pointing there. */
const LEAST_ALONE = 0.4

/** A great city or a capital, listed as one ("العاصمة …"). */
const isGreat = (place: Place): boolean =>
  place.population >= GREAT || place.names.some(name => name.startsWith('العاصمة'))

/** Kind words of which no great city is told: "قرية", "حي", "قريتي كذا وكذا". */
export const SMALL_KINDS = new Set('حي قريه بلده ضاحيه ناحيه محله حاره عزله منطقه محليه معتمديه'.split(' '))

const isOfSmallKind = (kindWord: string | null): boolean =>
  kindWord !== null && SMALL_KINDS.has(kindOfForm(kindWord) ?? kindWord)

const PART_OF_COUNTRY = /^(?:شمال|جنوب|شرق|غرب|وسط)ي? (\S+)$/
/** "شمال العراق": its name says of which country it is a part. */
export const isPartOfCountry = ({ kind, name, country }: Place): boolean => {
  const [, whole] = kind === 'region' ? (PART_OF_COUNTRY.exec(name) ?? []) : []
  return whole !== undefined && whole === stateOf(country)
}

/**
 * Whether a place may be meant at all: a small town of a country that nothing else in the report points to is a chance likeness of
 * names. `votes`: by country, of which `own` come from the name itself; `kindWord`: the kind told with it;
 * `ground`: the one country in which all places of the report lie by their names.
 */
export function isCredible(
  place: Place,
  votes: ReadonlyMap<string, number>,
  own: number,
  kindWord: string | null = null,
  ground: string | null = null,
): boolean {
  if (place.kind === 'country' || isPartOfCountry(place)) return true
  // "لغم يقتل جنديا روسيا قرب كوباني": adjectives tell who fights, and where that is not.
  if (place.pack !== null && place.country === ground && !COMMONLY_NAMED.has(place.kind)) return true
  let all = 0
  for (const count of votes.values()) all += count
  const told = votes.get(place.country) ?? 0
  const others = told - own
  if (isGreat(place)) return others > 0 || all === own || !isOfSmallKind(kindWord)
  if (COMMONLY_NAMED.has(place.kind)) return others > LEAST_SHARE * (all - own) || (own > 0 && all === own)
  return others > 0 || (told > 0 && told >= LEAST_ALONE * all)
}

/**
 * "قتل قيادي في الحركة في صيدا": whether a small place is only a namesake of the city of the one country in which all places of the
 * report lie by their names; sides and adjectives tell who fights, and where that is not.
 */
export const isNamesake = (
  place: Place,
  candidates: readonly Place[],
  kindWord: string | null,
  ground: string | null,
): boolean =>
  ground !== null &&
  place.country !== ground &&
  place.pack === null &&
  !isGreat(place) &&
  !isOfSmallKind(kindWord) &&
  candidates.some(({ country, kind, pack }) => country === ground && kind === 'city' && pack !== null)
