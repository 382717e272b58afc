/** How near the places of two mentions are to being one. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { kilometres } from '../../3-gazetteer/resolve.ts'
import type { UniteWeights } from '../happenings/unite-weights.ts'
import type { SettledPlace } from './place-context.ts'

const isWide = (place: Place): boolean => place.kind === 'province' || place.kind === 'region'

/** "البياع" and "حي البياع": all words of the one are in the other. */
function oneName(a: string, b: string): boolean {
  const x = normalForm(a).split(' ')
  const y = normalForm(b).split(' ')
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.every(word => long.includes(word))
}

/** "لودر" and "مدينة لودر": one place, however it is named. */
export const isOnePlace = (a: SettledPlace, b: SettledPlace): boolean =>
  a.place && b.place ? a.place.id === b.place.id : oneName(a.claim.name, b.claim.name)

const WIDE_NAME = /^(منطقه|اقليم|ولايه|مقاطعه|محافظه|قضاء|مديريه) /
/** "منطقة تيلابيري": a town that is listed, told as the land around it, in which a village that no list knows may lie. */
const isToldWide = ({ claim, place }: SettledPlace): boolean =>
  place !== null && TOWNS.has(place.kind) && WIDE_NAME.test(normalForm(claim.name))

/** What two places weigh; nothing where one is not told. */
export const placeScore = (a: SettledPlace | null, b: SettledPlace | null, w: UniteWeights): number => {
  if (!a || !b) return 0
  if (a.place && b.place) return listedScore(a.place, b.place, w)
  if (oneName(a.claim.name, b.claim.name)) return w.samePlace
  const listed = a.place ?? b.place
  if (isToldWide(a) || isToldWide(b)) return 0
  return listed && (isWide(listed) || listed.kind === 'country') ? 0 : w.unlistedApart
}

const SAME_TOWN_KM = 3
const OUTSKIRTS_KM = 8
const TOWNS: ReadonlySet<Place['kind']> = new Set(['city', 'town'])
const PARTS: ReadonlySet<Place['kind']> = new Set(['district', 'camp', 'building', 'hospital', 'gate', 'port', 'front'])
/** A quarter or a camp close to a town, whether or not a list says that it belongs to it. */
const isPartOf = (a: Place, b: Place): boolean => PARTS.has(a.kind) && TOWNS.has(b.kind)
const provinceOf = ({ kind, admin1, name }: Place): string | null => admin1 ?? (kind === 'province' ? name : null)
/** "محافظة حلب" lies in the province of حلب, as its towns do. */
export const holdsProvince = (wide: Place, admin1: string | null): boolean =>
  admin1 !== null && (admin1 === wide.name || (wide.kind === 'province' && admin1 === wide.admin1))
/** Some regions lie in one province ("ريف كذا الجنوبي"), others in several. */
function areInOtherProvinces(wide: Place, other: Place): boolean {
  if (wide.kind === 'province') return other.admin1 !== null
  const [a, b] = [provinceOf(wide), provinceOf(other)]
  return a !== null && b !== null && a !== b
}

const NEAR_KM = 30
function listedScore(a: Place, b: Place, w: UniteWeights): number {
  if (a.id === b.id) return w.samePlace
  if (a.kind === 'country' || b.kind === 'country') return a.country === b.country ? 0 : w.placesApart
  if (a.within === b.id || b.within === a.id) return w.placeWithin
  if (isWide(a) || isWide(b)) {
    if (a.country !== b.country) return w.placesApart
    const [wide, other] = isWide(a) ? [a, b] : [b, a]
    if (holdsProvince(wide, other.admin1)) return w.placeWithin
    return areInOtherProvinces(wide, other) ? w.otherProvince : 0
  }
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return 0
  const apart = kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
  if (apart < OUTSKIRTS_KM && (isPartOf(a, b) || isPartOf(b, a))) return w.placeWithin
  return apart < SAME_TOWN_KM ? 0 : apart < NEAR_KM ? w.placesNear : w.placesApart
}
