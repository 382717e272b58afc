/** Reads periods: weeks, months and years from that of writing, seasons, beginnings and ends, and lengths of time. */
import { coreAt } from './number-cores.ts'
import type { NumberSpan } from './numbers.ts'
import { monthExprAt, yearTailAt } from './time-dates.ts'
import { timeWordAt } from './time-days.ts'
import { type Found, type RelativeExpr, type SeasonExpr, type TimeExpr, VAGUE } from './time-expr.ts'
import { type Portion, type TimeUnit, WHICH_WORDS, type Which } from './time-words.ts'
import { bareYearAt, namedYearAt, whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

/** Numbers by their first token, as `readNumbers` gave them. */
export type NumbersByStart = ReadonlyMap<number, NumberSpan>

const OFFSETS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, 'before-last': -2 }

const relative = (unit: RelativeExpr['unit'], offset: number): RelativeExpr => ({
  kind: 'relative',
  unit,
  offset,
  portion: null,
  part: null,
  weekday: null,
  earlier: false,
})

const isCalendarUnit = (unit: TimeUnit): unit is 'week' | 'month' | 'year' | 'decade' =>
  unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade'

/** "الأمين العام السابق", "المدعي العام الحالي": an office that is general, and no year. */
const GENERAL = /^[وفبل]?ا?ل(امين|مدير|نائب|قائد|مفتي|مراقب|مدعي|قنصل|مفتش|منسق|سكرتير|حاكم|وكيل)ه?$/
/** "الشهر نفسه", "ذات العام": that of what was told before. */
const toldPeriod = (unit: RelativeExpr['unit']): TimeExpr =>
  unit === 'month' || unit === 'year' ? { kind: 'anchored', offset: 0, part: null, of: unit, portion: null } : VAGUE

/** "الأسبوع الماضي", "هذا الشهر", "العام الجاري", and العام alone where `alone` allows it ("منذ بداية العام"). */
export function relativePeriodAt(tokens: readonly Token[], i: number, alone = false): Found<TimeExpr> | null {
  const demonstrative = /^[وفبل]?(هذا|هذه)$/.test(normAt(tokens, i))
  const same = /^[وفبل]?(نفس|ذات)$/.test(normAt(tokens, i))
  const at = demonstrative || same ? i + 1 : i
  const word = timeWordAt(tokens, at)
  if (word?.kind !== 'unit' || word.grade !== 'one' || !word.definite || !isCalendarUnit(word.unit)) return null
  if (word.unit === 'year' && GENERAL.test(normAt(tokens, i - 1))) return null
  if (demonstrative) return { to: at + 1, expr: relative(word.unit, 0) }
  if (same) return { to: at + 1, expr: toldPeriod(word.unit) }
  const which = whichAt(tokens, at + 1)
  const year = which && word.unit === 'year' ? bareYearAt(tokens, which.to) : null
  if (year) return year
  if (which) return { to: which.to, expr: relative(word.unit, OFFSETS[which.which]) }
  if (/^(نفسه|ذاته|نفسها|ذاتها)$/.test(normAt(tokens, at + 1))) return { to: at + 2, expr: toldPeriod(word.unit) }
  if (/^(التالي|التاليه|السابق|السابقه)$/.test(normAt(tokens, at + 1))) return { to: at + 2, expr: VAGUE }
  return alone && !demonstrative ? { to: at + 1, expr: relative(word.unit, 0) } : null
}

/** "صيف 2012", "الخريف الماضي", "صيف العام الماضي". */
export function seasonAt(tokens: readonly Token[], i: number): Found<SeasonExpr> | null {
  const named = /^[وفب]?فصل$/.test(normAt(tokens, i)) ? 1 : 0
  const word = timeWordAt(tokens, i + named)
  if (word?.kind !== 'season') return null
  const at = i + named + 1
  const tail = yearTailAt(tokens, at)
  const told = tail.to > at && !/^[،,]$/.test(normAt(tokens, at))
  if (!told || (tail.which !== null && !word.definite)) return null
  const { year, which, yearWhich } = tail
  return { to: tail.to, expr: { kind: 'season', season: word.season, year, which, yearWhich } }
}

/** "أواخر مارس", "مطلع العام الجاري", "منتصف 2014", "نهاية الشهر". */
export function portionAt(tokens: readonly Token[], i: number): Found | null {
  const word = timeWordAt(tokens, i)
  if (word?.kind !== 'portion') return null
  const skip = /^(من|ل)$/.test(normAt(tokens, i + 1)) ? 2 : 1
  const of =
    monthExprAt(tokens, i + skip, true) ??
    namedYearAt(tokens, i + skip) ??
    bareYearAt(tokens, i + skip) ??
    relativePeriodAt(tokens, i + skip, true)
  return of && { to: of.to, expr: portioned(of.expr, word.portion) }
}

function portioned(expr: TimeExpr, portion: Portion): TimeExpr {
  if (expr.kind === 'relative' && expr.unit === 'week') return expr
  return 'portion' in expr ? { ...expr, portion } : expr
}

/** "في وقت سابق من الشهر الجاري", "في وقت سابق هذا الأسبوع", "في وقت سابق اليوم". */
export function earlierAt(tokens: readonly Token[], i: number): Found | null {
  if (normAt(tokens, i) !== 'وقت' || !/^(سابق|مبكر|متاخر)$/.test(normAt(tokens, i + 1))) return null
  const at = /^(من|في|من يوم)$/.test(normAt(tokens, i + 2)) ? i + 3 : i + 2
  const period = relativePeriodAt(tokens, at)
  if (period?.expr.kind !== 'relative') return null
  return {
    to: period.to,
    expr: { ...period.expr, earlier: normAt(tokens, i + 1) === 'سابق' && period.expr.offset === 0 },
  }
}

