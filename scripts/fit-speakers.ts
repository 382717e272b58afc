/**
 * `tsx scripts/fit-speakers.ts [FILE…]`: fits what each sign weighs for somebody named in a report being the one who tells an
 * event, on hand-coded reports, and prints how well that does on reports left out. Writes src/4-claims/speakers/speaker-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { sameName } from '../src/evaluate/same-name.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'
import { learn, leftOut, type Sample } from './learn.ts'

const RIDGE = 0.002
const ROUNDS = 3000

function samplesOf(files: readonly string[]): Sample[] {
  const names = indexNames(loadGazetteer())
  const samples: Sample[] = []
  for (const [index, { report, gold }] of goldFiles(files).flatMap(readGold).entries()) {
    if (!gold) continue
    const { candidates } = readCandidates(report, names)
    const coded = toCodedReport({
      report: { id: report.id, title: report.title },
      claims: candidates.map(c => c.claim),
    })
    const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
    for (const [i, { tellings }] of candidates.entries()) {
      const claim = coded.claims[i]
      const told = claim && pairs.get(claim)?.speakers
      if (!told) continue
      for (const { name, features } of tellings)
        samples.push({ report: index, features, yes: told.some(speaker => sameName(speaker, name)) })
    }
  }
  return samples
}

const samples = samplesOf(process.argv.slice(2))
const chances = leftOut(samples, RIDGE, { rounds: ROUNDS })
for (const least of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
  const kept = samples.filter((_, i) => (chances[i] ?? 0) >= least)
  const hit = kept.filter(sample => sample.yes).length
  const all = samples.filter(sample => sample.yes).length
  console.log(
    `least ${least}: precision ${(hit / kept.length).toFixed(3)}, of the right ones ${(hit / all).toFixed(3)}`,
  )
}
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/speakers/speaker-weights.ts', import.meta.url)),
  `/** Made by scripts/fit-speakers.ts: weights of named features, fitted on hand-coded reports. Do not edit. */\nexport const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(learn(samples, RIDGE, { rounds: ROUNDS }), null, 2)}\n`,
)
