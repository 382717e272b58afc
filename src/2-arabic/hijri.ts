/** Days of the Hijri calendar (Umm al-Qura) as ISO days. */
import { hijriToGregorian } from '@tabby_ai/hijri-converter'
import { addDays, isoDay, yearOf } from './calendar.ts'

/** Years for which the calendar is tabulated. */
const FIRST_YEAR = 1343
const LAST_YEAR = 1500

/** The ISO day of a Hijri day, or null outside the table or for a day that the month has not. */
export function hijriDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) return null
  try {
    const date = hijriToGregorian({ year, month, day })
    return isoDay(date.year, date.month, date.day)
  } catch {
    // The 30th of a month of 29 days.
    return null
  }
}

/** First and last day of a Hijri month. */
export function hijriMonth(year: number, month: number): { start: string; end: string } | null {
  const start = hijriDay(year, month, 1)
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)
  return start && next ? { start, end: addDays(next, -1) } : null
}

/** The latest Hijri year whose month `month` began on or before `day`. */
export function latestHijriYear(day: string, month: number): number | null {
  const about = Math.floor((yearOf(day) - 622) * 1.0307) + 2
  for (let year = about; year > about - 4; year--) {
    const start = hijriDay(year, month, 1)
    if (start && start <= day) return year
  }
  return null
}
