/** Dates as pages print them beside a text and news never tells them: the month first, "مايو 5, 2014", or in English, "Sunday 07 November 2021". */
import { isoDay } from './calendar.ts'
import { MONTHS_BY_FIRST_WORD } from './month-names.ts'
import { timeWordAt } from './time-days.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

/** A day printed in a page, and the token behind it. */
export interface PageDate {
  readonly to: number
  readonly day: string
}

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ENGLISH_MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/
const ENGLISH_WEEKDAY = /^(sun|mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur)(day)?$/
const isComma = (norm: string): boolean => norm === ',' || norm === '،'

interface Month {
  readonly to: number
  readonly month: number
}

function englishMonthAt(tokens: readonly Token[], i: number): Month | null {
  const norm = normAt(tokens, i)
  if (!ENGLISH_MONTH.test(norm)) return null
  const to = normAt(tokens, i + 1) === '.' ? i + 2 : i + 1
  return { to, month: ENGLISH.indexOf(norm.slice(0, 3)) + 1 }
}

function arabicMonthAt(tokens: readonly Token[], i: number): Month | null {
  const named = MONTHS_BY_FIRST_WORD.get(normAt(tokens, i))?.find(
    ({ second }) => second === null || second === normAt(tokens, i + 1),
  )
  if (named?.name.calendar !== 'gregorian') return null
  return { to: named.second === null ? i + 1 : i + 2, month: named.name.month }
}

/** "مايو 5, 2014", "October 3, 2021". */
function monthFirst(tokens: readonly Token[], i: number): PageDate | null {
  const month = englishMonthAt(tokens, i) ?? arabicMonthAt(tokens, i)
  if (!month || !isComma(normAt(tokens, month.to + 1))) return null
  return dayOf(tokens, month.to + 2, tokens[month.to]?.value, month.month)
}

/** "07 November 2021", "3 Oct, 2021". */
function dayFirst(tokens: readonly Token[], i: number): PageDate | null {
  const month = tokens[i]?.kind === 'number' ? englishMonthAt(tokens, i + 1) : null
  if (!month) return null
  const year = isComma(normAt(tokens, month.to)) ? month.to + 1 : month.to
  return dayOf(tokens, year, tokens[i]?.value, month.month)
}

function dayOf(tokens: readonly Token[], at: number, day: number | null | undefined, month: number): PageDate | null {
  const year = tokens[at]?.value
  if (day == null || year == null || year < 1900 || year > 2100) return null
  const iso = isoDay(year, month, day)
  return iso === null ? null : { to: at + 1, day: iso }
}

/** The day that a page prints at `i`, a weekday before it or not. */
export function pageDateAt(tokens: readonly Token[], i: number): PageDate | null {
  const isWeekday = ENGLISH_WEEKDAY.test(normAt(tokens, i)) || timeWordAt(tokens, i)?.kind === 'weekday'
  const from = isWeekday ? (isComma(normAt(tokens, i + 1)) ? i + 2 : i + 1) : i
  return monthFirst(tokens, from) ?? dayFirst(tokens, from)
}
