/** Which claims are worth comparing: those that share a key of family, place and time. */
import { isWide } from './compare-places.ts'
import { daysIn, monthOf } from './day-range.ts'
import type { Features } from './features.ts'

/** Cells of half a degree; a place is listed in each cell that comes within `MARGIN` degrees of its point (some 17 km). */
const CELL = 0.5
const MARGIN = 0.15
/** A range of more months than this is listed as if it had no date. */
const MOST_MONTHS = 14

/** A claim is listed under `own` and compared with the claims that are listed under `look`. Looking is mutual. */
export interface BlockKeys {
  readonly own: readonly string[]
  readonly look: readonly string[]
}

function placeKeys(f: Features): string[] {
  const place = f.told.claim.place
  if (place === null) return ['nowhere']
  if (isWide(place) || place.lat === null || place.lon === null) {
    return isWide(place) ? [`wide ${place.country}`] : f.placeNames.map(name => `name ${name}`)
  }
  const keys: string[] = []
  for (let row = Math.floor((place.lat - MARGIN) / CELL); row * CELL <= place.lat + MARGIN; row++) {
    for (let column = Math.floor((place.lon - MARGIN) / CELL); column * CELL <= place.lon + MARGIN; column++) {
      keys.push(`${row},${column}`)
    }
  }
  return keys
}

/** Months that a vague claim may belong to; empty when that is not bounded. */
function vagueMonths(f: Features): string[] {
  const range = f.range ?? (f.published === null ? null : { first: f.published - 45, last: f.published + 1 })
  if (range === null || !Number.isFinite(daysIn(range)) || daysIn(range) > MOST_MONTHS * 31) return []
  const months = new Set<string>()
  for (let day = range.first; day <= range.last; day += 28) months.add(monthOf(day))
  return [...months.add(monthOf(range.last))]
}

/** Time keys: sharp claims meet by day, a sharp and a vague one by month, and the unbounded ones meet all of the place. */
function timeKeys(f: Features): BlockKeys {
  if (f.sharp && f.range) {
    // Listed a day or two on as well, so that a paper's day of delay still meets.
    const days: string[] = []
    const last = f.range.last + (f.told.claim.date.basis === 'implied' ? 2 : 1)
    for (let day = f.range.first; day <= last; day++) days.push(`d${day}`)
    const months = [...new Set([monthOf(f.range.first), monthOf(f.range.last)])]
    return {
      own: [...days, ...months.map(month => `s${month}`), 'all'],
      look: [...days, ...months.map(month => `v${month}`), 'any'],
    }
  }
  const months = f.told.claim.status === 'planned' && !f.range ? [] : vagueMonths(f)
  if (months.length === 0) return { own: ['any', 'all'], look: ['all'] }
  return {
    own: [...months.map(month => `v${month}`), 'all'],
    look: [...months.flatMap(month => [`s${month}`, `v${month}`]), 'any'],
  }
}

/** The keys under which a claim is listed, and those under which it looks for others. */
export function blockKeys(f: Features): BlockKeys {
  const copies = f.copyKey === null ? [] : [`copy ${f.copyKey}`]
  const kind = `${f.family}${f.told.claim.scope === 'cumulative' ? '+' : ''}`
  const places = placeKeys(f)
  const time = timeKeys(f)
  // Without a place, only a day is worth a look: all undated claims of a family without a place say nothing of one another.
  const keep = (key: string): boolean => places[0] !== 'nowhere' || key.startsWith('d')
  const cross = (times: readonly string[]): string[] =>
    places.flatMap(place => times.filter(keep).map(key => `${kind}|${place}|${key}`))
  return { own: [...cross(time.own), ...copies], look: [...cross(time.look), ...copies] }
}
