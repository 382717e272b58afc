/** Accuracy of a coding against reports coded by hand. */
import type { CodedReport } from './coded-report.ts'
import { countHits, FIGURE_NAMES, type FigureName, type ReportHits } from './count-hits.ts'

/** Precision, recall and their harmonic mean, with the counts behind them. */
export interface Figure {
  readonly p: number
  readonly r: number
  readonly f: number
  readonly hit: number
  readonly coded: number
  readonly gold: number
}

export interface Evaluation {
  readonly reports: number
  /** Gold reports that the coding does not have at all. */
  readonly absent: number
  readonly figures: Readonly<Record<FigureName, Figure>>
  /** Half of the 95 % interval of each F, by resampling the reports. */
  readonly half: Readonly<Record<FigureName, number>>
}

const ROUNDS = 400
const SEED = 12345

/** Scores `coded` against `gold`, report by report; the same data gives the same numbers to the last digit. */
export function evaluate(gold: readonly CodedReport[], coded: readonly CodedReport[]): Evaluation {
  const byId = new Map(coded.map(entry => [entry.report.id, entry]))
  const hits = gold.map(entry => countHits(entry, byId.get(entry.report.id)))
  return {
    reports: gold.length,
    absent: gold.filter(entry => !byId.has(entry.report.id)).length,
    figures: eachFigure(name => figureOver(hits, name)),
    half: halfIntervals(hits),
  }
}

function eachFigure<T>(make: (name: FigureName) => T): Record<FigureName, T> {
  return {
    relevance: make('relevance'),
    claims: make('claims'),
    incidents: make('incidents'),
    whole: make('whole'),
    type: make('type'),
    status: make('status'),
    scope: make('scope'),
    place: make('place'),
    country: make('country'),
    date: make('date'),
    start: make('start'),
    actors: make('actors'),
    who: make('who'),
    speakers: make('speakers'),
    tolls: make('tolls'),
    figures: make('figures'),
  }
}

function figureOver(reports: readonly ReportHits[], name: FigureName): Figure {
  let [hit, coded, gold] = [0, 0, 0]
  for (const report of reports) {
    const [h, c, g] = report[name]
    hit += h
    coded += c
    gold += g
  }
  const p = coded > 0 ? hit / coded : 0
  const r = gold > 0 ? hit / gold : 0
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0, hit, coded, gold }
}

/** Numbers from 0 to 1, the same at every run. */
function* seeded(): Generator<number, never> {
  for (let state = SEED; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state / 2147483648
  }
}

function halfIntervals(reports: readonly ReportHits[]): Record<FigureName, number> {
  const random = seeded()
  const draw = (): ReportHits[] =>
    reports.flatMap(() => reports[Math.floor(random.next().value * reports.length)] ?? [])
  const samples = Array.from({ length: ROUNDS }, draw)
  return eachFigure(name => {
    const sorted = samples.map(sample => figureOver(sample, name).f).sort((a, b) => a - b)
    return ((sorted[Math.floor(ROUNDS * 0.975)] ?? 0) - (sorted[Math.floor(ROUNDS * 0.025)] ?? 0)) / 2
  })
}

/** The table that is printed: a line for each figure. */
export function formatEvaluation({ reports, absent, figures, half }: Evaluation): string[] {
  const lines = FIGURE_NAMES.map(name => {
    const { p, r, f, hit, coded, gold } = figures[name]
    const shares = `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F ${f.toFixed(3)} ± ${half[name].toFixed(3)}`
    return `${name.padEnd(10)} ${shares}   (${hit} of ${coded} coded, ${gold} gold)`
  })
  return [`${reports} reports${absent > 0 ? `, ${absent} not coded at all` : ''}`, ...lines]
}
