/** How the dates of two claims stand to one another. */
import { type DayRange, daysApart, daysIn, daysShared, holds } from './day-range.ts'
import type { Features } from './features.ts'

export type DayRelation =
  | 'same'
  | 'overlap'
  | 'within'
  | 'loose'
  | 'delay'
  | 'next'
  | 'two_days'
  | 'other'
  | 'fresh'
  | 'stale'
  | 'unknown'
  | 'apart'

/** News without a date is of the last few days; it may be older, but not by months. */
export const FRESH_DAYS = 2
const STALE_DAYS = 45

/** Reports printed within so many days of one another may tell of one happening though a day was misread in one of them… */
const PRINTED_TOGETHER_DAYS = 3
/** …if it is no further off than this: the day of an announcement for that of what it announces. */
const MISREAD_DAYS = 21

const arePrintedTogether = (a: Features, b: Features): boolean =>
  a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= PRINTED_TOGETHER_DAYS

const isImplied = (f: Features): boolean => f.told.claim.date.basis === 'implied'

function sharpRelation(a: Features, b: Features, x: DayRange, y: DayRange): DayRelation {
  if (x.first === y.first && x.last === y.last) return 'same'
  const apart = daysApart(x, y)
  if (apart === 0) return 'overlap'
  // A paper prints a day late; a day taken from publication alone may be a day later still.
  if (apart <= (isImplied(a) || isImplied(b) ? 2 : 1)) return a.goesOn && b.goesOn ? 'next' : 'delay'
  if (apart === 2) return 'two_days'
  return apart <= MISREAD_DAYS && arePrintedTogether(a, b) ? 'other' : 'apart'
}

function vagueRelation(x: DayRange, y: DayRange): DayRelation {
  const shared = daysShared(x, y)
  if (shared === 0) return 'apart'
  if (shared / (daysIn(x) + daysIn(y) - shared) >= 0.5) return 'overlap'
  return (holds(x, y) || holds(y, x)) && Number.isFinite(shared) ? 'within' : 'loose'
}

/** The days that an undated claim may be of, by its publication; null where that says nothing. */
function daysBefore(undated: Features, days: number): DayRange | null {
  const { status, scope } = undated.told.claim
  if (undated.published === null || status === 'planned' || scope === 'background') return null
  return { first: undated.published - days, last: undated.published + 1 }
}

function undatedRelation(undated: Features, other: Features): DayRelation {
  const [fresh, stale] = [daysBefore(undated, FRESH_DAYS), daysBefore(undated, STALE_DAYS)]
  const days = other.range ?? daysBefore(other, FRESH_DAYS)
  if (fresh === null || stale === null || days === null) return 'unknown'
  return daysShared(fresh, days) > 0 ? 'fresh' : daysShared(stale, days) > 0 ? 'stale' : 'apart'
}

/** Equal days, ranges that overlap, a day's delay, unknown, or apart. */
export function compareDays(a: Features, b: Features): DayRelation {
  if (a.range === null) return undatedRelation(a, b)
  if (b.range === null) return undatedRelation(b, a)
  return a.sharp && b.sharp ? sharpRelation(a, b, a.range, b.range) : vagueRelation(a.range, b.range)
}
