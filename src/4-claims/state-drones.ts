/** Drones that are told by whose they are, and stand for the state that flies them. */
import { stateOf } from '../3-gazetteer/demonyms.ts'
import { has } from './clause.ts'
import type { ActorName, Item } from './item.ts'
import { isAdjectival } from './party.ts'
import { stateCalled } from './states.ts'
import { wanted } from './tags.ts'

const STRIKES = wanted(['target', 'shell', 'strike', 'attack.noun', 'kill.verb', 'strike.maybe'])
const STARTS = wanted(['carry.out.verb', 'launch.verb'])
/** "قصفت مسيرة إسرائيلية سيارة", "شنت مسيرة إسرائيلية غارة", "غارة نفذتها مسيرة إسرائيلية", "مسيرة إسرائيلية تستهدف": whose the drone is that strikes, and where its adjective stands. */
export function stateFlying(items: readonly Item[], trigger: number): { at: number; actor: ActorName } | null {
  if (!has(items[trigger], STRIKES)) return null
  const before = has(items[trigger], 'verb') || has(items[trigger - 3], STARTS)
  const places = [
    trigger + 1,
    ...(before ? [trigger - 2] : []),
    ...(has(items[trigger + 1], STARTS) ? [trigger + 2] : []),
  ]
  const drone = places.find(k => has(items[k], 'drone.maybe'))
  if (drone === undefined || items[drone]?.preposition !== null) return null
  const adjective = items[drone + 1]
  const country = isAdjectival(adjective) ? adjective?.word?.country : null
  const state = country ? stateOf(country) : null
  return country && state ? { at: drone + 1, actor: stateCalled(state, country) } : null
}
