/** The sides of one happening, out of all its mentions: the surest readings, each side once. */
import { normalForm, ownCopy } from '../../2-arabic/forms.ts'
import type { Role } from '../claim.ts'
import { type ActorName, alsoNamed } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'
import { demonstratorsOf } from './demonstrators.ts'
import { areOfAnother } from './forces-of-states.ts'
import { isJoined } from './joined-sides.ts'
import { type PersonHit, personAimedAt, personHit } from './persons-by-name.ts'
import { rolesButHunters } from './pursuers.ts'
import type { RoleReading } from './roles.ts'
import { severally } from './severally.ts'
import { bombersOf, type Faint, faintVictim, isCrowd, victimOf } from './unnamed-parties.ts'

export interface Party {
  readonly actor: ActorName
  readonly role: Role
  readonly weight: number
  /** So little is said of them that only the report as a whole tells whether they are a side: what they are. */
  readonly faint?: Faint
  /** Told by his own name among the victims. */
  readonly inPerson?: true
  /** Takes part whatever else is likely: who demonstrates, and who breaks it up. */
  readonly certain?: true
  /** Told in one breath with another of the same part: "الجيش والمقاومة". */
  readonly joined?: boolean
}

/** Readings this much less sure than the surest of their role are left out. */
const MARGIN = 0.3

const KINDS = new Set(
  'قوات قوه تنظيم حركه جماعه ميليشيا ميليشيات مليشيا مليشيات عناصر مسلحي مسلحو مقاتلي مقاتلو طيران طائرات طايرات مقاتلات مروحيات وحدات كتائب'.split(
    ' ',
  ),
)
/** A name in normal form, and what names a side in it: words without article and kind. */
interface Spelt {
  readonly norm: string
  readonly own: readonly string[]
}

/** "القوات المسلحة" of a state is its army. */
const ARMED_FORCES = /(^| )القوات المسلحه/

const spelt = new Map<string, Spelt>()
const MOST_SPELT = 1 << 12 // A bound on memory.

function speltOf(name: string): Spelt {
  const known = spelt.get(name)
  if (known) return known
  const norm = normalForm(name)
  const own = norm
    .replace(ARMED_FORCES, '$1جيش')
    .split(' ')
    .map(word => word.replace(/^(وال|بال|لل|ال)(?=...)/, '').replace(/(?<=...)(ون|ين)$/, ''))
    .filter(word => !KINDS.has(word))
  if (spelt.size >= MOST_SPELT) spelt.clear()
  const made = { norm, own }
  spelt.set(ownCopy(name), made)
  return made
}

/** Words that say of a side only that it bears arms: no name that another could be a part of. */
const BEARING_ARMS = new Set(['مسلح', 'مسلحه'])
/** "المقاومة" and "قوات المقاومة الشعبية": the shorter name is a part of the longer; "جماعة مسلحة" is none of "القوات المسلحة". */
function isPartOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let named = false
  for (const word of short) {
    if (!long.includes(word)) return false
    named ||= !BEARING_ARMS.has(word)
  }
  return named
}

/** "طائرات أفغانية" are the state's that "غارة أفغانية" tells of. */
const isOfState = (a: ActorName, b: ActorName): boolean =>
  a.id === null && b.id === null && a.country !== null && a.country === b.country && a.aliases.includes(b.text)

const FIGHTERS = /^المقاتلون /
/** "الأكراد" and a band that is also called "المقاتلون الأكراد". */
const isCalledToo = (a: ActorName, b: ActorName): boolean =>
  a.id === null && b.id !== null && a.aliases.some(alias => FIGHTERS.test(alias) && b.aliases.includes(alias))

export function sameActor(a: ActorName, b: ActorName): boolean {
  if (a.id !== null && a.id === b.id) return true
  const [x, y] = [speltOf(a.text), speltOf(b.text)]
  return (
    x.norm === y.norm ||
    isOfState(a, b) ||
    isOfState(b, a) ||
    isCalledToo(a, b) ||
    isCalledToo(b, a) ||
    (a.civilian === b.civilian && isPartOf(x.own, y.own)) ||
    (a.civilian && b.civilian && a.id === null && b.id === null)
  )
}

/** Two names of one side: the one that is known by its id, with the other among its names. */
export function joint(a: ActorName, b: ActorName): ActorName {
  const [main, other] = a.id === null && b.id !== null ? [b, a] : [a, b]
  return alsoNamed(main, [...new Set(main.aliases).add(other.text)], a.named || b.named)
}

/** What is done by those whose victims a figure of it tells: who gives himself up or leaves does so himself. */
const suffering = (type: string, found: readonly Party[]): Role => {
  if (type === 'surrender' || type === 'withdrawal') return 'initiator'
  return type === 'clash' && !found.some(p => p.role === 'initiator' && !fightsMore(found, p))
    ? 'participant'
    : 'target'
}

/** "قتل الجيش عشرة مسلحين خلال اشتباكات": who is surer to take part in the fight than to have begun it. */
const fightsMore = (found: readonly Party[], { actor, weight }: Party): boolean =>
  found.some(other => other.role === 'participant' && other.weight > weight && sameActor(other.actor, actor))

const inPerson = ({ actor }: PersonHit): Party => ({ actor, role: 'target', weight: 0.9, inPerson: true })

