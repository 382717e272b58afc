/** Whether two claims are at the same place. */
import type { CodedPlace } from './coded-report.ts'
import { anySameName } from './same-name.ts'

interface Point {
  readonly lat: number
  readonly lon: number
}

const EARTH_DIAMETER_KM = 12742
/** Coders and gazetteers put one place this far apart. */
const SAME_SPOT_KM = 25
/** A name may stand for a province whose point is anywhere in it; the same name further off is another place. */
const SAME_NAME_KM = { inOneCountry: 300, otherwise: 120 }

function distanceKm(a: Point, b: Point): number {
  const radian = Math.PI / 180
  const [dLat, dLon] = [(b.lat - a.lat) * radian, (b.lon - a.lon) * radian]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.sin(dLon / 2) ** 2
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h))
}

const pointOf = ({ lat, lon }: CodedPlace): Point | null => (lat !== null && lon !== null ? { lat, lon } : null)

/** By distance where both have a point, else by name; two claims without a place agree. */
export function samePlace(a: CodedPlace | null, b: CodedPlace | null): boolean {
  if (!a || !b) return !a && !b
  const [x, y] = [pointOf(a), pointOf(b)]
  if (!x || !y) return anySameName(a, b)
  const km = distanceKm(x, y)
  const reach = a.country && a.country === b.country ? SAME_NAME_KM.inOneCountry : SAME_NAME_KM.otherwise
  return km <= SAME_SPOT_KM || (anySameName(a, b) && km <= reach)
}
