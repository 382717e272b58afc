/** Reads a time without any frame around it: a day, a date, a month, a year, a period. */
import { NUMBER_WORDS } from './number-words.ts'
import { dateAt, monthExprAt } from './time-dates.ts'
import { dayAt, dayPartAt } from './time-days.ts'
import type { Found } from './time-expr.ts'
import { feastAt } from './time-feasts.ts'
import { isNameOf } from './time-guards.ts'
import { decadeAt, earlierAt, portionAt, relativePeriodAt, seasonAt } from './time-periods.ts'
import { shareOfYearAt } from './time-shares.ts'
import { thisPartAt } from './time-told.ts'
import { TIME_WORDS } from './time-words.ts'
import { bareYearAt, namedYearAt } from './time-years.ts'
import type { Token } from './token.ts'

const OTHER_OPENERS: ReadonlySet<string> = new Set(
  'نفس ونفس ذات وذات هذا هذه وهذا بهذا لهذا وقت نهار ونهار فصل وفصل عيد النصف الربع الفاتح فاتح'.split(' '),
)

/** Whether a time may begin with this token at all: most words are turned away here. */
const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.norm === '(' ||
    TIME_WORDS.has(token.norm) ||
    NUMBER_WORDS.has(token.norm) ||
    OTHER_OPENERS.has(token.norm))

/** A time without any frame around it. `sure` where a preposition of time stands before it. */
export function simpleTimeAt(tokens: readonly Token[], i: number, sure: boolean): Found | null {
  if (!mayOpen(tokens[i]) || isNameOf(tokens, i)) return null
  return (
    shareOfYearAt(tokens, i) ??
    thisPartAt(tokens, i) ??
    dayPartAt(tokens, i) ??
    dayAt(tokens, i) ??
    dateAt(tokens, i) ??
    portionAt(tokens, i) ??
    monthExprAt(tokens, i, sure) ??
    seasonAt(tokens, i) ??
    relativePeriodAt(tokens, i) ??
    namedYearAt(tokens, i) ??
    decadeAt(tokens, i) ??
    feastAt(tokens, i) ??
    earlierAt(tokens, i) ??
    (sure ? bareYearAt(tokens, i) : null)
  )
}
