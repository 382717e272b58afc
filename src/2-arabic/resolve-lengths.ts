/** Days of lengths of time counted from that of writing: "قبل ثلاثة أيام", "خلال الأيام الثلاثة الماضية". */
import { addDays, addMonths, monthOf, yearOf } from './calendar.ts'
import { type Days, oneDay, portionOfMonth, UNKNOWN, yearDays } from './resolve-calendar.ts'
import type { AgoExpr, SpanExpr } from './time-expr.ts'
import type { TimeUnit } from './time-words.ts'

const DAYS_OF: Readonly<Record<TimeUnit, number>> = {
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 0,
  year: 0,
  decade: 0,
  century: 0,
}
const MONTHS_OF: Readonly<Record<TimeUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 0,
  week: 0,
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
}

/** The day that lies `count` units from `day`. */
function shift(day: string, unit: TimeUnit, count: number): string {
  const months = MONTHS_OF[unit] * count
  const whole = Math.trunc(months)
  // Half a month is fifteen days.
  const days = Math.trunc(DAYS_OF[unit] * count) + Math.round((months - whole) * 30)
  const moved = addMonths(day, whole)
  return days === 0 ? moved : addDays(moved, days)
}

const MOST_YEARS = 1000
/** "قبل 4 مليارات عام" is no day of any calendar. */
const isBeyondDays = ({ unit, count }: { unit: TimeUnit; count: number }): boolean =>
  (MONTHS_OF[unit] * count) / 12 + (DAYS_OF[unit] * count) / 365 > MOST_YEARS

/** N days or weeks ago is that day, N months or years ago that month; "since N …" opens on the day itself. */
export function agoDays(expr: AgoExpr, published: string | null): Days {
  const months = MONTHS_OF[expr.unit] > 0
  if (isBeyondDays(expr)) return UNKNOWN
  if (!published) return { ...UNKNOWN, precision: expr.open ? 'open' : months ? 'month' : 'day' }
  const day = shift(published, expr.unit, -expr.count)
  if (expr.unit === 'century') return UNKNOWN
  if (expr.open) return { start: day, end: null, precision: 'open' }
  if (expr.unit === 'decade') return yearDays(yearOf(day), null)
  return months ? portionOfMonth(yearOf(day), monthOf(day), null) : oneDay(day)
}

/** "The last three days" are those before the day of publication; longer spans and hours run up to it. */
export function spanDays(expr: SpanExpr, published: string | null): Days {
  if (!published || isBeyondDays(expr)) return { ...UNKNOWN, precision: 'days' }
  if (expr.ahead)
    return { start: published, end: shift(published, expr.unit, Math.max(expr.count, 1)), precision: 'days' }
  const end = expr.past && expr.unit === 'day' ? addDays(published, -1) : published
  return { start: shift(published, expr.unit, -expr.count), end, precision: 'days' }
}
