/** Adds the figures of all claims up, by outcome and side, under a preset. */
import type { Event, EventToll } from './event.ts'
import type { Features } from './features.ts'
import { estimate, type Preset } from './presets.ts'
import { type Parties, tollStatements } from './toll-statements.ts'

/** One figure for each outcome of each side, with low, best and high of the statements that stand. */
export function mergeTolls(members: readonly Features[], preset: Preset, parties?: Parties): EventToll[] {
  return tollStatements(members, parties).map(({ outcome, of, group, statements }) => {
    const { low, high, open, bests, divergence } = estimate(statements.filter(statement => statement.stands))
    return { outcome, of, group, low, best: bests[preset], high, open, preset, bests, divergence }
  })
}

/** False for events that a ledger of version 0.1.0 formed: they keep their preset until their reports are added anew. */
const hasBests = (toll: EventToll): boolean => Object.hasOwn(toll, 'bests')

/** The same event with its best figures chosen by another preset. */
export const underPreset = (event: Event, preset: Preset): Event => ({
  ...event,
  tolls: event.tolls.map(toll =>
    toll.preset === preset || !hasBests(toll) ? toll : { ...toll, best: toll.bests[preset], preset },
  ),
})
