/** The sides of a whole report: everybody who fights, rules or is named in it, with every spot at which they are told. */
import { has } from './clause.ts'
import type { ActorName, Item, Sentence } from './item.ts'
import { joint, sameActor, severally } from './parties.ts'
import { isPreposition, partyOf } from './party.ts'
import { wanted } from './tags.ts'

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
  readonly inTitle: boolean
}

const MOST_SIDES = 24
const SPEAKING = wanted(['source', 'office', 'leader', 'rank', 'saying', 'say.verb', 'according', 'statement.doc'])

function standingOf(items: readonly Item[], at: number): Standing {
  const before = items[at - 1]
  if (has(before, SPEAKING) || has(items[at - 2], 'source', 'office')) return 'speaks'
  return items[at]?.preposition !== null || isPreposition(before) ? 'governed' : 'bare'
}

/** Those who can be a side of what the report tells elsewhere: not people who only suffer, and nobody told by one man of theirs. */
const belongs = (item: Item, actor: ActorName): boolean =>
  !actor.civilian && actor.text !== '' && (item.kind === 'actor' || (actor.armed && (item.people?.plural ?? false)))

/** A side while the report is gone through, with how often each of its names is told. */
interface Draft {
  actor: ActorName
  readonly spots: Spot[]
  readonly told: Map<string, { readonly actor: ActorName; times: number }>
  inTitle: boolean
}

/** The side by the name that it is told by most, with all others. */
function sideOf({ actor, spots, told, inTitle }: Draft): Side {
  const names = [...told.values()].sort(
    (a, b) => Number(b.actor.id !== null) - Number(a.actor.id !== null) || b.times - a.times,
  )
  const main = names[0]?.actor ?? actor
  return { actor: names.reduce((all, one) => joint(all, one.actor), main), spots, inTitle }
}

/** The sides of a report in the order in which they are first told. */
export function castOf(sentences: readonly Sentence[]): Side[] {
  const cast: Draft[] = []
  for (const { index, part, items } of sentences)
    for (const [at, item] of items.entries()) {
      const told = partyOf(item)
      if (!told || !belongs(item, told)) continue
      for (const actor of severally(told)) {
        let side = cast.find(known => sameActor(known.actor, actor))
        if (!side) {
          if (cast.length >= MOST_SIDES) continue
          side = { actor, spots: [], told: new Map(), inTitle: false }
          cast.push(side)
        }
        side.actor = joint(side.actor, actor)
        side.spots.push({ sentence: index, at, standing: standingOf(items, at) })
        side.inTitle ||= part === 'title'
        const name = side.told.get(actor.text) ?? { actor, times: 0 }
        name.times++
        side.told.set(actor.text, name)
      }
    }
  return cast.map(sideOf)
}
