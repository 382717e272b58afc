/** Deaths of an event for formats that hold one number a side. */
import type { EventToll } from '../5-events/event.ts'
import { sumSides } from '../5-events/sum-tolls.ts'

export type Bound = 'low' | 'best' | 'high'

/** Figures of one outcome over all sides; null where there is none, so that unknown is not taken for none. */
export const totalOf = (tolls: readonly EventToll[], outcome: string, bound: Bound): number | null =>
  sumSides(tolls.filter(toll => toll.outcome === outcome))?.[bound] ?? null

/** Low, best and high of one side's dead, each within the next; a missing bound is taken from its neighbour. */
export interface Deaths {
  readonly low: number
  readonly best: number
  readonly high: number
}

const NONE: Deaths = { low: 0, best: 0, high: 0 }

function deathsIn({ low, best, high }: EventToll): Deaths {
  const middle = best ?? low ?? high ?? 0
  return { low: Math.min(low ?? middle, middle), best: middle, high: Math.max(high ?? middle, middle) }
}

/** The dead of these tolls added up. */
export const sumDeaths = (tolls: readonly EventToll[]): Deaths =>
  tolls
    .filter(toll => toll.outcome === 'killed')
    .map(deathsIn)
    .reduce((a, b) => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high }), NONE)
