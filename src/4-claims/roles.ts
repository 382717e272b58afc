/** Which side did it and which suffered it: from a trigger's grammar and the sides around it. */
import type { Role } from './claim.ts'
import type { ActorName, Item } from './item.ts'
import { FRAMES, type Relation, WEIGHT } from './role-frames.ts'
import type { RoleFrame } from './rules/trigger-rule.ts'

export interface RoleReading {
  readonly actor: ActorName
  readonly role: Role
  readonly at: number
  /** 0–1: how surely the grammar says so. */
  readonly weight: number
}

const has = (item: Item | undefined, ...tags: string[]): boolean =>
  item !== undefined && tags.some(tag => item.tags.has(tag))
const ON = ['w:علي', 'w:ضد', 'w:نحو', 'w:صوب', 'w:تجاه', 'w:حول']
const BY = ['w:بيد', 'w:بايدي', 's:يد', 's:ايدي', 's:نيران', 's:رصاص', 's:واسطه', 's:نار']

/** A person or side as a party: those described ("مسلحون") count by their description. */
export function partyOf(item: Item | undefined): ActorName | null {
  if (item?.actor) return item.actor
  if (item?.kind !== 'people' || !item.people) return null
  const { people } = item
  if (people.outcome || people.other || item.tags.has('source') || people.text === '') return null
  if (people.of && !people.implied) return people.of
  if (people.group !== 'combatants' && people.group !== 'civilians') return null
  const civilian = people.group === 'civilians'
  // "14 حوثيا": the noun by itself, so that the same people are known in the plural too.
  const lemmas = item.word?.analyses.flatMap(a => (a.sense && a.sense.pos !== 'verb' ? [a.sense.lemma] : [])) ?? []
  return {
    text: people.text,
    id: null,
    aliases: [...new Set([...(people.of ? [people.of.text] : []), ...lemmas])],
    country: people.of?.country ?? null,
    armed: people.group === 'combatants',
    named: false,
    civilian,
  }
}

/** "على يد", "بيد", "بنيران", "برصاص": what follows did it; "في يد" only tells who holds a thing. */
const isBy = (before: Item | undefined, before2: Item | undefined): boolean =>
  has(before, ...BY) && (before?.preposition === 'ب' || has(before2, 'w:علي') || has(before, 'w:بيد', 'w:بايدي'))

/** A verb in the plural, or straight behind a side without a preposition, has its subject before it: what follows is the object. */
function subjectStandsBefore(items: readonly Item[], trigger: number): boolean {
  const verb = items[trigger]
  const plural =
    verb?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'plural' && !a.sense.object) ?? false
  const before = items[trigger - 1]
  if (plural && !verb?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'singular')) return true
  return (
    !verb?.conjunction &&
    partyOf(before) !== null &&
    before?.preposition === null &&
    !has(items[trigger - 2], 'prep', 'verb', 'masdar')
  )
}

function relationAfter(
  items: readonly Item[],
  trigger: number,
  k: number,
  verbal: boolean,
  seen: number,
): Relation | null {
  const item = items[k]
  const before = items[k - 1]
  const before2 = items[k - 2]
  if (has(before, 'w:بين') || (has(before2, 'w:بين') && before?.kind === 'word')) return 'between'
  if (has(before, 'w:مع')) return 'with'
  if (isBy(before, before2) || (has(before, 'w:قبل') && has(before2, 'w:من'))) return 'by'
  const forOf = item?.preposition === 'ل' || has(before, 'w:ل')
  // "قصف لقوات النظام" names who shells; "مواقع للتنظيم" whose they are.
  if (forOf && !verbal && k - trigger <= 2 && !has(before, 'site')) return 'genitive'
  if (has(before, ...ON) || forOf) return 'on'
  if (has(before, 'site', 'home', 'building', 'weapon', 'depot', 'vehicle')) return 'on'
  if (has(before, 'w:من')) return 'from'
  if (has(before, 'carry.out', 'claim.responsibility') && k - 1 > trigger) return 'by'
  if (item?.preposition === 'ب') return null
  // "تسيطر عليها القوات": a preposition with its own pronoun governs nothing after it.
  if (has(before, 'prep') && !has(before, 'pron')) return null
  if (verbal && subjectStandsBefore(items, trigger)) return 'object'
  if (k === trigger + 1) return verbal ? 'subject' : 'genitive'
  return seen === 0 && verbal ? 'subject' : verbal ? 'object' : k - trigger <= 3 ? 'genitive' : null
}

/** Verbal nouns whose genitive is whom it was done to ("استهداف", "طرد", "اعتقال", "مقتل"). */
const OBJECTIVE = new Set([
  'target',
  'drive.out',
  'arrest',
  'abduct',
  'execute',
  'kill',
  'die',
  'injure',
  'release',
  'free.up',
  'rescue',
  'siege',
  'detain',
  'grab',
  'assassinate',
])

const isBreak = (item: Item): boolean =>
  item.tags.has('stop') || (item.tags.has('connector') && !item.tags.has('relative'))

