/** Fills in the side that a claim leaves unsaid, from whom the report as a whole tells as fighting whom. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Claim, ClaimActor } from './claim.ts'

const TWO_SIDED = new Set(['clash', 'capture', 'siege', 'air_strike', 'shelling', 'surrender'])
const FROM_AFAR = new Set(['air_strike', 'shelling'])
/** Told of without sides, fighting is between those whom the report tells as fighting. */
const BATTLES = new Set(['clash', 'agreement'])
const keyOf = (actor: ClaimActor): string => actor.id ?? normalForm(actor.name)

interface Enmity {
  readonly of: ClaimActor
  readonly enemy: ClaimActor
  count: number
}

const opposed = (a: ClaimActor, b: ClaimActor): boolean =>
  (a.role === 'initiator' && b.role === 'target') || (a.role === 'target' && b.role === 'initiator')

/** Who fights whom by the claims of a report: attackers and attacked, and the two sides of a fight. */
function enmitiesOf(claims: readonly Claim[], ground: boolean): Map<string, Map<string, Enmity>> {
  const all = new Map<string, Map<string, Enmity>>()
  const note = (a: ClaimActor, b: ClaimActor): void => {
    const enemies = all.get(keyOf(a)) ?? new Map<string, Enmity>()
    all.set(keyOf(a), enemies)
    const known = enemies.get(keyOf(b))
    if (known) known.count++
    else enemies.set(keyOf(b), { of: a, enemy: b, count: 1 })
  }
  for (const { type, actors } of claims) {
    if (ground && type === 'air_strike') continue
    const two = type === 'clash' && actors.length === 2 && actors.every(actor => actor.role === 'participant')
    if (!two && !TWO_SIDED.has(type)) continue
    for (const a of actors) for (const b of actors) if (a !== b && (two || opposed(a, b))) note(a, b)
  }
  return all
}

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

const otherRole = (role: ClaimActor['role']): ClaimActor['role'] =>
  role === 'participant' ? 'participant' : role === 'initiator' ? 'target' : 'initiator'

/** The pair that the report tells most often as fighting each other, where no other pair is told as often. */
function mainPair(enmities: ReadonlyMap<string, ReadonlyMap<string, Enmity>>): readonly ClaimActor[] {
  const pairs = [...enmities.values()]
    .flatMap(enemies => [...enemies.values()])
    .filter(({ of, enemy }) => of.id && enemy.id)
  const most = Math.max(0, ...pairs.map(pair => pair.count))
  const first = pairs.filter(pair => pair.count === most)
  const [pair] = first
  return pair && first.length === 2 ? [pair.of, pair.enemy] : []
}

/** Claims with the opponents that other claims of the same report name for the sides they have. */
export function fillOpponents(claims: readonly Claim[]): Claim[] {
  const all = enmitiesOf(claims, false)
  const onGround = enmitiesOf(claims, true)
  const pair = mainPair(onGround)
  return claims.map(claim => {
    if (BATTLES.has(claim.type) && claim.actors.length === 0)
      return { ...claim, actors: pair.map(actor => ({ ...actor, role: 'participant' as const })) }
    const [only] = claim.actors
    if (
      !TWO_SIDED.has(claim.type) ||
      !only ||
      claim.scope === 'background' ||
      claim.actors.some(actor => actor.role !== only.role)
    )
      return claim
    const role = otherRole(only.role)
    if (role === 'participant' && claim.actors.length > 1) return claim
    // Who strikes from the air is not thereby whom those on the ground fight.
    const enmities = FROM_AFAR.has(claim.type) ? all : onGround
    const present = new Set(claim.actors.map(keyOf))
    const enemies = [...(enmities.get(keyOf(only))?.values() ?? [])].filter(
      ({ enemy }) => !present.has(keyOf(enemy)) && enemy.id,
    )
    const most = Math.max(0, ...enemies.map(e => e.count))
    const added = enemies.filter(e => e.count === most).slice(0, 2)
    return added.length
      ? { ...claim, actors: [...claim.actors, ...added.map(({ enemy }) => ({ ...enemy, role }))] }
      : claim
  })
}
