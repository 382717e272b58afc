/** Whom a deed strikes where only a pronoun tells: "قصفت الطائرات مواقعه", "شن غارات على تجمعاتهم", "غارات عليهم". */
import { agrees, surelyStandsForIt } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { sameActor } from './parties.ts'
import { isPreposition, isVerbHere, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'

const WEIGHT_OF_PRONOUN = 0.8

/** What a side holds and fights from; homes are those of whoever lives there. */
const HELD = wanted(['site', 'vehicle', 'convoy', 'depot', 'launcher', 'heavy', 'weapon', 'cache', 'post', 'keep'])
const HOMES = wanted(['home', 'source.noun'])
const ON = wanted('عليهم عليه عليها ضدهم ضده ضدها'.split(' ').map(form => `w:${form}`))
const STRUCK_REACH = 7
const BLOWS = wanted([
  'strike',
  'strike.maybe',
  'shell',
  'target',
  'attack',
  'attack.noun',
  'destroy',
  'storm',
  'sortie',
])

const OBJECT = /(?:هما|هم|ها|ه)$/
/** "هاجمهم مسلحون", "ثم قصفتهم": the verb itself bears the pronoun. */
const objectOf = (items: readonly Item[], trigger: number): string | null =>
  has(items[trigger], 'object') && !has(items[trigger], 'masdar') && isVerbHere(items, trigger)
    ? (OBJECT.exec(items[trigger]?.word?.best.stem ?? '')?.[0] ?? null)
    : null

/** The item behind the deed at `trigger` whose pronoun tells whom it strikes; null where there is none. */
function struckAt(items: readonly Item[], trigger: number, to: number): number | null {
  for (let k = trigger + 1; k < Math.min(to, trigger + 1 + STRUCK_REACH); k++) {
    const item = items[k]
    if (!item || has(item, 'stop', 'relative', 'connector') || (k > trigger + 1 && isVerbHere(items, k))) return null
    if (!has(item, 'pron') || has(item, 'marbuta') || item.kind !== 'word') continue
    // "سيطر عليها": what a verb takes by its preposition is its object, and no side.
    if (has(item, ON)) return isVerbHere(items, trigger) ? null : k
    if (has(item, HELD) && !has(item, HOMES)) return item.preposition === 'ب' ? null : k
  }
  return null
}

/** The armed side told last before `at`, other than the doers, that a pronoun can stand for; else one that the sentences before speak of. */
function ownerBefore(
  items: readonly Item[],
  at: number,
  pronoun: string,
  doers: readonly ActorName[],
  topic: readonly ActorName[],
): ActorName | null {
  const isOther = (actor: ActorName): boolean => actor.armed && !doers.some(doer => sameActor(doer, actor))
  for (let k = at - 1; k >= 0; k--) {
    const actor = partyOf(items[k])
    if (!actor || !isOther(actor) || (items[k]?.conjunction && isPreposition(items[k - 1]))) continue
    // "جنود من الجيش … هاجمهم": the people of a side are many, whatever its name is.
    if (surelyStandsForIt(pronoun, actor) || (pronoun === 'هم' && items[k]?.people?.plural)) return actor
  }
  return topic.find(actor => isOther(actor) && surelyStandsForIt(pronoun, actor)) ?? null
}

/**
 * The side whose sites or people a pronoun behind the deed at `trigger` tells to be struck, as a target; none where another is told.
 * `told` are the parts that the deed's own grammar gives.
 */
export function struckByPronoun(
  items: readonly Item[],
  trigger: number,
  to: number,
  told: readonly RoleReading[],
  topic: readonly ActorName[],
): RoleReading[] {
  if (!has(items[trigger], BLOWS) || told.some(({ role }) => role !== 'initiator')) return []
  const object = objectOf(items, trigger)
  const at = object ? trigger : struckAt(items, trigger, to)
  const pronoun = object ?? items[at ?? -1]?.word?.best.pronoun ?? null
  if (at === null || pronoun === null) return []
  const doers = told.map(({ actor }) => actor)
  const actor = ownerBefore(items, at, pronoun, doers, topic)
  // "وقصفوا مواقعهم": who could be the subject that is not told may strike from what is his.
  const mayDo =
    actor !== null && !object && doers.length === 0 && isVerbHere(items, trigger) && agrees(items[trigger], actor)
  return actor && !mayDo ? [{ actor, role: 'target', at, weight: WEIGHT_OF_PRONOUN }] : []
}
