/**
 * `tsx scripts/fit-scope.ts [FILE…]`: fits what each sign weighs for a happening being recalled and not news, on hand-coded reports,
 * and prints how well that does on reports left out. Writes src/4-claims/scope/scope-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'
import { learn, leftOut, type Sample } from './learn.ts'

const RIDGE = 0.005
/** What nobody codes was no news of its own either, though less surely than what is coded as recalled. */
const UNCODED = 0.35

interface Case extends Sample {
  /** What the rules say without the weights. */
  readonly byRules: boolean
  readonly coded: boolean
}

function casesOf(files: readonly string[]): Case[] {
  const names = indexNames(loadGazetteer())
  const cases: Case[] = []
  for (const [index, { report, gold }] of files.flatMap(readGold).entries()) {
    if (!gold) continue
    const { candidates } = readCandidates(report, names)
    const claims = candidates.map(c => c.claim)
    const coded = toCodedReport({ report: { id: report.id, title: report.title }, claims })
    const golds = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    for (const [i, { signs }] of candidates.entries()) {
      const claim = coded.claims[i]
      const other = claim && golds.get(claim)
      if (!signs || other?.scope === 'cumulative') continue
      const byRules = signs.includes('scope:background')
      const yes = other?.scope !== 'incident'
      cases.push({ report: index, features: signs, yes, byRules, coded: !!other, weight: other ? 1 : UNCODED })
    }
  }
  return cases
}

const cases = casesOf(goldFiles(process.argv.slice(2)))
const coded = cases.filter(one => one.coded).length
const share = (right: (one: Case, i: number) => boolean): string =>
  (cases.filter((one, i) => one.coded && right(one, i)).length / coded).toFixed(3)
const chances = leftOut(cases, RIDGE)
console.log(`${coded} claims, right by rules ${share(one => one.byRules === one.yes)}`)
console.log(`of reports left out, right by weights ${share((one, i) => (chances[i] ?? 0) >= 0.5 === one.yes)}`)
const weights = Object.fromEntries(Object.entries(learn(cases, RIDGE)).filter(([, weight]) => weight !== 0))
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/scope/scope-weights.ts', import.meta.url)),
  `/** Made by scripts/fit-scope.ts: weights of named signs, fitted on hand-coded reports. Do not edit. */\nexport const SCOPE_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}\n`,
)
