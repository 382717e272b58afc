/** How the figures of two claims stand to one another. */
import { type Features, isMixedFigure } from './features.ts'

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
/** Figures no further apart than this are of one toll, rounded or grown. */
const CLOSE = 1.25

const outcomeOf = (figure: string): string => figure.slice(0, figure.indexOf(':'))
const numberOf = (figure: string): number => Number(figure.slice(figure.indexOf(':') + 1))
const greatest = (f: Features, outcome: string): number =>
  Math.max(...[...f.figures].filter(figure => outcomeOf(figure) === outcome).map(numberOf))

const hasMixed = (f: Features): boolean => f.told.claim.tolls.some(isMixedFigure)
/** The numbers said of killed and wounded together, of which neither figure is known. */
const mixedTotals = (f: Features): number[] => f.told.claim.tolls.filter(isMixedFigure).map(toll => toll.high ?? 0)

const casualties = (f: Features): number =>
  f.figures.size === 0 ? 0 : Math.max(0, greatest(f, 'killed')) + Math.max(0, greatest(f, 'injured'))

/** "66 killed and wounded" against "16 killed, 48 wounded": the total against the sum; the figures that it holds say nothing more. */
function mixedReasons(a: Features, b: Features): FigureReason[] | null {
  if (!hasMixed(a) && !hasMixed(b)) return null
  const [x, y] = [mixedTotals(a), mixedTotals(b)]
  const [m, n] = [x.length > 0 ? Math.max(...x) : casualties(a), y.length > 0 ? Math.max(...y) : casualties(b)]
  if (m === 0 || n === 0) return []
  if (m === n) return [m >= SMALL ? 'figure_equal' : 'small_figure_equal']
  const ratio = Math.max(m, n) / Math.min(m, n)
  return [ratio > FAR ? 'figures_far' : ratio <= CLOSE ? 'figures_close' : 'figures_differ']
}

function tollReasons(a: Features, b: Features): FigureReason[] {
  const mixed = mixedReasons(a, b)
  if (mixed !== null) return mixed
  if (a.figures.size === 0 || b.figures.size === 0) return []
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
  return [worst > FAR ? 'figures_far' : worst <= CLOSE ? 'figures_close' : 'figures_differ']
}

function countReasons(a: Features, b: Features): FigureReason[] {
  const [x, y] = [a.told.claim.count, b.told.claim.count]
  return x === null || y === null ? [] : [x === y ? 'count_equal' : 'count_differs']
}

export const compareFigures = (a: Features, b: Features): FigureReason[] => [
  ...tollReasons(a, b),
  ...countReasons(a, b),
]
