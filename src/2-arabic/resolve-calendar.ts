/** Days of what a calendar names: dates, months, years, seasons and Hijri months, with or without their year. */
import { addDays, addMonths, firstOfMonth, isoDay, lastOfMonth, monthOf, yearOf } from './calendar.ts'
import { hijriDay, hijriMonth, latestHijriYear } from './hijri.ts'
import type { AnchoredExpr, DateExpr, FeastExpr, HijriExpr, MonthExpr, SeasonExpr } from './time-expr.ts'
import type { Portion, Which } from './time-words.ts'

/** How sharp a resolved time is. */
export type TimePrecision = 'day' | 'days' | 'week' | 'month' | 'season' | 'year' | 'open'

/** First and last day, null where open or unknown. */
export interface Days {
  readonly start: string | null
  readonly end: string | null
  readonly precision: TimePrecision
}

export const UNKNOWN: Days = { start: null, end: null, precision: 'open' }
export const oneDay = (day: string | null): Days => ({ start: day, end: day, precision: 'day' })

/** The day so far from the one told before, or that day of its month, where it has one. */
export const fromTold = ({ offset, monthDay }: AnchoredExpr, told: string): string | null =>
  monthDay === undefined ? addDays(told, offset) : isoDay(yearOf(told), monthOf(told), monthDay)

/** "نهاية الشهر نفسه": the month or year of the day told before, or that part of it. */
export function periodTold({ of, portion = null }: AnchoredExpr, told: string | null | undefined): Days {
  if (!told || !of) return UNKNOWN
  return of === 'year' ? yearDays(yearOf(told), portion) : portionOfMonth(yearOf(told), monthOf(told), portion)
}

/** The year of a month that the text names without one: the latest such month not after publication. */
function yearOfMonth(
  month: number,
  which: Which | null,
  yearWhich: Which | null,
  published: string | null,
): number | null {
  if (!published) return null
  const year = yearOf(published)
  if (yearWhich) return year + OFFSETS[yearWhich]
  const now = monthOf(published)
  if (which === 'this') return year
  if (which === 'next') return month > now ? year : year + 1
  if (which === 'before-last') return (month < now ? year : year - 1) - 1
  if (which === 'last') return month < now ? year : year - 1
  return month <= now ? year : year - 1
}

const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, 'before-last': -2 }

export function dateDay(expr: DateExpr, published: string | null): string | null {
  const { day, month, which } = expr
  if (month === null) {
    if (!published || !which) return null
    const there = addMonths(firstOfMonth(yearOf(published), monthOf(published)), OFFSETS[which])
    return isoDay(yearOf(there), monthOf(there), day)
  }
  if (expr.year !== null) return isoDay(expr.year, month, day)
  const year = yearOfMonth(month, which === 'last' ? null : which, expr.yearWhich, published)
  if (year === null || !published) return null
  const there = isoDay(year, month, day)
  // "12 يوليو الماضي" written in July is this July's when it is over, else that of a year ago.
  return which === 'last' && there && there >= published ? isoDay(year - 1, month, day) : there
}

export function monthDays(expr: MonthExpr, published: string | null): Days {
  const year = expr.year ?? yearOfMonth(expr.month, expr.which, expr.yearWhich, published)
  return year === null ? { ...UNKNOWN, precision: 'month' } : portionOfMonth(year, expr.month, expr.portion)
}

export function portionOfMonth(year: number, month: number, portion: Portion | null): Days {
  const [first, last] = [firstOfMonth(year, month), lastOfMonth(year, month)]
  if (portion === 'start') return { start: first, end: addDays(first, 9), precision: 'days' }
  if (portion === 'middle') return { start: addDays(first, 10), end: addDays(first, 19), precision: 'days' }
  if (portion === 'end') return { start: addDays(first, 20), end: last, precision: 'days' }
  return { start: first, end: last, precision: 'month' }
}

/** Beginning and end of a year are its first and last three months; its middle is the four about July. */
export function yearDays(year: number, portion: Portion | null): Days {
  const [from, to] =
    portion === 'start' ? [1, 3] : portion === 'end' ? [10, 12] : portion === 'middle' ? [5, 8] : [1, 12]
  return { start: firstOfMonth(year, from), end: lastOfMonth(year, to), precision: portion ? 'season' : 'year' }
}

const SEASON_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** A winter belongs to the year in which it begins. */
export function seasonDays(expr: SeasonExpr, published: string | null): Days {
  const first = SEASON_MONTH[expr.season]
  const year = expr.year ?? yearOfMonth(first, expr.which, expr.yearWhich, published)
  if (year === null) return { ...UNKNOWN, precision: 'season' }
  const start = firstOfMonth(year, first)
  return { start, end: addDays(addMonths(start, 3), -1), precision: 'season' }
}

export function hijriDays(expr: HijriExpr, published: string | null): Days {
  const { month, which, day } = expr
  const latest = published ? latestHijriYear(published, month) : null
  const last = which === 'last' && latest !== null && published && (hijriMonth(latest, month)?.end ?? '') >= published
  const year = expr.year ?? (latest === null ? null : last ? latest - 1 : which === 'next' ? latest + 1 : latest)
  if (year === null) return UNKNOWN
  if (day !== null) return oneDay(hijriDay(year, month, day))
  const days = hijriMonth(year, month)
  if (!days) return UNKNOWN
  if (expr.portion === 'start') return { start: days.start, end: addDays(days.start, 9), precision: 'days' }
  if (expr.portion === 'middle')
    return { start: addDays(days.start, 10), end: addDays(days.start, 19), precision: 'days' }
  if (expr.portion === 'end') return { start: addDays(days.start, 20), end: days.end, precision: 'days' }
  return { ...days, precision: 'month' }
}

const FEAST_DAYS = { fitr: [10, 1], adha: [12, 10] } as const

/** The latest such day on or before publication. */
export function feastDay(expr: FeastExpr, published: string | null): string | null {
  if (!published) return null
  const feasts = expr.feast ? [FEAST_DAYS[expr.feast]] : Object.values(FEAST_DAYS)
  const days = feasts.flatMap(([month, first]) => {
    const year = latestHijriYear(published, month)
    return year === null ? [] : [year, year - 1].map(of => hijriDay(of, month, first + expr.day - 1))
  })
  return days.reduce((best, day) => (day && day <= published && (!best || day > best) ? day : best), null)
}
