/** Ways to choose one figure out of several that contradict one another. */
import type { ClaimFigure } from './claim-figures.ts'

/** One voice's figure for one outcome of one side. */
export interface Figure extends ClaimFigure {
  /** Who gives it: statements of one voice bear one label, also those of outlets that copy one another. */
  readonly voice: string
  /** Day on which it was said or up to which it counts, as days since 1970; null when unknown. */
  readonly day: number | null
}

/** A figure whose least number was said of this outcome alone: no upper bound, no "between killed and wounded". */
interface FirmFigure extends Figure {
  readonly low: number
}
const isFirm = (figure: Figure): figure is FirmFigure => figure.low !== null && !figure.mixed

const width = ({ low, high }: FirmFigure): number => (high ?? Number.POSITIVE_INFINITY) - low
const dayOf = (figure: Figure): number => figure.day ?? Number.NEGATIVE_INFINITY
/** The order of two numbers that may both be infinite. */
const ascending = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1)

const byInformation = (x: FirmFigure, y: FirmFigure): number =>
  y.exactness - x.exactness || ascending(width(x), width(y)) || ascending(dayOf(y), dayOf(x)) || y.low - x.low

const conservative = (figures: readonly FirmFigure[]): number | null =>
  figures.length === 0 ? null : Math.min(...figures.map(figure => figure.low))

const informative = (figures: readonly FirmFigure[]): number | null => [...figures].sort(byInformation)[0]?.low ?? null

/** One figure a voice; of an even number of voices the lower middle one, so that the figure is always one that was said. */
function representative(figures: readonly FirmFigure[]): number | null {
  const voices = [...new Set(figures.map(figure => figure.voice))]
  const said = voices
    .map(voice => informative(figures.filter(figure => figure.voice === voice)))
    .filter(n => n !== null)
    .sort((x, y) => x - y)
  return said[(said.length - 1) >> 1] ?? null
}

/**
 * `conservative` the smallest low; `informative` the narrowest exact statement, ties to the latest, then to the greatest;
 * `representative` the median over independent voices.
 */
export const PRESETS = { conservative, informative, representative } as const
export type Preset = keyof typeof PRESETS
export const PRESET_NAMES: readonly Preset[] = ['conservative', 'informative', 'representative']
export const DEFAULT_PRESET: Preset = 'conservative'

/** The best figure under each preset; null where only bounds are known. */
export type Bests = Readonly<Record<Preset, number | null>>

export interface Estimate {
  readonly low: number | null
  readonly high: number | null
  /** The greatest figure said was a lower bound ("more than 30"). */
  readonly open: boolean
  readonly bests: Bests
  readonly divergence: number
}

/** How much the answer depends on the preset: the spread of best over the presets, over the greatest; 0 to 1, to 3 digits. */
function divergenceOf(bests: Bests): number {
  const said = Object.values(bests).filter(best => best !== null)
  const greatest = Math.max(0, ...said)
  return greatest === 0 ? 0 : Math.round(((greatest - Math.min(...said)) / greatest) * 1000) / 1000
}

/** Low, best and high over all voices; a vague word counts only where no number is given. */
export function estimate(all: readonly Figure[]): Estimate {
  const numbers = all.filter(figure => figure.exactness > 0)
  const figures = numbers.length > 0 ? numbers : all
  const firm = figures.filter(isFirm)
  const bests = {
    conservative: conservative(firm),
    informative: informative(firm),
    representative: representative(firm),
  }
  const lows = figures.map(figure => figure.low).filter(low => low !== null)
  const tops = figures.map(figure => figure.high ?? figure.low).filter(top => top !== null)
  const high = tops.length === 0 ? null : Math.max(...tops)
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high,
    open: figures.some(figure => figure.high === null && figure.low === high),
    bests,
    divergence: divergenceOf(bests),
  }
}
