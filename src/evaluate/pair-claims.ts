/** Which coded claim stands for which of the gold. */
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import type { CodedClaim } from './coded-report.ts'
import { sameStart } from './same-day.ts'
import { plainWords } from './same-name.ts'
import { samePlace } from './same-place.ts'
import { figureKey, sharedKeys } from './shared-items.ts'

/** Families that coders confuse for good reason: such claims may be paired, at a lower weight. */
const NEAR = new Set(
  ['fighting/remote', 'fighting/custody', 'fighting/ground', 'things/remote'].flatMap(pair => [
    pair,
    pair.split('/').reverse().join('/'),
  ]),
)
/** Below this, two claims have too little in common to be one. */
const LEAST_LIKENESS = 0.45

export interface ClaimPair {
  readonly gold: CodedClaim
  readonly coded: CodedClaim
  readonly likeness: number
}

export interface Pairing {
  readonly pairs: readonly ClaimPair[]
  readonly missed: readonly CodedClaim[]
  readonly invented: readonly CodedClaim[]
}

/** One-to-one pairs, the likest first. */
export function pairClaims(gold: readonly CodedClaim[], coded: readonly CodedClaim[]): Pairing {
  const candidates = gold
    .flatMap((g, i) => coded.map((c, j) => ({ gold: g, coded: c, likeness: likeness(g, c), i, j })))
    .filter(pair => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j)
  const [usedGold, usedCoded] = [new Set<number>(), new Set<number>()]
  const pairs = candidates.filter(({ i, j }) => {
    const free = !usedGold.has(i) && !usedCoded.has(j)
    if (free) {
      usedGold.add(i)
      usedCoded.add(j)
    }
    return free
  })
  return {
    pairs,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    invented: coded.filter((_, j) => !usedCoded.has(j)),
  }
}

function likeness(gold: CodedClaim, coded: CodedClaim): number {
  const [a, b] = [EVENT_TYPE.get(gold.type)?.family, EVENT_TYPE.get(coded.type)?.family]
  if (a !== b && !NEAR.has(`${a}/${b}`)) return 0
  const kind = gold.type === coded.type ? 0.3 : a === b ? 0.15 : 0.05
  const place = samePlace(gold.place, coded.place) ? 0.15 : 0
  const start = sameStart(gold.date, coded.date) ? 0.1 : 0
  return kind + place + start + tollLikeness(gold, coded) + 0.25 * overlap(gold.evidence, coded.evidence)
}

function tollLikeness(gold: CodedClaim, coded: CodedClaim): number {
  const [a, b] = [gold.tolls.map(figureKey), coded.tolls.map(figureKey)]
  const all = a.length + b.length
  return all === 0 ? 0.08 : (0.2 * (2 * sharedKeys(a, b))) / all
}

/** Share of the gold quotation's words that the coded evidence holds. */
function overlap(gold: string, coded: string): number {
  const words = plainWords(gold)
  const held = new Set(plainWords(coded))
  return words.length > 0 ? words.filter(word => held.has(word)).length / words.length : 0
}
