/** A claim that a report may make, and which of a report's are likely enough to be told. */
import type { Claim, Span } from '../claim.ts'
import {
  confidenceOf,
  isLikelyNews,
  LEAST_LIKELY,
  LEAST_RELATED,
  likelihoodOf,
  relevanceOf,
} from '../relevance/confidence.ts'
import type { Telling } from '../speakers/speakers.ts'
import type { Happening } from './unite.ts'

/** A claim as read, with the features that its confidence is weighed from. */
export interface Candidate {
  readonly claim: Claim
  readonly features: readonly string[]
  /** What its being news or recalled is weighed from; null where that is not in doubt. */
  readonly signs: readonly string[] | null
  /** The mentions that it was read from. */
  readonly parts: Happening['parts']
  /** Everybody who may be telling it. */
  readonly tellings: readonly Telling[]
}

/** More than words and history: what makes a report news of conflict. */
const isEvent = (claim: Claim): boolean => claim.scope !== 'background' && claim.type !== 'statement'

interface Likely {
  readonly claims: readonly Claim[]
  /** Where the others are told. */
  readonly left: readonly Span[]
}

/** The claims that a coder would code, in a report of these features. */
export function likelyAmong(candidates: readonly Candidate[], relevance: readonly string[]): Likely {
  const chance = relevanceOf(relevance)
  const isNews = isLikelyNews(chance, relevance)
  const keep = ({ claim, features }: Candidate): boolean =>
    likelihoodOf(features) >= LEAST_LIKELY &&
    (isNews ||
      (chance >= LEAST_RELATED &&
        !isEvent(claim) &&
        (claim.type !== 'statement' || claim.actors.some(actor => actor.id))))
  const kept = candidates.filter(keep)
  const left = candidates.filter(one => !keep(one)).flatMap(({ claim }) => claim.evidence)
  return {
    claims: kept.map(({ claim, features }) => ({ ...claim, confidence: confidenceOf(features) })),
    left,
  }
}
