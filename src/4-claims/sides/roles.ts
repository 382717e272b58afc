/** Which side did it and which suffered it: from a trigger's grammar and the sides around it. */
import type { Role } from '../claim.ts'
import { agrees, bearsPronoun, pronounOf } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, type Item, NOBODY } from '../grammar/item.ts'
import { governsObject, isDoersOwn } from '../grammar/masdar-objects.ts'
import { isFoughtWith, isInSpiteOf, isOnlyOpposed, isReciprocal } from '../grammar/reciprocal.ts'
import { wanted } from '../grammar/tags.ts'
import type { RoleFrame } from '../rules/trigger-rule.ts'
import { loneDoer } from '../tolls/object-of-killing.ts'
import { type Argument, argumentsOf } from './arguments.ts'
import { causersOf } from './causes-of-flight.ts'
import { doerBefore } from './doer-before.ts'
import { garrisonOf, holdersStruck } from './garrisons.ts'
import {
  goesOnWith,
  nearestVerb,
  standsFor,
  stateDoing,
  stateOfMeans,
  stateStruck,
  statesTogether,
} from './implied-sides.ts'
import { joinedTo } from './joined-sides.ts'
import { isRelative, isVerbForm, partyOf, suffererAt } from './party.ts'
import { reliefSenders } from './relief-senders.ts'
import { FRAMES, isDowned, type Relation, WEIGHT } from './role-frames.ts'
import { stateStriking } from './state-means.ts'
import { isUndergone } from './struck-behind.ts'
import { struckByPronoun } from './struck-by-pronoun.ts'
import { standsBefore, subjectOf, takesUp } from './subjects.ts'
import { arePeopleBetween, mayArrest, mayAttack } from './told-beside.ts'
import { accusedOf, condemnedOf, forcedOut, losersOf, sufferersOf, withFoiler } from './told-parts.ts'

export interface RoleReading {
  readonly actor: ActorName
  readonly role: Role
  readonly at: number
  /** 0–1: how surely the grammar says so. */
  readonly weight: number
}

/** Verbal nouns whose genitive is whom it was done to ("استهداف", "طرد", "اعتقال", "مقتل"). */
const OBJECTIVE = wanted([
  'target',
  'drive.out',
  'arrest',
  'abduct',
  'execute',
  'kill',
  'die',
  'release',
  'free.up',
  'rescue',
  'siege',
  'detain',
  'grab',
  'seize',
  'assassinate',
  'halt',
  'surround',
  'repel',
  'foil',
  'defuse',
  'shoot.down',
  'pursue',
  's:ضرب',
])

/** A trigger, its stretch of the sentence (item indexes, end exclusive), and what is asked about it. */
export interface Asked {
  readonly items: readonly Item[]
  readonly trigger: number
  readonly from: number
  readonly to: number
  readonly frame: RoleFrame
  /** Items that figures tell of. */
  readonly victims: ReadonlySet<number>
  /** The sides that the sentence goes on with. */
  readonly topic: readonly ActorName[]
}

/** What is read so far, and how the trigger itself is told. */
interface Roles extends Asked {
  readonly head: Item
  readonly verbal: boolean
  readonly passive: boolean
  readonly table: Readonly<Record<Relation, Role | null>>
  readonly readings: RoleReading[]
}

type Doer = ReturnType<typeof doerBefore>

const hasTarget = ({ readings }: Roles): boolean => readings.some(({ role }) => role === 'target')

/** Takes in the side at an item, if its relation gives it a part that it can have. */
function add({ items, trigger, frame, victims, head, verbal, passive, table, readings }: Roles, one: Argument): void {
  const { at, relation } = one
  const suffers = relation === 'genitive' && (frame === 'condemned-for' ? verbal : isDowned(frame, items[at]?.actor))
  const role = suffers ? 'target' : table[passive && relation === 'subject' ? 'object' : relation]
  const actor = role === 'target' ? suffererAt(items[at]) : partyOf(items[at])
  if (!actor || !role || victims.has(at) || readings.some(r => r.at === at) || isOnlyOpposed(items, at)) return
  if (role === 'initiator' && !actor.armed && !actor.named && !mayAttack(items[at]) && !mayArrest(head, actor)) return
  if (relation === 'with' && !isFoughtWith(head, actor)) return
  if (relation === 'between' && isInSpiteOf(items, trigger, at)) return
  readings.push({ actor, role, at, weight: WEIGHT[relation] - 0.02 * Math.max(0, Math.abs(at - trigger) - 3) })
}

