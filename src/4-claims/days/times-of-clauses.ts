/** Times of a sentence that belong to another clause of it: one that goes on beside the mention, tells of a loss before it, or comes after it. */
import { kindOf, type TimeExpr } from '../../2-arabic/time-expr.ts'
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Timing } from './time-of-mention.ts'

const LONG: ReadonlySet<TimeExpr['kind']> = new Set(['month', 'year', 'season', 'since', 'between', 'hijri'])
const STRETCHES: ReadonlySet<string> = new Set(['week', 'month', 'year'])
const isStretch = (item: Item | undefined): boolean => {
  const expr = item?.time?.expr
  return expr !== undefined && (LONG.has(kindOf(expr)) || (expr.kind === 'relative' && STRETCHES.has(expr.unit)))
}

const isVerb = (item: Item): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
const BESIDE = wanted(['w:فيما', 'w:بينما', 'w:كما'])
/** "نشرت القوات دوريات في البلدة، فيما تصدت الحركة خلال الأسبوع الماضي لهجمات": how long the other went on. */
function isOfClauseBeside(items: readonly Item[], k: number, { triggers }: Timing): boolean {
  if (!isStretch(items[k])) return false
  const last = Math.max(...triggers)
  const beside = items.findIndex((item, i) => i > last && i < k && has(item, BESIDE) && has(items[i - 1], 'comma'))
  return beside > 0 && items.slice(beside, k).some(isVerb)
}

const AFTER = wanted(['w:بعد', 'w:عقب'])
/** "استعادوا البلدة بعد أن سيطر عليها المسلحون إثر هجوم أمس": the day on which it was lost. */
function isOfLoss(items: readonly Item[], k: number, { type, triggers, others }: Timing): boolean {
  if (type !== 'capture') return false
  const last = Math.max(...triggers)
  const after = items.findIndex(
    (item, i) => i > last && i < k && (has(item, 'w:بعدما') || (has(item, AFTER) && has(items[i + 1], 's:ان'))),
  )
  return after > 0 && others.some(at => at > after && at < k && has(items[at], 'capture.verb'))
}

const CASUALTIES = wanted(['kill', 'injure', 'die', 'die.fate', 'meet.verb'])
const opensDeed = (items: readonly Item[], i: number): boolean =>
  has(items[i - 1], 'comma') && items[i]?.conjunction === true && has(items[i], 'verb')
/**
 * "قتل خمسة أمس في كذا، وقتل جنديان في اشتباك في كذا، وقتل أربعة الاثنين في هجوم": behind a day told before, each clause tells a deed of its
 * own by its noun, and the day of the next is of the other alone; "قتل جنديان، وجرح أربعة أمس" may be one.
 */
function isOfNextDeed(items: readonly Item[], k: number, { triggers, others }: Timing): boolean {
  const tellsDeed = (at: number): boolean => !has(items[at], CASUALTIES)
  const last = Math.max(...triggers)
  const next = items.findLastIndex((_, i) => i > last && i < k && opensDeed(items, i))
  const told = items.slice(0, Math.min(...triggers)).some(({ kind }) => kind === 'time')
  return told && next > 0 && triggers.some(tellsDeed) && others.some(at => at > next && tellsDeed(at))
}

/** "قتل أربعة الاثنين في هجوم في كذا وأربعة السبت في هجوم على كذا": the day straight before the next deed. */
const isBeforeNext = (items: readonly Item[], k: number, { triggers, others }: Timing): boolean =>
  k > Math.max(...triggers) &&
  has(items[k + 1], 'w:في') &&
  others.includes(k + 2) &&
  items.slice(0, Math.max(...triggers)).some(({ kind }) => kind === 'time')

const OPENING = 3
/** Where the clause of the deeds at `triggers` begins, if it says that they came before what was told; −1 where it does not. */
function opensBefore(items: readonly Item[], triggers: readonly number[]): number {
  const first = Math.min(...triggers)
  const opens = Math.max(
    0,
    items.findLastIndex(
      (item, i) => i < first && (has(item, 'comma') || opensClause(items, i)) && !has(items[i - 1], 'w:ذلك'),
    ),
  )
  const near = items.slice(opens, Math.min(first, opens + OPENING))
  return near.some((item, i) => has(item, 's:قبل') && has(near[i + 1], 'w:ذلك') && near[i + 2]?.preposition !== 'ب')
    ? opens
    : -1
}

/** "قتل ثلاثة الاثنين، وقبل ذلك استهدف قصف منزلا": told to have come before, on a day that nobody tells. */
export const isToldBefore = (items: readonly Item[], triggers: readonly number[]): boolean =>
  opensBefore(items, triggers) >= 0

/** Whether the time at `k` is that of another clause than the mention's. */
export const isOfOtherClause = (items: readonly Item[], k: number, told: Timing): boolean =>
  isOfClauseBeside(items, k, told) ||
  isOfLoss(items, k, told) ||
  isOfNextDeed(items, k, told) ||
  isBeforeNext(items, k, told) ||
  k < opensBefore(items, told.triggers)
