/** A side as it stands in a war: an actor with all who are part of it or allied with it, as the packs know. */
import type { Actor } from '../3-gazetteer/gazetteer.ts'
import { nameKeys } from '../5-events/name-keys.ts'

export type KnownActors = ReadonlyMap<string, Pick<Actor, 'id' | 'names' | 'partOf' | 'alliedWith'>>

/** The actor with this id or one of these names; of several the first. */
function actorCalled(name: string, actors: KnownActors): string | null {
  const id = name.trim().toLowerCase()
  if (actors.has(id)) return id
  const keys = nameKeys([name])
  const called = [...actors.values()].find(actor =>
    nameKeys(actor.names.map(one => one.name)).some(k => keys.includes(k)),
  )
  return called?.id ?? null
}

/** Ids of the side's actors; the name itself where no pack knows it. */
export function actorsOfSide(name: string, actors: KnownActors): string[] {
  const head = actorCalled(name, actors)
  if (head === null) return [name]
  const side = new Set([head])
  // What is added on the way is looked at as well.
  for (const lead of side) {
    for (const { id, partOf, alliedWith } of actors.values()) {
      if (partOf.includes(lead) || alliedWith.includes(lead)) side.add(id)
    }
  }
  return [...side]
}

/** Whom an actor is part of in the end: what colours it. An ally keeps its own. */
export function headOf(id: string, actors: KnownActors): string {
  const seen = new Set([id])
  for (const one of seen) for (const above of actors.get(one)?.partOf ?? []) seen.add(above)
  return [...seen].at(-1) ?? id
}
