/** What the gazetteer knows of the places and actors that events name by id. */
import type { KnownNames } from './7-exports/formats/format.ts'
import { UserError } from './errors.ts'
import { loadGazetteer } from './load-gazetteer.ts'

let known: KnownNames | null = null

/** Loaded once; nothing where the gazetteer was never built, for the ledger can be read without it. */
export function loadNames(): KnownNames {
  known ??= fromGazetteer()
  return known
}

function fromGazetteer(): KnownNames {
  try {
    const { places, actors } = loadGazetteer()
    return { places: new Map(places.map(one => [one.id, one])), actors: new Map(actors.map(one => [one.id, one])) }
  } catch (error) {
    if (error instanceof UserError) return { places: new Map(), actors: new Map() }
    throw error
  }
}
