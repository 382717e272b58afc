/** Finds the day of publication that a page prints in its own text: "[نُشر في 2016/12/07]", "تاريخ النشر: …", a date as a line of its own. */
import { daysBetween } from './calendar.ts'
import { resolveTime } from './resolve-time.ts'
import { dateAt } from './time-dates.ts'
import { dayAt } from './time-days.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'
import { tokenise } from './tokenise.ts'

/** A printed day of publication, with the offsets of the date in the text. */
export interface Dateline {
  readonly day: string
  readonly start: number
  readonly end: number
}

/** Labels of a day of publication, best first; a day of retrieval is none. */
const LABELS: readonly string[] = [
  'تاريخ النشر',
  'تاريخ نشر',
  'تاريخ نشر الخبر',
  'تاريخ الخبر',
  'نشر في',
  'نشر بتاريخ',
  'نشر يوم',
  'نشر',
  'نشرت في',
  'نشرت بتاريخ',
  'نشرت',
  'تم النشر في',
  'تم النشر بتاريخ',
  'تم النشر',
  'تم نشره في',
  'تم نشره',
  'اضيف في',
  'اضيف بتاريخ',
  'كتب في',
  'اخر تحديث في',
  'اخر تحديث',
  'تحديث',
  'تم التحديث في',
  'تم التحديث',
  'تاريخ التحديث',
]

interface Label {
  readonly rest: readonly string[]
  readonly rank: number
}

const LABELS_BY_FIRST_WORD: ReadonlyMap<string, readonly Label[]> = (() => {
  const map = new Map<string, Label[]>()
  LABELS.forEach((label, rank) => {
    const [first = '', ...rest] = label.split(' ')
    const list = map.get(first) ?? []
    map.set(
      first,
      [...list, { rest, rank }].sort((a, b) => b.rest.length - a.rest.length),
    )
  })
  return map
})()

/** A date alone on its line counts within so many first lines. */
const TOP_LINES = 8
/** A label in open text is one only near the top or the end; in brackets it is one anywhere. */
const NEAR = 60

interface Candidate {
  readonly rank: number
  readonly line: Dateline
}

/** The day of publication printed in a text, or null. A date without its year tells none. */
export function findDateline(text: string): Dateline | null {
  const tokens = tokenise(text)
  const labelled = labelledDates(tokens)
  return labelled ?? loneLineDate(tokens) ?? topHead(tokens)
}

const HEAD = 120
const PRINTED_WITHIN = 3
/**
 * The day in an agency's head ("القاهرة 19 مارس 2018 /"): on it a text was written that a page printed some days later; null where no
 * head tells one within three days before the given ISO day of publication.
 */
export function headDay(text: string, published: string): string | null {
  const day = agencyHead(tokenise(text.slice(0, HEAD)), published)?.day ?? null
  const late = day === null ? -1 : daysBetween(day, published)
  return late >= 0 && late <= PRINTED_WITHIN ? day : null
}

function labelledDates(tokens: readonly Token[]): Dateline | null {
  let best: Candidate | null = null
  for (let i = 0; i < tokens.length; i++) {
    const label = labelAt(tokens, i)
    if (!label || (best && best.rank <= label.rank)) continue
    const line = dateAfter(tokens, label.to, label.bracketed)
    if (line) best = { rank: label.rank, line }
  }
  return best?.line ?? null
}

function labelAt(tokens: readonly Token[], i: number): { to: number; rank: number; bracketed: boolean } | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const labels = LABELS_BY_FIRST_WORD.get(token.norm)
  const label = labels?.find(({ rest }) => rest.every((word, k) => normAt(tokens, i + 1 + k) === word))
  if (!label || !standsAlone(tokens, i)) return null
  const bracketed = /^[[(|]$/.test(normAt(tokens, i - 1))
  return { to: i + 1 + label.rest.length, rank: label.rank, bracketed }
}

/** A label opens a bracket, a line or a column; "he published in 2014" in running text does not. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before && /^[[(|]$/.test(before.norm)) return true
  return (!before || before.kind === 'break') && (i < NEAR || i > tokens.length - NEAR)
}

/** The date after a label; outside brackets nothing but a time of day may follow it on its line. */
function dateAfter(tokens: readonly Token[], at: number, bracketed: boolean): Dateline | null {
  let i = at
  while (/^[:،,|-]$/.test(normAt(tokens, i)) || isClock(tokens, i)) i += isClock(tokens, i) ? 3 : 1
  const date = fullDateAt(tokens, i)
  return date && (bracketed || endsLine(tokens, date.to)) ? date.line : null
}

const endsLine = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, lineEnd(tokens, from)).every(rest => rest.kind === 'number' || BESIDE_DATE.test(rest.norm))

