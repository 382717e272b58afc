/** Logistic weights of named features, learnt from samples by gradient descent. */
import { logistic, type Weights } from '../src/4-claims/relevance/confidence.ts'

const FOLDS = 12
const ROUNDS = 400
const RATE = 0.5
const LEAST_SEEN = 5

/** Features with what is to be told from them. */
export interface Sample {
  readonly report: number
  readonly features: readonly string[]
  readonly yes: boolean
  /** How much it counts beside the others; 1 where nothing is said. */
  readonly weight?: number
}

/** The features that were seen often enough, numbered; 0 is the bias. */
function numbered(samples: readonly Sample[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of samples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name)
  return new Map(['bias', ...names].map((name, i) => [name, i]))
}

/** How a fit goes: rounds of descent, what of each step is kept for the next, and the weights where it begins and to which it is held. */
export interface Course {
  readonly rounds?: number
  readonly momentum?: number
  readonly from?: Weights
}

/**
 * Ridge-regularised logistic regression by gradient descent. Held to `from`, weights that were fitted on more samples than these
 * move only as far as these say; those of features that are not among these stay.
 */
export function learn(
  samples: readonly Sample[],
  ridge: number,
  { rounds = ROUNDS, momentum = 0, from = {} }: Course = {},
): Weights {
  const numbers = numbered(samples)
  const rows = samples.map(({ features, yes, weight = 1 }) => ({
    at: Int32Array.from([0, ...features.flatMap(name => numbers.get(name) ?? [])]),
    wanted: yes ? 1 : 0,
    weight,
  }))
  const all = rows.reduce((sum, row) => sum + row.weight, 0)
  const start = Float64Array.from(numbers.keys(), name => from[name] ?? 0)
  const weights = Float64Array.from(start)
  const gradient = new Float64Array(numbers.size)
  const step = new Float64Array(numbers.size)
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0)
    for (const { at, wanted, weight } of rows) {
      let sum = 0
      for (const i of at) sum += weights[i] ?? 0
      const error = (weight * (1 / (1 + Math.exp(-sum)) - wanted)) / all
      for (const i of at) gradient[i] = (gradient[i] ?? 0) + error
    }
    for (let i = 0; i < weights.length; i++) {
      const old = weights[i] ?? 0
      const next =
        momentum * (step[i] ?? 0) - RATE * ((gradient[i] ?? 0) + (i === 0 ? 0 : ridge * (old - (start[i] ?? 0))))
      step[i] = next
      weights[i] = old + next
    }
  }
  const fitted = [...numbers].map(([name, i]) => [name, Math.round((weights[i] ?? 0) * 100) / 100])
  return { ...from, ...Object.fromEntries(fitted) }
}

/** Probabilities of samples by weights fitted without their report's fold. */
export function leftOut(samples: readonly Sample[], ridge: number, course: Course = {}): number[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      samples.filter(s => s.report % FOLDS !== fold),
      ridge,
      course,
    ),
  )
  return samples.map(sample => logistic(sample.features, folds[sample.report % FOLDS] ?? {}))
}
