/** How the parties of two claims stand to one another. */
import { type ActorKeys, type Features, onOneSide } from './features.ts'

export type PartyRelation = 'agree' | 'all_named' | 'one' | 'unlike' | 'differ' | 'reversed' | 'unknown'

const withRole = (f: Features, role: ActorKeys['role']): ActorKeys[] => f.actors.filter(actor => actor.role === role)
const meet = (a: readonly ActorKeys[], b: readonly ActorKeys[]): boolean => a.some(x => b.some(y => onOneSide(x, y)))

/** A side that the gazetteer knows; any other name ("the rebels", "civilians") may be another word for one. */
const isListed = (actor: ActorKeys): boolean => actor.id !== null

/** Who did it to whom: both sides found again, the only one named, one of them, none, or the two in each other's part. */
export function compareParties(a: Features, b: Features): PartyRelation {
  if (a.actors.length === 0 || b.actors.length === 0) return 'unknown'
  const mine = a.actors.filter(x => b.actors.some(y => onOneSide(x, y))).length
  // As it is with most pairs, and then neither is the other's opposite.
  if (mine === 0) return a.actors.some(isListed) && b.actors.some(isListed) ? 'differ' : 'unlike'
  const [aDid, aMet] = [withRole(a, 'initiator'), withRole(a, 'target')]
  const [bDid, bMet] = [withRole(b, 'initiator'), withRole(b, 'target')]
  if (meet(aDid, bMet) && meet(aMet, bDid) && !meet(aDid, bDid) && !meet(aMet, bMet)) return 'reversed'
  const found = Math.min(mine, b.actors.filter(y => a.actors.some(x => onOneSide(x, y))).length)
  return found > 1 ? 'agree' : Math.min(a.actors.length, b.actors.length) === 1 ? 'all_named' : 'one'
}
