/** What came before the news: after a month or a year that its sentence tells of, or in an earlier case. "استولوا على المدينة في يناير، كما أخذوا لاحقا الميناء". */
import { kindOf, type TimeExpr } from '../../2-arabic/time-expr.ts'
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const LONG: ReadonlySet<TimeExpr['kind']> = new Set(['month', 'year', 'season', 'since', 'between', 'hijri'])
const UNITS: ReadonlySet<string> = new Set(['week', 'month', 'year'])
const isLong = (item: Item): boolean => {
  const expr = item.time?.expr
  return expr !== undefined && (LONG.has(kindOf(expr)) || (expr.kind === 'relative' && UNITS.has(expr.unit)))
}

const REACH = 4
/** Where the clause of the deeds at `triggers` begins, if it says that they came afterwards; −1 where it does not. */
function opensThen(items: readonly Item[], triggers: readonly number[]): number {
  const first = Math.min(...triggers)
  const opens = items.findLastIndex((item, i) => i <= first && (has(item, 'comma') || opensClause(items, i)))
  if (opens < 0) return -1
  const then = items
    .slice(opens, first + REACH)
    .some((item, i, near) => (has(item, 'w:بعد') && has(near[i + 1], 'w:ذلك')) || has(item, 'w:لاحقا'))
  return then ? opens : -1
}

/** Whether the long time at `k` is that of what came before the deeds at `triggers`, and so not theirs. */
export function isBeforeThen(items: readonly Item[], k: number, triggers: readonly number[]): boolean {
  const time = items[k]
  return time !== undefined && isLong(time) && k < opensThen(items, triggers)
}

/** Whether the deed at `at` followed upon one of a month or a year ago, which makes it history too. */
const isAfterLongAgo = (items: readonly Item[], at: number): boolean =>
  items.slice(0, Math.max(0, opensThen(items, [at]))).some(isLong)

const CASES = wanted(
  's:حادث s:حوادث s:حادثه s:حادثتين s:هجوم s:هجمات s:عمليه s:عمليات s:غاره s:غارات s:اعتداء s:اعتداءات s:قصف s:انفجار s:انفجارات s:تفجير s:تفجيرات s:اشتباكات s:مواجهات s:مناسبات s:مرات'.split(
    ' ',
  ),
)
const FORMER = wanted(['s:سابق', 's:سابقه', 's:سابقين', 's:سابقتين'])
const WITHIN = wanted(['w:في', 'w:وفي', 'w:خلال', 'w:وخلال'])
const CASE_REACH = 24
/** Whether the noun at `k` is told to be an earlier one: "هجوم سابق", "قصف إسرائيلي سابق". */
const isFormer = (items: readonly Item[], k: number): boolean =>
  has(items[k], CASES) &&
  !has(items[k], 'def') &&
  [items[k + 1], items[k + 2]].some(item => has(item, FORMER) && !has(item, 'def') && item?.preposition === null)

/** "في حوادث سابقة قتل قصف خمسة", "في قصف سابق على البلدة": of an earlier case. */
export const isOfFormer = (items: readonly Item[], at: number): boolean =>
  isFormer(items, at) ||
  items
    .slice(Math.max(0, at - CASE_REACH), at)
    .some((item, i, near) => has(item, WITHIN) && isFormer(near, i + 1) && !near.slice(i).some(one => has(one, 'stop')))

const FRONT = 1
/** "والشهر الماضي، أعلن الجيش مقتل قائد": what was said a month ago had been done before. */
const isSaidLongAgo = (items: readonly Item[], at: number): boolean => {
  const k = items.findIndex(({ kind }) => kind === 'time')
  const expr = items[k]?.time?.expr
  const past = expr?.kind === 'relative' && UNITS.has(expr.unit) && expr.offset < 0
  const verb = has(items[k + 1], 'comma') ? k + 2 : k + 1
  return past && k <= FRONT && at > verb && has(items[verb], 'say.verb')
}

/** Whether the deed at `at` is history by any of these. */
export const isOfBefore = (items: readonly Item[], at: number): boolean =>
  isAfterLongAgo(items, at) || isOfFormer(items, at) || isSaidLongAgo(items, at)
