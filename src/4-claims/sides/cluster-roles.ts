/** The sides of a cluster: what the grammar of each of its triggers says, each side once. */
import { bareText } from '../grammar/bare-text.ts'
import { clauseBounds, has } from '../grammar/clause.ts'
import { type Item, type Sentence, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Cluster } from '../mentions/clusters.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { argumentsOf } from './arguments.ts'
import { sameActor } from './parties.ts'
import { isAdjectival, isVerbForm, partyOf } from './party.ts'
import { type RoleReading, readRoles } from './roles.ts'

/** "سيطرت القوات على الحي الذي كان تحت سيطرة المسلحين": who held what others take. */
const fromHolders = (roles: readonly RoleReading[]): RoleReading[] =>
  roles.map(role => (role.role === 'initiator' ? { ...role, role: 'target' } : role))

/** "أعلن اللواء سيطرته على المعسكر، وهو ما نفاه متحدث باسم اللواء": nobody takes from himself. */
const withoutOwnTarget = (roles: readonly RoleReading[]): RoleReading[] =>
  roles.filter(
    ({ role, actor }) =>
      role !== 'target' || !roles.some(other => other.role === 'initiator' && sameActor(other.actor, actor)),
  )

const HOLD = wanted(['capture.masdar'])
const HOLD_REACH = 3
const HELD_REACH = 4
const MOST_WORDS = 3
/** "المدينة التي يسيطر عليها الأكراد", "تحت سيطرة الأكراد": who holds a place, told by a definite noun that no lexicon of sides knows. */
function unlistedHolder({ items, tokens }: Sentence, { at, rule }: Trigger): RoleReading[] {
  const held = items.slice(Math.max(0, at - HELD_REACH), at)
  if (
    rule.type !== 'capture' ||
    !rule.background ||
    !held.some(item => item.kind === 'place' || has(item, 'place.kind'))
  )
    return []
  const hold = items.findIndex((item, k) => k >= at && k < at + HOLD_REACH && has(item, HOLD))
  const from = rule.id === 'holds-it' ? at + 2 : hold + 1
  const head = items[from]
  if (
    from <= at ||
    head?.kind !== 'word' ||
    head.word?.known ||
    !has(head, 'def') ||
    head.preposition ||
    head.conjunction
  )
    return []
  let to = from + 1
  while (to - from < MOST_WORDS && has(items[to], 'def') && isAdjectival(items[to])) to++
  const text = bareText(tokens, head.from, items[to - 1]?.to ?? head.to, 0)
  return [{ actor: { ...unlistedActor(text), armed: true }, role: 'initiator', at: from, weight: 0.9 }]
}

const LOST_HOLD = wanted(
  's:خسر s:خسرت s:خسروا s:يخسر s:تخسر s:فقد s:فقدت s:فقدوا s:يفقد s:تفقد s:فقدان s:خساره'.split(' '),
)
const LOSER_REACH = 4
/** "خسرت الجماعة السيطرة على المدينة", "إن الجماعة فقدت السيطرة عليها": from whom others take. */
function loserOf(items: readonly Item[], at: number): RoleReading[] {
  for (const k of [at - 1, ...Array.from({ length: LOSER_REACH }, (_, i) => at - 2 - i)]) {
    if (has(items[k], 'stop', 'comma')) return []
    const actor = partyOf(items[k])
    if (actor?.armed) return [{ actor, role: 'target', at: k, weight: 0.9 }]
  }
  return []
}

const IN_ITS_NAME = wanted(['s:باسم'])
const SPOKESMAN_REACH = 12
const SPOKESMAN_NEAR = 4
/** "أعلن المتحدث باسم الجماعة فلان تبني الهجوم": who claims it by his mouth. */
function claimerBySpokesman(items: readonly Item[], { at, rule }: Trigger): RoleReading[] {
  if (!/responsibility/.test(rule.id)) return []
  const from = Math.max(1, at - SPOKESMAN_REACH)
  const opens = items.slice(from, at).findLastIndex(item => has(item, 'stop', 'connector'))
  for (let k = from + opens + 1; k <= at + SPOKESMAN_NEAR && !(k > at && has(items[k], 'stop', 'comma')); k++) {
    const actor = has(items[k - 1], IN_ITS_NAME) ? partyOf(items[k]) : null
    if (actor?.armed) return [{ actor, role: 'initiator', at: k, weight: 0.9 }]
  }
  return []
}

/** Whether a side that bears arms claims a deed here, whoever speaks for it. */
export const isClaimOfBand = ({ head }: Cluster, roles: readonly RoleReading[]): boolean =>
  /responsibility/.test(head.rule.id) && roles.some(({ role, actor }) => role === 'initiator' && actor.armed)

/** The sides that a cluster's triggers name; `victims` are items that figures tell of. */
export function rolesOf(sentence: Sentence, cluster: Cluster, victims: ReadonlySet<number>): RoleReading[] {
  const { items, topic } = sentence
  const taken = cluster.triggers.some(t => t.rule.type === 'capture' && !t.rule.background)
  const roles = cluster.triggers.flatMap(t => {
    const { from, to } = clauseBounds(items, t.at)
    const read = readRoles({ items, trigger: t.at, from, to, frame: t.rule.frame, victims, topic })
    const claimers = claimerBySpokesman(items, t)
    const done = claimers.length
      ? [...claimers, ...read.filter(({ role, actor }) => role !== 'initiator' || actor.armed)]
      : read
    const own = done.some(({ role }) => role === 'initiator') ? done : [...done, ...unlistedHolder(sentence, t)]
    const lost = has(items[t.at - 1], LOST_HOLD) || has(items[t.at - 2], LOST_HOLD)
    if (t.rule.type === 'capture' && lost) return loserOf(items, t.at)
    return taken && t.rule.background ? fromHolders(own) : own
  })
  const sides = withoutOwnTarget(roles.filter((role, i) => roles.findIndex(other => other.at === role.at) === i))
  const taker = taken && cluster.head.rule.type === 'capture' && sides.some(role => role.role === 'initiator')
  return taker && !sides.some(role => role.role === 'target') ? [...sides, ...losersIn(items, sides)] : sides
}

const SINCE_REACH = 3
/** "منذ بدء انسحاب القوات الأجنبية": what was before tells not from whom a place is taken. */
const isSince = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') && items.slice(Math.max(0, at - SINCE_REACH), at).some(item => has(item, 'w:منذ'))

const LOST = wanted(['drive.out', 'withdraw', 'retreat', 'flee', 'clash'])
/** "بعد طرد المسلحين منها", "عقب معارك مع القوات", "كانت تحت سيطرة الجماعة": from whom a place is taken, told in the same sentence. */
function losersIn(items: readonly Item[], takers: readonly RoleReading[]): RoleReading[] {
  const losers: RoleReading[] = []
  items.forEach((item, at) => {
    const held =
      has(item, 'capture.masdar', 'grip') && has(items[at - 1], 'w:تحت') && has(items[at - 2], 'be', 'still', 'become')
    if (!held && (!has(item, LOST) || isSince(items, at))) return
    for (const { at: k, relation } of argumentsOf({
      items,
      trigger: at,
      to: items.length,
      verbal: isVerbForm(items, at),
      before: false,
      victims: new Set(),
    })) {
      const actor = partyOf(items[k])
      const known = [...takers, ...losers].some(role => actor && sameActor(role.actor, actor))
      if (actor?.armed && !known && relation !== 'by' && relation !== 'ally')
        losers.push({ actor, role: 'target', at: k, weight: 0.65 })
    }
  })
  return losers
}
