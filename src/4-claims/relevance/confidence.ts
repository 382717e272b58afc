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

/** How many of the edges a feature reaches ("armed:3"); 0 for one that is not there. */
const levelOf = (features: readonly string[], name: string): number =>
  Number(features.find(feature => feature.startsWith(`${name}:`))?.slice(name.length + 1) ?? 0)

/** Of a claim no more than so much can be told: its place, its day, a figure, a side. */
const WHOLE = 4
/** A deed told whole, where armed sides are named, borrows no words. */
const isToldWhole = (features: readonly string[]): boolean =>
  levelOf(features, 'complete') === WHOLE && levelOf(features, 'armed') >= 3

const FOUGHT = ['family:fighting', 'family:remote', 'family:ground']
/** Fighting, bombardment or ground taken, and no crime or opinion that may only borrow its words. */
function tellsOfFighting(features: readonly string[]): boolean {
  const borrowed = levelOf(features, 'crime') > 1 || levelOf(features, 'opinion') > 2
  return (
    FOUGHT.some(family => features.includes(family)) &&
    (!borrowed || features.includes('civilians-hurt') || isToldWhole(features))
  )
}

/** Who is taken or freed told with its figure and two more of place, day and doer, where armed sides are named, and no crime. */
const tellsOfCaptives = (features: readonly string[]): boolean =>
  levelOf(features, 'captives') >= 3 && levelOf(features, 'armed') >= 3 && levelOf(features, 'crime') <= 1

/** Arms or explosives found, told with place, day and doer, where armed sides are named and arms are spoken of again and again. */
const tellsOfArms = (features: readonly string[]): boolean =>
  features.includes('family:things') &&
  levelOf(features, 'weapons') >= 3 &&
  levelOf(features, 'armed') >= 3 &&
  levelOf(features, 'complete') >= 3 &&
  levelOf(features, 'crime') <= 1

/** Who is arrested, where rebels are named and their people told of again and again: suspects of terror stand before courts as thieves do. */
const tellsOfSuspects = (features: readonly string[]): boolean =>
  features.includes('rebels') &&
  features.includes('family:custody') &&
  (features.includes('told:title') || features.includes('told:lead')) &&
  levelOf(features, 'armed') >= 4 &&
  levelOf(features, 'combatants') >= 3

/** Reports of complete deeds less likely than this are about something else. */
const LEAST_COMPLETE = 0.05
/**
 * Whether a report of these features that is so likely to be news of conflict may tell of events. A text of one or two sentences has
 * little but its news to speak for it, and a deed told whole, or armed sides that are named again and again, speak for themselves,
 * whatever talk of states and belief surrounds them.
 */
export function isLikelyNews(chance: number, features: readonly string[]): boolean {
  if (chance >= LEAST_RELEVANT) return true
  const [armed, complete] = [levelOf(features, 'armed'), levelOf(features, 'complete')]
  if (features.includes('length:0')) return chance >= LEAST_RELATED
  if (tellsOfCaptives(features)) return chance >= LEAST_COMPLETE
  if (tellsOfSuspects(features)) return chance >= LEAST_COMPLETE
  if (tellsOfArms(features)) return chance >= LEAST_RELATED
  if (!tellsOfFighting(features)) return false
  if (complete === WHOLE && features.includes('combatants-hurt')) return chance >= LEAST_RELATED
  const whole = armed >= 3 && complete >= 3 && chance >= LEAST_COMPLETE
  return whole || (armed >= 5 && complete > 0 && chance >= LEAST_RELATED)
}

/** How likely it is that a coder would code any event of the report at all. */
export const relevanceOf = (features: readonly string[]): number => logistic(features, RELEVANCE_WEIGHTS)

/**
 * Whether a report may come out as one that has to do with conflict, by features of claims whose sides are still to be settled: a side
 * more may make one of them more complete, and who turns out to be a side is no longer a speaker.
 */
export function mayBeRelated(features: readonly string[]): boolean {
  const complete = levelOf(features, 'complete')
  const others = features.filter(feature => feature !== 'said' && !feature.startsWith('complete:'))
  const said = features.includes('said') ? [['said'], []] : [[]]
  const more = features.some(feature => feature.startsWith('complete:'))
    ? [complete, Math.min(WHOLE, complete + 1)].map(level => [`complete:${level}`])
    : [[]]
  return said.some(one =>
    more.some(other => {
      const all = [...others, ...one, ...other]
      const chance = relevanceOf(all)
      return chance >= LEAST_RELATED || isLikelyNews(chance, all)
    }),
  )
}

/** Claims less likely than this to be what a coder would code at all are left out; chosen on sets coded by hand, of which most gain by it. */
export const LEAST_LIKELY = 0.45

/** How likely it is that a coder would code this claim. */
export const likelihoodOf = (features: readonly string[]): number => logistic(features, KEEP_WEIGHTS)

/** How likely its type, place and first day are right. Two decimals, so that the same text gives the same bytes everywhere. */
export const confidenceOf = (features: readonly string[]): number =>
  Math.round(logistic(features, RIGHT_WEIGHTS) * 100) / 100
