/** The sides of a cluster: what the grammar of each of its triggers says, each side once. */
import { argumentsOf } from './arguments.ts'
import { clauseBounds, has } from './clause.ts'
import type { Cluster } from './clusters.ts'
import type { Item, Sentence } from './item.ts'
import { sameActor } from './parties.ts'
import { isVerbForm, partyOf } from './party.ts'
import { type RoleReading, readRoles } from './roles.ts'
import { wanted } from './tags.ts'

/** "سيطرت القوات على الحي الذي كان تحت سيطرة المسلحين": who held what others take. */
const fromHolders = (roles: readonly RoleReading[]): RoleReading[] =>
  roles.map(role => (role.role === 'initiator' ? { ...role, role: 'target' } : role))

/** "أعلن اللواء سيطرته على المعسكر، وهو ما نفاه متحدث باسم اللواء": nobody takes from himself. */
const withoutOwnTarget = (roles: readonly RoleReading[]): RoleReading[] =>
  roles.filter(
    ({ role, actor }) =>
      role !== 'target' || !roles.some(other => other.role === 'initiator' && sameActor(other.actor, actor)),
  )

/** The sides that a cluster's triggers name; `victims` are items that figures tell of. */
export function rolesOf(sentence: Sentence, cluster: Cluster, victims: ReadonlySet<number>): RoleReading[] {
  const { items, topic } = sentence
  const taken = cluster.triggers.some(t => t.rule.type === 'capture' && !t.rule.background)
  const roles = cluster.triggers.flatMap(t => {
    const { from, to } = clauseBounds(items, t.at)
    const own = readRoles(items, t.at, from, to, t.rule.frame, victims, topic)
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
