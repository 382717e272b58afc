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
import { isUnarmedVoice } from './able-sides.ts'
import { type Argument, argumentsOf } from './arguments.ts'
import { causersOf, fleeThemselves } from './causes-of-flight.ts'
import { garrisonOf, holdersStruck } from './garrisons.ts'
import { goesOnWith, nearestVerb, standsFor, stateDoing, stateOfMeans, stateStruck } from './implied-sides.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, isPreposition, isRelative, isVerbForm, isVerbHere, partyOf, suffererAt } from './party.ts'
import { reliefSenders } from './relief-senders.ts'
import { FRAMES, isDowned, type Relation, WEIGHT } from './role-frames.ts'
import { stateStriking } from './state-means.ts'
import { areHarmed, isUndergone } from './struck-behind.ts'
import { struckByPronoun } from './struck-by-pronoun.ts'
import { standsBefore, subjectOf, takesUp } from './subjects.ts'
import { arePeopleBetween, mayArrest, mayAttack } from './told-beside.ts'
import { accusedOf, condemnedOf, forcedOut, losersOf, revealsOwn, sufferersOf, withFoiler } from './told-parts.ts'

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

const GOVERNS = wanted(
  'manage resort carry.out begin complete go.on continue announce try launch reinforce attempt plan wage ambush.lay plant exchange reply renew impose sign reach aim s:خرق s:خرقت s:خرقوا s:انتهك s:انتهكت'.split(
    ' ',
  ),
)
/** Deeds in the course of which, or by which, another is done: "قتل الجيش خمسة مسلحين في عملية". */
const VIOLENT = wanted([
  'kill',
  'arrest',
  'burn',
  'destroy',
  'storm',
  'abduct',
  'attack',
  'target',
  'capture',
  'manage',
  'advance',
])
/** "سيطر الجيش على القرية بعد هجوم": who moves ahead behind a deed did it; who makes arrests behind one did not. */
const GROUND = wanted(['capture', 'advance', 'storm', 'manage', 'destroy'])
const COURSE = wanted(['w:في', 'w:خلال', 'w:اثناء', 'w:عقب', 'w:بعد', 'w:اثر'])
/** "بدأت القوات عملية في أعقاب هجوم": what was before a deed, or moved to it, is another's. */
const BEFORE = wanted(['w:عقب', 'w:بعد', 'w:اثر', 'w:اعقاب', 'w:غداه', 'w:قبل', 'w:منذ', 'w:رغم', 'w:بعيد', 'w:قبيل'])

/** A deed, or the adjective that tells it ("تفجير انتحاري"), behind such a word. */
const isEarlier = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger - 1], BEFORE) || (has(items[trigger - 2], BEFORE) && isAdjectival(items[trigger]))

const [FOILS, DEFINITE] = [wanted(['foil.masdar', 'repel.masdar']), wanted(['def'])]
/** "اعترضت القوات صاروخا". */
const STOPS = wanted(['intercept', 'repel', 'shoot.down', 'destroy'])

/** The verb before a verbal noun that takes over its subject: "تمكنت القوات من استعادة", "شنت الطائرات سلسلة غارات", "قام الجيش بقصف". */
function governor(items: readonly Item[], trigger: number, from: number): number | null {
  for (let k = trigger - 1; k >= from && trigger - k <= 9; k--) {
    const item = items[k]
    if (
      !item ||
      has(item, 'stop') ||
      (has(item, 'comma') && !partyOf(items[k - 1]) && items[k - 1]?.kind !== 'time' && items[k - 1]?.kind !== 'place')
    )
      return null
    if (isVerbHere(items, k) && isRelative(items[k - 1])) return null
    // "تمكنت القوات من إفشال الهجوم": who foils it did not make it.
    if (has(item, FOILS) && has(items[trigger], DEFINITE)) return null
    if (isVerbHere(items, k))
      return ((has(item, GOVERNS) || revealsOwn(items, k, trigger)) && !isEarlier(items, trigger)) ||
        (has(item, 'throw') && has(items[trigger], 'grab')) ||
        (has(item, STOPS) && has(items[trigger], 'shell.round')) ||
        (has(items[trigger - 1], COURSE) &&
          has(item, isEarlier(items, trigger) ? GROUND : VIOLENT) &&
          !has(item, 'passive') &&
          !areHarmed(items, k))
        ? k
        : null
    if (has(item, 'connector')) return null
  }
  return null
}

