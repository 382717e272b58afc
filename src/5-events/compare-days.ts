/** How the dates of two claims stand to one another. */
import { type DayRange, daysApart, daysIn, daysShared, holds } from './day-range.ts'
import type { Features } from './features.ts'

export type DayRelation = 'same' | 'overlap' | 'within' | 'loose' | 'delay' | 'unknown' | 'apart'

/** An undated report tells of what happened not long before it was printed. */
const FRESH_DAYS = 45

const isImplied = (f: Features): boolean => f.told.claim.date.basis === 'implied'

function sharpRelation(a: Features, b: Features, x: DayRange, y: DayRange): DayRelation {
  if (x.first === y.first && x.last === y.last) return 'same'
  const apart = daysApart(x, y)
  if (apart === 0) return 'overlap'
  // A paper prints a day late; a day taken from publication alone may be a day later still.
  return apart <= (isImplied(a) || isImplied(b) ? 2 : 1) ? 'delay' : 'apart'
}

function vagueRelation(x: DayRange, y: DayRange): DayRelation {
  const shared = daysShared(x, y)
  if (shared === 0) return 'apart'
  if (shared / (daysIn(x) + daysIn(y) - shared) >= 0.5) return 'overlap'
  return (holds(x, y) || holds(y, x)) && Number.isFinite(shared) ? 'within' : 'loose'
}

function undatedRelation(undated: Features, other: DayRange | null): DayRelation {
  if (other === null || undated.published === null || undated.told.claim.status === 'planned') return 'unknown'
  const fresh = { first: undated.published - FRESH_DAYS, last: undated.published + 1 }
  return daysShared(fresh, other) > 0 ? 'unknown' : 'apart'
}

/** Equal days, ranges that overlap, a day's delay, unknown, or apart. */
export function compareDays(a: Features, b: Features): DayRelation {
  if (a.range === null) return undatedRelation(a, b.range)
  if (b.range === null) return undatedRelation(b, a.range)
  return a.sharp && b.sharp ? sharpRelation(a, b, a.range, b.range) : vagueRelation(a.range, b.range)
}
