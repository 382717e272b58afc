/** Reads frames around times and lengths: since, until, ago, between, from … to, over the past. */
import { dayAt, dayPartAt } from './time-days.ts'
import { type Found, type TimeExpr, TODAY, VAGUE } from './time-expr.ts'
import { between, isDualHead, neighboursAt, PAIR_JOINT, pairAt, sameMonthDay } from './time-pairs.ts'
import { lengthAt, type NumbersByStart, relativePeriodAt } from './time-periods.ts'
import { simpleTimeAt } from './time-simple.ts'
import { fromThatAt, isThen, SINCE_THEN } from './time-told.ts'
import type { TimeUnit } from './time-words.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

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
  const now = partitive ? null : justNowAt(tokens, i)
  if (now) return now
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

/** "قبل قليل", "منذ لحظات", "قبل وقت قصير": on the day of writing; "قبل قليل من الفجر" counts from something else. */
function justNowAt(tokens: readonly Token[], i: number): Found | null {
  const [first, second] = [normAt(tokens, i + 1), normAt(tokens, i + 2)]
  const to = /^(قليل|لحظات)$/.test(first) ? i + 2 : first === 'وقت' && second === 'قصير' ? i + 3 : null
  return to === null || isFromOther(tokens, to) ? null : { to, expr: TODAY }
}

/** "حتى 30 يوليو", "بحلول نهاية العام". */
function untilAt(tokens: readonly Token[], i: number): Found | null {
  const end = simpleTimeAt(tokens, i + 1, true)
  if (!end || end.expr.kind === 'vague') return null
  return { to: end.to, expr: { kind: 'until', at: end.expr } }
}

/** "قبل ثلاثة أيام", "قبل عام"; "قبل يومين من …" counts from something else, "قبل عام 2014" is an end. */
function beforeAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const day = fromThatAt(tokens, i, numbers) ?? dayAt(tokens, i) ?? dayPartAt(tokens, i) ?? justNowAt(tokens, i)
  if (day) return day
  const named = simpleTimeAt(tokens, i + 1, true)
  const length = lengthAt(tokens, i + 1, numbers)
  if (length && (!named || length.to > named.to)) {
    if (isFromOther(tokens, length.to) || length.which) return { to: length.to, expr: VAGUE }
    if (length.vague) return { to: length.to, expr: uncounted(length.unit) }
    return { to: length.to, expr: { kind: 'ago', unit: length.unit, count: length.count, open: false } }
  }
  return named && named.expr.kind !== 'vague' ? { to: named.to, expr: { kind: 'before', at: named.expr } } : null
}

/** "قبل يومين من قبل مسلحين", "قبل أسبوع على طريق البلدة", "قبل أيام من منزله": who did it or where, and nothing that came later. */
const NO_LATER: ReadonlySet<string> = new Set(
  (
    'الان اليوم قبل يد ايدي طرف منزله منزلها منزلهم منازلهم منزل منازل بيته بيتها بيوتهم مقر محيط جانب داخل ' +
    'امام سجن سجنه السجن قريه القريه مدينه المدينه بلده البلده منطقه المنطقه حي الحي طريق الطريق حاجز متن حدود ' +
    'الحدود مخيم المخيم معسكر قاعده مطار مستشفي المستشفي جامعه مدرسه سيارته بين وسط اراضي الاراضي'
  ).split(' '),
)
/** "قبل يومين من الهجوم", "قبل أسبوع على الاقتراع": counted back from what came later. */
const isFromOther = (tokens: readonly Token[], i: number): boolean =>
  /^(من|علي)$/.test(normAt(tokens, i)) && !NO_LATER.has(normAt(tokens, i + 1))

/** "بين سبتمبر ويناير الماضيين", "بين عامي 2006 و2008", "بين 20 و30 يوليو". */
function betweenAt(tokens: readonly Token[], i: number): Found | null {
  return pairAt(tokens, i + 1, /^(و|الي|حتي)$/)
}

/** "من الجمعة إلى الأحد", "من 20 إلى 30 يوليو", "من 2003 حتى 2011". */
function fromAt(tokens: readonly Token[], i: number): Found | null {
  return pairAt(tokens, i + 1, /^و?(الي|حتي|لغايه)$/)
}

/** "خلال الأيام الثلاثة الماضية", "طوال عامين"; a single unit needs الماضي, for "within a week" is mostly to come. */
function duringAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const inside = isDualHead(tokens, i + 1)
    ? pairAt(tokens, i + 1, PAIR_JOINT)
    : (neighboursAt(tokens, i + 1) ?? simpleTimeAt(tokens, i + 1, true))
  const length = lengthAt(tokens, i + 1, numbers)
  if (inside && (!length || inside.to >= length.to)) return inside
  if (!length) return null
  if (length.single && length.which === null && normAt(tokens, i).endsWith('خلال')) return null
  return spanOf(length)
}

const FULL_DAY = 24
/** "في غضون أسبوعين", "في أقل من شهر", "في ظرف 48 ساعة": a span up to now; "in less than an hour" is how long it took. */
export function withinAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  if (!/^(و|ف)?في$/.test(normAt(tokens, i - 1))) return null
  const length = lengthAt(tokens, normAt(tokens, i) === 'اقل' ? i : i + 1, numbers)
  if (!length || length.vague || length.which || length.unit === 'minute') return null
  return length.unit === 'hour' && length.count < FULL_DAY ? null : spanOf(length)
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
