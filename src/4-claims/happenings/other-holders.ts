/** Tells captures of one place by two sides apart. */
import { EVENT_TYPE } from '../event-types/index.ts'
import type { Mention } from '../mentions/mention.ts'
import { sameActor } from '../sides/parties.ts'

/** Listed sides that do it, and those that they are part of or fight beside. */
const doersOf = ({ roles }: Mention): Set<string> =>
  new Set(
    roles.flatMap(({ role, actor }) => (role === 'initiator' && actor.id ? [actor.id, ...(actor.sides ?? [])] : [])),
  )

/** "استعادها من المسلحين … وكان المسلحون سيطروا عليها": whom it is taken from in one telling takes it in the other. */
const isTakenBack = (a: Mention, b: Mention): boolean =>
  a.roles.some(
    lost =>
      lost.role === 'target' && b.roles.some(({ role, actor }) => role === 'initiator' && sameActor(actor, lost.actor)),
  ) &&
  !a.roles.some(
    lost =>
      lost.role === 'initiator' &&
      b.roles.some(({ role, actor }) => role === 'initiator' && sameActor(actor, lost.actor)),
  )

/** A place that one side takes and a place that another takes are told of two times. */
export function areOtherHolders(a: Mention, b: Mention): boolean {
  if (a.type !== b.type || EVENT_TYPE.get(a.type)?.control === undefined) return false
  // Who held the place that is taken is told of the taking.
  const both = !a.rule.background && !b.rule.background && (a.scope !== b.scope || a.sentence === b.sentence)
  if (both && (isTakenBack(a, b) || isTakenBack(b, a))) return true
  const [x, y] = [doersOf(a), doersOf(b)]
  return x.size > 0 && y.size > 0 && ![...x].some(id => y.has(id))
}