/** "خطف مسلحون النائبة", "قصف الجيش مواقع": a form that is verb and verbal noun is the verb where a subject and an object follow. */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const head = items[at]
  if (!head?.tags.has('verb') || head.tags.has('def') || head.preposition !== null || head.tags.has('pron'))
    return false
  if (!head.tags.has('masdar')) return true
  const next = items[at + 1]
  const subject = partyOf(next)
  if (!next || !subject || next.preposition !== null) return false
  if (next.kind === 'people' && /(ون|ان)$/.test(subject.text.split(' ')[0] ?? '')) return true
  const object = items[at + 2]
  return object?.kind === 'people' && !object.conjunction && object.preposition === null
}

/** Sides within the trigger's stretch of the sentence (item indexes, end exclusive), with the roles that the frame gives them. */
export function readRoles(
  items: readonly Item[],
  trigger: number,
  from: number,
  to: number,
  frame: RoleFrame,
  victims: ReadonlySet<number>,
): RoleReading[] {
  const head = items[trigger]
  if (!head) return []
  const verbal = isVerbHere(items, trigger)
  const table =
    !verbal && [...OBJECTIVE].some(name => head.tags.has(name)) && frame === 'agent-target'
      ? FRAMES['victim-genitive']
      : FRAMES[frame]
  const readings: RoleReading[] = []
  const add = (k: number, relation: Relation | null): void => {
    const actor = partyOf(items[k])
    const role = relation ? table[relation] : null
    if (!actor || !role || !relation || victims.has(k) || readings.some(r => r.at === k)) return
    if (role === 'initiator' && !actor.armed && !actor.named) return
    readings.push({ actor, role, at: k, weight: WEIGHT[relation] - 0.02 * Math.max(0, Math.abs(k - trigger) - 3) })
  }
  let relation: Relation | null = null
  let seen = 0
  for (let k = trigger + 1; k < to; k++) {
    const item = items[k]
    if (!item || isBreak(item)) break
    if (!partyOf(item)) continue
    const joined: boolean =
      item.conjunction &&
      relation !== null &&
      k - 1 >= trigger &&
      (partyOf(items[k - 1]) !== null || relation === 'between')
    relation = joined ? relation : relationAfter(items, trigger, k, verbal, seen)
    seen++
    add(k, relation)
  }
  addPronoun(items, trigger, from, verbal, table, readings, victims)
  if (!readings.some(r => r.role === 'initiator' || r.role === 'participant') || verbal)
    addBefore(items, trigger, from, verbal, readings, add)
  return readings
}

/** "سيطرتهم", "استهدافه": the pronoun of a verbal noun stands for the side named last before it. */
function addPronoun(
  items: readonly Item[],
  trigger: number,
  from: number,
  verbal: boolean,
  table: Readonly<Record<Relation, Role | null>>,
  readings: RoleReading[],
  victims: ReadonlySet<number>,
): void {
  const role = table.genitive
  if (verbal || !has(items[trigger], 'pron') || !has(items[trigger], 'masdar') || !role) return
  for (let k = trigger - 1; k >= Math.min(from, trigger - 12) && k >= 0; k--) {
    const actor = partyOf(items[k])
    if (!actor?.armed || victims.has(k)) continue
    if (!readings.some(r => r.at === k)) readings.push({ actor, role, at: k, weight: 0.7 })
    return
  }
}

const GOVERNS = ['manage', 'carry.out', 'begin', 'complete', 'go.on', 'continue', 'announce', 'try']

/** The subject that stands before: "القوات سيطرت على…", "شنت القوات غارة", "أعلنت القوات طرد…", "تمكنت القوات من …". */
function addBefore(
  items: readonly Item[],
  trigger: number,
  from: number,
  verbal: boolean,
  readings: readonly RoleReading[],
  add: (k: number, relation: Relation) => void,
): void {
  if (verbal && readings.some(r => r.role === 'initiator' && r.at === trigger + 1)) return
  let verbs = 0
  for (let k = trigger - 1; k >= from; k--) {
    const item = items[k]
    if (!item || item.tags.has('stop')) return
    if (isVerb(item)) verbs++
    if (!partyOf(item)) continue
    let first = k
    while (items[first]?.conjunction && partyOf(items[first - 1])) first--
    const before = items[first - 1]
    if (
      items[first]?.preposition !== null ||
      has(before, 'prep') ||
      has(before, 'site') ||
      isBy(before, items[first - 2])
    )
      continue
    const governed = has(before, ...GOVERNS) || has(items[k + 1], ...GOVERNS) || has(items[first - 2], ...GOVERNS)
    if (!verbal && !governed) continue
    for (let i = k; i >= first; i--) add(i, verbal && verbs === 0 ? 'subject' : governed ? 'by' : 'governor')
    return
  }
}

const isVerb = (item: Item): boolean =>
  item.tags.has('verb') && !item.tags.has('masdar') && !item.tags.has('noun') && !item.tags.has('def')
