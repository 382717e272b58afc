/** Reads dates of a calendar: "7 ديسمبر 2016", "السابع من الشهر الجاري", "27/7/2015", "أيار/مايو الماضي", "عام 2014". */
import { MONTHS_BY_FIRST_WORD, type MonthName } from './month-names.ts'
import { coreAt } from './number-cores.ts'
import { numericDateAt } from './numeric-dates.ts'
import type { DateExpr, Found, HijriExpr, MonthExpr } from './time-expr.ts'
import { TIME_WORDS, type Which } from './time-words.ts'
import { relativeYearAt, whichAt, yearNumberAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const SEPARATORS = new Set(['/', '-', '–', '\\', '—', 'ـ', '،', ','])

/** "الفاتح من نوفمبر", "فاتح ماي": the first, as it is said in the Maghreb. */
const OPENS_MONTH = /^(ال)?فاتح$/

/** A day of the month, in digits or words, from `i` on. */
export function dayNumberAt(tokens: readonly Token[], i: number): { to: number; day: number } | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number') {
    const day = token.value ?? 0
    return /^\d{1,2}$/.test(token.norm) && day >= 1 && day <= 31 ? { to: i + 1, day } : null
  }
  if (token.kind !== 'word') return null
  if (OPENS_MONTH.test(token.norm)) return { to: i + 1, day: 1 }
  const core = coreAt(tokens, i)
  if (!core || core.digits || core.vague || core.value < 1 || core.value > 31) return null
  return Number.isInteger(core.value) ? { to: core.to, day: core.value } : null
}

/** A month by name, with a second name for it beside it: "أيار/ مايو", "يوليو (تموز)", "مارس آذار". */
export function monthAt(tokens: readonly Token[], i: number): { to: number; name: MonthName; doubled: boolean } | null {
  const first = monthNameAt(tokens, i, true)
  if (!first) return null
  let open = first.to
  const mark = normAt(tokens, open)
  const bracket = mark === '(' || mark === '['
  if (bracket || mark === '/' || mark === '-' || mark === '–') open++
  const second = monthNameAt(tokens, open, false) ?? shortNameAt(tokens, open, first.name)
  if (!second || second.name.month !== first.name.month || second.name.calendar !== first.name.calendar) {
    return { ...first, doubled: false }
  }
  const close = bracket && /^[)\]]$/.test(normAt(tokens, second.to)) ? 1 : 0
  return { to: second.to + close, name: { ...first.name, doubtful: false }, doubled: true }
}

const SHORT_NAMES: ReadonlyMap<string, readonly number[]> = new Map([
  ['تشرين', [10, 11]],
  ['كانون', [12, 1]],
])

/** "أكتوبر/ تشرين" leaves out which of the two it is. */
function shortNameAt(tokens: readonly Token[], i: number, name: MonthName): { to: number; name: MonthName } | null {
  const months = SHORT_NAMES.get(normAt(tokens, i))
  return months?.includes(name.month) ? { to: i + 1, name } : null
}

function monthNameAt(tokens: readonly Token[], i: number, clitics: boolean): { to: number; name: MonthName } | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const exact = MONTHS_BY_FIRST_WORD.get(token.norm)
  const word = exact ? null : clitics ? TIME_WORDS.get(token.norm) : null
  const rows =
    exact ?? (word?.kind === 'month' ? MONTHS_BY_FIRST_WORD.get(token.norm.slice(cliticLength(word))) : undefined)
  for (const { second, name } of rows ?? []) {
    if (second === null) return { to: i + 1, name }
    if (normAt(tokens, i + 1) === second) return { to: i + 2, name }
  }
  return null
}

const cliticLength = (word: { readonly conj: boolean; readonly prep: boolean }): number =>
  (word.conj ? 1 : 0) + (word.prep ? 1 : 0)

interface YearTail {
  readonly to: number
  readonly year: number | null
  readonly which: Which | null
  readonly yearWhich: Which | null
}

/** What says the year after a month: "2016", "من عام 2014", "الماضي", "من العام الماضي", "هذا العام". */
export function yearTailAt(tokens: readonly Token[], at: number): YearTail {
  const none = { to: at, year: null, which: null, yearWhich: null }
  const which = whichAt(tokens, at)
  if (which) {
    // "يونيو الماضي 2014" is sloppy and seen.
    const year = yearNumberAt(tokens, which.to)
    return year ? { ...none, to: year.to, year: year.year } : { ...none, to: which.to, which: which.which }
  }
  let i = at
  if (SEPARATORS.has(normAt(tokens, i))) i++
  if (normAt(tokens, i) === 'من' || normAt(tokens, i) === 'في') i++
  const relative = relativeYearAt(tokens, i)
  if (relative) return { ...none, to: relative.to, yearWhich: relative.which }
  const named = /^(ل?ل?عام|العام|سنه|السنه|لسنه)$/.test(normAt(tokens, i)) ? i + 1 : i
  const bracket = normAt(tokens, named) === '(' ? 1 : 0
  const year = yearNumberAt(tokens, named + bracket)
  if (!year) return none
  return { ...none, to: year.to + (bracket && normAt(tokens, year.to) === ')' ? 1 : 0), year: year.year }
}

