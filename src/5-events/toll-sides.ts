/** Whose victims a figure counts, and which of two sides is told more fully. */
import type { ClaimActor, Outcome, VictimGroup } from '../4-claims/claim.ts'
import { actorKeys, areKin } from './features.ts'

export const OUTCOMES: readonly Outcome[] = [
  'killed',
  'injured',
  'missing',
  'captured',
  'surrendered',
  'freed',
  'displaced',
]

export interface Side {
  readonly outcome: Outcome
  readonly of: string | null
  readonly group: VictimGroup
}

export const sideKey = ({ outcome, of, group }: Side): string => JSON.stringify([outcome, of, group])

export const bySide = (x: Side, y: Side): number =>
  OUTCOMES.indexOf(x.outcome) - OUTCOMES.indexOf(y.outcome) || (sideKey(x) < sideKey(y) ? -1 : 1)

const isVaguer = (a: Side, b: Side): boolean =>
  a.outcome === b.outcome &&
  (a.of !== b.of || a.group !== b.group) &&
  (a.of === null || a.of === b.of) &&
  (a.group === 'unknown' || a.group === b.group)

/** A side that one claim tells of. */
export interface ToldSide extends Side {
  readonly claim: string
}

/** Of two sides that are kin the wider: what is part of more stands lower. */
const byWidth = (x: ClaimActor, y: ClaimActor): number =>
  (x.sides?.length ?? 0) - (y.sides?.length ?? 0) || (x.name < y.name ? -1 : 1)

/**
 * The name under which a side's figures are held against those of the side that it is part of or fights beside: 35 of the army in
 * one report and 27 of its brigade in another are two numbers for one side. Where one report counts both, they are two sides.
 */
export function wholeSides(
  told: readonly ToldSide[],
  actors: readonly ClaimActor[],
): (side: ToldSide) => string | null {
  const named = new Map(actors.map(actor => [actor.name, actor]))
  const claimsOf = new Map<string, Set<string>>()
  const key = (outcome: Outcome, of: string): string => JSON.stringify([outcome, of])
  for (const { outcome, of, claim } of told) {
    if (of === null) continue
    const claims = claimsOf.get(key(outcome, of)) ?? new Set()
    claimsOf.set(key(outcome, of), claims.add(claim))
  }
  const areApart = (outcome: Outcome, a: string, b: string): boolean => {
    const claims = claimsOf.get(key(outcome, a))
    return [...(claimsOf.get(key(outcome, b)) ?? [])].some(claim => claims?.has(claim))
  }
  const wholeOf = (outcome: Outcome, of: string): string => {
    const actor = named.get(of)
    if (!actor) return of
    const kin = [...named.values()].filter(
      other =>
        claimsOf.has(key(outcome, other.name)) &&
        areKin(actorKeys(actor), actorKeys(other)) &&
        !areApart(outcome, of, other.name),
    )
    const [widest] = [actor, ...kin].sort(byWidth)
    return widest === undefined || widest === actor ? of : wholeOf(outcome, widest.name)
  }
  return ({ outcome, of }) => (of === null ? null : wholeOf(outcome, of))
}

/** The side that a vaguer one ("four persons") must mean: the only fuller one, told of by other reports alone. */
export function fullerSide(told: ToldSide, all: readonly ToldSide[]): Side {
  const fuller = new Map(all.filter(other => isVaguer(told, other)).map(other => [sideKey(other), other]))
  const [only] = [...fuller.values()]
  if (!only || fuller.size > 1) return told
  const mine = all.some(other => other.claim === told.claim && sideKey(other) === sideKey(only))
  return mine ? told : only
}
