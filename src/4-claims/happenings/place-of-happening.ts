/** Where a happening was: of the places that its mentions name, the one that says most. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { kilometres } from '../../3-gazetteer/resolve.ts'
import type { ClaimPlace } from '../claim.ts'
import type { Located } from '../mentions/located.ts'
import { isPartOfCountry } from '../places/place-credibility.ts'
import { isOnlyNear, liesIn } from '../places/place-ties.ts'

const specificity: Readonly<Record<string, number>> = {
  site: 5,
  district: 5,
  area: 4,
  town: 4,
  province: 2,
  country: 1,
}

const LESS_EXACT = 0.5
/** "شمال شرقي المدينة": somewhere off it, for which another word of the report may have a name. */
const isOffside = ({ mention: { sentence }, placeItem }: Located): boolean =>
  placeItem !== null && (sentence.items[placeItem - 1]?.tags.has('direction') ?? false)

/** A line or a desert goes far, and so does "شمال كذا" of a town. */
const isLong = ({ kind }: Place): boolean => kind === 'road' || kind === 'border' || kind === 'desert'
/** "في بلدة كذا، شمال المدينة": the side of a town on which it lies says less than the town, however near it was. */
const OUTLYING = 1

const ROAD = /^(ال)?(طريق|خط) /

const SMALL: ReadonlySet<Place['kind']> = new Set(['village', 'town', 'district', 'camp'])
/** A province's chief town, which gives the province its name. */
const isChiefTown = ({ kind, name, admin1 }: Place): boolean =>
  kind === 'city' || (kind === 'town' && admin1 !== null && normalForm(name) === normalForm(admin1))
const PROVINCE_KM = 60
/** "أحرقوا منزلا في مدينة كذا. ووقع الهجوم في قرية كذا": the chief town stands for what lies around it. */
function isPlaceAround(town: Located, other: Located): boolean {
  const [a, b] = [town.place?.place, other.place?.place]
  if (!a || !b || other.inherited || !isChiefTown(a) || isChiefTown(b) || !SMALL.has(b.kind)) return false
  if (town.mention.sentence === other.mention.sentence || isOffside(other) || isOnlyNear(other)) return false
  if (a.country !== b.country || a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false
  return kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) < PROVINCE_KM
}

function rankOf(part: Located, { place, claim }: NonNullable<Located['place']>, told: readonly Located[]): number {
  // "شمال مالي": a province of any name says more.
  const inexact =
    isOffside(part) ||
    isOnlyNear(part) ||
    told.some(other => liesIn(other, claim.name) || isPlaceAround(part, other)) ||
    ROAD.test(claim.name) ||
    (place !== null && (isPartOfCountry(place) || isLong(place)))
  const outlying = place?.kind === 'region' && claim.precision === 'area' ? OUTLYING : 0
  return (specificity[claim.precision ?? 'town'] ?? 3) - (inexact ? LESS_EXACT : 0) - outlying
}

/** The place of a happening, parts of its body before those of a title; null where none of them has one. */
export function placeOf(parts: readonly Located[]): ClaimPlace | null {
  let best: { place: ClaimPlace; rank: number } | null = null
  const all = parts.filter(part => part.place)
  const own = all.filter(part => !part.inherited)
  const told = own.length ? own : all
  const body = told.filter(part => part.mention.sentence.part === 'body')
  // A total over several attacks is where its own sentence puts it, not where one of them was.
  const total = own.find(part => part.holds || (part.mention.plural && part.mention.tolls.length > 0))
  if (total?.place) return total.place.claim
  for (const part of body.length ? body : told) {
    if (!part.place) continue
    const rank = rankOf(part, part.place, told)
    if (!best || rank > best.rank) best = { place: part.place.claim, rank }
  }
  return best?.place ?? null
}
