/** Figures told in one breath whose side stands behind the last of them. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { TollReading } from './tolls.ts'

const isOfRank = (item: Item | undefined): boolean =>
  has(item, 'rank') && has(item, 'combatant') && !has(item, 'demonym')
/** "عميد وعقيد وأربعة جنود من قوات كذا": behind the last of a list of those who fight. */
const isRankBefore = (items: readonly Item[], one: TollReading, next: TollReading): boolean =>
  next.of !== null &&
  one.of === null &&
  next.group === 'combatants' &&
  isOfRank(items[one.victims]) &&
  next.victims === one.victims + 1 &&
  next.rule.endsWith('+and') &&
  next.outcome === one.outcome &&
  one.included === next.included

/** A number alone, or with no more than what befell them: "سبعة", "قتلى", "42 جريحا", "ثلاثة آخرون". */
function isBare(item: Item | undefined): boolean {
  if (item?.kind === 'number') return true
  const people = item?.people
  return people != null && (people.outcome !== null || people.other || item?.word === null)
}

const WORDS_BETWEEN = 2
/** "سقط ستة وأصيب عشرون من الحرس", "قتلى وجرحى من المتمردين": behind the second figure, of whom the first says no more than how many they are. */
function isToldTogether(items: readonly Item[], one: TollReading, next: TollReading): boolean {
  const [first, second] = [items[one.victims], items[next.victims]]
  if (!second?.people || second.people.group === 'unknown' || first?.people?.of) return false
  const counted = second.people.number !== null && second.people.definite
  if (!isBare(first) || !(isBare(second) || counted) || next.group !== second.people.group) return false
  if (one.outcome === next.outcome || one.included || next.included) return false
  const between = items.slice(one.victims + 1, next.victims)
  const opens = between[0] ?? second
  return (
    between.length <= WORDS_BETWEEN &&
    opens.conjunction &&
    between.every((_, i) => one.victims + 1 + i === next.trigger || has(between[i], 'w:بجروح', 's:اخر'))
  )
}

/** The same figures, each with the side that stands behind a later one. */
export function withSharedSide(items: readonly Item[], readings: readonly TollReading[]): TollReading[] {
  const out = [...readings]
  for (let i = out.length - 2; i >= 0; i--) {
    const [one, next] = [out[i], out[i + 1]]
    if (!one || !next) continue
    if (isRankBefore(items, one, next)) out[i] = { ...one, of: next.of }
    else if (isToldTogether(items, one, next)) out[i] = { ...one, of: next.of, group: next.group, unsaid: false }
  }
  return out
}
