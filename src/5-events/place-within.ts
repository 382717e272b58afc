/** Whether one place is another or lies in it. */
import type { ClaimPlace } from '../4-claims/claim.ts'
import { distanceKm, levelOf, REACH } from './compare-places.ts'
import { placeNames } from './features.ts'
import { nameKey } from './name-keys.ts'

/** One name twice in a country, further apart than this, is two places. */
const SAME_NAME_KM = 40

/** One place by its id, or by one of its names near the same point. */
export function isSamePlace(a: ClaimPlace, b: ClaimPlace): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  const km = distanceKm(a, b)
  const names = placeNames(a)
  return placeNames(b).some(name => names.includes(name)) && (km === null || km <= SAME_NAME_KM)
}

/** Whether `inner` is `outer` or lies in it: a quarter in its town, a town in its province, anything in its country. */
export function isWithin(inner: ClaimPlace, outer: ClaimPlace): boolean {
  if (isSamePlace(inner, outer)) return true
  if (outer.precision === 'country') return inner.country !== null && inner.country === outer.country
  if (inner.country !== null && outer.country !== null && inner.country !== outer.country) return false
  if (outer.precision === 'province') {
    const [of, province] = [inner.admin1, outer.admin1 ?? outer.name]
    return of !== undefined && levelOf(inner) < levelOf(outer) && nameKey(of) === nameKey(province)
  }
  const km = distanceKm(inner, outer)
  return levelOf(inner) < levelOf(outer) && km !== null && km <= REACH[outer.precision ?? 'town']
}