/** "تسعينات القرن الماضي", "الثمانينيات". */
export function decadeAt(tokens: readonly Token[], i: number): Found | null {
  const word = timeWordAt(tokens, i)
  if (word?.kind !== 'decade') return null
  // "فتاة في العشرينيات من العمر", "في ثلاثينيات عمره": an age, and no years.
  if (/^(ال)?عمر(ه|ها|هم|هما|هن)?$/.test(normAt(tokens, normAt(tokens, i + 1) === 'من' ? i + 2 : i + 1))) return null
  const of = normAt(tokens, i + 1) === 'من' ? i + 2 : i + 1
  const named = normAt(tokens, of) === 'القرن' && whichAt(tokens, of + 1)?.which === 'last' ? of + 2 - i : 1
  const first = 1900 + word.tens
  return {
    to: i + named,
    expr: {
      kind: 'between',
      from: { kind: 'year', year: first, portion: null },
      to: { kind: 'year', year: first + 9, portion: null },
    },
  }
}

/** A length of time and how it is told apart. */
export interface Length {
  readonly to: number
  readonly unit: TimeUnit
  readonly count: number
  /** الماضية, المقبلة and their like, after it or between. */
  readonly which: Which | null
  /** "a few days", "days": no count is told. */
  readonly vague: boolean
  /** One of a unit without a number: "عام", "الأسبوع". */
  readonly single: boolean
}

const APPROX = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء', 'حوالى', 'تقريبا'])

/** A length of time: "ثلاثة أيام", "نحو عام", "أكثر من سنة", "عام ونصف", "الأيام الثلاثة الماضية", "الـ24 ساعة الماضية", "آخر 48 ساعة". */
export function lengthAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Length | null {
  if (normAt(tokens, i) === 'اخر') {
    const length = numbers.has(i + 1) ? lengthAt(tokens, i + 1, numbers) : null
    return length && !length.which ? { ...length, which: 'last' } : null
  }
  let at = i
  if (APPROX.has(normAt(tokens, at))) at++
  else if (/^(اكثر|ازيد|اقل)$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === 'من') at += 2
  else if (normAt(tokens, at) === 'ما' && /^(من|علي|عن)$/.test(normAt(tokens, at + 2))) at += 3
  else if (normAt(tokens, at) === 'ما') at += 2
  else if (normAt(tokens, at) === 'ال' && tokens[at + 1]?.kind === 'number') at++
  const number = numbers.get(at) ?? numbers.get(i)
  return number ? countedLength(tokens, number) : bareLength(tokens, at)
}

function countedLength(tokens: readonly Token[], number: NumberSpan): Length | null {
  if (number.ordinal || number.unit === 'date') return null
  const word = timeWordAt(tokens, number.to)
  if (word?.kind !== 'unit' || word.conj || word.prep) return null
  // "عدة أيام" and "عشرات السنين" tell no count.
  const count = number.vague ? 0 : (number.low ?? number.high ?? 0)
  return tailed(tokens, number.to + 1, word.unit, count, number.vague, false)
}

function bareLength(tokens: readonly Token[], at: number): Length | null {
  const word = timeWordAt(tokens, at)
  if (word?.kind !== 'unit' || word.conj) return null
  // "عام 1409هـ" is a year by its number, of whatever calendar.
  if (word.unit === 'year' && /^\d{4}$/.test(normAt(tokens, at + 1))) return null
  if (word.grade !== 'many') {
    const sole = word.grade === 'one' && /^(واحد|واحده|كامل|كامله)$/.test(normAt(tokens, at + 1)) ? 1 : 0
    return tailed(tokens, at + 1 + sole, word.unit, word.grade === 'two' ? 2 : 1, false, word.grade === 'one')
  }
  const counted = word.definite ? innerCount(tokens, at + 1) : null
  if (counted) return tailed(tokens, counted.to, word.unit, counted.count, false, false)
  return tailed(tokens, at + 1, word.unit, 0, true, false)
}

/** The number inside "الأيام الثلاثة الماضية", "الساعات الـ24 الماضية", "السنوات الخمس عشرة الأخيرة". */
function innerCount(tokens: readonly Token[], at: number): { to: number; count: number } | null {
  const from = normAt(tokens, at) === 'ال' ? at + 1 : at
  const core = coreAt(tokens, from)
  return core && !core.ordinal && !core.vague ? { to: core.to, count: core.value } : null
}

function tailed(
  tokens: readonly Token[],
  at: number,
  unit: TimeUnit,
  count: number,
  vague: boolean,
  single: boolean,
): Length {
  let to = at
  let total = count
  let sole = single
  // "عام ونصف", "عام ونصف العام".
  if (normAt(tokens, to) === 'ونصف') {
    total += 0.5
    sole = false
    to += 1
    const named = timeWordAt(tokens, to)
    if (named?.kind === 'unit' && named.unit === unit && named.definite) to++
  }
  if (/^(القليله|المعدوده|الكثيره|قليله|كثيره|عديده|طويله|معدوده)$/.test(normAt(tokens, to))) to++
  const which = WHICH_WORDS.get(normAt(tokens, to)) ?? null
  if (which) to++
  if (normAt(tokens, to) === 'تقريبا') to++
  return { to, unit, count: total, which, vague: vague || total === 0, single: sole }
}
