/** What one sentence tells in clauses of their own, each with a place of its own: "قتل شاب في حي كذا، فيما أصاب القصف حيا آخر". */
import { has, opensAtPlace } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { UNITE_WEIGHTS } from '../happenings/unite-weights.ts'
import type { SettledPlace } from '../places/place-context.ts'
import { placeScore } from '../places/place-likeness.ts'
import type { Located } from './located.ts'

const BESIDE = wanted(['w:فيما', 'w:بينما', 'w:كما', 'w:حين'])

const WIDE: ReadonlySet<string> = new Set(['country', 'province'])
const isWide = ({ place }: SettledPlace): boolean => WIDE.has(place?.kind ?? '')

/** Two towns or quarters, of which neither lies in the other. */
const arePlacedApart = ({ place: a }: Located, { place: b }: Located): boolean =>
  a !== null && b !== null && !isWide(a) && !isWide(b) && placeScore(a, b, UNITE_WEIGHTS) <= 0

/** "الهجوم على كذا، والهجوم على كذا": the next word of a deed is joined by "and", and its place stands behind it. */
const isJoined = (items: readonly Item[], at: number): boolean =>
  items[at]?.conjunction === true && has(items[at - 1], 'comma')

/** Two mentions that a word like "while" parts, or "and" before the second, each with its place on its own side of it, are no one happening. */
export function areInClausesElsewhere(a: Located, b: Located): boolean {
  if (a.mention.sentence !== b.mention.sentence || a.inherited || b.inherited || !arePlacedApart(a, b)) return false
  const [first, second] = a.mention.trigger < b.mention.trigger ? [a, b] : [b, a]
  const { items } = first.mention.sentence
  const between = items.slice(first.mention.trigger, second.mention.trigger)
  const from = first.mention.trigger
  const beside = from + between.findLastIndex((item, i) => has(item, BESIDE) || opensAtPlace(items, from + i))
  const at = isJoined(items, second.mention.trigger) ? second.mention.trigger : beside
  if (at < first.mention.trigger || first.placeItem === null || second.placeItem === null) return false
  return first.placeItem < at && second.placeItem > at
}
