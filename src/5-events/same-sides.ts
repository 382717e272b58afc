/** Lists of actors under whatever names; who is part of another or fights beside it is on its side. */
import type { ClaimActor } from '../4-claims/claim.ts'
import { actorKeys, onOneSide } from './features.ts'

const isOne = (a: ClaimActor, b: ClaimActor): boolean => onOneSide(actorKeys(a), actorKeys(b))

export const meet = (a: readonly ClaimActor[], b: readonly ClaimActor[]): boolean =>
  a.some(x => b.some(y => isOne(x, y)))

/** Those of `a` that are not in `b`. */
export const without = (a: readonly ClaimActor[], b: readonly ClaimActor[]): ClaimActor[] =>
  a.filter(x => !meet([x], b))

export const joined = (a: readonly ClaimActor[], b: readonly ClaimActor[]): ClaimActor[] => [...a, ...without(b, a)]
