/** Sides that a clause does not name itself: by a pronoun, by going on with the side spoken of, by a state's adjective. */
import { normalForm } from '../../2-arabic/forms.ts'
import { countryOfAdjective, stateOf } from '../../3-gazetteer/demonyms.ts'
import { agrees, standsForIt } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, isPreposition, isRelative, isVerbHere, partyOf } from './party.ts'
import { stateOfArms } from './state-means.ts'
import { isCapital, stateCalled } from './states.ts'
import { OF_BLOWS } from './struck-behind.ts'
import { subjectOf } from './subjects.ts'

/** The verb told last before an item, in its clause. */
export function nearestVerb(items: readonly Item[], trigger: number, from: number): number | null {
  for (let k = trigger - 1; k >= from; k--) if (isVerbHere(items, k) && !has(items[k], 'be')) return k
  return null
}

/** "سيطرتهم", "استهدافه": the side that a pronoun stands for: the subject of the verb before, or the side named last. */
export function standsFor(
  items: readonly Item[],
  trigger: number,
  from: number,
  pronoun: string | null,
): number | null {
  const verb = nearestVerb(items, trigger, from)
  const subject = verb === null ? null : subjectOf(items, verb)
  const first = partyOf(items[subject ?? -1])
  if (subject !== null && subject < trigger && first?.armed && standsForIt(pronoun, first)) return subject
  for (let k = trigger - 1; k >= from; k--) {
    const actor = partyOf(items[k])
    if (actor?.armed && standsForIt(pronoun, actor) && !(items[k]?.conjunction && isPreposition(items[k - 1]))) return k
  }
  return null
}

const OF_STATES = wanted([
  'strike',
  'strike.maybe',
  'shell',
  'attack.noun',
  'campaign',
  'sortie',
  'aggression',
  'shell.round',
  'gunfire',
  'artillery',
  'heavy',
  'drone.maybe',
])
/** "غارات جوية بقيادة الولايات المتحدة": who leads a deed does it. */
function leadersOf(items: readonly Item[], at: number): ActorName | null {
  const [item, next] = [items[at], items[at + 1]]
  if (item?.preposition !== 'ب' || item.conjunction) return null
  if (has(item, 'leader')) return item.people?.of ?? null
  if (!has(item, 'w:بقياده', 'w:بزعامه')) return null
  const rules = next?.kind === 'place' && (has(next, 'country') || isCapital(next))
  const state = rules ? (next.place?.candidates[0]?.country ?? null) : null
  return next?.actor ?? (next?.place && state ? stateCalled(next.place.text, state) : null)
}

/** "غارة إسرائيلية", "القصف الجوي الروسي": the state whose adjective a deed bears, and where it stands. */
export function stateDoing(items: readonly Item[], trigger: number): { at: number; actor: ActorName } | null {
  if (!has(items[trigger], OF_STATES)) return null
  // "غارات وقصف مدفعي إسرائيلي": the adjective is of both.
  // "نيران دبابة إسرائيلية": whose the fire is that the means gives.
  const next = items[trigger + 1]
  const both = next?.conjunction
    ? has(next, OF_STATES)
    : has(items[trigger], 'gunfire') && has(next, 'heavy', 'vehicle')
  const last = both ? trigger + 1 : trigger
  for (let at = last + 1; at <= last + 3; at++) {
    const item = items[at]
    const leading = leadersOf(items, at)
    if (leading) return { at, actor: leading }
    if (!isAdjectival(item) || item?.kind !== 'word') return null
    // "استهدف قصف صاروخي | السفارة الزمردانية": an adjective of the deed has an article as the deed has.
    if (has(item, 'def') !== has(items[last], 'def')) return null
    const country = item.word?.country
    const state = country ? stateOf(country) : null
    if (country && state) return { at, actor: stateCalled(state, country) }
  }
  return null
}

