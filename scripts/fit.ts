/**
 * `npm run fit [-- FILE…]`: fits the weights of confidence on hand-coded reports and prints how well they do on reports left out.
 * Learns from examples/gold.jsonl, from train.jsonl and seeds.jsonl of ../shared/gold where that folder stands beside the
 * project, and from files given; writes src/4-claims/confidence-weights.ts: names of features and numbers alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Report } from '../src/1-reports/report.ts'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { LEAST_LIKELY, logistic, type Weights } from '../src/4-claims/confidence.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { type CodedReport, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { sameStart } from '../src/evaluate/same-day.ts'
import { samePlace } from '../src/evaluate/same-place.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GOLD = ['examples/gold.jsonl', '../shared/gold/train.jsonl', '../shared/gold/seeds.jsonl'].map(
  file => `${ROOT}${file}`,
)
const FOLDS = 12
const ROUNDS = 400
const RATE = 0.5
/** Stronger for confidence, which has to be true to size, than for what is kept. */
const RIDGE = { kept: 0.006, right: 0.02 } as const
type Label = keyof typeof RIDGE
const LEAST_SEEN = 5

interface Sample {
  readonly report: number
  readonly features: readonly string[]
  readonly kept: boolean
  readonly right: boolean
}

const line = z.object({
  report: z.object({
    id: z.string(),
    body: z.string(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    published: z.string().nullish(),
  }),
})

function readGold(file: string): { report: Report; gold: CodedReport }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(text => text.trim())
    .map(text => {
      const value: unknown = JSON.parse(text)
      const { report } = line.parse(value)
      const { id, body, title = null, publisher = null, published = null } = report
      return { report: { id, body, title, publisher, published, url: null }, gold: toCodedReport(value) }
    })
}

function samplesOf(files: readonly string[]): Sample[] {
  const names = indexNames(loadGazetteer())
  return files.flatMap(readGold).flatMap(({ report, gold }, index) => {
    const { candidates } = readCandidates(report, names)
    const coded = toCodedReport({
      report: { id: report.id, title: report.title },
      claims: candidates.map(c => c.claim),
    })
    const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    return candidates.map(({ features }, i) => {
      const claim = coded.claims[i]
      const other = claim ? pairs.get(claim) : undefined
      const right =
        other !== undefined &&
        claim !== undefined &&
        other.type === claim.type &&
        samePlace(other.place, claim.place) &&
        sameStart(other.date, claim.date)
      return { report: index, features, kept: other !== undefined, right }
    })
  })
}

/** Ridge-regularised logistic regression by plain gradient descent. */
function learn(samples: readonly Sample[], label: Label): Weights {
  const seen = new Map<string, number>()
  for (const { features } of samples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name)
  const weights: Record<string, number> = { bias: 0, ...Object.fromEntries(names.map(name => [name, 0])) }
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {}
    for (const sample of samples) {
      const error = logistic(sample.features, weights) - (sample[label] ? 1 : 0)
      for (const name of ['bias', ...sample.features]) gradient[name] = (gradient[name] ?? 0) + error / samples.length
    }
    for (const name of ['bias', ...names]) {
      const old = weights[name] ?? 0
      weights[name] = old - RATE * ((gradient[name] ?? 0) + (name === 'bias' ? 0 : RIDGE[label] * old))
    }
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]))
}

/** Probabilities of samples by weights fitted without their report's fold. */
function leftOut(samples: readonly Sample[], label: Label): number[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      samples.filter(s => s.report % FOLDS !== fold),
      label,
    ),
  )
  return samples.map(sample => logistic(sample.features, folds[sample.report % FOLDS] ?? {}))
}

function printKeeping(samples: readonly Sample[], chances: readonly number[]): void {
  const right = samples.filter(s => s.kept).length
  console.log(`claims: ${samples.length}, coded by people too: ${right}`)
  for (const least of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const kept = samples.filter((_, i) => (chances[i] ?? 0) >= least)
    const hit = kept.filter(s => s.kept).length
    console.log(
      `  least ${least.toFixed(2)}${least === LEAST_LIKELY ? ' *' : '  '} keeps ${kept.length}: precision ${(hit / kept.length).toFixed(3)}, of the right ones ${(hit / right).toFixed(3)}`,
    )
  }
}

function printCalibration(samples: readonly Sample[], chances: readonly number[]): void {
  let gaps = 0
  console.log('confidence, by tenths: said, true, claims')
  const order = samples.map((sample, i) => ({ sample, chance: chances[i] ?? 0 })).sort((a, b) => a.chance - b.chance)
  const size = Math.ceil(order.length / 10)
  for (let bin = 0; bin < 10; bin++) {
    const part = order.slice(bin * size, (bin + 1) * size)
    if (!part.length) continue
    const said = part.reduce((sum, one) => sum + one.chance, 0) / part.length
    const truly = part.filter(one => one.sample.right).length / part.length
    gaps += (Math.abs(said - truly) * part.length) / order.length
    console.log(`  ${said.toFixed(2)}  ${truly.toFixed(2)}  ${part.length}`)
  }
  console.log(`mean gap ${gaps.toFixed(3)}`)
}

const files = [...GOLD, ...process.argv.slice(2)].filter(file => existsSync(file))
const samples = samplesOf(files)
const keepChances = leftOut(samples, 'kept')
printKeeping(samples, keepChances)
const kept = samples.filter((_, i) => (keepChances[i] ?? 0) >= LEAST_LIKELY)
printCalibration(kept, leftOut(kept, 'right'))
const table = (name: string, weights: Weights): string =>
  `export const ${name}: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}\n`
writeFileSync(
  `${ROOT}src/4-claims/confidence-weights.ts`,
  `/** Made by \`npm run fit\`: weights of named features, fitted on hand-coded reports. Do not edit. */\n\n${table(
    'KEEP_WEIGHTS',
    learn(samples, 'kept'),
  )}\n${table('RIGHT_WEIGHTS', learn(kept, 'right'))}`,
)
