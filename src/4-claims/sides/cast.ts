/** The sides of a whole report: everybody who fights, rules or is named in it, with every spot at which they are told. */
import { has } from '../grammar/clause.ts'
import { isDeedItself } from '../grammar/governing.ts'
import type { ActorName, Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isHosted } from './garrisons.ts'
import { joint, sameActor } from './parties.ts'
import { isPreposition, partyOf } from './party.ts'
import { severally } from './severally.ts'

/** How a side stands where it is told: as what a verb may do or suffer, behind a preposition, or in who speaks. */
export type Standing = 'bare' | 'governed' | 'speaks'

export interface Spot {
  readonly sentence: number
  readonly at: number
  readonly standing: Standing
}

export interface Side {
  readonly actor: ActorName
  readonly spots: readonly Spot[]
  /** Sides told in one breath with it: "الجيش والشرطة". */
  readonly fellows: ReadonlySet<Side>
}

const MOST_SIDES = 24
const SPEAKING = wanted(['source', 'office', 'leader', 'rank', 'saying', 'say.verb', 'according', 'statement.doc'])

function standingOf(items: readonly Item[], at: number): Standing {
  const before = items[at - 1]
  if (has(before, SPEAKING) || has(items[at - 2], 'source', 'office')) return 'speaks'
  return items[at]?.preposition !== null || isPreposition(before) || isHosted(items, at) ? 'governed' : 'bare'
}

/** Those who can be a side of what the report tells elsewhere: not people who only suffer, and nobody told by one man of theirs. */
const belongs = (items: readonly Item[], at: number, item: Item, actor: ActorName): boolean =>
  !isDeedItself(items, at) &&
  !actor.civilian &&
  actor.text !== '' &&
  (item.kind === 'actor' || (actor.armed && (item.people?.plural ?? false)))

/** A side while the report is gone through, with how often each of its names is told. */
interface Draft {
  actor: ActorName
  readonly spots: Spot[]
  readonly told: Map<string, { readonly actor: ActorName; times: number }>
  readonly fellows: Set<Draft>
}

/** The side by the name that it is told by most, with all others. */
function nameOf({ actor, told }: Draft): ActorName {
  const names = [...told.values()].sort(
    (a, b) => Number(b.actor.id !== null) - Number(a.actor.id !== null) || b.times - a.times,
  )
  return names.reduce((all, one) => joint(all, one.actor), names[0]?.actor ?? actor)
}

const FELLOW_REACH = 3
/** "الجيش والشرطة": told in one breath with the side before, and not as the other side of "بين". */
const joins = (items: readonly Item[], last: number, at: number): boolean =>
  at - last <= FELLOW_REACH &&
  items[at]?.conjunction === true &&
  items[at].preposition === null &&
  !has(items[last - 1], 'w:بين', 'w:وبين')

/** The drafts of the sides told at one spot, taken up into the cast. */
function meet(cast: Draft[], told: ActorName, spot: Spot): Draft[] {
  return severally(told).flatMap(actor => {
    let side = cast.find(known => sameActor(known.actor, actor))
    if (!side) {
      if (cast.length >= MOST_SIDES) return []
      side = { actor, spots: [], told: new Map(), fellows: new Set() }
      cast.push(side)
    }
    side.actor = joint(side.actor, actor)
    side.spots.push(spot)
    const name = side.told.get(actor.text) ?? { actor, times: 0 }
    name.times++
    side.told.set(actor.text, name)
    return [side]
  })
}

function befriend(sides: readonly Draft[]): void {
  for (const one of sides) for (const other of sides) if (one !== other) one.fellows.add(other)
}

/** The sides of a report in the order in which they are first told. */
export function castOf(sentences: readonly Sentence[]): Side[] {
  const cast: Draft[] = []
  for (const { index, items } of sentences) {
    let last: { readonly at: number; readonly sides: readonly Draft[] } | null = null
    for (const [at, item] of items.entries()) {
      const told = partyOf(item)
      if (!told || !belongs(items, at, item, told)) continue
      const met = meet(cast, told, { sentence: index, at, standing: standingOf(items, at) })
      befriend(last && joins(items, last.at, at) ? [...last.sides, ...met] : met)
      last = { at, sides: met }
    }
  }
  const sides = new Map<Draft, Side & { readonly fellows: Set<Side> }>(
    cast.map(draft => [draft, { actor: nameOf(draft), spots: draft.spots, fellows: new Set<Side>() }]),
  )
  for (const [draft, side] of sides)
    for (const fellow of draft.fellows) {
      const other = sides.get(fellow)
      if (other) side.fellows.add(other)
    }
  return [...sides.values()]
}