/** Who stands before the trigger and does it: first item of the side, with how surely. */
function doerBefore(
  items: readonly Item[],
  trigger: number,
  from: number,
  verbal: boolean,
  victims: ReadonlySet<number>,
): { at: number; relation: Relation } | null {
  if (verbal) {
    const at = fleeThemselves(items, trigger, victims) ? null : subjectOf(items, trigger, victims)
    return at === null ? null : { at, relation: 'subject' }
  }
  // "قيام الجيش بقصف", "محاولة المسلحين اقتحام", "أعلن نجاح القوات في قتل": a verbal noun with its own doer governs the trigger.
  const reach = isPreposition(items[trigger - 1]) || items[trigger]?.preposition !== null ? 8 : 4
  for (let k = trigger - 1; k >= from && trigger - k <= reach; k--) {
    const own = k + 1 < trigger && partyOf(items[k + 1]) !== null
    if (own && has(items[k], 'masdar', 'attempt') && has(items[k], GOVERNS, 'attempt'))
      return { at: k + 1, relation: 'by' }
    if (isVerbHere(items, k) || has(items[k], 'stop', 'connector')) break
  }
  const verb = governor(items, trigger, from)
  if (verb !== null) {
    const at = subjectOf(items, verb)
    const announced = has(items[verb], 'announce') || revealsOwn(items, verb, trigger)
    if (at === null || victims.has(at) || at >= trigger || (announced && isUnarmedVoice(partyOf(items[at]))))
      return null
    return { at, relation: announced ? 'governor' : 'by' }
  }
  return null
}

