/** Relevance of a report and confidence of a claim: logistic scores over named features, their weights fitted on hand-coded reports. */
import { KEEP_WEIGHTS, RELEVANCE_WEIGHTS, RIGHT_WEIGHTS } from './confidence-weights.ts'

/** Weights of features by name, with `bias`; a feature without one weighs nothing. */
export type Weights = Readonly<Record<string, number>>

/** Probability that the weights give to a list of features. */
export function logistic(features: readonly string[], weights: Weights): number {
  let sum = weights.bias ?? 0
  for (const feature of features) sum += weights[feature] ?? 0
  return probability(sum)
}

/** The probability that a sum of weights stands for. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum))

export const LEAST_RELEVANT = 0.4

/** Reports less likely than this are not about a conflict at all: what they recall and quote is left out too. */
export const LEAST_RELATED = 0.15

/**
 * Whether a report of these features that is so likely to be news of conflict may tell of events. A text of one or two sentences has
 * little but its news to speak for it.
 */
export const isLikelyNews = (chance: number, features: readonly string[]): boolean =>
  chance >= (features.includes('length:0') ? LEAST_RELATED : LEAST_RELEVANT)

/** How likely it is that a coder would code any event of the report at all. */
export const relevanceOf = (features: readonly string[]): number => logistic(features, RELEVANCE_WEIGHTS)

/** Claims less likely than this to be what a coder would code at all are left out. */
export const LEAST_LIKELY = 0.5

/** How likely it is that a coder would code this claim. */
export const likelihoodOf = (features: readonly string[]): number => logistic(features, KEEP_WEIGHTS)

/** How likely its type, place and first day are right. Two decimals, so that the same text gives the same bytes everywhere. */
export const confidenceOf = (features: readonly string[]): number =>
  Math.round(logistic(features, RIGHT_WEIGHTS) * 100) / 100
