/** How many occurrences a trigger tells of. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'

const COUNTED = ['strike', 'blast', 'attack.noun']
/** How many occurrences the text counts: "12 غارة", "انفجارين". */
export function countOf(items: readonly Item[], at: number): number | null {
  const item = items[at]
  // "خمس منها": the number itself tells of them.
  if (item?.kind === 'number') return item.number && !item.number.vague ? (item.number.low ?? item.number.high) : null
  const before = items[at - 1]
  // "إصابة 28 بتفجير": people that it hurt.
  // "إن 20 قتلوا", "174 إصابة": people too.
  const own = item?.preposition === null && !item.conjunction && !has(item, 'kill.verb', 'die.verb', 'injure')
  const number = before?.kind === 'number' && has(before, 'number', 'number.of.things') ? before.number : null
  if (own && number && !number.vague) return number.low ?? number.high
  // "شن هجوما": an accusative is written like a dual that lost its ن.
  const dual = item?.word?.analyses.some(
    a =>
      a.sense &&
      a.sense.pos !== 'verb' &&
      a.sense.number === 'dual' &&
      /(ان|ين|ت[اي])$/.test(a.stem) &&
      COUNTED.some(one => a.sense?.classes.includes(one)),
  )
  return dual ? 2 : null
}
