/** Whose victims a figure counts, and which of two sides is told more fully. */
import type { Outcome, VictimGroup } from '../4-claims/claim.ts'

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
  sideKey(a) !== sideKey(b) &&
  (a.of === null || a.of === b.of) &&
  (a.group === 'unknown' || a.group === b.group)

/** A side that one claim tells of. */
export interface ToldSide extends Side {
  readonly claim: string
}

/** The side that a vaguer one ("four persons") must mean: the only fuller one, told of by other reports alone. */
export function fullerSide(told: ToldSide, all: readonly ToldSide[]): Side {
  const fuller = new Map(all.filter(other => isVaguer(told, other)).map(other => [sideKey(other), other]))
  const [only] = [...fuller.values()]
  if (!only || fuller.size > 1) return told
  const mine = all.some(other => other.claim === told.claim && sideKey(other) === sideKey(only))
  return mine ? told : only
}
