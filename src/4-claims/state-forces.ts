/** A state beside its own force: "غارات إسرائيلية … شنها الجيش الإسرائيلي" tells of one side, by the name of who did it. */
import { stateOf } from '../3-gazetteer/demonyms.ts'
import type { ActorName } from './item.ts'
import type { Likely, Weighed } from './mend-sides.ts'

/** The state itself, as its adjective or its name tells it; or its aircraft, which have no name of their own. */
function isOnlyState({ id, text, country, armed, aliases }: ActorName): boolean {
  const state = country && armed && id === null ? stateOf(country) : null
  return state !== null && (text === state || aliases.includes(state))
}

const isForceOf = (actor: ActorName, country: string | null): boolean =>
  actor.armed && !actor.irregular && actor.country === country && !isOnlyState(actor)

/** Whether somebody is told as a state where a force of that state has a part in the same happening. */
export const hasOwnForce = ({ option: { actor } }: Likely, all: readonly Likely[]): boolean =>
  isOnlyState(actor) && all.some(other => isForceOf(other.option.actor, actor.country))

/**
 * "غارة إسرائيلية" where the report tells of "الجيش الإسرائيلي": who is told by an adjective alone, by the name of the one force of that
 * state that the report names.
 */
export function byOwnForce(one: Likely, weighed: readonly Weighed[]): Likely {
  const { actor, side } = one.option
  if (!isOnlyState(actor) || side.spots.length > 0) return one
  const [force, ...others] = weighed.filter(({ option }) => isForceOf(option.actor, actor.country))
  return force && others.length === 0 ? { ...force, role: one.role } : one
}
