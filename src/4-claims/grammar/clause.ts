/** Where a clause begins and ends inside a sentence. */
import type { Item } from './item.ts'
import { type Wanted, wanted } from './tags.ts'

const bears = ({ tags }: Item, sought: string | Wanted): boolean =>
  typeof sought === 'string' ? tags.has(sought) : tags.any(sought)

/** Whether the item bears one of the tags; lists that are always the same are made ready once by `wanted`. */
export function has(item: Item | undefined, first: string | Wanted, ...more: (string | Wanted)[]): boolean {
  if (item === undefined) return false
  if (bears(item, first)) return true
  for (const other of more) if (bears(item, other)) return true
  return false
}

/** Words of the grammar: no name of a side or a place begins with one of them or holds it. */
export const FUNCTION_WORDS = [
  'prep',
  'relative',
  'connector',
  'negation',
  'qad',
  'be',
  'this',
  'pronoun',
  'among',
  'according',
] as const

/** `has` for tags that are always the same: made once, it asks for all of them in one step, as what is asked of every item must. */
export function bearing(...tags: string[]): (item: Item | undefined) => boolean {
  const some = wanted(tags)
  return item => item?.tags.any(some) ?? false
}

const isStop = bearing('stop')
const isLink = bearing('w:فيما', 'w:بينما', 'w:حيث', 'w:كما', 'w:لكن', 'w:ثم')
/** "زرعها فيما يبدو مسلحون": an aside, and no clause. */
const seems = bearing('w:يبدو')
const isIn = bearing('w:في', 'w:وفي')
const isWhile = bearing('w:حين')
const isVerb = bearing('verb')
const isNominal = bearing('masdar', 'noun')

const AND_IN = bearing('w:وفي', 'w:ففي')
const isAsFor = bearing('w:اما', 'w:واما')
const isComma = bearing('comma')
const NEWS_REACH = 4
/** "…، وفي درنة عثر على جثث", "أما في أجدابيا فانفجرت سيارة": news of another place opens inside a sentence. */
export function opensAtPlace(items: readonly Item[], i: number): boolean {
  if (!isComma(items[i - 1])) return false
  const at = AND_IN(items[i]) ? i + 1 : isAsFor(items[i]) && isIn(items[i + 1]) ? i + 2 : -1
  if (at < 0 || items[at]?.kind !== 'place') return false
  for (let k = at + 1; k <= at + NEWS_REACH; k++) {
    const item = items[k]
    if (isVerb(item) && !isNominal(item)) return true
    if (!item || isStop(item) || item.conjunction || item.kind === 'people' || item.kind === 'number') return false
  }
  return false
}

/** Whether such news opens between two items. */
export function isNewsElsewhere(items: readonly Item[], a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (opensAtPlace(items, i)) return true
  return false
}

/** "، وقبلها بيومين اغتال مسلحون قاضيا", "، والسبت قصف الطيران": a day of its own before the next verb. */
const opensWithTime = (items: readonly Item[], i: number): boolean =>
  items[i]?.conjunction === true && has(items[i - 1], 'comma') && isVerb(items[i + 1]) && !items[i + 1]?.conjunction

/** "انفجرت سيارة الأحد، وقبلها بيومين قتل جندي": whether the verb at `at` tells of a day of its own, and so of nothing told before it. */
export const isOnOwnDay = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === 'time' && opensWithTime(items, at - 1)

/** A clause ends where a connector, "في حين", a colon, a comma before a new verb or before its day opens another. */
export const opensClause = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (!item) return true
  if (isStop(item)) return true
  if (item.kind === 'time') return opensWithTime(items, i)
  if (item.kind !== 'word') return false
  if (opensAtPlace(items, i)) return true
  if ((isLink(item) && !seems(items[i + 1])) || (isIn(item) && isWhile(items[i + 1]))) return true
  return item.conjunction && isVerb(item) && !isNominal(item) && items[i - 1]?.tags.has('comma') === true
}

/** من and ما are prepositions and particles far more often than they open a relative clause. */
export const opensRelative = (item: Item | undefined): boolean =>
  has(item, 'relative') && !has(item, 'w:من', 'w:ما', 'w:مما')

/** The clause around an item, item indexes, end exclusive. */
export function clauseBounds(items: readonly Item[], at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && !opensClause(items, from)) from--
  let to = at + 1
  while (to < items.length && !opensClause(items, to)) to++
  return { from, to }
}

const WHILE = bearing('w:فيما', 'w:بينما', 'w:وفيما', 'w:وبينما')
const AT_THE_TIME = bearing('w:وقت', 'w:الوقت', 'w:حين', 'w:غضون')
const isThat = bearing('w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان')
/** A verb behind a comma, which is not that of what is said: "أعلن المصدر أن القوات، التي وصلت، قصفت". */
function opensMain(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!has(items[at - 1], 'comma') || !has(item, 'verb') || item?.conjunction || has(item, 'pron')) return false
  const that = items.slice(0, at).findLastIndex(isThat)
  return that < 0 || items.slice(that, at).some(isVerb)
}

/** "وفيما قتل ثلاثة، كشف مصدر": item of the verb with which the main clause opens behind a clause that goes beside it; null where there is none. */
export function mainVerb(items: readonly Item[]): number | null {
  const beside = WHILE(items[0]) || (has(items[0], 'w:في', 'w:وفي') && AT_THE_TIME(items[1]))
  if (!beside) return null
  const at = items.findIndex((_, i) => i > 2 && opensMain(items, i))
  return at < 0 ? null : at
}