/** Those whom the grammar of the triggers names, each with the part that it gives them. */
function actingIn(parts: readonly Located[], type: string): Party[] {
  const takings = parts.flatMap(({ mention }) => (mention.rule.background ? [] : [mention]))
  const takers = takings.flatMap(({ roles }) => roles.flatMap(one => (one.role === 'initiator' ? [one.actor] : [])))
  // "سيطر عليها المسلحون الذين سبق أن سيطروا على غيرها": who holds a place that nobody else is told to take did take it.
  const taken = type === 'capture' && (takers.length > 0 || takings.some(({ scope }) => scope === 'incident'))
  const rolesOf = rolesButHunters(parts, type)
  return parts.flatMap(({ mention }) =>
    rolesOf(mention).flatMap(reading => {
      const { actor, weight } = reading
      // "نزح السكان بسبب القتال بين الجيش والمسلحين": both drive them out.
      const role = type === 'displacement' && reading.role === 'participant' ? 'initiator' : reading.role
      const other = !takers.some(taker => sameActor(taker, actor))
      const held = taken && other && mention.rule.background && role === 'initiator'
      const person = role === 'target' ? personAimedAt(type, mention.sentence.items, actor) : null
      const joined = isJoined(mention.roles, mention.sentence.items, reading)
      const sides: Party[] = severally(actor).map(one => ({ actor: one, role: held ? 'target' : role, weight, joined }))
      return person ? [...(person.alone ? [] : sides), inPerson(person)] : sides
    }),
  )
}

/** "أفشل الجيش محاولة تسلل لعناصر من التنظيم وقتل ستة منهم": who attacks another who bears arms attacks him, whatever it costs. */
const losesInAttack = (found: readonly Party[], victim: ActorName): boolean =>
  found.some(({ role, actor }) => role === 'initiator' && sameActor(actor, victim)) &&
  found.some(({ role, actor }) => role === 'target' && actor.armed && !sameActor(actor, victim))

/** "قتل خمسة مسلحين في اشتباكات مع الجيش": one side is told of what takes two, and those who fell cannot be of it. */
function isOtherOfTwo(found: readonly Party[], victims: ActorName): boolean {
  const sides = found.filter(party => !party.faint)
  const [only] = sides
  if (only?.role !== 'participant' || !sides.every(one => sameActor(one.actor, only.actor))) return false
  return only.actor.armed && (areOfAnother(victims, only.actor) || isCrowd(victims))
}

function collect(parts: readonly Located[], type: string): Party[] {
  const found = actingIn(parts, type)
  const theirs = suffering(type, found)
  const suffers = (p: Party): boolean =>
    p.role === (theirs === 'initiator' ? theirs : 'target') || (p.role === 'participant' && type === 'clash')
  const armed = found.some(p => suffers(p) && !p.actor.civilian)
  for (const { mention } of parts)
    for (const toll of mention.tolls) {
      if (toll.included || toll.detail === 'attackers') continue
      const item = mention.sentence.items[toll.victims]
      const person = personHit(type, mention.sentence.items, toll.victims, toll.of)
      if (person) found.push(inPerson(person))
      if (person?.alone) continue
      const described = toll.of || person ? null : victimOf(item, type)
      const told = person ? null : item?.people?.text
      const side = toll.of && told ? alsoNamed(toll.of, [...toll.of.aliases, told]) : toll.of
      const known = described?.armed && armed && !isOtherOfTwo(found, described)
      // "هرب العشرات من مسلحيه": whose they are who leave is told elsewhere.
      const somebodys = theirs === 'initiator' && /^\S+(ه|ها|هم)( |$)/.test(described?.text ?? '')
      const victim = side ?? (known || somebodys ? null : described)
      const role = suffering(type, found)
      for (const one of victim ? severally(victim) : [])
        if (!losesInAttack(found, one)) found.push({ actor: one, role, weight: 0.85 })
      const faint = victim || described || person ? null : faintVictim(item)
      if (faint) found.push({ ...faint, role })
    }
  const bombers = type === 'suicide_attack' ? bombersOf(parts) : []
  if (!found.some(p => p.role === 'initiator')) return [...found, ...bombers]
  return [...found, ...bombers.map(one => ({ ...one, faint: 'bomber' as const }))]
}

/** Each side once, in its surest role. */
function unique(found: readonly Party[]): Party[] {
  const parties: Party[] = []
  for (const party of found) {
    const at = parties.findIndex(known => sameActor(known.actor, party.actor))
    const known = parties[at]
    if (!known) parties.push(party)
    else {
      const { role, weight } = party.weight > known.weight ? party : known
      const certain = party.certain ? { certain: party.certain } : {}
      parties[at] = { ...known, ...certain, actor: joint(known.actor, party.actor), role, weight }
    }
  }
  return parties
}

/** What is done to those who fight, or to people: an office, a ministry or a country that its building is named after suffers none of it. */
const AGAINST_ARMS = new Set(['capture', 'air_strike', 'shelling', 'siege', 'operation', 'withdrawal', 'clash'])

/** All that the grammar reads of the sides of a happening of this type, with those who claimed it. */
export const readParties = (parts: readonly Located[], type: string, claimers: readonly RoleReading[]): Party[] => [
  ...collect(parts, type),
  ...(type === 'protest' ? demonstratorsOf(parts) : []),
  ...claimers.map(({ actor, role, weight }) => ({ actor, role, weight })),
]

/** The surest of what was read, each side once. */
export function surestOf(read: readonly Party[], type: string): Party[] {
  const parties = unique(read.filter(party => !party.faint))
  return parties.filter(party => {
    if (party.role !== 'initiator' && AGAINST_ARMS.has(type) && !party.actor.armed && !party.actor.civilian)
      return false
    const rivals = parties.filter(other => other.role === party.role)
    const surest = Math.max(...rivals.map(other => other.weight))
    if (party.weight < surest - MARGIN) return false
    const better = rivals.filter(other => other.actor.named && other.weight >= party.weight - 0.1)
    if (party.actor.named || party.actor.id !== null || party.joined || !better.length) return true
    return type === 'clash' && isOtherOfTwo(better, party.actor)
  })
}