const isClock = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'number' && normAt(tokens, i + 1) === ':' && tokens[i + 2]?.kind === 'number'

/** A date that tells its year, at `i`, or one whose year the day of publication tells. */
function fullDateAt(
  tokens: readonly Token[],
  i: number,
  published: string | null = null,
): { to: number; line: Dateline; double: boolean } | null {
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
  /^[:|،,\-–.()[\]/]$|^(الساعه|ساعه|ص|م|صباحا|مساء|ظهرا|بتوقيت|غرينتش|جرينتش|مكه|المكرمه|القاهره|gmt|am|pm)$/

function loneLineDate(tokens: readonly Token[]): Dateline | null {
  let line = 0
  for (let i = 0; i < tokens.length && line < TOP_LINES; ) {
    if (tokens[i]?.kind === 'break') {
      i++
      continue
    }
    const end = lineEnd(tokens, i)
    const date = fullDateAt(tokens, i)
    if (date && date.to <= end && endsLine(tokens, date.to)) return date.line
    const last = dateAtLineEnd(tokens, i, end)
    if (last) return last
    i = end
    line++
  }
  return null
}

const SHORT_LINE = 16
const TOWN_WORDS = 3
/** "درنة - شبكة الأخبار - 7 يونيو 2018": a short line of columns, the last of which is a date; "درنة، 7 يونيو 2018": behind a comma only a town's name. */
function dateAtLineEnd(tokens: readonly Token[], from: number, end: number): Dateline | null {
  if (end - from > SHORT_LINE) return null
  for (let i = from + 1; i < end; i++) {
    const mark = normAt(tokens, i)
    if (!/^[-–—|]$/.test(mark) && !(/^[،,]$/.test(mark) && i - from <= TOWN_WORDS)) continue
    const date = fullDateAt(tokens, i + 1)
    if (date && date.to <= end && endsLine(tokens, date.to)) return date.line
  }
  return null
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && tokens[i]?.kind !== 'break') i++
  return i
}

const HEAD_LINES = 3
/** An agency's head in one of the first lines: above it a title may stand. */
function topHead(tokens: readonly Token[]): Dateline | null {
  let from = 0
  for (let line = 0; line < HEAD_LINES && from < tokens.length; line++) {
    while (tokens[from]?.kind === 'break') from++
    const head = agencyHead(tokens, null, from)
    if (head) return head
    from = lineEnd(tokens, from)
  }
  return null
}

const HEAD_WORDS = 6
/** "واشنطن 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس": place, date and agency open the line that begins at `from`. */
function agencyHead(tokens: readonly Token[], published: string | null = null, from = 0): Dateline | null {
  const end = Math.min(lineEnd(tokens, from), from + HEAD_WORDS)
  for (let i = from + 1; i < end; i++) {
    const before = tokens[i - 1]
    // "في 7 ديسمبر 2016 أعلنت" tells an event, not the day of the page.
    if (!before || /^[وف]?(في|منذ|حتي|يوم|ليوم|بتاريخ|من|الي|ليله|فجر|مساء|صباح|قبل|بعد|خلال)$/.test(before.norm))
      continue
    const date = fullDateAt(tokens, i, published)
    if (date && (date.double || /^[-–:(،|/]$/.test(normAt(tokens, date.to)) || normAt(tokens, date.to) === 'واس'))
      return date.line
  }
  return null
}
