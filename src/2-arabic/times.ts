/** Finds the time expressions of a text, as they are said. `resolve-time.ts` sets them against a day of publication. */
import { perForm } from './forms.ts'
import { NUMBER_WORDS } from './number-words.ts'
import type { NumberSpan } from './numbers.ts'
import { dateAt } from './time-dates.ts'
import { timeWordAt } from './time-days.ts'
import { type Found, PASSING, type TimeExpr, VAGUE } from './time-expr.ts'
import { FRAME_READERS, spanOf, withinAt } from './time-frames.ts'
import { isNameOf } from './time-guards.ts'
import { between, isDualHead, neighboursAt, PAIR_JOINT, pairAt, partsOfTwoDaysAt } from './time-pairs.ts'
import { lengthAt, type NumbersByStart } from './time-periods.ts'
import { simpleTimeAt } from './time-simple.ts'
import { fromThatAt, sameDayAt } from './time-told.ts'
import { TIME_WORDS } from './time-words.ts'
import { bareYearAt, whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

export type { TimeExpr } from './time-expr.ts'

/** A time expression in a text. */
export interface TimeSpan {
  readonly from: number
  /** Token after the last. */
  readonly to: number
  readonly expr: TimeExpr
  /** `since` opens at it, `until` closes at it, `during` runs over it, `at` is in it. */
  readonly mode: 'at' | 'since' | 'until' | 'during'
}

/** The times of `tokens`, in order, none overlapping another; `numbers` are those of the same tokens. */
export function readTimes(tokens: readonly Token[], numbers: readonly NumberSpan[]): TimeSpan[] {
  const byStart: NumbersByStart = new Map(numbers.map(number => [number.from, number]))
  const spans: TimeSpan[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!mayTell(tokens, i, byStart)) {
      i++
      continue
    }
    const found = timeAt(tokens, i, byStart)
    if (found) spans.push({ from: i, to: found.to, expr: found.expr, mode: modeAt(tokens, i, found.expr) })
    i = found ? found.to : (nameEndAt(tokens, i) ?? i + 1)
  }
  return spans
}

/** Most words tell neither a time nor a number, alone or in a name. */
const isTelling = perForm(norm => TIME_WORDS.has(norm) || OPENERS.has(norm) || NUMBER_WORDS.has(norm))
function mayTell(tokens: readonly Token[], i: number, numbers: NumbersByStart): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return token?.kind === 'number'
  return isTelling(token) || numbers.has(i)
}

/** The end of a date that is a name ("شارع 17 فبراير"), so that its month is not read alone. */
function nameEndAt(tokens: readonly Token[], i: number): number | null {
  const kind = tokens[i]?.kind
  if ((kind !== 'number' && kind !== 'word') || !isNameOf(tokens, i)) return null
  return dateAt(tokens, i)?.to ?? null
}

const LONG: ReadonlySet<TimeExpr['kind']> = new Set(['month', 'season', 'year'])
/** "خلال الشهر الماضي" runs over its month, and "في الشهر الماضي" is in it. */
function modeAt(tokens: readonly Token[], i: number, expr: TimeExpr): TimeSpan['mode'] {
  const mode = modeOf(expr)
  if (mode !== 'at' || !(LONG.has(expr.kind) || (expr.kind === 'relative' && expr.unit !== 'day'))) return mode
  const word = timeWordAt(tokens, i)
  return word?.kind === 'frame' && word.frame === 'during' ? 'during' : mode
}

function modeOf(expr: TimeExpr): TimeSpan['mode'] {
  if (expr.kind === 'since' || (expr.kind === 'ago' && expr.open)) return 'since'
  if (expr.kind === 'until' || expr.kind === 'before') return 'until'
  return expr.kind === 'span' || expr.kind === 'between' ? 'during' : 'at'
}

function timeAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const token = tokens[i]
  if (token?.kind === 'number') return numberTimeAt(tokens, i, numbers)
  if (token?.kind !== 'word') return null
  const word = timeWordAt(tokens, i)
  if (word?.kind === 'frame') return FRAME_READERS[word.frame]?.(tokens, i, numbers) ?? simpleTimeAt(tokens, i, false)
  if (word?.kind === 'lead') return { to: i + 1, expr: PASSES.has(word.lead) ? PASSING : VAGUE }
  if (word)
    return pairedAt(tokens, i) ?? simpleTimeAt(tokens, i, sureBefore(tokens, i)) ?? pastLengthAt(tokens, i, numbers)
  if (OPENERS.has(token.norm))
    return (
      simpleTimeAt(tokens, i, true) ??
      vagueDayAt(tokens, i) ??
      fromThatAt(tokens, i, numbers) ??
      withinAt(tokens, i, numbers)
    )
  // Numbers in words before a month, or before a length with الماضية.
  return numbers.has(i) ? numberTimeAt(tokens, i, numbers) : null
}

const PASSES: ReadonlySet<string> = new Set(['الان', 'حاليا', 'لاحقا'])
/** First words of times that are no time words themselves. */
const OPENERS = new Set(
  'النصف الربع نفس ونفس ذات وذات وتلك وذلك الفتره المرحله الاونه الوقت عيد هذا هذه وهذا ذلك تلك وقت نهار ونهار اول واول فصل قبلها قبله بعدها بعده وقبلها وقبله وبعدها وبعده غضون ظرف اقل الفاتح فاتح'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set('في منذ حتي خلال بحلول شهر شهري وفي'.split(' '))
const sureBefore = (tokens: readonly Token[], i: number): boolean => PREPOSITIONS.has(normAt(tokens, i - 1))

/** "نفس اليوم" is the day told before; "ذلك العام", "الفترة الماضية" and their like tell no day. */
function vagueDayAt(tokens: readonly Token[], i: number): Found | null {
  const same = sameDayAt(tokens, i)
  if (same) return same
  const [first, second] = [normAt(tokens, i), normAt(tokens, i + 1)]
  if (/^(ذلك|تلك)$/.test(first)) return PERIODS.has(second) ? { to: i + 2, expr: VAGUE } : null
  const which = /^(الفتره|المرحله|الاونه|الوقت)$/.test(first) ? whichAt(tokens, i + 1) : null
  return which && { to: which.to, expr: VAGUE }
}

const PERIODS = new Set('اليوم العام الشهر الاسبوع الليله السنه الوقت الحين الفتره'.split(' '))

/** A day in digits or words before its month, a year after a preposition, "24 ساعة الماضية". */
function numberTimeAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const sure = /^[وف]?(في|عام|سنه|العام|منذ|لعام|بعام)$/.test(normAt(tokens, i - 1))
  const date = simpleTimeAt(tokens, i, sure)
  if (date) return date
  const list = dayListAt(tokens, i)
  if (list) return list
  return pastLengthAt(tokens, i, numbers) ?? (sure ? bareYearAt(tokens, i) : null)
}

/** "20 و21 يوليو", "20-30 يوليو". */
function dayListAt(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm) || !/^(و|-|–|الي)$/.test(normAt(tokens, i + 1)))
    return null
  const second = dateAt(tokens, i + 2)
  const day = token.value ?? 0
  if (second?.expr.kind !== 'date' || day < 1 || day >= second.expr.day) return null
  return { to: second.to, expr: between({ ...second.expr, day }, second.expr) }
}

/** "الأيام الثلاثة الماضية", "اليومين الماضيين", "الـ24 ساعة الماضية" without a preposition of length before them. */
function pastLengthAt(tokens: readonly Token[], i: number, numbers: NumbersByStart): Found | null {
  const length = lengthAt(tokens, i, numbers)
  return length?.which ? spanOf(length) : null
}

/** "يومي الجمعة والسبت", "عامي 2012 و2013", "الأربعاء والخميس" join two times to one. */
const pairedAt = (tokens: readonly Token[], i: number): Found | null =>
  isDualHead(tokens, i) ? pairAt(tokens, i, PAIR_JOINT) : (neighboursAt(tokens, i) ?? partsOfTwoDaysAt(tokens, i))
