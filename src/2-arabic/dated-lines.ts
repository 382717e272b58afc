/** Full dates in the lines of a page, and what may share a line with them. */
import { pageDateAt } from './page-dates.ts'
import { resolveTime } from './resolve-time.ts'
import { dateAt } from './time-dates.ts'
import { dayAt } from './time-days.ts'
import type { Token } from './token.ts'

/** A printed day of publication, with the offsets of the date in the text. */
export interface Dateline {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** A date that tells its year, at `i`, or one whose year the day of publication tells. */
export function fullDateAt(
  tokens: readonly Token[],
  i: number,
  published: string | null = null,
): { to: number; line: Dateline; double: boolean } | null {
  const page = pageDateAt(tokens, i)
  if (page) {
    const [first, last] = [tokens[i], tokens[page.to - 1]]
    return first && last
      ? { to: page.to, line: { day: page.day, start: first.start, end: last.end }, double: false }
      : null
  }
  const found = dayAt(tokens, i) ?? dateAt(tokens, i)
  if (!found || (found.expr.kind !== 'date' && found.expr.kind !== 'hijri')) return null
  if (found.expr.year === null && published === null) return null
  const day = resolveTime(found.expr, { published })?.start
  const [first, last] = [tokens[i], tokens[found.to - 1]]
  if (!day || !first || !last) return null
  const double = tokens.slice(i, found.to).some(token => /^(الموافق|موافق|ه)$/.test(token.norm))
  return { to: found.to, line: { day, start: first.start, end: last.end }, double }
}

/** What may share a line with a date: a time of day, a time zone, marks. */
const BESIDE_DATE =
  /^[:|،,\-–.()[\]/]$|^(الساعه|ساعه|ص|م|صباحا|مساء|ظهرا|بتوقيت|غرينتش|جرينتش|مكه|المكرمه|القاهره|gmt|am|pm|at|اخر|تعديل|تحديث)$/

export const endsLine = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, lineEnd(tokens, from)).every(rest => rest.kind === 'number' || BESIDE_DATE.test(rest.norm))

export function lineEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && tokens[i]?.kind !== 'break') i++
  return i
}
