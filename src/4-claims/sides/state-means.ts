/** Drones, tanks, ships, guns and rounds that are told by an adjective of whose they are, and stand for the state or side that uses them. */
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, isPreposition } from './party.ts'
import { stateCalled } from './states.ts'

const STRIKES = wanted([
  'target',
  'shell',
  'strike',
  'attack.noun',
  'kill.verb',
  'injure.verb',
  'destroy.verb',
  'strike.maybe',
  'open.up.verb',
])
/** "توغلت دبابات زمردانية": verbs whose bare subject stands straight behind them. */
const MOVES = wanted(['incursion.verb', 'enter.verb', 'storm.verb', 'withdraw.verb', 'retreat.verb'])
const STARTS = wanted(['carry.out.verb', 'launch.verb'])
const DRONES = wanted(['drone.maybe'])
const ROUNDS = wanted(['shell.round'])
const FIRE = wanted(['gunfire'])
const GUNS = wanted(['heavy', 'vehicle', 'artillery'])
/** "آليات عسكرية إسرائيلية", "صاروخ باليستي روسي": what kind of means it is. */
const KIND = wanted(['s:عسكريه', 's:حربيه', 's:حربي', 's:عسكري'])

/** "مقذوف حوثي": adjectives of those who live in a country and are not its state. */
const NO_STATE = /^(حوثي|شيشاني|داغستاني|سيناوي)/

/** The state or side whose adjective the means at `k` bears, and where it stands. */
export function stateOfArms(items: readonly Item[], k: number): { at: number; actor: ActorName } | null {
  const next = items[k + 1]
  const kind = has(next, KIND) || isAdjectival(next) || (next?.kind === 'word' && !next.word?.known)
  const at = kind && !next?.word?.country ? k + 2 : k + 1
  const adjective = items[at]
  if (adjective?.actor && has(adjective, 'side.adj')) return { at, actor: adjective.actor }
  const told = isAdjectival(adjective) && !NO_STATE.test(adjective?.word?.best.stem ?? '')
  const country = told ? (adjective?.word?.country ?? null) : null
  const state = country ? stateOf(country) : null
  return country && state ? { at, actor: stateCalled(state, country) } : null
}

/** "قصفت دبابات كذا | أراضي", "على": what is struck follows, so that the means behind the verb is its subject and not its object. */
function strikesBeyond(items: readonly Item[], from: number): boolean {
  let k = from
  while (items[k]?.kind === 'time') k++
  const item = items[k]
  if (!item || item.conjunction) return false
  if (has(item, 'w:علي', 'w:باتجاه', 'w:نحو', 'w:صوب') || has(item, ROUNDS, FIRE)) return true
  if (item.preposition !== null || isPreposition(item) || isAdjectival(item)) return false
  return item.kind !== 'word' || has(item, 'noun', 'one.of')
}

const LAUNCH_REACH = 6
/** "الدبابات التركية قصفت": the means that stands before the verb at `verb`; or -1. */
function aheadOf(items: readonly Item[], verb: number): number {
  const at = [verb - 2, verb - 3].find(k => has(items[k], GUNS, ROUNDS)) ?? -1
  return stateOfArms(items, at)?.at === verb - 1 && !isPreposition(items[at - 1]) ? at : -1
}

/** "أطلقت بارجة أمريكية صواريخ": the means behind the verb that launches the rounds at `trigger`; or -1. */
function launching(items: readonly Item[], trigger: number): number {
  if (!has(items[trigger], ROUNDS)) return -1
  for (let k = trigger - 1; k >= 0 && trigger - k <= LAUNCH_REACH; k--)
    if (has(items[k], 'launch.verb')) return has(items[k + 1], GUNS) ? k + 1 : aheadOf(items, k)
  return -1
}

/** "قصفت مسيرة إسرائيلية سيارة", "شنت مسيرة إسرائيلية غارة", "غارة نفذتها مسيرة إسرائيلية", "مسيرة إسرائيلية تستهدف": the drone. */
function droneOf(items: readonly Item[], trigger: number): number {
  const before = has(items[trigger], 'verb') || has(items[trigger - 3], STARTS)
  const places = [
    trigger + 1,
    ...(before ? [trigger - 2] : []),
    ...(has(items[trigger + 1], STARTS) ? [trigger + 2] : []),
  ]
  return places.find(k => has(items[k], DRONES)) ?? -1
}

const DOER_REACH = 4
/** "قامت دبابة زمردانية بقصف": the means that does what the verbal noun at `trigger` tells; or -1. */
function doerOf(items: readonly Item[], trigger: number): number {
  const from = Math.max(0, trigger - DOER_REACH)
  const does = from + items.slice(from, trigger).findLastIndex(item => has(item, 'carry.out.verb'))
  const state = does < from ? null : stateOfArms(items, does + 1)
  return state?.at === trigger - 1 && has(items[does + 1], GUNS, DRONES) ? does + 1 : -1
}

/** "قصفت دبابات تركية قرية", "الدبابات التركية قصفت", "استهدف صاروخ روسي مبنى": the gun or round that strikes. */
function gunOf(items: readonly Item[], trigger: number): number {
  if (items[trigger]?.preposition === 'ب') return doerOf(items, trigger)
  if (!has(items[trigger], 'verb') || has(items[trigger], 'passive', 'masdar')) return -1
  const [behind, state] = [trigger + 1, stateOfArms(items, trigger + 1)]
  if (state && has(items[behind], GUNS, ROUNDS) && strikesBeyond(items, state.at + 1)) return behind
  return aheadOf(items, trigger)
}

/** The state whose own means strikes in the deed at `trigger`, and where its adjective stands. */
export function stateStriking(items: readonly Item[], trigger: number): { at: number; actor: ActorName } | null {
  const mover = trigger + 1
  if (has(items[trigger], MOVES) && has(items[mover], GUNS) && items[mover]?.preposition === null)
    return stateOfArms(items, mover)
  const launcher = launching(items, trigger)
  if (launcher < 0 && !has(items[trigger], STRIKES)) return null
  const [drone, gun] = [droneOf(items, trigger), gunOf(items, trigger)]
  const means = launcher >= 0 ? launcher : drone >= 0 ? drone : gun
  return items[means]?.preposition === null ? stateOfArms(items, means) : null
}
