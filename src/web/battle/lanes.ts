import type { EventHead } from '../../api/answers/events.ts'
import type { TypeAnswer } from '../../api/answers/meta.ts'
import type { Lane } from '../text/page-labels.ts'

/** In their order from above; each holds families of types. */
const LANES: readonly (readonly [Lane, readonly TypeAnswer['family'][]])[] = [
  ['ground', ['ground']],
  ['fighting', ['fighting']],
  ['remote', ['remote']],
  ['people', ['custody', 'people', 'things']],
  ['words', ['words']],
]

export interface FilledLane {
  readonly lane: Lane
  readonly events: readonly EventHead[]
}

/** The events of each lane that has any. */
export const lanesOf = (events: readonly EventHead[], types: ReadonlyMap<string, TypeAnswer>): readonly FilledLane[] =>
  LANES.map(([lane, families]) => ({
    lane,
    events: events.filter(({ type }) => families.includes(types.get(type)?.family ?? 'things')),
  })).filter(({ events: own }) => own.length > 0)
