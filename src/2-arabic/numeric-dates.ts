/** Reads dates in digits alone: "27/7/2015", "2016-12-07", "7.12.2016", "5-10-1436هـ", "يوم 27/7". */
import type { DateExpr, Found, HijriExpr } from './time-expr.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

/** The date in digits that starts at `i`, or null. */
export function numericDateAt(tokens: readonly Token[], i: number): Found<DateExpr | HijriExpr> | null {
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const pointed = /^(\d{1,2})\.(\d{1,2})$/.exec(token.norm)
  if (pointed && normAt(tokens, i + 1) === '.') {
    return numericDate(
      tokens,
      i + 3,
      [Number(pointed[1]), Number(pointed[2]), tokens[i + 2]?.value ?? null],
      tokens[i + 2],
    )
  }
  const mark = normAt(tokens, i + 1)
  // A tatweel between the parts has an empty normal form.
  if (!/^[/\-–\\.∕]?$/.test(mark) || normAt(tokens, i + 3) !== mark) return null
  const [a, b, c] = [token, tokens[i + 2], tokens[i + 4]]
  if (b?.kind !== 'number' || c?.kind !== 'number') return null
  return numericDate(tokens, i + 5, [a.value, b.value, c.value], c)
}

function numericDate(
  tokens: readonly Token[],
  to: number,
  [a, b, c]: readonly (number | null)[],
  last: Token | undefined,
): Found<DateExpr | HijriExpr> | null {
  if (a == null || b == null || c == null || ![a, b, c].every(Number.isInteger)) return null
  const short = c >= 10 && c <= 30 && last?.text.length === 2 && a <= 31
  const [year, x, y] = a > 1000 ? [a, c, b] : c > 1000 ? [c, a, b] : short ? [2000 + c, a, b] : [0, 0, 0]
  // The day stands first, unless it cannot be one: 2016/12/07, 07-12-2016, 12/27/2015.
  const [day, month] = y > 12 && x <= 12 ? [y, x] : [x, y]
  if (year < 1300 || year > 2100 || (year > 1500 && year < 1900) || month < 1 || month > 12 || day < 1 || day > 31)
    return null
  const era = normAt(tokens, to)
  const end = era === 'ه' || era === 'م' || era === 'هجري' ? to + 1 : to
  if (year < 1900) {
    return { to: end, expr: { kind: 'hijri', day, month, year, which: null, portion: null, weekday: null, part: null } }
  }
  return { to: end, expr: { kind: 'date', day, month, year, which: null, yearWhich: null, weekday: null, part: null } }
}

/** "يوم 11/6", "الثلاثاء 11/6": a day and its month without a year, told only behind a word for a day; else it is a share or a score. */
export function dayOfMonthAt(tokens: readonly Token[], i: number): Found<DateExpr> | null {
  const [day, month] = [tokens[i], tokens[i + 2]]
  if (day?.kind !== 'number' || month?.kind !== 'number' || normAt(tokens, i + 1) !== '/') return null
  const [d, m] = [day.value ?? 0, month.value ?? 0]
  if (!Number.isInteger(d) || !Number.isInteger(m) || d < 1 || d > 31 || m < 1 || m > 12) return null
  if (normAt(tokens, i + 3) === '/') return null
  const open = { year: null, which: null, yearWhich: null, weekday: null, part: null } as const
  return { to: i + 3, expr: { kind: 'date', day: d, month: m, ...open } }
}
