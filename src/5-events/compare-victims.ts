/** Whether two claims name the dead alike. */
import type { Claim } from '../4-claims/claim.ts'
import { countShared, rareWords, without, wordsOf } from './claim-words.ts'
import type { Features } from './features.ts'

export type VictimReason = 'victim_same' | 'victims_differ'

/** A name with less of it that no lexicon holds is shared by many. */
const LEAST_WORDS = 2
const NUMBER = /\p{N}/u

const isOneDead = ({ tolls }: Claim): boolean =>
  tolls.some(({ outcome, low, high }) => outcome === 'killed' && low === 1 && high === 1)

/** Hashes of the rare words by which the report names those who were killed one by one; `known` are names of sides and places. */
export function victimWords(claim: Claim, known: Int32Array): Int32Array {
  if (!isOneDead(claim)) return new Int32Array()
  const names = claim.marks.filter(({ role, text }) => role === 'killed' && !NUMBER.test(text)).map(({ text }) => text)
  const words = without(rareWords(names.flatMap(wordsOf)), known)
  return words.length >= LEAST_WORDS ? words : new Int32Array()
}

/** Nobody but one person is told to be dead. */
const isAlone = ({ told }: Features): boolean => {
  const dead = told.claim.tolls.filter(({ outcome }) => outcome === 'killed')
  return dead.length === 1 && isOneDead(told.claim)
}

/** The same dead by name; or one dead in each, and the two names have nothing in common. */
export function compareVictims(a: Features, b: Features): VictimReason[] {
  if (a.victims.length === 0 || b.victims.length === 0) return []
  const shared = countShared(a.victims, b.victims)
  if (shared >= LEAST_WORDS) return ['victim_same']
  return shared === 0 && isAlone(a) && isAlone(b) ? ['victims_differ'] : []
}
