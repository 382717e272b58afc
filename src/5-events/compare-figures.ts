/** How the figures of two claims stand to one another. */
import type { Features } from './features.ts'

export type FigureReason =
  | 'figures_equal'
  | 'figure_equal'
  | 'small_figure_equal'
  | 'figures_close'
  | 'figures_differ'
  | 'figures_far'
  | 'totals_differ'
  | 'count_equal'
  | 'count_differs'

/** Small numbers agree by chance. */
const SMALL = 5
/** Tolls grow and are rounded; no first figure is more than this many times too small. */
const FAR = 3

const outcomeOf = (figure: string): string => figure.slice(0, figure.indexOf(':'))
const numberOf = (figure: string): number => Number(figure.slice(figure.indexOf(':') + 1))
const greatest = (f: Features, outcome: string): number =>
  Math.max(...[...f.figures].filter(figure => outcomeOf(figure) === outcome).map(numberOf))

function tollReasons(a: Features, b: Features): FigureReason[] {
  const equal = [...a.figures].filter(figure => b.figures.has(figure))
  const telling = equal.filter(figure => numberOf(figure) >= SMALL)
  if (new Set(equal.map(outcomeOf)).size > 1 || telling.length > 1) return ['figures_equal']
  if (telling.length > 0) return ['figure_equal']
  if (equal.length > 0) return ['small_figure_equal']
  const outcomes = new Set([...b.figures].map(outcomeOf))
  const shared = [...new Set([...a.figures].map(outcomeOf))].filter(outcome => outcomes.has(outcome))
  if (shared.length === 0) return []
  if (a.told.claim.scope === 'cumulative' && !(a.sharp && b.sharp)) return ['totals_differ']
  const ratios = shared.map(outcome => {
    const [x, y] = [greatest(a, outcome), greatest(b, outcome)]
    return Math.max(x, y) / Math.max(1, Math.min(x, y))
  })
  const worst = Math.max(...ratios)
  return [worst > FAR ? 'figures_far' : worst <= 1.25 ? 'figures_close' : 'figures_differ']
}

function countReasons(a: Features, b: Features): FigureReason[] {
  const [x, y] = [a.told.claim.count, b.told.claim.count]
  return x === null || y === null ? [] : [x === y ? 'count_equal' : 'count_differs']
}

export const compareFigures = (a: Features, b: Features): FigureReason[] => [
  ...tollReasons(a, b),
  ...countReasons(a, b),
]
