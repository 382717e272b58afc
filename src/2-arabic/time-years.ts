/** Reads years: "عام 2014", "2016م", "1436 هـ", "العام الماضي", and which one of a kind is meant. */
import { digitValue } from './letters.ts'
import type { Found, TimeExpr } from './time-expr.ts'
import { WHICH_WORDS, type Which } from './time-words.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const HIJRI_MARKS: ReadonlySet<string> = new Set(['ه', 'هجري', 'هجريه', 'للهجره'])
const GREGORIAN_MARKS: ReadonlySet<string> = new Set(['م', 'ميلادي', 'ميلاديه', 'للميلاد'])

/** A year in digits: 1900–2100, or 1300–1500 of the Hijri calendar, with its م or هـ. */
export function yearNumberAt(tokens: readonly Token[], i: number): { to: number; year: number; hijri: boolean } | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || !/^(19|20|13|14)\d\d$/.test(token.norm) || token.value === null) return null
  const mark = normAt(tokens, i + 1)
  const hijri = token.value < 1900
  const era = hijri ? HIJRI_MARKS : GREGORIAN_MARKS
  return { to: era.has(mark) ? i + 2 : i + 1, year: token.value, hijri }
}

/** Which one: "الماضي", "قبل الماضي", "ما قبل الماضي". */
export function whichAt(tokens: readonly Token[], i: number): { to: number; which: Which } | null {
  if (normAt(tokens, i) === 'ما' && normAt(tokens, i + 1) === 'قبل') return whichAt(tokens, i + 1)
  const before = normAt(tokens, i) === 'قبل' && WHICH_WORDS.get(normAt(tokens, i + 1)) === 'last'
  if (before) return { to: i + 2, which: 'before-last' }
  const which = WHICH_WORDS.get(normAt(tokens, i))
  return which ? { to: i + 1, which } : null
}

const WEEKS: Readonly<Partial<Record<Which, number>>> = { last: -1, 'before-last': -2 }
/** The "من الأسبوع الماضي" of "الثلاثاء من الأسبوع الماضي": how many weeks away; "من الأسبوع الجاري" tells no more than the day. */
export function ofWeekAt(tokens: readonly Token[], i: number): { to: number; offset: number } | null {
  const from = normAt(tokens, i) === 'من' ? i + 1 : i
  const which = normAt(tokens, from) === 'الاسبوع' ? whichAt(tokens, from + 1) : null
  const offset = which ? WEEKS[which.which] : undefined
  return which && offset !== undefined ? { to: which.to, offset } : null
}

/** "العام الماضي", "السنة الجارية", "هذا العام". */
export function relativeYearAt(tokens: readonly Token[], i: number): { to: number; which: Which } | null {
  const norm = normAt(tokens, i)
  if (norm === 'العام' || norm === 'السنه') return whichAt(tokens, i + 1)
  const next = normAt(tokens, i + 1)
  return (norm === 'هذا' || norm === 'هذه') && (next === 'العام' || next === 'السنه')
    ? { to: i + 2, which: 'this' }
    : null
}

/** "عام 2014", "العام 2014", "سنة 2014م"; a pair of years as "عامي 2012 و2013" is the frames' affair. */
export function namedYearAt(tokens: readonly Token[], i: number): Found | null {
  if (!/^[وف]?[بل]?(ل?ل?عام|العام|سنه|السنه)$/.test(normAt(tokens, i))) return null
  const year = bareYearAt(tokens, i + 1)
  if (year) return year
  // Years of older history need their word before them: "عام 1740".
  const token = tokens[i + 1]
  if (token?.kind !== 'number' || !/^1[0-8]\d\d$/.test(token.norm) || token.value === null) return null
  const era = normAt(tokens, i + 2)
  if (HIJRI_MARKS.has(era)) return { to: i + 3, expr: hijriYear(token.value) }
  return { to: GREGORIAN_MARKS.has(era) ? i + 3 : i + 2, expr: { kind: 'year', year: token.value, portion: null } }
}

/** A Hijri year runs from its first month to its last. */
function hijriYear(year: number): TimeExpr {
  const month = { kind: 'hijri', day: null, year, which: null, portion: null, weekday: null, part: null } as const
  return { kind: 'between', from: { ...month, month: 1 }, to: { ...month, month: 12 } }
}

/** A year in digits alone. */
export function bareYearAt(tokens: readonly Token[], i: number): Found<TimeExpr> | null {
  const year = yearNumberAt(tokens, i)
  if (!year || year.hijri || digitValue(tokens[i]?.text.charCodeAt(0) ?? 0) < 0) return null
  return { to: year.to, expr: { kind: 'year', year: year.year, portion: null } }
}
