/** Reads two times joined to one: "بين 20 و30 يوليو", "يومي الجمعة والسبت", "الأربعاء والخميس", "أبريل ومايو الماضيين". */
import { dayNumberAt } from './time-dates.ts'
import { timeWordAt } from './time-days.ts'
import type { DateExpr, Found, TimeExpr } from './time-expr.ts'
import { simpleTimeAt } from './time-simple.ts'
import { whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

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
    return { ...from, year, which: to.which, yearWhich: from.month > to.month ? null : to.yearWhich }
  }
  return from
}

const WEEK = 7
/** "19 منه" after a day of a month. */
export function sameMonthDay(tokens: readonly Token[], i: number, first: TimeExpr): Found | null {
  const day = first.kind === 'date' ? dayNumberAt(tokens, i) : null
  if (!day || first.kind !== 'date' || normAt(tokens, day.to) !== 'منه') return null
  return { to: day.to + 1, expr: { ...first, day: day.day, weekday: null, part: null } }
}

/** "الأربعاء والخميس", "في أبريل ومايو الماضيين": two that follow one another, with nothing else told of the first. */
export function neighboursAt(tokens: readonly Token[], i: number): Found | null {
  const first = timeWordAt(tokens, i)
  // "في يناير (كانون الثاني) وفبراير (شباط)": the name of the month told twice.
  const second = timeWordAt(tokens, i + 1) ?? timeWordAt(tokens, first ? (simpleTimeAt(tokens, i, true)?.to ?? i) : i)
  if (!second || !('conj' in second) || !second.conj || first?.kind !== second.kind) return null
  if (first?.kind !== 'weekday' && first?.kind !== 'month') return null
  const pair = pairAt(tokens, i, /^و$/)
  if (pair?.expr.kind !== 'between') return null
  const { from, to } = pair.expr
  if (from.kind === 'weekday' && to.kind === 'weekday')
    return to.weekday === (from.weekday + 1) % WEEK && to.which === null ? pair : null
  return from.kind === 'month' && to.kind === 'month' && to.month === from.month + 1 && !from.portion && !to.portion
    ? pair
    : null
}

const AND_ON = /^(و|وعقب|وحتي|وفي)$/
/** "مساء الخميس وصباح الجمعة", "ليل أمس وفجر اليوم": parts of two days that follow one another. */
export function partsOfTwoDaysAt(tokens: readonly Token[], i: number): Found | null {
  if (timeWordAt(tokens, i)?.kind !== 'part') return null
  const pair = pairAt(tokens, i, AND_ON)
  if (pair?.expr.kind !== 'between') return null
  const { from, to } = pair.expr
  if (from.kind === 'weekday' && to.kind === 'weekday')
    return to.part !== null && to.which === null && to.weekday === (from.weekday + 1) % WEEK ? pair : null
  const areDays = from.kind === 'relative' && to.kind === 'relative' && from.unit === 'day' && to.unit === 'day'
  return areDays && to.part !== null && to.offset === from.offset + 1 ? pair : null
}
