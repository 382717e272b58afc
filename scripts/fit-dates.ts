/**
 * `tsx scripts/fit-dates.ts times|days [FILE…]`: fits weights by which a mention gets its day, on the same hand-coded reports as
 * `npm run fit` and on files given, and prints how often the choice is right on reports left out. Writes src/4-claims/days/time-weights.ts
 * (`times`: which time of its sentence) or src/4-claims/days/day-weights.ts (`days`: which day it takes over): names of signs and numbers
 * alone. The fit begins with the weights that stand and is held to them, since they were fitted on more reports than are at hand.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import type { ClaimDate } from '../src/4-claims/claim.ts'
import { DAY_WEIGHTS } from '../src/4-claims/days/day-weights.ts'
import type { DaysOf } from '../src/4-claims/days/settle-times.ts'
import { timeOptions, weigh } from '../src/4-claims/days/time-of-mention.ts'
import { TIME_WEIGHTS } from '../src/4-claims/days/time-weights.ts'
import type { Located } from '../src/4-claims/mentions/located.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { type CodedClaim, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDS = 10
const ROUNDS = 300
const RATE = 0.5
const RIDGE = { times: 0.02, days: 0.05 } as const
const LEAST_SEEN = 4
const OF_DATED = 0.4

type Weights = Readonly<Record<string, number>>

/** A choice that was to be made: the signs of each option, and which of them are right. */
interface Choice {
  readonly report: number
  readonly options: readonly { readonly signs: readonly string[]; readonly right: boolean }[]
  readonly weight: number
}

type Day = Pick<ClaimDate, 'start' | 'end'> | null
const isDay = (date: Day, gold: CodedClaim['date']): boolean =>
  (date?.start ?? null) === (gold?.start ?? null) &&
  ((date?.end ?? null) === (gold?.end ?? null) || gold?.start !== null)

/** The times of a mention's sentence; none of them is right where none tells the coded day. */
function timeChoice({ mention }: Located, daysOf: DaysOf, gold: CodedClaim): Choice['options'] {
  const { sentence, timing } = mention
  const options = timeOptions(sentence.items, timing).map(({ at, signs }) => {
    const date = at === null ? null : daysOf(sentence, at)
    return { at, signs, told: date !== null, right: at !== null && isDay(date, gold.date) }
  })
  const told = options.some(option => option.right && option.told)
  return options.map(({ at, signs, right }) => ({ signs, right: right || (!told && at === null) }))
}

/** The days that a mention may take over; empty where none of them, nor having none, is right. */
function dayChoice({ offered = [] }: Located, gold: CodedClaim): Choice['options'] {
  const options = offered.map(({ date, signs }) => ({ signs, right: isDay(date, gold.date) }))
  return options.some(option => option.right) ? options : []
}

function choicesOf(files: readonly string[]): { times: Choice[]; days: Choice[] } {
  const names = indexNames(loadGazetteer())
  const times: Choice[] = []
  const days: Choice[] = []
  const reports = files.flatMap(file => readGold(file))
  for (const [report, { report: text, gold }] of reports.entries()) {
    if (!gold) continue
    const { candidates, daysOf } = readCandidates(text, names)
    const coded = toCodedReport({ report: { id: text.id, title: text.title }, claims: candidates.map(c => c.claim) })
    for (const pair of pairClaims(gold.claims, coded.claims).pairs) {
      const { parts } = candidates[coded.claims.indexOf(pair.coded)] ?? { parts: [] }
      const weight = 1 / parts.length
      // Where one mention tells its own day, what the others take over only helps to unite them.
      const told = parts.some(part => part.dated === 'own')
      for (const part of parts) {
        times.push({ report, weight, options: timeChoice(part, daysOf, pair.gold) })
        days.push({
          report,
          weight: told ? weight * OF_DATED : weight,
          options: dayChoice(part, pair.gold),
        })
      }
    }
  }
  const real = ({ options }: Choice): boolean => options.length > 0
  return { times: times.filter(real), days: days.filter(real) }
}

const rounded = (weights: Weights): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]))

/** Softmax regression over the options of each choice, by plain gradient ascent; the right options share the credit. */
function learn(choices: readonly Choice[], ridge: number, from: Weights): Weights {
  const seen = new Map<string, number>()
  for (const { options } of choices)
    for (const name of new Set(options.flatMap(o => o.signs))) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name)
  const weights: Record<string, number> = Object.fromEntries(names.map(name => [name, from[name] ?? 0]))
  const total = choices.reduce((sum, choice) => sum + choice.weight, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {}
    for (const { options, weight } of choices) {
      const scores = options.map(option => Math.exp(weigh(option.signs, weights)))
      const all = scores.reduce((a, b) => a + b, 0)
      const right = options.reduce((sum, option, i) => sum + (option.right ? (scores[i] ?? 0) : 0), 0)
      for (const [i, option] of options.entries()) {
        const p = (scores[i] ?? 0) / all
        const q = option.right ? (scores[i] ?? 0) / right : 0
        for (const name of option.signs) gradient[name] = (gradient[name] ?? 0) + ((q - p) * weight) / total
      }
    }
    for (const name of names)
      weights[name] =
        (weights[name] ?? 0) + RATE * ((gradient[name] ?? 0) - ridge * ((weights[name] ?? 0) - (from[name] ?? 0)))
  }
  return { ...from, ...rounded(weights) }
}

function score(choices: readonly Choice[], weights: Weights): number {
  let hit = 0
  for (const { options, weight } of choices) {
    const scores = options.map(option => weigh(option.signs, weights))
    if (options[scores.indexOf(Math.max(...scores))]?.right) hit += weight
  }
  return hit
}

function report(what: keyof typeof RIDGE, choices: readonly Choice[], from: Weights): Weights {
  const total = choices.reduce((sum, choice) => sum + choice.weight, 0)
  let left = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      choices.filter(choice => choice.report % FOLDS !== fold),
      RIDGE[what],
      from,
    )
    left += score(
      choices.filter(choice => choice.report % FOLDS === fold),
      weights,
    )
  }
  const weights = learn(choices, RIDGE[what], from)
  console.log(
    `${what}: ${choices.length} choices, right ${(score(choices, weights) / total).toFixed(3)}, of reports left out ${(left / total).toFixed(3)}`,
  )
  return weights
}

const [what, ...given] = process.argv.slice(2)
if (what !== 'times' && what !== 'days')
  throw new Error('say which weights to fit: tsx scripts/fit-dates.ts times|days [FILE…]')
const { times, days } = choicesOf(goldFiles(given))
const table = (file: string, name: string, told: string, weights: Weights): void =>
  writeFileSync(
    `${ROOT}src/4-claims/days/${file}`,
    `/** Made by \`tsx scripts/fit-dates.ts\`: ${told} Do not edit. */\n\nexport const ${name}: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}\n`,
  )
if (what === 'times')
  table(
    'time-weights.ts',
    'TIME_WEIGHTS',
    'which time of its sentence tells when a mention happened.',
    report(what, times, TIME_WEIGHTS),
  )
else
  table(
    'day-weights.ts',
    'DAY_WEIGHTS',
    'which day a mention without its own takes over.',
    report(what, days, DAY_WEIGHTS),
  )