function addAll(roles: Roles, places: readonly number[], relation: Relation): void {
  for (const at of places) add(roles, { at, relation })
}

function addTopic({ table, topic, trigger, readings }: Roles, relation: Relation): void {
  const role = table[relation]
  if (role) for (const actor of topic) readings.push({ actor, role, at: trigger, weight: 0.6 })
}

/** Nothing read yet but whom a verb of killing counts nobody of. */
function begin(asked: Asked, head: Item): Roles {
  const { items, trigger, frame } = asked
  const verbal = isVerbForm(items, trigger)
  const lone = verbal ? loneDoer(items, trigger) : null
  const suffered = !verbal && has(head, OBJECTIVE) && !governsObject(items, trigger)
  const told = suffered && frame === 'agent-target' ? 'victim-genitive' : frame
  const mutual = frame === 'mutual' || (frame === 'agent-target' && isReciprocal(items, trigger))
  return {
    ...asked,
    head,
    verbal,
    passive: verbal && !lone && isUndergone(items, trigger),
    table: FRAMES[mutual ? 'mutual' : told],
    readings: lone ? [{ actor: lone, role: 'initiator', at: trigger + 1, weight: WEIGHT.subject }] : [],
  }
}

/** The sides that the trigger governs. */
function addArguments(roles: Roles): Argument[] {
  const { items, trigger, to, frame, victims, head, verbal } = roles
  // "قرية يسيطر عليها التنظيم": what stands before is what it is done to.
  const before = verbal && !has(items[trigger + 1], 'w:عليها', 'w:عليه', 'w:عليهما') && standsBefore(items, trigger)
  const found = argumentsOf({ items, trigger, to, verbal, before, victims })
  if (frame === 'condemned-for') addAll(roles, condemnedOf(items, trigger), 'author')
  for (const argument of found) add(roles, argument)
  if (has(head, 'displace')) addAll(roles, causersOf(items, trigger, to), 'genitive')
  addAll(roles, forcedOut(items, trigger), 'by')
  return found
}

/** Whether somebody but those who only help is told to do it. */
function isDone({ frame, readings }: Roles, found: readonly Argument[]): boolean {
  const doing = frame === 'beaten-off' ? 'target' : 'initiator'
  const allies = found.filter(one => one.relation === 'ally').map(one => one.at)
  return readings.some(
    r => !allies.includes(r.at) && (r.role === doing || (r.role === 'participant' && frame !== 'mutual')),
  )
}

/** Who is accused of it, who comes under it, and who does it, before the trigger. */
function addBefore(roles: Roles, acts: boolean): Doer {
  const { items, trigger, from, frame, victims, verbal, passive } = roles
  const accused = verbal || acts ? [] : accusedOf(items, trigger, from)
  addAll(roles, accused, 'author')
  if (!verbal) addAll(roles, sufferersOf(items, trigger, from), frame === 'mutual' ? 'with' : 'on')
  const ahead = (acts && !passive) || accused.length ? null : doerBefore(items, trigger, from, verbal, victims)
  const doer = ahead?.relation === 'governor' && stateDoing(items, trigger) ? null : ahead
  if (doer) addAll(roles, joinedTo(items, doer.at), doer.relation)
  return doer
}

