/** Reads frames around times and lengths: since, until, ago, between, from … to, over the past. */

import { NUMBER_WORDS } from './number-words.ts'
import { dateAt, dayNumberAt, monthExprAt } from './time-dates.ts'
import { dayAt, dayPartAt, timeWordAt } from './time-days.ts'
import { type DateExpr, type Found, type TimeExpr, TODAY, VAGUE } from './time-expr.ts'
import { isNameOf } from './time-guards.ts'
import {
  decadeAt,
  earlierAt,
  feastAt,
  lengthAt,
  type NumbersByStart,
  portionAt,
  relativePeriodAt,
  seasonAt,
} from './time-periods.ts'
import { shareOfYearAt } from './time-shares.ts'
import { fromThatAt, isThen, SINCE_THEN } from './time-told.ts'
import { TIME_WORDS, type TimeUnit } from './time-words.ts'
import { bareYearAt, namedYearAt, whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

const OTHER_OPENERS: ReadonlySet<string> = new Set(
  'هذا هذه وهذا بهذا لهذا وقت نهار ونهار فصل وفصل عيد النصف الربع'.split(' '),
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

type FrameReader = (tokens: readonly Token[], i: number, numbers: NumbersByStart) => Found | null

/** Each frame by the word that opens it (`FRAMES` of time-words). */
export const FRAME_READERS: Readonly<Record<string, FrameReader>> = {
  since: sinceAt,
  until: untilAt,
  before: beforeAt,
  after: fromThatAt,
  between: betweenAt,
  from: fromAt,
  during: duringAt,
  over: overAt,
  for: forAt,
}

const VAGUE_SINCE =
  /^(ذلك|تلك|ذاك|حينها|وقتها|انذاك|الان|حينه|ايام|اسابيع|اشهر|شهور|سنوات|سنين|اعوام|ساعات|عقود|قرون|دقائق|القدم|زمن)$/

/** "منذ الجمعة", "منذ ثلاثة أيام", "منذ صيف 2012", "ابتداء من". */
function sinceAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const first = normAt(tokens, i).replace(/^[وف]/, '')
  const partitive = first !== 'منذ' && first !== 'مذ'
  if (partitive && normAt(tokens, i + 1) !== 'من') return null
  const at = partitive ? i + 2 : i + 1
  const length = partitive ? null : lengthAt(tokens, at, numbers)
  const named = simpleTimeAt(tokens, at, true) ?? portionPeriod(tokens, at)
  if (named && (!length || named.to >= length.to))
    return closed(tokens, { to: named.to, expr: { kind: 'since', at: named.expr } })
  if (length) {
    if (length.vague) return { to: length.to, expr: uncounted(length.unit) }
    return { to: length.to, expr: { kind: 'ago', unit: length.unit, count: length.count, open: true } }
  }
  if (!VAGUE_SINCE.test(normAt(tokens, at))) return null
  const noun = /^(الحين|الوقت|التاريخ|اليوم|العام|الشهر|الفتره)$/.test(normAt(tokens, at + 1)) ? 1 : 0
  return { to: at + 1 + noun, expr: isThen(tokens, at) ? SINCE_THEN : VAGUE }
}

/** "منذ العام" without a number is this year's. */
const portionPeriod = (tokens: readonly Token[], i: number): Found | null => relativePeriodAt(tokens, i, false)

/** "منذ فجر الخميس وحتى مساء الجمعة" ends what "since" opened. */
function closed(tokens: readonly Token[], since: Found): Found {
  const at = /^[،,]$/.test(normAt(tokens, since.to)) ? since.to + 1 : since.to
  if (since.expr.kind !== 'since' || !/^و?(حتي|الي|لغايه)$/.test(normAt(tokens, at))) return since
  const end = sameMonthDay(tokens, at + 1, since.expr.at) ?? simpleTimeAt(tokens, at + 1, true)
  return end ? { to: end.to, expr: between(since.expr.at, end.expr) } : since
}

/** "19 منه" after a day of a month. */
function sameMonthDay(tokens: readonly Token[], i: number, first: TimeExpr): Found | null {
  const day = first.kind === 'date' ? dayNumberAt(tokens, i) : null
  if (!day || first.kind !== 'date' || normAt(tokens, day.to) !== 'منه') return null
  return { to: day.to + 1, expr: { ...first, day: day.day, weekday: null, part: null } }
}

/** "حتى 30 يوليو", "بحلول نهاية العام". */
function untilAt(tokens: readonly Token[], i: number): Found | null {
  const end = simpleTimeAt(tokens, i + 1, true)
  if (!end || end.expr.kind === 'vague') return null
  return { to: end.to, expr: { kind: 'until', at: end.expr } }
}

/** "قبل ثلاثة أيام", "قبل عام"; "قبل يومين من …" counts from something else, "قبل عام 2014" is an end. */
function beforeAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const day = fromThatAt(tokens, i, numbers) ?? dayAt(tokens, i) ?? dayPartAt(tokens, i)
  if (day) return day
  const named = simpleTimeAt(tokens, i + 1, true)
  const length = lengthAt(tokens, i + 1, numbers)
  if (length && (!named || length.to > named.to)) {
    const other =
      /^(من|علي|عن)$/.test(normAt(tokens, length.to)) && !/^(الان|اليوم)$/.test(normAt(tokens, length.to + 1))
    if (other || length.which) return { to: length.to, expr: VAGUE }
    if (length.vague) return { to: length.to, expr: uncounted(length.unit) }
    return { to: length.to, expr: { kind: 'ago', unit: length.unit, count: length.count, open: false } }
  }
  return named && named.expr.kind !== 'vague' ? { to: named.to, expr: { kind: 'before', at: named.expr } } : null
}

