/** A state beside its own force: "غارات إسرائيلية … شنها الجيش الإسرائيلي" tells of one side, by the name of who did it. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import type { ActorName } from '../grammar/item.ts'
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

const ARMY = /^(ال)?(جيش|قوات)( |$)/
/**
 * "غارة إسرائيلية" where the report tells of "الجيش الإسرائيلي": who is told by an adjective alone, by the name of the one force of that
 * state that the report names, or of its army among several.
 */
export function byOwnForce(one: Likely, weighed: readonly Weighed[]): Likely {
  const { actor, side } = one.option
  if (!isOnlyState(actor) || side.spots.length > 0) return one
  const forces = weighed.filter(({ option }) => isForceOf(option.actor, actor.country))
  const armies = forces.filter(({ option }) => ARMY.test(normalForm(option.actor.text)))
  const [force, ...others] = forces.length > 1 ? armies : forces
  return force && others.length === 0 ? { ...force, role: one.role } : one
}

const UNIT = /^(دوريه|كتيبه|سريه|حاجز|رتل|قافله|نقطه|وحده|موكب|اليه|عربه|ثكنه)( |$)/
/** "كتيبة للجيش", "دورية عسكرية" beside the army: a part of a side that has the same part. */
export const isPartOfAnother = (one: Likely, all: readonly Likely[]): boolean =>
  // "اشتبكت دورية للجيش مع مسلحين": the other one who fights is its enemy.
  (one.role !== 'participant' || all.filter(({ role }) => role === 'participant').length > 2) &&
  one.option.actor.id === null &&
  UNIT.test(normalForm(one.option.actor.text)) &&
  all.some(other => other !== one && other.role === one.role && other.option.actor.armed)