/** Sides within the trigger's stretch of the sentence (item indexes, end exclusive), with the roles that the frame gives them. */
export function readRoles(
  items: readonly Item[],
  trigger: number,
  from: number,
  to: number,
  frame: RoleFrame,
  victims: ReadonlySet<number>,
  topic: readonly ActorName[],
): RoleReading[] {
  const head = items[trigger]
  if (!head) return []
  // "البلدة الخاضعة لسيطرة التنظيم": whose the control is.
  if (has(head, 'under.control') && has(items[trigger + 1], 'capture.masdar'))
    return readRoles(items, trigger + 1, from, to, frame, victims, topic)
  const verbal = isVerbForm(items, trigger)
  const lone = verbal ? loneDoer(items, trigger) : null
  const passive = verbal && !lone && isUndergone(items, trigger)
  const suffered = !verbal && has(head, OBJECTIVE) && !governsObject(items, trigger)
  const told = suffered && frame === 'agent-target' ? 'victim-genitive' : frame
  const mutual = frame === 'mutual' || (frame === 'agent-target' && isReciprocal(items, trigger))
  const table = FRAMES[mutual ? 'mutual' : told]
  const readings: RoleReading[] = []
  if (lone) readings.push({ actor: lone, role: 'initiator', at: trigger + 1, weight: WEIGHT.subject })
  const add = ({ at, relation }: Argument): void => {
    const suffers = relation === 'genitive' && (frame === 'condemned-for' ? verbal : isDowned(frame, items[at]?.actor))
    const role = suffers ? 'target' : table[passive && relation === 'subject' ? 'object' : relation]
    const actor = role === 'target' ? suffererAt(items[at]) : partyOf(items[at])
    if (!actor || !role || victims.has(at) || readings.some(r => r.at === at) || isOnlyOpposed(items, at)) return
    if (role === 'initiator' && !actor.armed && !actor.named && !mayAttack(items[at]) && !mayArrest(head, actor)) return
    if (relation === 'with' && !isFoughtWith(head, actor)) return
    if (relation === 'between' && isInSpiteOf(items, trigger, at)) return
    readings.push({ actor, role, at, weight: WEIGHT[relation] - 0.02 * Math.max(0, Math.abs(at - trigger) - 3) })
  }
  const addTopic = (relation: Relation): void => {
    const role = table[relation]
    if (role) for (const actor of topic) readings.push({ actor, role, at: trigger, weight: 0.6 })
  }
  // "قرية يسيطر عليها التنظيم": what stands before is what it is done to.
  const before = verbal && !has(items[trigger + 1], 'w:عليها', 'w:عليه', 'w:عليهما') && standsBefore(items, trigger)
  const argumentsFound = argumentsOf({ items, trigger, to, verbal, before, victims })
  if (frame === 'condemned-for') for (const at of condemnedOf(items, trigger)) add({ at, relation: 'author' })
  for (const argument of argumentsFound) add(argument)
  if (has(head, 'displace')) for (const at of causersOf(items, trigger, to)) add({ at, relation: 'genitive' })
  for (const at of forcedOut(items, trigger)) add({ at, relation: 'by' })
  const doing = frame === 'beaten-off' ? 'target' : 'initiator'
  const allies = argumentsFound.filter(one => one.relation === 'ally').map(one => one.at)
  const acts = readings.some(
    r => !allies.includes(r.at) && (r.role === doing || (r.role === 'participant' && frame !== 'mutual')),
  )
  const accused = verbal || acts ? [] : accusedOf(items, trigger, from)
  for (const at of accused) add({ at, relation: 'author' })
  if (!verbal)
    for (const at of sufferersOf(items, trigger, from)) add({ at, relation: frame === 'mutual' ? 'with' : 'on' })
  const ahead = (acts && !passive) || accused.length ? null : doerBefore(items, trigger, from, verbal, victims)
  const doer = ahead?.relation === 'governor' && stateDoing(items, trigger) ? null : ahead
  if (doer) for (const at of joinedTo(items, doer.at)) add({ at, relation: doer.relation })
  if (!doer && !verbal && bearsPronoun(items, trigger)) {
    const at = standsFor(items, trigger, from, pronounOf(head))
    const relation = isDoersOwn(items, trigger) || readings.some(r => r.role === 'target') ? 'by' : 'genitive'
    if (at === null) addTopic(relation)
    else if (!arePeopleBetween(items, at, trigger))
      for (const one of joinedTo(items, at).filter(k => k < trigger)) add({ at: one, relation })
  }
  // "المدينة التي يسيطرون عليها": who holds it was named before.
  if (verbal && !doer && !acts && isRelative(items[trigger - 1]) && takesUp(items, trigger)) {
    const at = standsFor(items, trigger - 1, from, 'هم')
    if (at !== null && agrees(head, partyOf(items[at]) ?? NOBODY)) add({ at, relation: 'governor' })
  }
  if (verbal && !doer && !acts && table.subject === 'initiator' && goesOnWith(items, trigger, topic))
    addTopic('subject')
  // "أسقط الجيش صواريخ زمردانية": whoever beats it off, the adjective tells whose the deed was.
  const byOther = frame !== 'beaten-off' && (doer || acts || verbal || table.by !== 'initiator')
  const state = byOther ? null : stateDoing(items, trigger)
  const means = state || readings.some(r => r.role !== 'target') ? null : stateOfMeans(items, trigger)
  const striking = doer || acts || table.subject !== 'initiator' ? null : stateStriking(items, trigger)
  const armed = state ?? striking ?? (table.by === 'initiator' ? means : null)
  if (frame === 'relief' && !doer && !acts)
    for (const sender of reliefSenders(items, trigger)) readings.push({ ...sender, role: 'initiator', weight: 0.85 })
  if (armed) readings.push({ ...armed, role: 'initiator', weight: 0.65 })
  if (!readings.some(r => r.role === 'target'))
    for (const at of losersOf(items, trigger)) add({ at, relation: 'object' })
  if (!readings.some(r => r.role === 'target') && table.on === 'target') {
    for (const at of garrisonOf(items, trigger)) add({ at, relation: 'on' })
    if (!readings.some(r => r.role === 'target')) readings.push(...holdersStruck(items, trigger, victims))
  }
  const struck = passive || striking || readings.some(r => r.role === 'target') ? null : stateStruck(items, trigger)
  if (struck && table.object === 'target') readings.push({ ...struck, role: 'target', weight: 0.8 })
  if (!passive && table.on === 'target') readings.push(...struckByPronoun(items, trigger, to, readings, topic))
  if (frame === 'mutual' && !verbal && readings.length > 0) {
    const alone = argumentsFound.every(argument => argument.relation === 'with')
    const verb = alone ? nearestVerb(items, trigger, from) : null
    const at = verb === null ? null : subjectOf(items, verb)
    for (const one of at === null ? [] : joinedTo(items, at)) add({ at: one, relation: 'governor' })
  }
  return frame === 'beaten-off' && !verbal ? withFoiler(readings, trigger) : readings
}
