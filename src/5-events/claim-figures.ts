/** The figures of one claim for one side: parts added up, included ones left in what includes them. */
import type { Toll } from '../4-claims/claim.ts'
import { isMixedFigure } from './features.ts'

/** Two numbers for one side by one voice, no further apart than this, are two tellings of one number (title and body). */
const RETOLD = 1.5
/** One or two victims are named or described beside the others rather than counted among them. */
const FEW = 2

/** Low and high as said; null where the words leave that side open. */
export interface ClaimFigure {
  readonly low: number | null
  readonly high: number | null
  /** How exactly it was said: 3 a number, 2 "about" or a range, 1 a bound, 0 a word such as "dozens". */
  readonly exactness: number
  /** "Between killed and wounded": bounds that are never a best guess. */
  readonly mixed: boolean
  /** Only some of the victims (the children, the leaders) were counted, and no whole was given with them. */
  readonly partial: boolean
  readonly speaker: string | null
}

function exactnessOf(toll: Toll): number {
  if (toll.vague) return 0
  if (toll.low === null || toll.high === null) return 1
  return toll.approx || toll.low !== toll.high ? 2 : 3
}

const figureOf = (toll: Toll): ClaimFigure => ({
  low: toll.low,
  high: toll.high,
  exactness: exactnessOf(toll),
  mixed: isMixedFigure(toll),
  partial: toll.detail !== null,
  speaker: toll.speaker,
})

const isPlainNumber = (figure: ClaimFigure): boolean => figure.exactness === 3
const numberOf = (figure: ClaimFigure): number => figure.low ?? 0
const descending = (x: ClaimFigure, y: ClaimFigure): number => numberOf(y) - numberOf(x)

/**
 * The figures of one voice for one side. Numbers that add up to the greatest are its parts; one or two victims beside a
 * greater number (an officer and three soldiers) add to it; a number close to the greatest is another telling of it (title
 * and body); any other is taken for a part. Bounds, ranges and words are left as they are.
 */
function addParts(figures: readonly ClaimFigure[]): ClaimFigure[] {
  const [greatest, ...rest] = figures.filter(isPlainNumber).sort(descending)
  const others = figures.filter(figure => !isPlainNumber(figure))
  if (!greatest) return others
  const total = numberOf(greatest)
  const ofRest = rest.reduce((n, figure) => n + numberOf(figure), 0)
  if (rest.length > 1 && ofRest === total) return [greatest, ...others]
  const few = rest.filter(figure => numberOf(figure) <= FEW).reduce((n, figure) => n + numberOf(figure), 0)
  const retold = rest.filter(figure => numberOf(figure) > FEW && numberOf(figure) * RETOLD >= total)
  return [{ ...greatest, low: total + few, high: total + few }, ...retold, ...others]
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b)

const addUp = (a: ClaimFigure, b: ClaimFigure): ClaimFigure => ({
  ...a,
  low: sum(a.low, b.low),
  high: sum(a.high, b.high),
  exactness: Math.min(a.exactness, b.exactness),
})

/** The chief figures of two sides together. */
export const addFirsts = ([a]: readonly ClaimFigure[], [b]: readonly ClaimFigure[]): ClaimFigure[] =>
  a && b ? [addUp(a, b)] : a ? [a] : b ? [b] : []

/** Women and children, where no whole is given, are together the victims; "women and children" says so in one. */
function addKinds(tolls: readonly Toll[]): ClaimFigure[] {
  const both = tolls.some(toll => toll.detail === 'women_and_children')
  const counted = tolls.filter(toll => !both || (toll.detail !== 'women' && toll.detail !== 'children'))
  const kinds = new Set(counted.map(toll => toll.detail))
  const figures = [...kinds].map(kind => addParts(counted.filter(toll => toll.detail === kind).map(figureOf)))
  if (figures.length < 2) return figures.flat()
  return [
    figures
      .map(([first]) => first)
      .filter(figure => figure !== undefined)
      .reduce(addUp),
  ]
}

/** Figures of one claim for one side, voice by voice; a detail ("among them three children") is part of a total if one is given. */
export function claimFigures(tolls: readonly Toll[]): ClaimFigure[] {
  const whole = tolls.filter(toll => toll.detail === null)
  const counted = whole.length > 0 ? whole : tolls
  const voices = new Set(counted.map(toll => toll.speaker))
  return [...voices].flatMap(voice => addKinds(counted.filter(toll => toll.speaker === voice)))
}
