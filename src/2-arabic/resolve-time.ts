/** Sets what a text says about time against its day of publication, by section 5 of the codebook. */
import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthOf,
  onOrAfter,
  onOrBefore,
  yearOf,
} from './calendar.ts'
import {
  type Days,
  dateDay,
  feastDay,
  fromTold,
  hijriDays,
  monthDays,
  oneDay,
  periodTold,
  portionOfMonth,
  seasonDays,
  type TimePrecision,
  UNKNOWN,
  yearDays,
} from './resolve-calendar.ts'
import { agoDays, spanDays } from './resolve-lengths.ts'
import type { BetweenExpr, RelativeExpr, TimeExpr, WeekdayExpr } from './time-expr.ts'
import type { DayPart } from './time-words.ts'

/** What a time is set against. */
export interface TimeReference {
  /** ISO day of publication, or null when the report carries none. */
  readonly published: string | null
  /** The day that the text itself calls today, where it tells one (`writingDay`). */
  readonly writing?: string | null
  /** The day told last before it, which "the same day" means; without one that tells no day. */
  readonly told?: string | null
  /** The first day of the time told last before it, however long: what "since then" means. */
  readonly toldFrom?: string | null
}

/** A time as ISO days, both inclusive, null where the text leaves it open or unknown. */
export interface ResolvedTime {
  readonly start: string | null
  readonly end: string | null
  readonly precision: TimePrecision
  /** `stated`: a day that the text gives by the codebook; `implied`: open at an end that only publication closes. */
  readonly basis: 'stated' | 'implied'
  readonly part: DayPart | null
}

/** The days of an expression; null for one that tells no day at all ("recently", "that day"). */
export function resolveTime(expr: TimeExpr, reference: TimeReference): ResolvedTime | null {
  if (expr.kind === 'vague' || (expr.kind === 'anchored' && !reference.told && !(expr.of && reference.toldFrom)))
    return null
  if (expr.kind === 'since' && expr.at.kind === 'anchored' && !reference.toldFrom) return null
  const { start, end, precision } = inOrder(daysOf(expr, reference))
  return { start, end, precision, basis: 'stated', part: partOf(expr) }
}

/** "أمس وأمس الأول" names the later day first. */
const inOrder = (days: Days): Days =>
  days.start !== null && days.end !== null && days.start > days.end
    ? { ...days, start: days.end, end: days.start }
    : days

const dayBefore = (day: string | null): string | null => day && addDays(day, -1)

const partOf = (expr: TimeExpr): DayPart | null => {
  if ('at' in expr) return partOf(expr.at)
  return 'part' in expr ? expr.part : null
}

function daysOf(expr: TimeExpr, reference: TimeReference): Days {
  const { published } = reference
  // What is counted from "now" is counted from the day of writing, where the text tells it.
  const now = published && (reference.writing ?? published)
  switch (expr.kind) {
    case 'date':
      return oneDay(dateDay(expr, published))
    case 'month':
      return monthDays(expr, published)
    case 'hijri':
      return hijriDays(expr, published)
    case 'feast':
      return oneDay(feastDay(expr, published))
    case 'year':
      return yearDays(expr.year, expr.portion)
    case 'season':
      return seasonDays(expr, published)
    case 'weekday':
      return weekdayDays(expr, published)
    case 'relative':
      return relativeDays(expr, now, published)
    case 'ago':
      return agoDays(expr, now)
    case 'span':
      return spanDays(expr, now)
    case 'between':
      return betweenDays(expr, reference)
    case 'since':
      return expr.at.kind === 'anchored'
        ? { start: reference.toldFrom ?? null, end: null, precision: 'open' }
        : sinceDays(daysOf(expr.at, reference), now)
    case 'until':
      return { start: null, end: daysOf(expr.at, reference).end, precision: 'open' }
    case 'before':
      return { start: null, end: dayBefore(daysOf(expr.at, reference).start), precision: 'open' }
    case 'anchored':
      return expr.of
        ? periodTold(expr, reference.toldFrom ?? reference.told)
        : oneDay(reference.told ? fromTold(expr, reference.told) : null)
    case 'vague':
      return UNKNOWN
  }
}

