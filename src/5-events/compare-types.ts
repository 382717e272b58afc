/** How the types of two claims stand to one another. */
import type { Features } from './features.ts'

export type TypeRelation = 'same' | 'near' | 'kin' | 'apart'

/** Families of which one report may tell as the other: an ambush with a mine, a bomb that brings a stadium down. */
const KIN: readonly (readonly [string, string])[] = [
  ['fighting', 'remote'],
  ['fighting', 'ground'],
  ['fighting', 'custody'],
  ['remote', 'things'],
  ['fighting', 'things'],
]
/** Types within the ground family that are each other's reverse side: one takes what the other leaves. */
const areKin = (x: string, y: string): boolean => KIN.some(([p, q]) => (p === x && q === y) || (p === y && q === x))

/** One type, two of one family, two of kin families, or two that are never told of one happening. */
export function compareTypes(a: Features, b: Features): TypeRelation {
  if (a.told.claim.type === b.told.claim.type) return 'same'
  if (a.family === b.family) return 'near'
  return areKin(a.family, b.family) ? 'kin' : 'apart'
}
