/**
 * `node --import tsx scripts/fit-unite.ts [FILE…]`: fits the weights by which mentions of a report are united, on hand-coded
 * reports, by moving one weight after another as long as more incidents come out right. A weight moves only for a gain that
 * is more than chance would give. Prints the figures of two halves of the reports apart, and the weights for
 * src/4-claims/happenings/unite-weights.ts.
 */
import { indexNames } from '../src/3-gazetteer/names.ts'
import { UNITE_WEIGHTS, type UniteWeights } from '../src/4-claims/happenings/unite-weights.ts'
import { candidatesOf, readTold, type Told } from '../src/4-claims/read-report.ts'
import { LEAST_LIKELY, LEAST_RELEVANT, likelihoodOf, relevanceOf } from '../src/4-claims/relevance/confidence.ts'
import { type CodedClaim, toCodedReport } from '../src/evaluate/coded-report.ts'
import { pairClaims } from '../src/evaluate/pair-claims.ts'
import { samePlace } from '../src/evaluate/same-place.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { goldFiles, readGold } from './coded-gold.ts'

const STEPS = [-1, -0.5, -0.25, 0.25, 0.5, 1]
const ROUNDS = 3
/** A gain smaller than this, in pairs, is taken for chance. */
const LEAST_GAIN = 0.75
const WHOLE = 0.3
const ALL_CLAIMS = 0.3
/** What a claim more costs, where F is about 0.8. */
const HALF_OF_F = 0.4

interface Case {
  readonly told: Told
  readonly gold: readonly CodedClaim[]
  readonly id: string
}

const isIncident = ({ scope, status, type }: CodedClaim): boolean =>
  scope === 'incident' && status !== 'planned' && type !== 'statement' && type !== 'aid'

const hurt = ({ tolls }: CodedClaim): string =>
  tolls
    .filter(t => t.outcome === 'killed' || t.outcome === 'injured')
    .map(t => `${t.outcome} ${t.high ?? t.low} ${t.low ?? t.high}`)
    .sort()
    .join()

/** How well a report comes out: right pairs, less half of all that is told on either side, in the way of F. */
function gainOf({ told, gold, id }: Case, weights: UniteWeights): number {
  const { candidates, relevance } = candidatesOf(told, weights)
  const kept =
    relevanceOf(relevance) < LEAST_RELEVANT ? [] : candidates.filter(c => likelihoodOf(c.features) >= LEAST_LIKELY)
  const coded = toCodedReport({ report: { id }, claims: kept.map(c => c.claim) }).claims
  const [g, c] = [gold.filter(isIncident), coded.filter(isIncident)]
  const { pairs } = pairClaims(g, c)
  const whole = pairs.filter(
    p => p.gold.type === p.coded.type && samePlace(p.gold.place, p.coded.place) && hurt(p.gold) === hurt(p.coded),
  ).length
  const all = pairClaims(gold, coded).pairs.length
  const excess = (right: number, told: number): number => right - HALF_OF_F * told
  return (
    excess(pairs.length, g.length + c.length) + WHOLE * whole + ALL_CLAIMS * excess(all, gold.length + coded.length)
  )
}

const total = (cases: readonly Case[], weights: UniteWeights): number =>
  cases.reduce((sum, one) => sum + gainOf(one, weights), 0)

function climb(cases: readonly Case[]): UniteWeights {
  let weights = UNITE_WEIGHTS
  let best = total(cases, weights)
  const names = Object.keys(UNITE_WEIGHTS).filter((name): name is keyof UniteWeights => name in UNITE_WEIGHTS)
  for (let round = 0; round < ROUNDS; round++) {
    const before = best
    for (const name of names)
      for (const step of STEPS) {
        const tried = { ...weights, [name]: Math.round((weights[name] + step) * 100) / 100 }
        const gain = total(cases, tried)
        if (gain < best + LEAST_GAIN) continue
        console.log(`  ${name} ${weights[name]} to ${tried[name]}: ${best.toFixed(1)} to ${gain.toFixed(1)}`)
        best = gain
        weights = tried
      }
    if (best === before) break
  }
  return weights
}

const names = indexNames(loadGazetteer())
const cases = goldFiles(process.argv.slice(2))
  .flatMap(readGold)
  .flatMap(({ report, gold }): Case[] => {
    const told = gold && readTold(report, names)
    return told ? [{ told, gold: gold.claims, id: report.id }] : []
  })
for (const half of [0, 1]) {
  const [own, other] = [cases.filter((_, i) => i % 2 === half), cases.filter((_, i) => i % 2 !== half)]
  const weights = climb(own)
  console.log(`left out: ${total(other, UNITE_WEIGHTS).toFixed(1)} before, ${total(other, weights).toFixed(1)} after`)
}
console.log(JSON.stringify(climb(cases), null, 2))
