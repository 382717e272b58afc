/**
 * `node --import tsx scripts/fit-places.ts [FILE…]`: fits the weights of the signs by which the place of a happening is chosen
 * among those that its sentence names, on hand-coded reports, and prints how often the choice is right in reports left out.
 * Writes src/4-claims/places/place-weights.ts. Readings change the pairs that it learns from: run it twice.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indexNames, type NameIndex } from '../src/3-gazetteer/names.ts'
import type { SettledPlace, SettledPlaces } from '../src/4-claims/places/place-context.ts'
import { placeOptions } from '../src/4-claims/places/place-ranking.ts'
import { PLACE_WEIGHTS } from '../src/4-claims/places/place-weights.ts'
import { readCandidates } from '../src/4-claims/read-report.ts'
import { type CodedPlace, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { samePlace } from '../src/evaluate/same-place.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, type Labelled, readGold } from './coded-gold.ts'

const FOLDS = 10
const ROUNDS = 600
const RATE = 0.3
const RIDGE = 0.004
const LEAST_SEEN = 4

type Weights = Readonly<Record<string, number>>

/** What is thought of a sign before anything is learnt: weights move from here as far as the coded reports ask. */
const PRIOR: Weights = {
  place: 1.5,
  'after:1': 1,
  'after:3': 0.7,
  'after:5': 0.4,
  'after:12': -0.6,
  'after:19': -1.2,
  'before:1': -0.4,
  'before:3': -0.6,
  'before:5': -0.9,
  'before:8': -1.2,
  'before:12': -1.8,
  'before:19': -2.4,
  'after:in': 1.2,
  'after:on': 1.2,
  'after:near': 1.2,
  'before:in': 1.2,
  'before:on': 1.2,
  'before:near': 1.2,
  'after:from': -1,
  'before:from': -1,
  'leaving:from': 2,
  'others:1': -1.5,
  'others:2': -3,
  'after:clause': -1.2,
  'before:clause': -1.2,
  bearing: -2.5,
  compared: -3,
  where: 2,
  'kind:country': -1,
  'kind:inner': -1,
  'kind:province': -0.3,
  'chain:narrower': 0.6,
  'chain:wider': -0.6,
}

/** One happening's choices in one sentence; the choice "none of them" weighs nothing. */
interface Sample {
  readonly report: number
  readonly choices: readonly { readonly signs: readonly string[]; readonly right: boolean }[]
  readonly none: boolean
}

const asCoded = ({ claim }: SettledPlace): CodedPlace => ({
  name: claim.name,
  lat: claim.lat,
  lon: claim.lon,
  country: claim.country,
  aliases: [...(claim.aliases ?? [])],
})

const isWide = ({ place }: SettledPlace): boolean =>
  place?.kind === 'country' || place?.kind === 'province' || place?.kind === 'region'

/** A country or province that holds the coded place is neither right nor wrong: the narrower is told elsewhere. */
const mayHold = (found: SettledPlace, gold: CodedPlace | null): boolean =>
  gold !== null && isWide(found) && found.claim.country === gold.country

function sampleOf(
  report: number,
  mention: Parameters<typeof placeOptions>[0],
  settled: SettledPlaces,
  gold: CodedPlace | null,
): Sample | null {
  const options = placeOptions(mention, settled).map(({ item, readings }) => ({
    found: settled.placeOf(mention.sentence, item),
    readings,
  }))
  const right = options.map(({ found }) => found !== null && samePlace(gold, asCoded(found)))
  const none = !right.includes(true)
  const choices = options.flatMap(({ found, readings }, i) =>
    found === null || (none && mayHold(found, gold))
      ? []
      : readings.map(signs => ({ signs, right: right[i] ?? false })),
  )
  return choices.length ? { report, choices, none } : null
}

