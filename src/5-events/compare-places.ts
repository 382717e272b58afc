/** How the places of two claims stand to one another. */
import type { ClaimPlace, PlacePrecision } from '../4-claims/claim.ts'
import { countShared } from './claim-words.ts'
import type { Features } from './features.ts'
import { nameKey } from './name-keys.ts'

export type PlaceRelation = 'same' | 'same_wide' | 'inside' | 'near' | 'wide' | 'unknown' | 'close' | 'far' | 'apart'

/** From the most to the least exact. */
const LEVELS: readonly PlacePrecision[] = ['site', 'district', 'town', 'area', 'province', 'country']
/** How far from its point a place of this level may hold another, in km. */
export const REACH: Readonly<Record<PlacePrecision, number>> = {
  site: 1,
  district: 4,
  town: 15,
  area: 25,
  province: 120,
  country: 0,
}
/** Where the precision is not known, a district within this of its town's point is taken for part of it. */
const REACH_UNKNOWN = 15
const NEAR_KM = 1.5
/** Places that a report may take for one another: a village and the next, a quarter and another of its town. */
const CLOSE_KM = 40
/** One name twice in a country, further apart than this, is two places. */
const SAME_NAME_KM = 40

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points of the globe; null where a place has no point. */
export function distanceKm(a: ClaimPlace, b: ClaimPlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const dLat = radians(b.lat - a.lat)
  const dLon = radians(b.lon - a.lon)
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A province or a country: too wide to tell one happening from another. */
export const isWide = (place: ClaimPlace | null): boolean =>
  place?.precision === 'province' || place?.precision === 'country'

/** Rank of a place's exactness, 0 the most exact; towns where it is not known. */
export const levelOf = (place: ClaimPlace): number => LEVELS.indexOf(place.precision ?? 'town')

const sameName = (a: Features, b: Features): boolean => a.placeNames.some(name => b.placeNames.includes(name))

/** Of two of one level a region, which lies in no province, is the wider. */
const isWider = (x: ClaimPlace, y: ClaimPlace): boolean =>
  levelOf(x) === levelOf(y) ? x.admin1 === undefined : levelOf(x) > levelOf(y)

function widerRelation(wide: ClaimPlace, other: ClaimPlace): PlaceRelation {
  if (wide.precision === 'country') return 'wide'
  if (other.precision === 'country') return 'wide'
  if (other.admin1 !== undefined && nameKey(other.admin1) === nameKey(wide.admin1 ?? wide.name)) return 'inside'
  if (other.admin1 !== undefined && wide.admin1 !== undefined) return 'far'
  const km = distanceKm(wide, other)
  return km === null || km <= REACH.province ? 'wide' : 'far'
}

const otherPlace = (km: number): PlaceRelation => (km <= CLOSE_KM ? 'close' : 'far')

function exactRelation(a: ClaimPlace, b: ClaimPlace, km: number): PlaceRelation {
  if (a.precision === undefined || b.precision === undefined) {
    return km <= 0.2 ? 'same' : km <= REACH_UNKNOWN ? 'inside' : otherPlace(km)
  }
  const outer = levelOf(a) >= levelOf(b) ? a.precision : b.precision
  if (levelOf(a) !== levelOf(b)) return km <= REACH[outer] ? 'inside' : otherPlace(km)
  const bothListed = a.id !== undefined && b.id !== undefined
  return km <= NEAR_KM && !bothListed ? 'near' : otherPlace(km)
}

/** Same place, one inside the other, or apart; wide places (provinces, countries) are told from exact ones. */
export function comparePlaces(a: Features, b: Features): PlaceRelation {
  const [x, y] = [a.told.claim.place, b.told.claim.place]
  if (x === null || y === null) return 'unknown'
  if (x.country !== null && y.country !== null && x.country !== y.country) return 'apart'
  const oneId = x.id !== undefined && x.id === y.id
  if (oneId || (sameName(a, b) && (distanceKm(x, y) ?? 0) <= SAME_NAME_KM)) {
    // A province has the name of its chief town.
    return isWide(x) && isWide(y) ? 'same_wide' : isWide(x) || isWide(y) ? 'inside' : 'same'
  }
  if (isWide(x) || isWide(y)) return isWider(x, y) ? widerRelation(x, y) : widerRelation(y, x)
  const km = distanceKm(x, y)
  return km === null ? 'unknown' : exactRelation(x, y, km)
}

/** Whether the words of the one hold the name of the other's place, though it was set down elsewhere. */
const tells = (a: Features, b: Features): boolean =>
  !isWide(b.told.claim.place) && b.placeStems.length > 0 && countShared(a.said, b.placeStems) === b.placeStems.length

export const tellsPlace = (a: Features, b: Features): boolean => !sameName(a, b) && (tells(a, b) || tells(b, a))

/** Whether the words that tell of the wider of two places name the narrower; whoever tells of a quarter names its town anyway. */
export function tellsNarrower(a: Features, b: Features): boolean {
  const [x, y] = [a.told.claim.place, b.told.claim.place]
  if (x === null || y === null) return false
  return levelOf(x) > levelOf(y) ? tells(a, b) : levelOf(x) < levelOf(y) ? tells(b, a) : true
}
