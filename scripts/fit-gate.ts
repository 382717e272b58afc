/**
 * `tsx scripts/fit-gate.ts [FILE…]`: fits by which words a report is left unread, on what full reading finds in the reports of these
 * files, or of ../shared/corpus, and prints how many are read and how many claims are lost among reports left out. Writes
 * src/4-claims/relevance/gate-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readInputs } from '../src/1-reports/read-input.ts'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { classesOfLexicon } from '../src/4-claims/grammar/reading-lexicon.ts'
import { classCounter } from '../src/4-claims/grammar/word-classes.ts'
import { likelyAmong } from '../src/4-claims/happenings/candidate.ts'
import { candidatesOf, readTold } from '../src/4-claims/read-report.ts'
import { BRIEF, GATE_GROUPS, LEAST, shareOf } from '../src/4-claims/relevance/gate.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { learnSparsely, type Row } from './learn-sparsely.ts'

const LASSO = 0.006
const FOLDS = 3
/** Words of grammar tell nothing of the matter. */
const GRAMMAR = new Set([
  'prep',
  'relative',
  'connector',
  'pronoun',
  'this',
  'weak',
  'be',
  'keep',
  'qad',
  'all',
  'none',
  'listed',
])
/** A report that holds a sure claim is lost at greater cost than one with a doubtful claim. */
const COST = 1.4
const LEAST_COST = 0.2

const given = process.argv.slice(2)
const files = given.length > 0 ? given : [fileURLToPath(new URL('../../shared/corpus', import.meta.url))]
const names = indexNames(loadGazetteer())
const groups = {
  ...GATE_GROUPS,
  ...Object.fromEntries(
    classesOfLexicon()
      .filter(name => !GRAMMAR.has(name))
      .map(name => [name, [name]]),
  ),
}
const countedIn = classCounter(groups)

async function rowsOf(): Promise<Row[]> {
  const rows: Row[] = []
  for await (const input of readInputs(files, {}, () => undefined)) {
    if (!('report' in input)) continue
    const { report } = input
    const { words, counts } = countedIn([report.title ?? '', report.body])
    if (words < BRIEF) continue
    const told = readTold(report, names, () => true)
    const { candidates, relevance } = told ? candidatesOf(told) : { candidates: [], relevance: [] }
    const { claims } = likelyAmong(candidates, relevance)
    const sure = Math.max(...claims.map(claim => claim.confidence), LEAST_COST)
    rows.push({
      values: Float64Array.from(counts, count => shareOf(count, words)),
      yes: claims.length > 0,
      weight: claims.length > 0 ? COST * sure : 1,
    })
  }
  return rows
}

/** A word of violence or arms never speaks against: which of them accidents and crime are told with differs from month to month. */
const OF_CONFLICT = new Set(Object.values(GATE_GROUPS).flat())
const upward = Object.keys(groups).map(name => name in GATE_GROUPS || OF_CONFLICT.has(name))

const rows = await rowsOf()
const chances = new Float64Array(rows.length)
for (let fold = 0; fold < FOLDS; fold++) {
  const chanceOf = learnSparsely(
    rows.filter((_, i) => i % FOLDS !== fold),
    LASSO,
    upward,
  ).chanceOf
  rows.forEach((row, i) => {
    if (i % FOLDS === fold) chances[i] = chanceOf(row.values)
  })
}
const passes = rows.map((_, i) => (chances[i] ?? 0) >= LEAST)
const count = (keep: (row: Row, i: number) => boolean): number => rows.filter(keep).length
console.log(`${rows.length} reports, ${count(row => row.yes)} with claims`)
console.log(
  `of reports left out, by their words alone, read ${count((_, i) => passes[i] === true)}, of those with claims ${count((row, i) => row.yes && passes[i] === true)}`,
)
const { bias, weights } = learnSparsely(rows, LASSO, upward)
const round = (weight: number): number => Math.round(weight * 100) / 100
const named = Object.keys(groups).flatMap((name, i) => {
  const weight = round(weights[i] ?? 0)
  return weight !== 0 || name in GATE_GROUPS ? [[name, weight] as const] : []
})
const table = { bias: round(bias), shares: Object.fromEntries(named) }
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/relevance/gate-weights.ts', import.meta.url)),
  `/** Made by scripts/fit-gate.ts: what shares of words, by classes of the lexicon, weigh for a report that holds claims. Do not edit. */\nexport const GATE_WEIGHTS = ${JSON.stringify(table, null, 2)} as const\n`,
)
