/** Logistic weights of named features, learnt from samples by plain gradient descent. */
import { logistic, type Weights } from '../src/4-claims/confidence.ts'

const FOLDS = 12
const ROUNDS = 400
const RATE = 0.5
const LEAST_SEEN = 5

/** Features with what is to be told from them. */
export interface Sample {
  readonly report: number
  readonly features: readonly string[]
  readonly yes: boolean
}

/** Ridge-regularised logistic regression by plain gradient descent. */
export function learn(samples: readonly Sample[], ridge: number, rounds = ROUNDS): Weights {
  const seen = new Map<string, number>()
  for (const { features } of samples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name)
  const weights: Record<string, number> = { bias: 0, ...Object.fromEntries(names.map(name => [name, 0])) }
  for (let round = 0; round < rounds; round++) {
    const gradient: Record<string, number> = {}
    for (const sample of samples) {
      const error = logistic(sample.features, weights) - (sample.yes ? 1 : 0)
      for (const name of ['bias', ...sample.features]) gradient[name] = (gradient[name] ?? 0) + error / samples.length
    }
    for (const name of ['bias', ...names]) {
      const old = weights[name] ?? 0
      weights[name] = old - RATE * ((gradient[name] ?? 0) + (name === 'bias' ? 0 : ridge * old))
    }
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]))
}

/** Probabilities of samples by weights fitted without their report's fold. */
export function leftOut(samples: readonly Sample[], ridge: number, rounds = ROUNDS): number[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      samples.filter(s => s.report % FOLDS !== fold),
      ridge,
      rounds,
    ),
  )
  return samples.map(sample => logistic(sample.features, folds[sample.report % FOLDS] ?? {}))
}