function samplesOf(index: number, { report, gold }: Labelled, names: NameIndex): Sample[] {
  if (!gold) return []
  const { candidates, places } = readCandidates(report, names)
  if (!places) return []
  const coded = toCodedReport({ report: { id: report.id, title: report.title }, claims: candidates.map(c => c.claim) })
  const pairs = new Map(pairClaims(gold.claims, coded.claims).pairs.map(pair => [pair.coded, pair.gold]))
  return candidates.flatMap(({ parts }, i) => {
    const claim = coded.claims[i]
    const other = claim && pairs.get(claim)
    if (!other || other.type === 'statement') return []
    return parts.flatMap(({ mention }) => {
      if (mention.plural) return []
      const sample = sampleOf(index, mention, places, other.place)
      return sample ? [sample] : []
    })
  })
}

const sumOf = (signs: readonly string[], weights: Weights): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)

/** Chance of each choice and of none, and of each given that a right one is taken. */
function chances(sample: Sample, weights: Weights): { all: number[]; right: number[] } {
  const powers = sample.choices.map(({ signs }) => Math.exp(sumOf(signs, weights)))
  const total = powers.reduce((a, b) => a + b, 1)
  const hit = powers.reduce((a, b, i) => a + (sample.choices[i]?.right ? b : 0), sample.none ? 1 : 0)
  return {
    all: powers.map(power => power / total),
    right: powers.map((power, i) => (sample.choices[i]?.right ? power / hit : 0)),
  }
}

/** Ridge-regularised choice model by plain gradient descent. */
function learn(samples: readonly Sample[]): Weights {
  const seen = new Map<string, number>()
  for (const { choices } of samples)
    for (const { signs } of choices) for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [
    ...new Set([...Object.keys(PRIOR), ...[...seen].filter(([, n]) => n >= LEAST_SEEN).map(([name]) => name)]),
  ]
  const weights: Record<string, number> = Object.fromEntries(names.map(name => [name, PRIOR[name] ?? 0]))
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>()
    for (const sample of samples) {
      const { all, right } = chances(sample, weights)
      sample.choices.forEach(({ signs }, i) => {
        const error = ((all[i] ?? 0) - (right[i] ?? 0)) / samples.length
        for (const sign of signs) gradient.set(sign, (gradient.get(sign) ?? 0) + error)
      })
    }
    for (const name of names) {
      const old = weights[name] ?? 0
      weights[name] = old - RATE * 4 * ((gradient.get(name) ?? 0) + RIDGE * (old - (PRIOR[name] ?? 0)))
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const isHit = (sample: Sample, weights: Weights): boolean => {
  const scores = sample.choices.map(({ signs }) => sumOf(signs, weights))
  const best = Math.max(...scores)
  return best <= 0 ? sample.none : (sample.choices[scores.indexOf(best)]?.right ?? false)
}

const share = (samples: readonly Sample[], weightsOf: (sample: Sample) => Weights): string =>
  (samples.filter(sample => isHit(sample, weightsOf(sample))).length / samples.length).toFixed(3)

const names = indexNames(loadGazetteer())
const samples = goldFiles(process.argv.slice(2))
  .flatMap(readGold)
  .flatMap((labelled, index) => samplesOf(index, labelled, names))
const folds = Array.from({ length: FOLDS }, (_, fold) => learn(samples.filter(s => s.report % FOLDS !== fold)))
const weights = learn(samples)
console.log(`${samples.length} choices, ${samples.filter(s => s.none).length} of them for none`)
console.log(`right by the weights as they stand ${share(samples, () => PLACE_WEIGHTS)}`)
console.log(`right where learnt ${share(samples, () => weights)}`)
console.log(`right where left out ${share(samples, sample => folds[sample.report % FOLDS] ?? {})}`)
writeFileSync(
  fileURLToPath(new URL('../src/4-claims/places/place-weights.ts', import.meta.url)),
  `/** Made by \`scripts/fit-places.ts\`: weights of the signs of place-signs.ts, fitted on hand-coded reports. Do not edit. */
export const PLACE_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}
`,
)
