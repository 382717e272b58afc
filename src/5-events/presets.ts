/** Ways to choose one figure out of several that contradict one another. */
import { mostFrequent } from './most-frequent.ts'

/** One source's figure for one outcome of one side. */
export interface Figure {
  readonly low: number | null
  readonly high: number | null
  /** How exactly it was said: 3 a number, 2 "about" or a range, 1 a bound, 0 a word such as "dozens". */
  readonly exactness: number
  /** "Between killed and wounded": bounds that are never a best guess. */
  readonly mixed: boolean
  /** Sources that copy one another bear one label. */
  readonly source: string
}

const lowOf = (figure: Figure): number => figure.low ?? figure.high ?? 0
const smallest = (figures: readonly Figure[]): number | null =>
  figures.length === 0 ? null : Math.min(...figures.map(lowOf))

/** The greatest of the figures that were said most exactly. */
function informative(figures: readonly Figure[]): number | null {
  if (figures.length === 0) return null
  const top = Math.max(...figures.map(figure => figure.exactness))
  return Math.max(...figures.filter(figure => figure.exactness === top).map(lowOf))
}

/** The figure that most independent sources give, ties by the smaller. */
function representative(figures: readonly Figure[]): number | null {
  const votes = [...new Set(figures.map(figure => `${figure.source}\u0000${String(lowOf(figure)).padStart(12, '0')}`))]
  const best = mostFrequent(votes.map(vote => vote.split('\u0000')[1] ?? ''))
  return best === undefined ? null : Number(best)
}

export const PRESETS = { conservative: smallest, informative, representative } as const
export type Preset = keyof typeof PRESETS
export const PRESET_NAMES: readonly Preset[] = ['conservative', 'informative', 'representative']

export interface Estimate {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly open: boolean
  readonly divergence: number
}

/** Low, best and high over all sources; a vague word counts only where no number is given. */
export function estimate(all: readonly Figure[], preset: Preset): Estimate {
  const numbers = all.filter(figure => figure.exactness > 0)
  const figures = numbers.length > 0 ? numbers : all
  const firm = figures.filter(figure => !figure.mixed)
  const bests = PRESET_NAMES.map(name => PRESETS[name](firm)).filter(best => best !== null)
  const greatest = Math.max(0, ...bests)
  const lows = figures.map(figure => figure.low).filter(low => low !== null)
  const tops = figures.map(figure => figure.high ?? figure.low).filter(top => top !== null)
  const high = tops.length === 0 ? null : Math.max(...tops)
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    best: PRESETS[preset](firm),
    high,
    open: figures.some(figure => figure.high === null && figure.low === high),
    divergence: greatest === 0 ? 0 : Math.round(((greatest - Math.min(...bests)) / greatest) * 1000) / 1000,
  }
}