/** "بين سبتمبر ويناير الماضيين", "بين عامي 2006 و2008", "بين 20 و30 يوليو". */
function betweenAt(tokens: readonly Token[], i: number): Found | null {
  return pairAt(tokens, i + 1, /^(و|الي|حتي)$/)
}

/** "من الجمعة إلى الأحد", "من 20 إلى 30 يوليو", "من 2003 حتى 2011". */
function fromAt(tokens: readonly Token[], i: number): Found | null {
  return pairAt(tokens, i + 1, /^و?(الي|حتي|لغايه)$/)
}

/** What joins the two of "يومي الجمعة والسبت". */
export const PAIR_JOINT = /^(و|الي|حتي|-|–)$/

/** Two times with a joining word between them; what the first leaves out it takes from the second. */
export function pairAt(tokens: readonly Token[], i: number, joint: RegExp): Found | null {
  const head = /^(عامي|العامين|اعوام|شهري|يومي|عام|العام|سنه|مطلع|ليلتي|سنتي)$/.test(normAt(tokens, i)) ? i + 1 : i
  const whole = isDualHead(tokens, i) ? null : simpleTimeAt(tokens, i, true)
  const first = whole ?? simpleTimeAt(tokens, head, true) ?? dayOnly(tokens, head)
  if (!first) return null
  const at = joint.test(normAt(tokens, first.to))
    ? first.to + 1
    : startsWithAnd(tokens, first.to, joint)
      ? first.to
      : -1
  if (at < 0) return null
  const second = sameMonthDay(tokens, at, first.expr) ?? simpleTimeAt(tokens, at, true)
  if (!second) return null
  const which = whichAt(tokens, second.to)
  return { to: which?.to ?? second.to, expr: between(first.expr, second.expr) }
}

/** "يومي", "عامي", "شهري": two of a unit before their names. */
export const isDualHead = (tokens: readonly Token[], i: number): boolean => {
  const word = timeWordAt(tokens, i)
  return word?.kind === 'unit' && word.grade === 'two' && normAt(tokens, i).endsWith('ي')
}

const startsWithAnd = (tokens: readonly Token[], i: number, joint: RegExp): boolean =>
  joint.test('و') &&
  ((timeWordAt(tokens, i)?.conj ?? false) || (/^و../.test(normAt(tokens, i)) && dayNumberAt(tokens, i) !== null))

const REST_UNSAID = { month: null, year: null, which: null, yearWhich: null, weekday: null, part: null } as const
/** The 20 of "20 إلى 30 يوليو". */
function dayOnly(tokens: readonly Token[], i: number): Found<DateExpr> | null {
  const day = dayNumberAt(tokens, i)
  if (!day) return null
  const expr: DateExpr = { kind: 'date', day: day.day, ...REST_UNSAID }
  return { to: day.to, expr }
}

/** Shares the month, the year and "last" of the second with the first where it has none of its own. */
export function between(from: TimeExpr, to: TimeExpr): TimeExpr {
  return { kind: 'between', from: shared(from, to), to }
}

function shared(from: TimeExpr, to: TimeExpr): TimeExpr {
  if (from.kind === 'date' && to.kind === 'date') {
    const month = from.month ?? to.month
    const lent = from.year === null && from.which === null && from.yearWhich === null
    return lent ? { ...from, month, year: to.year, which: to.which, yearWhich: to.yearWhich } : { ...from, month }
  }
  if (from.kind === 'month' && to.kind === 'month' && from.year === null && from.which === null) {
    // "بين سبتمبر ويناير 2015" begins in the year before.
    const year = to.year !== null && from.month > to.month ? to.year - 1 : to.year
    return { ...from, year, which: to.which, yearWhich: to.yearWhich }
  }
  return from
}

/** "خلال الأيام الثلاثة الماضية", "طوال عامين"; a single unit needs الماضي, for "within a week" is mostly to come. */
function duringAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const inside = isDualHead(tokens, i + 1) ? pairAt(tokens, i + 1, PAIR_JOINT) : simpleTimeAt(tokens, i + 1, true)
  const length = lengthAt(tokens, i + 1, numbers)
  if (inside && (!length || inside.to >= length.to)) return inside
  if (!length) return null
  if (length.single && length.which === null && normAt(tokens, i).endsWith('خلال')) return null
  return spanOf(length)
}

/** "على مدى ستة أعوام", "على مدار اليومين الماضيين". */
function overAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  if (!/^(مدي|مدار|امتداد)$/.test(normAt(tokens, i + 1))) return null
  const length = lengthAt(tokens, i + 2, numbers)
  return length && spanOf(length)
}

/** "لأكثر من عام" is since then. */
function forAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const at = normAt(tokens, i) === 'لاكثر' && normAt(tokens, i + 1) === 'من' ? i + 2 : i + 1
  const length = lengthAt(tokens, at, numbers)
  if (!length || length.vague || length.which) return null
  return { to: length.to, expr: { kind: 'ago', unit: length.unit, count: length.count, open: true } }
}

/** "قبل ساعات", "الساعات الماضية" are of the day of writing; "قبل أيام" tells no day. */
const uncounted = (unit: TimeUnit): TimeExpr => (unit === 'hour' || unit === 'minute' ? TODAY : VAGUE)

interface Spanned {
  readonly to: number
  readonly unit: TimeUnit
  readonly count: number
  readonly which: string | null
  readonly vague: boolean
}

/** The span of a length up to now, or from now on. */
export function spanOf(length: Spanned): Found {
  const { to, unit, count, which, vague } = length
  if (vague && which === 'last') return { to, expr: uncounted(unit) }
  if (vague || which === 'this' || unit === 'minute' || unit === 'century') return { to, expr: VAGUE }
  return { to, expr: { kind: 'span', unit, count, ahead: which === 'next', past: which === 'last' } }
}
