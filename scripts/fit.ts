/**
 * `npm run fit [-- FILE…]`: fits the weights of relevance and confidence on hand-coded reports and prints how well they do on
 * reports left out. Learns from examples/gold.jsonl, from train.jsonl and seeds.jsonl of ../shared/gold where that folder stands
 * beside the project, and from files given; a line there may hold `relevant` in place of `claims`, and then tells of relevance
 * alone. Begins with the weights that stand, and is held to them. Writes src/4-claims/relevance/confidence-weights.ts: names of features and
 * numbers alone.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { LEAST_LIKELY, LEAST_RELEVANT, type Weights } from '../src/4-claims/relevance/confidence.ts'
import { KEEP_WEIGHTS, RELEVANCE_WEIGHTS, RIGHT_WEIGHTS } from '../src/4-claims/relevance/confidence-weights.ts'
import { type CodedClaim, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { sameStart } from '../src/evaluate/same-day.ts'
import { samePlace } from '../src/evaluate/same-place.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'
import { learn, leftOut, type Sample } from './learn.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Strongest for confidence, which has to be true to size. */
const RIDGE = { relevant: 0.01, kept: 0.01, right: 0.02 } as const

interface Samples {
  readonly relevant: readonly Sample[]
  readonly kept: readonly Sample[]
  readonly right: readonly Sample[]
}

const isRight = (a: CodedClaim, b: CodedClaim): boolean =>
  a.type === b.type && samePlace(a.place, b.place) && sameStart(a.date, b.date)

function samplesOf(files: readonly string[]): Samples {
  const names = indexNames(loadGazetteer())
  const relevant: Sample[] = []
  const kept: Sample[] = []
  const right: Sample[] = []
  for (const [index, { report, gold, relevant: yes }] of files.flatMap(readGold).entries()) {
    const { candidates, relevance } = readCandidates(report, names)
    if (relevance.length) relevant.push({ report: index, features: relevance, yes })
    if (!gold) continue
    const coded = toCodedReport({
      report: { id: report.id, title: report.title },
      claims: candidates.map(c => c.claim),
    })
    const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    for (const [i, { features }] of candidates.entries()) {
      const claim = coded.claims[i]
      const other = claim && pairs.get(claim)
      kept.push({ report: index, features, yes: other !== undefined })
      right.push({ report: index, features, yes: !!claim && !!other && isRight(other, claim) })
    }
  }
  return { relevant, kept, right }
}

function printKeeping(what: string, samples: readonly Sample[], chances: readonly number[], at: number): void {
  const right = samples.filter(s => s.yes).length
  console.log(`${what}: ${samples.length}, coded by people too: ${right}`)
  for (const least of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7]) {
    const kept = samples.filter((_, i) => (chances[i] ?? 0) >= least)
    const hit = kept.filter(s => s.yes).length
    console.log(
      `  least ${least.toFixed(2)}${least === at ? ' *' : '  '} keeps ${kept.length}: precision ${(hit / kept.length).toFixed(3)}, of the right ones ${(hit / right).toFixed(3)}`,
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
    const truly = part.filter(one => one.sample.yes).length / part.length
    gaps += (Math.abs(said - truly) * part.length) / order.length
    console.log(`  ${said.toFixed(2)}  ${truly.toFixed(2)}  ${part.length}`)
  }
  console.log(`mean gap ${gaps.toFixed(3)}`)
}

const files = goldFiles(process.argv.slice(2))
const samples = samplesOf(files)
printKeeping(
  'reports',
  samples.relevant,
  leftOut(samples.relevant, RIDGE.relevant, { from: RELEVANCE_WEIGHTS }),
  LEAST_RELEVANT,
)
const keepChances = leftOut(samples.kept, RIDGE.kept, { from: KEEP_WEIGHTS })
printKeeping('claims', samples.kept, keepChances, LEAST_LIKELY)
const kept = samples.right.filter((_, i) => (keepChances[i] ?? 0) >= LEAST_LIKELY)
printCalibration(kept, leftOut(kept, RIDGE.right, { from: RIGHT_WEIGHTS }))
const table = (name: string, weights: Weights): string =>
  `export const ${name}: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}\n`
writeFileSync(
  `${ROOT}src/4-claims/relevance/confidence-weights.ts`,
  `/** Made by \`npm run fit\`: weights of named features, fitted on hand-coded reports. Do not edit. */\n\n${[
    table('RELEVANCE_WEIGHTS', learn(samples.relevant, RIDGE.relevant, { from: RELEVANCE_WEIGHTS })),
    table('KEEP_WEIGHTS', learn(samples.kept, RIDGE.kept, { from: KEEP_WEIGHTS })),
    table('RIGHT_WEIGHTS', learn(kept, RIDGE.right, { from: RIGHT_WEIGHTS })),
  ].join('\n')}`,
)
