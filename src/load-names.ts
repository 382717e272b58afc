/** What the gazetteer knows of the places and actors that events name by id. */
import type { Operation } from './3-gazetteer/gazetteer.ts'
import type { KnownNames } from './7-exports/formats/format.ts'
import { UserError } from './errors.ts'
import { loadGazetteer } from './load-gazetteer.ts'

interface Known extends KnownNames {
  readonly operations: readonly Operation[]
}

let known: Known | null = null

/** Loaded once; nothing where the gazetteer was never built, for the ledger can be read without it. */
export function loadNames(): KnownNames {
  return loadKnown()
}

/** The operations of all packs. */
export const loadOperations = (): readonly Operation[] => loadKnown().operations

function loadKnown(): Known {
  known ??= fromGazetteer()
  return known
}

function fromGazetteer(): Known {
  try {
    const { places, actors, operations } = loadGazetteer()
    return {
      operations,
      places: new Map(places.map(one => [one.id, one])),
      actors: new Map(actors.map(one => [one.id, one])),
    }
  } catch (error) {
    if (error instanceof UserError) return { operations: [], places: new Map(), actors: new Map() }
    throw error
  }
}
