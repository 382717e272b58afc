/** Logistic regression that leaves most of many features out. */

export interface Row {
  readonly values: Float64Array
  readonly yes: boolean
  /** How much it counts beside the others. */
  readonly weight: number
}

export interface Learnt {
  readonly bias: number
  /** One for each value of a row; 0 for what is left out. */
  readonly weights: readonly number[]
  readonly chanceOf: (values: Float64Array) => number
}

const ROUNDS = 300
/** Holds the weights of what is chosen near 0. */
const RIDGE = 0.001
const LEAST_WEIGHT = 1e-3

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

interface Scale {
  readonly mean: Float64Array
  readonly spread: Float64Array
}

function scaleOf(rows: readonly Row[], width: number): Scale {
  const mean = new Float64Array(width)
  const spread = new Float64Array(width)
  for (const { values } of rows)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] ?? 0) + (values[i] ?? 0) / rows.length
  for (const { values } of rows)
    for (let i = 0; i < width; i++)
      spread[i] = (spread[i] ?? 0) + ((values[i] ?? 0) - (mean[i] ?? 0)) ** 2 / rows.length
  return { mean, spread: spread.map(variance => Math.sqrt(variance) + 1e-9) }
}

/** Values with mean 0 and spread 1, and 1 for the bias in the end, of the features at `at`. */
const scaled = (values: Float64Array, { mean, spread }: Scale, at: readonly number[]): Float64Array =>
  Float64Array.from([...at.map(i => ((values[i] ?? 0) - (mean[i] ?? 0)) / (spread[i] ?? 1)), 1])

const sumOf = (row: Float64Array, weights: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0)
  return sum
}

const POWERS = 40
/** The largest eigenvalue of the rows' weighted products, by the power method, and somewhat more: a longer step would overshoot. */
function steepest(rows: readonly Float64Array[], samples: readonly Row[]): number {
  const width = rows[0]?.length ?? 0
  let along = new Float64Array(width).fill(1 / Math.sqrt(width))
  let length = 1
  for (let power = 0; power < POWERS; power++) {
    const next = new Float64Array(width)
    rows.forEach((row, i) => {
      const part = (samples[i]?.weight ?? 1) * sumOf(row, along)
      for (let j = 0; j < width; j++) next[j] = (next[j] ?? 0) + part * (row[j] ?? 0)
    })
    length = Math.hypot(...next)
    along = next.map(value => value / length)
  }
  return 1.05 * length
}

/** How far a weight is held down; the bias, the last of them, is not. */
interface Hold {
  readonly lasso: number
  readonly ridge: number
  /** Which of them may not be below 0. */
  readonly upward: readonly boolean[]
}

/** Proximal gradient descent with momentum (FISTA, Beck and Teboulle 2009). */
function descend(rows: readonly Float64Array[], samples: readonly Row[], { lasso, ridge, upward }: Hold): Float64Array {
  const width = rows[0]?.length ?? 0
  const step = (4 * rows.length) / steepest(rows, samples)
  let weights = new Float64Array(width)
  let ahead = weights
  let pace = 1
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(width)
    rows.forEach((row, i) => {
      const sample = samples[i]
      if (!sample) return
      const error = (sample.weight * (chance(sumOf(row, ahead)) - (sample.yes ? 1 : 0))) / rows.length
      for (let j = 0; j < width; j++) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0)
    })
    const next = ahead.map((weight, j) => {
      const moved = weight - step * (gradient[j] ?? 0)
      if (j === width - 1) return moved
      const held = moved - step * ridge * weight
      const less = Math.max(Math.abs(held) - lasso * step, 0)
      return held > 0 ? less : upward[j] ? 0 : -less
    })
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    const before = weights
    ahead = next.map((weight, j) => weight + ((pace - 1) / faster) * (weight - (before[j] ?? 0)))
    weights = next
    pace = faster
  }
  return weights
}

/**
 * Chooses features by a penalty on the sum of their weights, then fits those that are left without it; `upward` are those that
 * may speak for a yes alone.
 */
export function learnSparsely(samples: readonly Row[], lasso: number, upward: readonly boolean[]): Learnt {
  const width = samples[0]?.values.length ?? 0
  const scale = scaleOf(samples, width)
  const rowsAt = (at: readonly number[]): Float64Array[] => samples.map(({ values }) => scaled(values, scale, at))
  const all = Array.from({ length: width }, (_, i) => i)
  const first = descend(rowsAt(all), samples, { lasso, ridge: 0, upward })
  const at = all.filter(i => Math.abs(first[i] ?? 0) > LEAST_WEIGHT)
  const fitted = descend(rowsAt(at), samples, { lasso: 0, ridge: RIDGE, upward: at.map(i => upward[i] === true) })
  const weights = all.map(() => 0)
  let bias = fitted[at.length] ?? 0
  at.forEach((i, j) => {
    const weight = (fitted[j] ?? 0) / (scale.spread[i] ?? 1)
    weights[i] = weight
    bias -= weight * (scale.mean[i] ?? 0)
  })
  return {
    bias,
    weights,
    chanceOf: values => chance(bias + values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)),
  }
}