/** Those named before for whom a pronoun or a verb's own ending stands. */
function addRecalled(roles: Roles, doer: Doer, acts: boolean): void {
  const { items, trigger, from, head, verbal, table, topic } = roles
  if (doer) return
  if (!verbal && bearsPronoun(items, trigger)) {
    const at = standsFor(items, trigger, from, pronounOf(head))
    const relation = isDoersOwn(items, trigger) || hasTarget(roles) ? 'by' : 'genitive'
    if (at === null) addTopic(roles, relation)
    else if (!arePeopleBetween(items, at, trigger))
      addAll(
        roles,
        joinedTo(items, at).filter(k => k < trigger),
        relation,
      )
  }
  if (!verbal || acts) return
  // "المدينة التي يسيطرون عليها": who holds it was named before.
  if (isRelative(items[trigger - 1]) && takesUp(items, trigger)) {
    const at = standsFor(items, trigger - 1, from, 'هم')
    if (at !== null && agrees(head, partyOf(items[at]) ?? NOBODY)) add(roles, { at, relation: 'governor' })
  }
  if (table.subject === 'initiator' && goesOnWith(items, trigger, topic)) addTopic(roles, 'subject')
}

/** States and senders that only an adjective or the means tell; whether a state is told to strike. */
function addStates(roles: Roles, doer: Doer, acts: boolean): boolean {
  const { items, trigger, frame, verbal, table, readings } = roles
  // "أسقط الجيش صواريخ زمردانية": whoever beats it off, the adjective tells whose the deed was.
  const byOther = frame !== 'beaten-off' && (doer || acts || verbal || table.by !== 'initiator')
  const state = byOther ? null : stateDoing(items, trigger)
  const means = state || readings.some(r => r.role !== 'target') ? null : stateOfMeans(items, trigger)
  const striking = doer || acts || table.subject !== 'initiator' ? null : stateStriking(items, trigger)
  const armed = state ?? striking ?? (table.by === 'initiator' ? means : null)
  if (frame === 'relief' && !doer && !acts)
    for (const sender of reliefSenders(items, trigger)) readings.push({ ...sender, role: 'initiator', weight: 0.85 })
  for (const one of armed ? statesTogether(items, armed) : [])
    readings.push({ ...one, role: 'initiator', weight: 0.65 })
  return striking !== null
}

/** Who is struck where no word governs them: losers, garrisons, states, those of a pronoun. */
function addStruck(roles: Roles, striking: boolean): void {
  const { items, trigger, to, victims, topic, passive, table, readings } = roles
  if (!hasTarget(roles)) addAll(roles, losersOf(items, trigger), 'object')
  if (!hasTarget(roles) && table.on === 'target') {
    addAll(roles, garrisonOf(items, trigger), 'on')
    if (!hasTarget(roles)) readings.push(...holdersStruck(items, trigger, victims))
  }
  const struck = passive || striking || hasTarget(roles) ? null : stateStruck(items, trigger)
  if (struck && table.object === 'target') readings.push({ ...struck, role: 'target', weight: 0.8 })
  if (!passive && table.on === 'target') readings.push(...struckByPronoun(items, trigger, to, readings, topic))
}

/** "يخوض الجيش معارك مع المسلحين": the other side of a fight is the subject of the verb before it. */
function addFoe(roles: Roles, found: readonly Argument[]): void {
  const { items, trigger, from, frame, verbal, readings } = roles
  if (frame !== 'mutual' || verbal || readings.length === 0) return
  const alone = found.every(argument => argument.relation === 'with')
  const verb = alone ? nearestVerb(items, trigger, from) : null
  const at = verb === null ? null : subjectOf(items, verb)
  if (at !== null) addAll(roles, joinedTo(items, at), 'governor')
}

/** The sides around a trigger, with the roles that its frame gives them. */
export function readRoles(asked: Asked): RoleReading[] {
  const { items, trigger, frame } = asked
  const head = items[trigger]
  if (!head) return []
  // "البلدة الخاضعة لسيطرة التنظيم": whose the control is.
  if (has(head, 'under.control') && has(items[trigger + 1], 'capture.masdar'))
    return readRoles({ ...asked, trigger: trigger + 1 })
  const roles = begin(asked, head)
  const found = addArguments(roles)
  const acts = isDone(roles, found)
  const doer = addBefore(roles, acts)
  addRecalled(roles, doer, acts)
  const striking = addStates(roles, doer, acts)
  addStruck(roles, striking)
  addFoe(roles, found)
  return frame === 'beaten-off' && !roles.verbal ? withFoiler(roles.readings, trigger) : roles.readings
}
