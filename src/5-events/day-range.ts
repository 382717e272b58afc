/** Ranges of days as whole numbers, for comparing. */
import type { ClaimDate } from '../4-claims/claim.ts'

const DAY_MS = 86_400_000
/** A fight of two nights is still one happening; what lasts longer does not tell one day from the next. */
const SHARP_DAYS = 3

/** Days since 1970, inclusive; an open end is infinite. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** Days since 1970 of an ISO day; null for what is none. */
export function dayNumber(iso: string | null): number | null {
  const ms = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(ms) ? null : Math.round(ms / DAY_MS)
}

/** The ISO day of a day number. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The ISO month (`2016-12`) of a day number. */
export const monthOf = (day: number): string => isoOf(day).slice(0, 7)

/** The days of a claim's date; null when it has none. */
export function dayRange(date: ClaimDate): DayRange | null {
  const first = dayNumber(date.start)
  const last = dayNumber(date.end)
  if (first === null && last === null) return null
  return { first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY }
}

export const daysIn = (range: DayRange): number => range.last - range.first + 1

/** Whether the range tells one day's happening from the next day's. */
export const isSharp = (range: DayRange | null): range is DayRange => range !== null && daysIn(range) <= SHARP_DAYS

/** Days that lie in both. */
export const daysShared = (a: DayRange, b: DayRange): number =>
  Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1)

/** Whole days between the two, 1 for neighbouring days, 0 when they share a day. */
export const daysApart = (a: DayRange, b: DayRange): number => Math.max(0, b.first - a.last, a.first - b.last)

export const holds = (outer: DayRange, inner: DayRange): boolean =>
  outer.first <= inner.first && outer.last >= inner.last
