/** Arithmetic on ISO days, without a clock and without time zones. */

const DAY = 86_400_000

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The ISO day of a year, month (1–12) and day; null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(time) : null
}

export const addDays = (day: string, days: number): string => iso(utc(day) + days * DAY)
/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay()
export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY)
/** Whether a text is a day that exists, as YYYY-MM-DD. */
export const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && isoDay(yearOf(text), monthOf(text), Number(text.slice(8))) === text

export const lastOfMonth = (year: number, month: number): string => iso(Date.UTC(year, month, 0))
export const firstOfMonth = (year: number, month: number): string => iso(Date.UTC(year, month - 1, 1))

/** Whole months later or earlier; the day stays, or is the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDay(year, month, Number(day.slice(8))) ?? lastOfMonth(year, month)
}

/** The nearest day of that weekday on or before `day`. */
export const onOrBefore = (day: string, weekday: number): string => addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
/** The nearest day of that weekday on or after `day`. */
export const onOrAfter = (day: string, weekday: number): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7)
/** Monday of the week of `day`. */
export const mondayOf = (day: string): string => onOrBefore(day, 1)
