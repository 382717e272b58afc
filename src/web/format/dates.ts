import type { ClaimDate } from '../../4-claims/claim.ts'
import type { Labels } from '../text/labels.ts'
import { fill } from './format.ts'

export interface DayFormats {
  readonly day: (iso: string) => string
  readonly shortDay: (iso: string) => string
  readonly dayOfYear: (iso: string) => string
  readonly dayOfMonth: (iso: string) => string
  readonly month: (iso: string) => string
  readonly year: (iso: string) => string
}

/** ISO days are read and written in UTC, so that no time zone moves a day. */
export function makeDayFormats(locale: string): DayFormats {
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (iso: string) => format.format(new Date(`${iso}T00:00:00Z`))
  }
  return {
    day: writer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: writer({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfYear: writer({ day: 'numeric', month: 'long' }),
    dayOfMonth: writer({ day: 'numeric' }),
    month: writer({ month: 'long', year: 'numeric' }),
    year: writer({ year: 'numeric' }),
  }
}

const lastOfMonth = (iso: string): string => {
  const [year = 0, month = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The first day of a stretch, without the month and year that its end says anyway. */
function beginning(start: string, end: string, formats: DayFormats): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return formats.dayOfMonth(start)
  return start.slice(0, 4) === end.slice(0, 4) ? formats.dayOfYear(start) : formats.shortDay(start)
}

/** A date no sharper than it is known: a day, a month, a year, a stretch, or an open one. */
export function formatDate({ start, end }: ClaimDate, labels: Labels, formats: DayFormats): string {
  if (start === null) return end === null ? labels.event.noDate : fill(labels.until, { end: formats.shortDay(end) })
  if (end === null) return fill(labels.runsOn, { start: formats.shortDay(start) })
  if (start === end) return formats.shortDay(start)
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return formats.year(start)
  if (start.endsWith('-01') && end === lastOfMonth(start)) return formats.month(start)
  return fill(labels.between, { start: beginning(start, end, formats), end: formats.shortDay(end) })
}
