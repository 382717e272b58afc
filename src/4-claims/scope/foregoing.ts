/** What a sentence tells of only as what came before its deed: "ويأتي الهجوم غداة مقتل شرطيين في كذا", "…، وذلك بعد تفجير في كذا", "…، وذلك في أعقاب مقتل جنود". */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { answerOf, isKnownByPlace } from './bygone.ts'

/** Those that the lexicon does not know keep their و. */
export const COMES = wanted(
  's:ياتي s:تاتي s:جاء s:جاءت s:اتي s:اتت w:واتت w:واتي s:تزامن s:يتزامن s:تزامنت w:وتزامنت w:وتزامن w:ويتزامن'.split(
    ' ',
  ),
)
const OPENING = 3
const FOREGOING = wanted(['w:بعد', 'w:اعقاب', 'w:بعيد', 'w:عقب', 'w:غداه', 'w:اثر', 'w:قبل', 'w:قبيل', 'w:ردا', 'w:مع'])
const THAT = wanted(['w:وذلك'])

/** "ويأتي الكمين": the deed was told before, and its sentence says only when it came. */
const isPlacedInTime = (items: readonly Item[], trigger: number): boolean =>
  (has(items[trigger], 'def') || items[trigger + 1]?.kind === 'time') &&
  items.slice(0, Math.min(trigger, OPENING)).some(item => has(item, COMES))

/** Item index of the word from which on the sentence tells of what came before the deed at `trigger`; null where it does not. */
export function foregoingFrom(items: readonly Item[], trigger: number): number | null {
  const placed = isPlacedInTime(items, trigger)
  const at = items.findIndex(
    (item, i) =>
      i > trigger && has(item, FOREGOING) && (placed || has(items[has(item, 'w:اعقاب') ? i - 2 : i - 1], THAT)),
  )
  return at < 0 ? null : at
}

/** Whether the place or time at `k` is that of another deed, which came before all those at `triggers`. */
export function isOfForegoing(
  items: readonly Item[],
  k: number,
  triggers: readonly number[],
  others: readonly number[],
): boolean {
  const from = foregoingFrom(items, Math.max(...triggers))
  return from !== null && k > from && others.some(at => at > from && at < k)
}

/** Whether the deeds at `triggers` are told as what came before another, whose time at `k` is none of theirs. */
export function isBehindOther(
  items: readonly Item[],
  k: number,
  triggers: readonly number[],
  others: readonly number[],
): boolean {
  const first = Math.min(...triggers)
  return others.some(other => {
    const from = foregoingFrom(items, other)
    return from !== null && from < first && k < from
  })
}

const isComma = bearing('comma')
const CASUALTIES = wanted(['kill', 'injure', 'die', 'die.natural', 'die.fate'])
/** "أعدموا رهينتين، وشنوا هجمات في كذا": a place behind the verb of the next clause, which may not be that of this one. */
export function isOfNextClause({ sentence: { items }, triggers, others }: Mention, at: number): boolean {
  const last = Math.max(...triggers)
  if (at < last || triggers.some(trigger => has(items[trigger], CASUALTIES))) return false
  return others.some(
    other =>
      other > last &&
      other < at &&
      isComma(items[other - 1]) &&
      items[other]?.conjunction === true &&
      has(items[other], 'verb'),
  )
}

/** "كثف هجماته ردا على تفجير كذا": the place of a deed that is answered. */
function isOfAnswered(
  items: readonly Item[],
  at: number,
  triggers: readonly number[],
  others: readonly number[],
): boolean {
  const last = Math.max(...triggers)
  const answer = at > last ? answerOf(items, last, at) : at
  return others.some(other => other > answer && other < at)
}

const IT_IS = wanted(['w:انه', 'w:انها', 'w:بانه', 'w:بانها', 'w:هو', 'w:هي', 'w:كان', 'w:كانت'])
/** "تبنت الجماعة الهجوم وقالت إنه رد على التدخل في كذا": where that is to which the deed is said to be the answer. */
const isOfReason = (items: readonly Item[], at: number, last: number): boolean =>
  items
    .slice(last + 1, at)
    .some(
      (item, i, near) => has(item, 's:رد', 's:انتقام') && has(near[i - 1], IT_IS) && has(near[i + 1], 'w:علي', 'p:ل'),
    )

const OPENERS = wanted(['w:كما', 'w:فيما', 'w:بينما', 'w:كذلك', 'w:وكذلك', 'w:حين'])
const OPENER_REACH = 4
/** "اشتباكات في كذا، كما دارت اشتباكات بين كذا وكذا في كذا": a place before the word that opens the deed's clause, where one stands behind. */
function isOfClauseBefore(
  items: readonly Item[],
  at: number,
  { triggers, others }: Mention,
  ranked: readonly number[],
): boolean {
  const first = Math.min(...triggers)
  let opener = first - 1
  while (opener > first - OPENER_REACH && !has(items[opener], OPENERS)) opener--
  if (at > opener || !has(items[opener], OPENERS) || !others.some(other => other < opener)) return false
  return ranked.some(own => own > first && !items.slice(first, own).some(item => has(item, OPENERS)))
}

const BOUND = 3
/** "الهجوم على كذا، والهجوم على فندق في كذا": the place that another deed of the sentence governs, where this one has its own. */
export function isOfNeighbour(mention: Mention, at: number, ranked: readonly number[]): boolean {
  const { triggers, others, sentence } = mention
  const { items } = sentence
  if (isOfClauseBefore(items, at, mention, ranked) || isOfReason(items, at, Math.max(...triggers))) return true
  if (isOfForegoing(items, at, triggers, others) || isOfAnswered(items, at, triggers, others)) return true
  // "بعد تفجير كذا": the place of the one deed that bears its name.
  if (isKnownByPlace(items, at - 1) && !triggers.includes(at - 1)) return true
  const first = Math.min(...triggers)
  return (
    others.some(other => other < at && at - other <= BOUND) &&
    at < first &&
    items.slice(at, first).some(isComma) &&
    ranked.some(own => own > first && !items.slice(first, own).some(isComma))
  )
}
