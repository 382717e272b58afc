/** What the grammar tells of the sides of each happening of a report, side by side: whom each knows, who else fights whom. */
import type { Claim, Role } from '../claim.ts'
import type { Happening } from '../happenings/unite.ts'
import type { Side } from './cast.ts'
import { type Party, readParties, sameActor, surestOf } from './parties.ts'
import { CLAIMING } from './responsibility.ts'
import type { RoleReading } from './roles.ts'

/** The part that a side plays in a happening by the grammar alone. */
export interface Part {
  readonly side: Side
  readonly party: Party
}

/** One happening with the sides that its own clauses name. */
export interface Scene {
  readonly happening: Happening
  readonly claim: Claim
  /** The surest readings, each side once. */
  readonly told: readonly Part[]
  /** All readings. */
  readonly read: readonly Part[]
  /** The sides that claim it or another deed. */
  readonly claims: boolean
}

/** A side known by the cast, else one that only this happening tells. */
function sideOf(cast: readonly Side[], own: Side[], party: Party): Side {
  const { actor } = party
  const known = actor.civilian && actor.id === null ? undefined : cast.find(side => sameActor(side.actor, actor))
  const found = known ?? own.find(side => sameActor(side.actor, actor))
  if (found) return found
  const side = { actor, spots: [], fellows: new Set<Side>() }
  own.push(side)
  return side
}

/** The happenings of a report as scenes. */
export const scenesOf = (
  happenings: readonly Happening[],
  claims: readonly Claim[],
  cast: readonly Side[],
  claimers: ReadonlyMap<Happening, readonly RoleReading[]>,
): Scene[] =>
  happenings.flatMap((happening, i) => {
    const claim = claims[i]
    if (!claim) return []
    const own: Side[] = []
    const read = readParties(happening.parts, claim.type, claimers.get(happening) ?? [])
    const part = (party: Party): Part => ({ side: sideOf(cast, own, party), party })
    const told = surestOf(read, claim.type).map(part)
    return [{ happening, claim, told, read: read.map(part), claims: claim.rules.some(rule => CLAIMING.has(rule)) }]
  })

export type Stand = 'enemy' | 'ally'
const opposed = (a: Role, b: Role): boolean => (a === 'participant' ? b === a : b !== a && b !== 'participant')

/** How often two sides are told as enemies or allies, over all scenes but one. */
export function stands(scenes: readonly Scene[], but: number, a: Side, b: Side, stand: Stand): number {
  let count = 0
  for (const [i, { told, claim }] of scenes.entries()) {
    if (i === but || claim.type === 'statement') continue
    const one = told.find(part => part.side === a)?.party.role
    const other = told.find(part => part.side === b)?.party.role
    if (!one || !other) continue
    const two = one === 'participant' && other === 'participant' && told.length === 2
    if (stand === 'enemy' ? (one === 'participant' ? two : opposed(one, other)) : one === other && !two) count++
  }
  return count
}