/** A day of a month from its day number on, with all that follows; of two calendars side by side the Gregorian one tells. */
export function dateAt(tokens: readonly Token[], i: number): Found | null {
  const first = singleDateAt(tokens, i)
  if (first?.expr.kind !== 'hijri' && first?.expr.kind !== 'date') return first
  const at = alternativeAt(tokens, first.to)
  const second = at < 0 ? null : singleDateAt(tokens, at)
  if (!second || second.expr.kind === first.expr.kind || (second.expr.kind !== 'date' && second.expr.kind !== 'hijri'))
    return first
  const closed = tokens[at - 1]?.norm === '(' && normAt(tokens, second.to) === ')' ? 1 : 0
  return { to: second.to + closed, expr: first.expr.kind === 'hijri' ? second.expr : first.expr }
}

/** Where the same day in another calendar may begin: after "الموافق", a dash, a slash or a bracket. */
function alternativeAt(tokens: readonly Token[], i: number): number {
  const norm = normAt(tokens, i)
  if (/^(ال)?(موافق|مصادف)ه?$/.test(norm)) return /^(ل|ليوم|يوم|في)$/.test(normAt(tokens, i + 1)) ? i + 2 : i + 1
  if (!/^[-–/(=،,|]$/.test(norm)) return -1
  const weekday = TIME_WORDS.get(normAt(tokens, i + 1))
  return weekday?.kind === 'weekday' ? i + 2 : i + 1
}

function singleDateAt(tokens: readonly Token[], i: number): Found | null {
  const numeric = numericDateAt(tokens, i)
  if (numeric) return numeric
  const day = dayNumberAt(tokens, i)
  if (!day) return null
  const ofThis = dayOfRelativeMonth(tokens, day)
  if (ofThis) return ofThis
  let at = day.to
  if (SEPARATORS.has(normAt(tokens, at)) && !/[،,]/.test(normAt(tokens, at))) at++
  if (normAt(tokens, at) === 'من') at++
  if (normAt(tokens, at) === 'شهر') at++
  const month = monthAt(tokens, at)
  if (!month) return null
  return dated(tokens, day.day, month.name, month.to)
}

function dated(tokens: readonly Token[], day: number, name: MonthName, at: number): Found<DateExpr | HijriExpr> {
  const tail = yearTailAt(tokens, at)
  const { year, which } = tail
  if (name.calendar === 'hijri') {
    const close = tail.to < tokens.length && normAt(tokens, tail.to) === 'ه' ? 1 : 0
    return {
      to: tail.to + close,
      expr: { kind: 'hijri', day, month: name.month, year, which, portion: null, weekday: null, part: null },
    }
  }
  const expr: DateExpr = {
    kind: 'date',
    day,
    month: name.month,
    year,
    which,
    yearWhich: tail.yearWhich,
    weekday: null,
    part: null,
  }
  return { to: tail.to, expr }
}

const SAME_BEFORE = /^(ذات|نفس|ذلك)$/
const SAME_BEHIND = /^(نفسه|ذاته|عينه)$/
/** "12 من الشهر نفسه", "12 من ذات الشهر": `at` is behind the "من"; the token behind, or null. */
function sameMonthEnd(tokens: readonly Token[], at: number): number | null {
  const [first, second] = [normAt(tokens, at), normAt(tokens, at + 1)]
  return (first === 'الشهر' && SAME_BEHIND.test(second)) || (SAME_BEFORE.test(first) && second === 'الشهر')
    ? at + 2
    : null
}

/** "12 من الشهر الجاري", "12 الجاري", and "12 من الشهر نفسه", which the day told before tells. */
function dayOfRelativeMonth(tokens: readonly Token[], day: { to: number; day: number }): Found | null {
  const at = normAt(tokens, day.to) === 'من' ? day.to + 1 : day.to
  const expr = (which: Which): DateExpr => ({
    kind: 'date',
    day: day.day,
    month: null,
    year: null,
    which,
    yearWhich: null,
    weekday: null,
    part: null,
  })
  if (normAt(tokens, at) === 'هذا' && normAt(tokens, at + 1) === 'الشهر') return { to: at + 2, expr: expr('this') }
  const month = normAt(tokens, at) === 'الشهر' ? 1 : 0
  const same = sameMonthEnd(tokens, at)
  if (same !== null) return { to: same, expr: { kind: 'anchored', offset: 1, monthDay: day.day, part: null } }
  const which = whichAt(tokens, at + month)
  if (!which || (!month && which.which === 'last')) return null
  return { to: which.to, expr: expr(which.which) }
}

/** A month with what says its year: "ديسمبر 2016", "يناير (كانون الثاني) الماضي", "شهر رمضان". */
export function monthExprAt(tokens: readonly Token[], i: number, sure: boolean): Found<MonthExpr | HijriExpr> | null {
  const named = /^[وفبل]?شهر$/.test(normAt(tokens, i)) ? 1 : 0
  const month = monthAt(tokens, i + named)
  if (!month) return null
  const tail = yearTailAt(tokens, month.to)
  const told = tail.to > month.to && !/^[،,]$/.test(normAt(tokens, month.to))
  if (month.name.doubtful && !sure && !named && !told && !isVocalised(tokens[i])) return null
  const { year, which, yearWhich } = tail
  const to = tail.to + (month.name.calendar === 'hijri' && normAt(tokens, tail.to) === 'ه' ? 1 : 0)
  return month.name.calendar === 'hijri'
    ? {
        to,
        expr: {
          kind: 'hijri',
          day: null,
          month: month.name.month,
          year,
          which,
          portion: null,
          weekday: null,
          part: null,
        },
      }
    : { to, expr: { kind: 'month', month: month.name.month, year, which, yearWhich, portion: null } }
}

/** آب with its madda is August and not "a father". */
const isVocalised = (token: Token | undefined): boolean => token?.text === 'آب'
