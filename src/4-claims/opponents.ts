/** Fills in the side that a claim leaves unsaid, from whom the report as a whole tells as fighting whom. */
import { normalForm } from '../2-arabic/letters.ts'
import type { Claim, ClaimActor } from './claim.ts'

const TWO_SIDED = new Set(['clash', 'capture', 'siege', 'air_strike', 'shelling', 'withdrawal'])
const keyOf = (actor: ClaimActor): string => actor.id ?? normalForm(actor.name)

interface Enmity {
  readonly enemy: ClaimActor
  count: number
}

function enmitiesOf(claims: readonly Claim[]): Map<string, Map<string, Enmity>> {
  const all = new Map<string, Map<string, Enmity>>()
  const note = (a: ClaimActor, b: ClaimActor): void => {
    const enemies = all.get(keyOf(a)) ?? new Map<string, Enmity>()
    all.set(keyOf(a), enemies)
    const known = enemies.get(keyOf(b))
    if (known) known.count++
    else enemies.set(keyOf(b), { enemy: b, count: 1 })
  }
  for (const claim of claims) {
    if (!TWO_SIDED.has(claim.type) || claim.status === 'planned') continue
    for (const a of claim.actors) for (const b of claim.actors) if (opposed(a, b)) note(a, b)
  }
  return all
}

const opposed = (a: ClaimActor, b: ClaimActor): boolean =>
  (a.role === 'initiator' && b.role === 'target') || (a.role === 'target' && b.role === 'initiator')

const CARRIED = new Set([
  'air_strike',
  'shelling',
  'capture',
  'clash',
  'siege',
  'bombing',
  'suicide_attack',
  'attack',
  'arrest',
  'operation',
])
const FARTHEST = 2
const acts = ({ role }: ClaimActor): boolean => role !== 'target'

/** News told straight behind other news of its type that leaves unsaid who did it is of the same side. */
export function carrySides(claims: readonly Claim[]): Claim[] {
  const out: Claim[] = []
  for (const claim of claims) {
    const before = out
      .slice(-FARTHEST)
      .findLast(other => other.type === claim.type && other.scope === claim.scope && other.actors.length > 0)
    const unsaid = CARRIED.has(claim.type) && !claim.actors.some(acts)
    const carried = before?.actors.filter(actor => actor.id && (acts(actor) || claim.actors.length === 0)) ?? []
    out.push(unsaid ? { ...claim, actors: [...claim.actors, ...carried] } : claim)
  }
  return out
}

/** Claims with the opponents that other claims of the same report name for the sides they have. */
export function fillOpponents(claims: readonly Claim[]): Claim[] {
  const enmities = enmitiesOf(claims)
  return claims.map(claim => {
    if (!TWO_SIDED.has(claim.type) || claim.actors.length === 0 || claim.scope === 'background') return claim
    const [only] = claim.actors
    if (!only || claim.actors.some(actor => actor.role !== only.role)) return claim
    const present = new Set(claim.actors.map(keyOf))
    const enemies = [...(enmities.get(keyOf(only))?.values() ?? [])].filter(
      ({ enemy }) => !present.has(keyOf(enemy)) && enemy.id,
    )
    const most = Math.max(0, ...enemies.map(e => e.count))
    const role = only.role === 'participant' ? 'participant' : only.role === 'initiator' ? 'target' : 'initiator'
    if (role === 'participant' && claim.actors.length > 1) return claim
    const added = enemies
      .filter(e => e.count === most)
      .slice(0, 2)
      .map(({ enemy }) => ({ ...enemy, role }) as const)
    return added.length ? { ...claim, actors: [...claim.actors, ...added] } : claim
  })
}