interface StateAt {
  readonly at: number
  readonly actor: ActorName
}
/** "قصف زمرداني حركوشي", "غارات زمردانية وحركوشية": the state whose adjective stands first, and those that follow it. */
export function statesTogether(items: readonly Item[], first: StateAt): StateAt[] {
  const found = [first]
  for (let at = first.at + 1; ; at++) {
    const item = items[at]
    // "وسورية" is a place by its letters.
    const country = item?.word?.country ?? (item?.place ? countryOfAdjective(normalForm(item.place.text)) : null)
    const state = country && item?.preposition === null ? stateOf(country) : null
    const joint = item?.kind === 'word' ? isAdjectival(item) : item?.conjunction
    if (!country || !state || !joint || has(item, 'def') !== has(items[first.at], 'def')) return found
    if (!found.some(({ actor }) => actor.country === country)) found.push({ at, actor: stateCalled(state, country) })
  }
}

const MEANS_REACH = 5
/** "هجوم بطائرة مسيرة تركية", "مقتل أربعة بقذائف تركية": the state that the means is of, and where it stands. */
export function stateOfMeans(items: readonly Item[], trigger: number): { at: number; actor: ActorName } | null {
  for (let at = trigger + 1; at <= trigger + MEANS_REACH; at++) {
    const item = items[at]
    if (!item || has(item, 'stop', 'comma')) return null
    if (item.preposition !== 'ب') continue
    const country = has(item, 'air') ? (item.actor?.country ?? null) : null
    const state = country ? stateOf(country) : null
    if (country && state) return { at, actor: stateCalled(state, country) }
    const doing = stateDoing(items, at)
    if (doing) return doing
  }
  return null
}

const ARMS = wanted([
  'vehicle',
  'heavy',
  'weapon',
  'aircraft',
  'convoy',
  'car',
  's:سفينه',
  's:قاعده',
  's:موقع',
  's:مواقع',
  's:قارب',
  's:ناقله',
])
const STRUCK_REACH = 4
const UNDERGO_REACH = 8
/** "تعرضت قاعدة زمردانية في البلدة | لقصف": the verb whose subject came under the deed at `trigger`, or the deed itself. */
function undergoing(items: readonly Item[], trigger: number): number {
  if (items[trigger]?.preposition !== 'ل') return trigger
  for (let k = trigger - 1; k >= Math.max(0, trigger - UNDERGO_REACH); k--) {
    if (has(items[k], 'undergo.verb')) return k
    if (has(items[k], 'stop', 'comma', 'connector')) return trigger
  }
  return trigger
}

/** "استهدفوا دبابة إسرائيلية", "هاجمت سفينة أمريكية", and no "قصف مدفعي تركي": the state whose arms are struck, and where its adjective stands. */
export function stateStruck(items: readonly Item[], trigger: number): { at: number; actor: ActorName } | null {
  if (!has(items[trigger], 'target', 'attack', 'strike', 'shell', 'destroy', 'shoot.down')) return null
  const from = undergoing(items, trigger)
  for (let k = from + 1; k <= from + STRUCK_REACH; k++) {
    const item = items[k]
    if (!item || item.kind === 'punct' || isPreposition(item) || item.preposition === 'ب' || item.conjunction)
      return null
    if (item.kind === 'word' && has(item, ARMS) && !has(item, OF_BLOWS)) return stateOfArms(items, k)
  }
  return null
}

/** Whom a report has just told to fight is not thereby who condemns and appeals in the next breath. */
const JUDGES = wanted(['condemn.verb', 'appeal.verb', 'praise.verb', 'express.verb'])

/** "وسيطرت على …", "إنها قصفت …": whether a verb without a subject goes on with the side that the report speaks of; not a passive. */
export function goesOnWith(items: readonly Item[], verb: number, topic: readonly ActorName[]): boolean {
  const [first] = topic
  if (!first || has(items[verb], JUDGES) || !agrees(items[verb], first) || isRelative(items[verb - 1])) return false
  const opens = verb === 0 || items[verb]?.conjunction || has(items[verb - 1], 'connector', 'qad', 'comma', 'be')
  const senses = items[verb]?.word?.analyses.flatMap(a => (a.sense?.pos === 'verb' ? [a.sense] : [])) ?? []
  const active = senses.some(
    s =>
      s.voice === 'active' ||
      s.object ||
      s.number === 'plural' ||
      (s.feminine && has(items[verb + 1], 'counted', 'people', 'number')),
  )
  return Boolean(opens) && active
}
