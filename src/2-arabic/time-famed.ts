/** "هجمات 11 سبتمبر", "اعتداءات الحادي عشر من أيلول", "هجمات سبتمبر": without a year, the attacks of 2001. */
import { yearTailAt } from './time-dates.ts'
import type { Found } from './time-expr.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const ATTACKS = /^[وفبل]?(ال)?(هجمات|اعتداءات|تفجيرات|هجوم)$/
const SEPTEMBER = /^(سبتمبر|ايلول)$/
const LINK = /^[/(-]$/

/** Behind the day's number, or at `i` where the month is told alone. */
function behindDay(tokens: readonly Token[], i: number): number {
  const day = normAt(tokens, i) === '11' ? i + 1 : /^(ال)?حادي$/.test(normAt(tokens, i)) ? i + 2 : i
  return day > i && normAt(tokens, day) === 'من' ? day + 1 : day
}

/** The same month by its other name: "سبتمبر/أيلول", "سبتمبر أيلول". */
function behindMonth(tokens: readonly Token[], month: number): number {
  const link = LINK.test(normAt(tokens, month + 1)) ? 1 : 0
  if (!SEPTEMBER.test(normAt(tokens, month + 1 + link))) return month + 1
  const to = month + 2 + link
  return normAt(tokens, to) === ')' ? to + 1 : to
}

/** The day of those attacks, where it is told at `i` behind a word for them; null where another year is told, or which September. */
export function famedDayAt(tokens: readonly Token[], i: number): Found | null {
  const before = normAt(tokens, i - 1) === 'يوم' ? i - 2 : i - 1
  if (!ATTACKS.test(normAt(tokens, before))) return null
  const month = behindDay(tokens, i)
  if (!SEPTEMBER.test(normAt(tokens, month))) return null
  const to = behindMonth(tokens, month)
  const tail = yearTailAt(tokens, to)
  if (tail.which || tail.yearWhich || tail.year || normAt(tokens, to) === 'الاسود') return null
  return {
    to,
    expr: { kind: 'date', day: 11, month: 9, year: 2001, which: null, yearWhich: null, weekday: null, part: null },
  }
}
