/** Finds the day of publication that a page prints in its own text: "[نُشر في 2016/12/07]", "تاريخ النشر: …", a date as a line of its own. */
import { daysBetween } from './calendar.ts'
import { type Dateline, endsLine, fullDateAt, lineEnd } from './dated-lines.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'
import { tokenise } from './tokenise.ts'

/** Labels of a day of publication, best first; a day of retrieval is none. */
const LABELS: readonly string[] = [
  'تاريخ النشر',
  'تاريخ نشر',
  'تاريخ نشر الخبر',
  'تاريخ الخبر',
  'تاريخ الاضافه',
  'تاريخ الادراج',
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
  'اخر تعديل',
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
    // "2022-11-09 21:11 | آخر تعديل: 2022-11-10": the day that opens the line comes first.
    if (!label || (best && best.rank <= label.rank) || fullDateAt(tokens, lineStart(tokens, i))) continue
    const line = dateAfter(tokens, label.to, label.bracketed)
    if (line) best = { rank: label.rank, line }
  }
  return best?.line ?? null
}

function lineStart(tokens: readonly Token[], i: number): number {
  let from = i
  while (from > 0 && tokens[from - 1]?.kind !== 'break') from--
  return from
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
  const date = fullDateAt(tokens, i) ?? fullDateAt(tokens, behindOutlet(tokens, i))
  return date && (bracketed || endsLine(tokens, date.to)) ? date.line : null
}

const OUTLET_WORDS = 4
/** "نشر في صدى الوادي يوم 05 - 05 - 2014": the name of the paper between the label and the day. */
function behindOutlet(tokens: readonly Token[], from: number): number {
  const name = tokens.slice(from, from + OUTLET_WORDS + 1)
  // The name may end in the word for today ("… اليوم يوم").
  const day = name.findIndex(({ norm }, k) => k > 0 && /^(يوم|بتاريخ)$/.test(norm))
  return day > 0 && name.slice(0, day).every(({ kind }) => kind === 'word') ? from + day + 1 : from
}

const isClock = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'number' && normAt(tokens, i + 1) === ':' && tokens[i + 2]?.kind === 'number'

const LAST_LINES = 3
/** A date alone on one of the first lines, or of the last: "العدد 4462 - الإثنين 24 نوفمبر 2014م". */
function loneLineDate(tokens: readonly Token[]): Dateline | null {
  const lines: number[] = []
  for (let i = 0; i < tokens.length; i = lineEnd(tokens, i) + 1) if (tokens[i]?.kind !== 'break') lines.push(i)
  const near = lines.filter((_, line) => line < TOP_LINES || line >= lines.length - LAST_LINES)
  for (const from of near) {
    const end = lineEnd(tokens, from)
    const date = fullDateAt(tokens, from)
    if (date && date.to <= end && endsLine(tokens, date.to)) return date.line
    const last = dateAtLineEnd(tokens, from, end)
    if (last) return last
  }
  return null
}

const BYLINE = /^(كتب|كتبت|بقلم|بواسطه)$/
const SHORT_LINE = 16
const TOWN_WORDS = 3
/** "درنة - شبكة الأخبار - 7 يونيو 2018": a short line of columns, the last of which is a date; "درنة، 7 يونيو 2018": behind a comma only a town's name. */
function dateAtLineEnd(tokens: readonly Token[], from: number, end: number): Dateline | null {
  if (end - from > SHORT_LINE) return null
  // "بواسطة فلان في 5 مايو، 2014": behind who wrote it no mark stands before the day.
  const byline = BYLINE.test(normAt(tokens, from))
  for (let i = from + 1; i < end; i++) {
    const mark = normAt(tokens, i)
    if (!byline && !/^[-–—|]$/.test(mark) && !(/^[،,]$/.test(mark) && i - from <= TOWN_WORDS)) continue
    const date = fullDateAt(tokens, i + 1)
    if (date && date.to <= end && endsLine(tokens, date.to)) return date.line
  }
  return null
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
const AGENCY = /^(واس|وفا|سبا|سانا|بترا|كونا|قنا|وام|واع|واج|وات|رويترز|شينخوا|الاناضول)$/
/** "واشنطن 15 شوال 1436 هـ الموافق 31 يوليو 2015 م واس": place, date and agency open the line that begins at `from`. */
function agencyHead(tokens: readonly Token[], published: string | null = null, from = 0): Dateline | null {
  const end = Math.min(lineEnd(tokens, from), from + HEAD_WORDS)
  for (let i = from + 1; i < end; i++) {
    const before = tokens[i - 1]
    if (isBehindTown(tokens, from, i)) return fullDateAt(tokens, i, published)?.line ?? null
    // "في 7 ديسمبر 2016 أعلنت" tells an event, not the day of the page.
    if (!before || /^[وف]?(في|منذ|حتي|يوم|ليوم|بتاريخ|من|الي|ليله|فجر|مساء|صباح|قبل|بعد|خلال)$/.test(before.norm))
      continue
    const date = fullDateAt(tokens, i, published)
    const next = date ? normAt(tokens, date.to) : ''
    if (date && (date.double || /^[-–:(،|/]$/.test(next) || AGENCY.test(next))) return date.line
  }
  return null
}

/** "بغداد في 5 مايو 2014 (رويترز) - قال": between a town and an agency in brackets also behind a preposition. */
function isBehindTown(tokens: readonly Token[], from: number, i: number): boolean {
  if (i - from < 2 || i - from > TOWN_WORDS || normAt(tokens, i - 1) !== 'في') return false
  const to = fullDateAt(tokens, i)?.to ?? i
  return normAt(tokens, to) === '(' && AGENCY.test(normAt(tokens, to + 1)) && normAt(tokens, to + 2) === ')'
}
