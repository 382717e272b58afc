/**
 * `tsx scripts/fit-sides.ts [FILE…]`: fits what each sign weighs for a side having a part in a happening, on hand-coded reports, and
 * prints how well that does on reports left out. Writes src/4-claims/side-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { likelySides } from '../src/4-claims/settle-sides.ts'
import { optionsOf, type SideOption, signName } from '../src/4-claims/side-signs.ts'
import { type CodedClaim, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { anySameName } from '../src/evaluate/same-name.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'
import { learn, leftOut, type Sample } from './learn.ts'

const RIDGE = 0.0004
/** A sign of fewer reports tells of those reports, and not of the language. */
const FEWEST_REPORTS = 12
const ROUNDS = 600
const MOMENTUM = 0.9

/** The options of one claim, with the parts that were coded. */
interface Case {
  readonly options: readonly SideOption[]
  readonly gold: CodedClaim['actors']
  /** Index of the first option's sample. */
  readonly from: number
}

const isCoded = (option: Pick<SideOption, 'actor' | 'role'>, gold: CodedClaim['actors']): boolean =>
  gold.some(
    actor =>
      actor.role === option.role && anySameName(actor, { name: option.actor.text, aliases: option.actor.aliases }),
  )

function casesOf(files: readonly string[]): { cases: Case[]; samples: Sample[] } {
  const names = indexNames(loadGazetteer())
  const cases: Case[] = []
  const samples: Sample[] = []
  for (const [index, { report, gold }] of goldFiles(files).flatMap(readGold).entries()) {
    if (!gold) continue
    const { candidates, story } = readCandidates(report, names)
    if (!story) continue
    const claims = candidates.map(c => c.claim)
    const coded = toCodedReport({ report: { id: report.id, title: report.title }, claims })
    const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    for (const [i, claim] of coded.claims.entries()) {
      const wanted = pairs.get(claim)?.actors
      if (!wanted) continue
      const options = optionsOf(story, i)
      cases.push({ options, gold: wanted, from: samples.length })
      for (const option of options)
        samples.push({
          report: index,
          features: option.signs.map(sign => signName(option.role, sign)),
          yes: isCoded(option, wanted),
        })
    }
  }
  return { cases, samples }
}

/** Harmonic mean of precision and recall of the parts given. */
function share(cases: readonly Case[], chances: readonly number[], least: number): number {
  let hits = 0
  let all = 0
  for (const { options, gold, from } of cases) {
    const chance = new Map(options.map((option, i) => [option, chances[from + i] ?? 0]))
    const given = likelySides(options, option => chance.get(option) ?? 0, least)
    const left = [...gold]
    for (const option of given) {
      const at = left.findIndex(actor => isCoded(option, [actor]))
      if (at >= 0) {
        left.splice(at, 1)
        hits++
      }
    }
    all += given.length + gold.length
  }
  return (2 * hits) / all
}

/** The samples with the signs that enough reports have. */
function withCommonSigns(samples: readonly Sample[]): Sample[] {
  const reports = new Map<string, Set<number>>()
  for (const { report, features } of samples)
    for (const sign of features) reports.set(sign, (reports.get(sign) ?? new Set()).add(report))
  const isCommon = (sign: string): boolean => (reports.get(sign)?.size ?? 0) >= FEWEST_REPORTS
  return samples.map(sample => ({ ...sample, features: sample.features.filter(isCommon) }))
}

const { cases, samples: whole } = casesOf(process.argv.slice(2))
const samples = withCommonSigns(whole)
console.log(`${cases.length} claims, ${samples.length} options, ${samples.filter(s => s.yes).length} coded`)
const known = samples.map(sample => (sample.yes ? 1 : 0))
console.log(`F where every coded part is known: ${share(cases, known, 0.5).toFixed(3)}`)
const chances = leftOut(samples, RIDGE, ROUNDS, MOMENTUM)
for (const least of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55])
  console.log(`least ${least}: F ${share(cases, chances, least).toFixed(3)}`)
const weights = Object.entries(learn(samples, RIDGE, ROUNDS, MOMENTUM)).filter(([, weight]) => weight !== 0)
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/side-weights.ts', import.meta.url)),
  `/** Made by scripts/fit-sides.ts: weights of named signs, fitted on hand-coded reports. Do not edit. */\nexport const SIDE_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`,
)
