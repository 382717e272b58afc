/** Reads shares of a year: its first months, its halves and its quarters. */
import { coreAt } from './number-cores.ts'
import { monthExprAt } from './time-dates.ts'
import type { DateExpr, Found, MonthExpr, TimeExpr } from './time-expr.ts'
import { bareYearAt, namedYearAt, relativeYearAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const MONTHS = 12
const QUARTER = 3
const HALF = 6
const ORDER: readonly string[] = ['الاول', 'الثاني', 'الثالث', 'الرابع']

type Year = Pick<MonthExpr, 'year' | 'yearWhich'>

/** "من عام 2024", "من العام الجاري", "من هذا العام", and "من العام" alone, which is the present one. */
function ofYearAt(tokens: readonly Token[], i: number): { to: number; of: Year } | null {
  if (normAt(tokens, i) !== 'من') return null
  const relative = relativeYearAt(tokens, i + 1)
  const told = namedYearAt(tokens, i + 1) ?? bareYearAt(tokens, i + 1)
  if (told?.expr.kind === 'year') return { to: told.to, of: { year: told.expr.year, yearWhich: null } }
  if (relative) return { to: relative.to, of: { year: null, yearWhich: relative.which } }
  const alone = /^(العام|السنه)$/.test(normAt(tokens, i + 1)) && !/^(ال|\d)/.test(normAt(tokens, i + 2))
  return alone ? { to: i + 2, of: { year: null, yearWhich: 'this' } } : null
}

const monthOf = (month: number, { year, yearWhich }: Year): MonthExpr => ({
  kind: 'month',
  month,
  year,
  which: null,
  yearWhich,
  portion: null,
})

const between = (from: number, to: number, of: Year): TimeExpr => ({
  kind: 'between',
  // The year is told once, and where it is only pointed to the first month is that before the last.
  from: monthOf(from, { ...of, yearWhich: null }),
  to: monthOf(to, of),
})

/** "الأشهر العشرة الأولى من عام 2024", "أول تسعة أشهر من العام الجاري". */
function firstMonthsAt(tokens: readonly Token[], i: number): Found<TimeExpr> | null {
  const definite = /^(الاشهر|الشهور)$/.test(normAt(tokens, i))
  if (!definite && normAt(tokens, i) !== 'اول') return null
  const core = coreAt(tokens, i + 1)
  if (!core || core.ordinal || core.value < 2 || core.value > MONTHS) return null
  const word = normAt(tokens, core.to)
  if (!(definite ? word === 'الاولي' : /^(اشهر|شهور|شهرا)$/.test(word))) return null
  const year = ofYearAt(tokens, core.to + 1)
  return year && { to: year.to, expr: between(1, core.value, year.of) }
}

/** "النصف الأول من عام 2023", "الربع الثالث من العام الماضي". */
function divisionAt(tokens: readonly Token[], i: number): Found<TimeExpr> | null {
  const word = normAt(tokens, i)
  const length = word === 'النصف' ? HALF : word === 'الربع' ? QUARTER : 0
  const nth = ORDER.indexOf(normAt(tokens, i + 1))
  if (length === 0 || nth < 0 || nth * length >= MONTHS) return null
  const year = ofYearAt(tokens, i + 2)
  return year && { to: year.to, expr: between(nth * length + 1, (nth + 1) * length, year.of) }
}

const WEEK = 7
const LONGEST = 28
/** "الأسابيع الثلاثة الأولى من مارس", "الأيام العشرة الأولى من شهر مايو": from its first day on. */
function firstDaysAt(tokens: readonly Token[], i: number): Found<TimeExpr> | null {
  const unit = normAt(tokens, i) === 'الاسابيع' ? WEEK : normAt(tokens, i) === 'الايام' ? 1 : 0
  const core = unit > 0 ? coreAt(tokens, i + 1) : null
  if (!core || core.ordinal || core.value < 2 || core.value * unit > LONGEST) return null
  if (normAt(tokens, core.to) !== 'الاولي' || normAt(tokens, core.to + 1) !== 'من') return null
  const at = normAt(tokens, core.to + 2) === 'شهر' ? core.to + 3 : core.to + 2
  const month = monthExprAt(tokens, at, true)
  if (month?.expr.kind !== 'month' || month.expr.portion !== null) return null
  const { month: number, year, which, yearWhich } = month.expr
  const day = (of: number): DateExpr => ({
    kind: 'date',
    day: of,
    month: number,
    year,
    which,
    yearWhich,
    weekday: null,
    part: null,
  })
  return { to: month.to, expr: { kind: 'between', from: day(1), to: day(core.value * unit) } }
}

/** A share of a year or of a month that begins at `i`. */
export const shareOfYearAt = (tokens: readonly Token[], i: number): Found<TimeExpr> | null =>
  firstMonthsAt(tokens, i) ?? divisionAt(tokens, i) ?? firstDaysAt(tokens, i)
