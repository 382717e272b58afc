/** The sides of one happening, out of all its mentions: the surest readings, each side once. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Role } from './claim.ts'
import type { ActorName, Item } from './item.ts'
import type { Located } from './located.ts'
import { partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'

export interface Party {
  readonly actor: ActorName
  readonly role: Role
  readonly weight: number
}

/** Readings this much less sure than the surest of their role are left out. */
const MARGIN = 0.3

const KINDS = new Set(
  'قوات قوه تنظيم حركه جماعه ميليشيا ميليشيات مليشيا مليشيات عناصر مسلحي مسلحو مقاتلي مقاتلو طيران طائرات طايرات مقاتلات مروحيات وحدات كتائب'.split(
    ' ',
  ),
)
/** What names a side in its name: words without article and kind. */
const ownWords = (name: string): string[] =>
  normalForm(name)
    .split(' ')
    .map(word => word.replace(/^(وال|بال|لل|ال)(?=...)/, '').replace(/(?<=...)(ون|ين)$/, ''))
    .filter(word => !KINDS.has(word))

/** "المقاومة" and "قوات المقاومة الشعبية": the shorter name is a part of the longer. */
function isPartOf(a: ActorName, b: ActorName): boolean {
  const [short = [], long = []] = [ownWords(a.text), ownWords(b.text)].sort((x, y) => x.length - y.length)
  return short.length > 0 && a.civilian === b.civilian && short.every(word => long.includes(word))
}

export const sameActor = (a: ActorName, b: ActorName): boolean =>
  (a.id !== null && a.id === b.id) ||
  normalForm(a.text) === normalForm(b.text) ||
  isPartOf(a, b) ||
  (a.civilian && b.civilian && a.id === null && b.id === null)

/** Two names of one side: the one that is known by its id, with the other among its names. */
export function joint(a: ActorName, b: ActorName): ActorName {
  const [main, other] = a.id === null && b.id !== null ? [b, a] : [a, b]
  return { ...main, aliases: [...new Set([...main.aliases, other.text])], named: a.named || b.named }
}

/** "ميليشيات الحوثي وصالح": two sides in one breath. */
export function severally(actor: ActorName): ActorName[] {
  const words = actor.text.split(' ')
  const joint = words.findIndex(
    (word, i) =>
      i > 0 && word.length > 4 && word.startsWith('و') && !/^(وحد|ولا|وزا|وزي|وسط|وطن|وكا|وفد)/.test(normalForm(word)),
  )
  if (joint < 1) return [actor]
  const first = words.slice(0, joint).join(' ')
  const second = [(words[joint] ?? '').slice(1), ...words.slice(joint + 1)].join(' ')
  const aliases = actor.aliases.filter(name => !name.includes(' و'))
  return [
    { ...actor, text: first, aliases },
    { ...actor, id: null, aliases: [], text: second },
  ]
}

const TO_PERSONS = new Set(['arrest', 'abduction', 'execution', 'displacement'])
/** People of no known kind, where it is done to persons: "فلسطينيا", "عائلات". */
const anyone = (item: Item | undefined, type: string): ActorName | null =>
  item?.people && item.word?.country && TO_PERSONS.has(type) && item.people.text && !item.people.other
    ? {
        text: item.people.text,
        id: null,
        aliases: [],
        country: item.word.country,
        armed: false,
        named: false,
        civilian: true,
        irregular: false,
      }
    : null

/** The side that victims without a named one stand for: as they are described, never sharper. */
const victimOf = (item: Item | undefined, type: string): ActorName | null => partyOf(item) ?? anyone(item, type)

/** "انتحاري": the bomber, where no side is told that sent him. */
function bombersOf(parts: readonly Located[]): Party[] {
  for (const { mention } of parts) {
    const bomber = mention.sentence.items.find(
      (item, k) => item.tags.has('suicide') && item.kind === 'people' && k >= mention.from && k < mention.to,
    )
    const actor = bomber?.people?.text
    if (actor)
      return [
        {
          actor: {
            text: actor,
            id: null,
            aliases: ['انتحاري'],
            country: null,
            armed: true,
            named: false,
            civilian: false,
            irregular: true,
          },
          role: 'initiator',
          weight: 0.6,
        },
      ]
  }
  return []
}

function collect(parts: readonly Located[], type: string): Party[] {
  const found: Party[] = []
  const taken = type === 'capture' && parts.some(({ mention }) => !mention.rule.background && mention.roles.length > 0)
  for (const { mention } of parts)
    for (const { actor, role, weight } of mention.roles) {
      const held = taken && mention.rule.background && role === 'initiator'
      for (const one of severally(actor)) found.push({ actor: one, role: held ? 'target' : role, weight })
    }
  const suffers = (p: Party): boolean => p.role === 'target' || (p.role === 'participant' && type === 'clash')
  const armed = found.some(p => suffers(p) && !p.actor.civilian)
  for (const { mention } of parts)
    for (const toll of mention.tolls) {
      if (toll.included || toll.detail === 'attackers') continue
      const described = toll.of ? null : victimOf(mention.sentence.items[toll.victims], type)
      const told = mention.sentence.items[toll.victims]?.people?.text
      const side = toll.of && told ? { ...toll.of, aliases: [...toll.of.aliases, told] } : toll.of
      const victim = side ?? (described?.armed && armed ? null : described)
      const role: Role = type === 'clash' && !found.some(p => p.role === 'initiator') ? 'participant' : 'target'
      if (victim) for (const one of severally(victim)) found.push({ actor: one, role, weight: 0.85 })
    }
  if (type === 'suicide_attack' && !found.some(p => p.role === 'initiator')) found.push(...bombersOf(parts))
  return found
}

/** Each side once, in its surest role. */
function unique(found: readonly Party[]): Party[] {
  const parties: Party[] = []
  for (const party of found) {
    const at = parties.findIndex(known => sameActor(known.actor, party.actor))
    const known = parties[at]
    if (!known) parties.push(party)
    else parties[at] = { ...(party.weight > known.weight ? party : known), actor: joint(known.actor, party.actor) }
  }
  return parties
}

/** What is done to those who fight, or to people: an office, a ministry or a country that its building is named after suffers none of it. */
const AGAINST_ARMS = new Set(['capture', 'air_strike', 'shelling', 'siege', 'operation', 'withdrawal', 'clash'])

/** All that the grammar reads of the sides of a happening of this type, with those who claimed it. */
export const readParties = (parts: readonly Located[], type: string, claimers: readonly RoleReading[]): Party[] => [
  ...collect(parts, type),
  ...claimers.map(({ actor, role, weight }) => ({ actor, role, weight })),
]

/** The surest of what was read, each side once. */
export function surestOf(read: readonly Party[], type: string): Party[] {
  const parties = unique(read)
  return parties.filter(party => {
    if (party.role !== 'initiator' && AGAINST_ARMS.has(type) && !party.actor.armed && !party.actor.civilian)
      return false
    const rivals = parties.filter(other => other.role === party.role)
    const surest = Math.max(...rivals.map(other => other.weight))
    if (party.weight < surest - MARGIN) return false
    return (
      party.actor.named ||
      party.actor.id !== null ||
      !rivals.some(other => other.actor.named && other.weight >= party.weight - 0.1)
    )
  })
}
