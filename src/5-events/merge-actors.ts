/** Unites the actors of several claims under their most usual names. */
import type { Claim, ClaimActor, Role } from '../4-claims/claim.ts'
import { type ActorKeys, actorKeys, sameActor } from './features.ts'
import { mostFrequent } from './most-frequent.ts'
import { nameKeys } from './name-keys.ts'

const ROLES: readonly Role[] = ['initiator', 'target', 'participant']

interface Mention {
  readonly actor: ClaimActor
  readonly keys: ActorKeys
}

const byName = (x: Mention, y: Mention): number =>
  x.actor.name < y.actor.name ? -1 : x.actor.name > y.actor.name ? 1 : 0

/** Mentions of one actor each; a mention that ties two lists together makes them one. */
function sortOut(claims: readonly Claim[]): Mention[][] {
  const mentions = claims.flatMap(claim => claim.actors.map(actor => ({ actor, keys: actorKeys(actor) }))).sort(byName)
  let parts: Mention[][] = []
  for (const mention of mentions) {
    const tied = parts.filter(part => part.some(other => sameActor(other.keys, mention.keys)))
    parts = [...parts.filter(part => !tied.includes(part)), [...tied.flat(), mention]]
  }
  return parts
}

/** The usual role; one who attacks in half of the claims and is attacked in the other half took part. */
function usualRole(roles: readonly Role[]): Role {
  const count = (role: Role): number => roles.filter(other => other === role).length
  const ranked = [...ROLES].sort((x, y) => count(y) - count(x))
  const [first = 'participant', second] = ranked
  const tied = second !== undefined && count(first) === count(second)
  return tied && first === 'initiator' && second === 'target' ? 'participant' : first
}

function unite(part: readonly Mention[]): ClaimActor {
  const actors = part.map(mention => mention.actor)
  const name = mostFrequent(actors.map(actor => actor.name)) ?? ''
  const id = mostFrequent(actors.flatMap(actor => (actor.id === undefined ? [] : [actor.id])))
  const names = [...new Set(actors.flatMap(actor => [actor.name, ...(actor.aliases ?? [])]))]
  const aliases = names.filter(other => other !== name).sort()
  const sides = [...new Set(actors.flatMap(actor => actor.sides ?? []))].sort()
  return {
    name,
    role: usualRole(actors.map(actor => actor.role)),
    ...(id === undefined ? {} : { id }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(sides.length === 0 ? {} : { sides }),
  }
}

/** The actors of these claims, each once, initiators first. */
export function mergeActors(claims: readonly Claim[]): ClaimActor[] {
  return sortOut(claims)
    .map(unite)
    .sort((x, y) => ROLES.indexOf(x.role) - ROLES.indexOf(y.role) || (x.name < y.name ? -1 : 1))
}

/** Brings the name of a side to that of the actor of the event which it means, where it means one. */
export function sideNames(actors: readonly ClaimActor[]): (side: string | null) => string | null {
  const known = actors.map(actor => ({ name: actor.name, keys: actorKeys(actor).names }))
  return side => {
    if (side === null) return null
    const keys = nameKeys([side])
    return known.find(actor => actor.keys.some(key => keys.includes(key)))?.name ?? side
  }
}