/** "Since this morning" is over by the end of the day on which it was written. */
const sinceDays = ({ start }: Days, now: string | null): Days =>
  start !== null && start === now ? oneDay(start) : { start, end: null, precision: 'open' }

/** The nearest such day on or before publication; "last" on that very weekday is a week before. */
function weekdayDays(expr: WeekdayExpr, published: string | null): Days {
  if (!published) return { ...UNKNOWN, precision: expr.next === null ? 'day' : 'days' }
  const weekday = expr.next ?? expr.weekday
  if (expr.week !== undefined) return oneDay(onOrAfter(addDays(mondayOf(published), 7 * expr.week), weekday))
  const day =
    expr.which === 'next'
      ? onOrAfter(addDays(published, 1), weekday)
      : expr.which === 'last' || expr.which === 'before-last'
        ? onOrBefore(addDays(published, -1), weekday)
        : onOrBefore(published, weekday)
  const last = expr.which === 'before-last' ? addDays(day, -7) : day
  return expr.next === null ? oneDay(last) : { start: addDays(last, -1), end: last, precision: 'days' }
}

function relativeDays(expr: RelativeExpr, now: string | null, published: string | null): Days {
  const { unit, offset } = expr
  if (!now || !published) return { ...UNKNOWN, precision: unit === 'decade' ? 'year' : unit }
  if (unit === 'day') return oneDay(relativeDay(expr, now, published))
  if (unit === 'week') {
    const monday = addDays(mondayOf(now), 7 * offset)
    return { start: monday, end: expr.earlier ? published : addDays(monday, 6), precision: 'week' }
  }
  if (unit === 'month') {
    const there = addMonths(firstOfMonth(yearOf(now), monthOf(now)), offset)
    const days = portionOfMonth(yearOf(there), monthOf(there), expr.portion)
    return expr.earlier ? { ...days, end: now } : days
  }
  if (unit === 'decade') {
    const first = (Math.floor(yearOf(now) / 10) + offset) * 10
    return { start: firstOfMonth(first, 1), end: lastOfMonth(first + 9, 12), precision: 'year' }
  }
  const days = yearDays(yearOf(now) + offset, expr.portion)
  return expr.earlier ? { ...days, end: now } : days
}

/** "أمس الجمعة" was written on a Saturday, even where the paper printed it a day or two later. */
function relativeDay(expr: RelativeExpr, now: string, published: string): string {
  if (expr.weekday === null) return addDays(now, expr.offset)
  const written = writtenOn(expr.weekday, expr.offset, published)
  if (written) return addDays(written, expr.offset)
  return expr.offset > 0 ? onOrAfter(published, expr.weekday) : onOrBefore(published, expr.weekday)
}

/** The day before publication from which a weekday lies `offset` days away: within the week for "today", else within three days. */
function writtenOn(weekday: number, offset: number, published: string): string | null {
  const day = onOrBefore(published, (((weekday - offset) % 7) + 7) % 7)
  return daysBetween(day, published) <= (offset === 0 ? 6 : 3) ? day : null
}

/** The day on which a text says it was written, by its own "today, Monday" or "yesterday, Sunday"; null when it tells none. */
export function writingDay(exprs: readonly TimeExpr[], published: string | null): string | null {
  if (!published) return null
  for (const expr of exprs) {
    const at = 'at' in expr ? expr.at : expr
    if (at.kind !== 'relative' || at.unit !== 'day' || at.weekday === null || Math.abs(at.offset) > 1) continue
    const written = writtenOn(at.weekday, at.offset, published)
    if (written) return written
  }
  return null
}

function betweenDays(expr: BetweenExpr, reference: TimeReference): Days {
  const to = daysOf(expr.to, reference)
  // The first is looked for before the second, not before publication: "بين الجمعة والأحد", "بين سبتمبر ويناير".
  const anchored = to.end && !hasOwnYear(expr.from) ? { ...reference, published: to.end } : reference
  const from =
    expr.from.kind === 'weekday' || expr.from.kind === 'month'
      ? daysOf(expr.from, anchored)
      : daysOf(expr.from, reference)
  return { start: from.start, end: to.end, precision: 'days' }
}

const hasOwnYear = (expr: TimeExpr): boolean =>
  ('year' in expr && expr.year !== null) || ('yearWhich' in expr && expr.yearWhich !== null)
