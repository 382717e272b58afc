/**
 * `tsx scripts/fit-sides.ts [FILE…]`: fits what each sign weighs for a side having a part in a happening, on hand-coded reports, and
 * prints how well that does on reports left out. Writes src/4-claims/sides/side-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { chancesOf, likelyRole, type SideWeights } from '../src/4-claims/sides/settle-sides.ts'
import { optionsOf, ROLES, type SideOption } from '../src/4-claims/sides/side-signs.ts'
import { type CodedClaim, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { anySameName } from '../src/evaluate/same-name.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'

const RIDGE = 0.0032
/** A sign of fewer reports tells of those reports, and not of the language. */
const FEWEST_REPORTS = 8
const ROUNDS = 300
const RATE = 0.5
const MOMENTUM = 0.9
const FOLDS = 8
const ROLE_NAMES: readonly string[] = ROLES
const CLASSES = ROLES.length

type Coded = CodedClaim['actors'][number]

/** The options of one claim of a report, with the parts that were coded. */
interface Case {
  readonly report: number
  readonly options: readonly SideOption[]
  readonly gold: readonly Coded[]
}

/** One option's signs, numbered, with the number of its coded role; the number after the last role: none. */
interface Row {
  readonly report: number
  readonly at: Int32Array
  readonly role: number
}

const isNamed = ({ actor }: SideOption, coded: Coded): boolean =>
  anySameName(coded, { name: actor.text, aliases: actor.aliases })

function casesOf(files: readonly string[]): Case[] {
  const names = indexNames(loadGazetteer())
  const cases: Case[] = []
  for (const [index, { report, gold }] of goldFiles(files).flatMap(readGold).entries()) {
    if (!gold) continue
    const { candidates, story } = readCandidates(report, names)
    if (!story) continue
    const claims = candidates.map(c => c.claim)
    const coded = toCodedReport({ report: { id: report.id, title: report.title }, claims })
    const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    for (const [i, claim] of coded.claims.entries()) {
      const wanted = pairs.get(claim)?.actors
      if (wanted) cases.push({ report: index, options: optionsOf(story, i), gold: wanted })
    }
  }
  return cases
}

/** The signs that enough reports have, numbered; 0 is the bias. */
function numbered(cases: readonly Case[]): Map<string, number> {
  const reports = new Map<string, Set<number>>()
  for (const { report, options } of cases)
    for (const { signs } of options)
      for (const sign of signs) reports.set(sign, (reports.get(sign) ?? new Set()).add(report))
  const names = [...reports].filter(([, of]) => of.size >= FEWEST_REPORTS).map(([name]) => name)
  return new Map(['bias', ...names].map((name, i) => [name, i]))
}

function rowsOf(cases: readonly Case[], numbers: ReadonlyMap<string, number>): Row[] {
  return cases.flatMap(({ report, options, gold }) =>
    options.map(option => {
      const coded = gold.find(one => isNamed(option, one))
      const role = coded ? ROLE_NAMES.indexOf(coded.role) : -1
      const at = Int32Array.from([0, ...new Set(option.signs.flatMap(sign => numbers.get(sign) ?? []))])
      return { report, at, role: role < 0 ? CLASSES : role }
    }),
  )
}

/** Adds to the gradient how much one row's chances are off. */
function addErrors(row: Row, weights: Float64Array, gradient: Float64Array, share: number): void {
  const odds = ROLES.map((_, c) => {
    let sum = 0
    for (const i of row.at) sum += weights[i * CLASSES + c] ?? 0
    return Math.exp(sum)
  })
  const all = odds.reduce((sum, one) => sum + one, 1)
  for (const [c, odd] of odds.entries()) {
    const error = (odd / all - (row.role === c ? 1 : 0)) * share
    for (const i of row.at) gradient[i * CLASSES + c] = (gradient[i * CLASSES + c] ?? 0) + error
  }
}

/** Ridge-regularised weights of each sign for each role against none, by gradient descent. */
function learnRoles(rows: readonly Row[], signs: number): Float64Array {
  const weights = new Float64Array(signs * CLASSES)
  const gradient = new Float64Array(weights.length)
  const step = new Float64Array(weights.length)
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0)
    for (const row of rows) addErrors(row, weights, gradient, 1 / rows.length)
    for (let k = 0; k < weights.length; k++) {
      const old = weights[k] ?? 0
      const pull = k < CLASSES ? 0 : RIDGE * old
      const next = MOMENTUM * (step[k] ?? 0) - RATE * ((gradient[k] ?? 0) + pull)
      step[k] = next
      weights[k] = old + next
    }
  }
  return weights
}

const tableOf = (weights: Float64Array, numbers: ReadonlyMap<string, number>): Map<string, number[]> =>
  new Map(
    [...numbers].map(([name, i]) => [
      name,
      ROLES.map((_, c) => Math.round((weights[i * CLASSES + c] ?? 0) * 100) / 100),
    ]),
  )

/** Precision, recall and their harmonic mean of the parts given by weights that were fitted without their report. */
function measured(cases: readonly Case[], weightsFor: (report: number) => SideWeights, least: number): string {
  let [hits, given, coded] = [0, 0, 0]
  for (const { report, options, gold } of cases) {
    const left = [...gold]
    coded += gold.length
    for (const option of options) {
      const role = likelyRole(chancesOf(option.signs, weightsFor(report)), least)
      if (!role) continue
      given++
      const at = left.findIndex(one => one.role === role && isNamed(option, one))
      if (at < 0) continue
      left.splice(at, 1)
      hits++
    }
  }
  const share = (part: number, of: number): string => (part / of).toFixed(3)
  return `P ${share(hits, given)} R ${share(hits, coded)} F ${share(2 * hits, given + coded)}`
}

const cases = casesOf(process.argv.slice(2))
const numbers = numbered(cases)
const rows = rowsOf(cases, numbers)
console.log(`${cases.length} claims, ${rows.length} sides, ${numbers.size} signs`)
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  tableOf(
    learnRoles(
      rows.filter(row => row.report % FOLDS !== fold),
      numbers.size,
    ),
    numbers,
  ),
)
const none: SideWeights = new Map()
for (const least of [0.22, 0.25, 0.28, 0.3, 0.32, 0.35, 0.4])
  console.log(`least ${least}: ${measured(cases, report => folds[report % FOLDS] ?? none, least)}`)
const table = [...tableOf(learnRoles(rows, numbers.size), numbers)].filter(([, row]) =>
  row.some(weight => weight !== 0),
)
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/sides/side-weights.ts', import.meta.url)),
  `/** Made by scripts/fit-sides.ts: what each sign of a side weighs for its being initiator, target or participant, fitted on hand-coded reports. Do not edit. */\nexport const SIDE_WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {\n${table.map(([name, row]) => `  '${name}': [${row.join(', ')}],`).join('\n')}\n}\n`,
)
