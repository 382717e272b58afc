/** Adds the figures of all claims up, by outcome and side, under a preset. */
import type { Outcome, Toll, VictimGroup } from '../4-claims/claim.ts'
import type { EventToll } from './event.ts'
import { type Features, isMixedFigure } from './features.ts'
import { mergeActors, sideNames } from './merge-actors.ts'
import { estimate, type Figure, type Preset } from './presets.ts'
import { independentSources, outletOf } from './sources.ts'

const OUTCOMES: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'surrendered', 'freed', 'displaced']
/** Two numbers for one side by one voice, no further apart than this, are two tellings of one number (title and body). */
const RETOLD = 1.5
/** One or two victims are named or described beside the others rather than counted among them. */
const FEW = 2

interface Side {
  readonly outcome: Outcome
  readonly of: string | null
  readonly group: VictimGroup
}

/** What one claim says of one side. */
interface Statement extends Side {
  readonly claim: string
  readonly figures: readonly Figure[]
}

const sideKey = (side: Side): string => JSON.stringify([side.outcome, side.of, side.group])

function exactnessOf(toll: Toll): number {
  if (toll.vague) return 0
  if (toll.low === null || toll.high === null) return 1
  return toll.approx || toll.low !== toll.high ? 2 : 3
}

const figureOf = (toll: Toll, source: string): Figure => ({
  low: toll.low,
  high: toll.high,
  exactness: exactnessOf(toll),
  mixed: isMixedFigure(toll),
  source,
})

const isPlainNumber = (figure: Figure): boolean => figure.exactness === 3
const numberOf = (figure: Figure): number => figure.low ?? 0
const descending = (x: Figure, y: Figure): number => numberOf(y) - numberOf(x)

/**
 * The figures of one voice for one side. Numbers that add up to the greatest are its parts; one or two victims beside a
 * greater number (an officer and three soldiers) add to it; a number close to the greatest is another telling of it (title
 * and body); any other is taken for a part. Bounds, ranges and words are left as they are.
 */
function addParts(figures: readonly Figure[]): Figure[] {
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

const addUp = (a: Figure, b: Figure): Figure => ({
  ...a,
  low: sum(a.low, b.low),
  high: sum(a.high, b.high),
  exactness: Math.min(a.exactness, b.exactness),
})

/** Women and children, where no whole is given, are together the victims; "women and children" says so in one. */
function addKinds(tolls: readonly Toll[], source: string): Figure[] {
  const both = tolls.some(toll => toll.detail === 'women_and_children')
  const counted = tolls.filter(toll => !both || (toll.detail !== 'women' && toll.detail !== 'children'))
  const kinds = new Set(counted.map(toll => toll.detail))
  const figures = [...kinds].map(kind =>
    addParts(counted.filter(toll => toll.detail === kind).map(toll => figureOf(toll, source))),
  )
  if (figures.length < 2) return figures.flat()
  return [
    figures
      .map(([first]) => first)
      .filter(figure => figure !== undefined)
      .reduce(addUp),
  ]
}

/** Figures of one claim for one side, voice by voice; a detail ("among them three children") is part of a total if one is given. */
function figuresOfSide(tolls: readonly Toll[], source: string): Figure[] {
  const whole = tolls.filter(toll => toll.detail === null)
  const counted = whole.length > 0 ? whole : tolls
  const voices = new Set(counted.map(toll => toll.speaker))
  return [...voices].flatMap(voice =>
    addKinds(
      counted.filter(toll => toll.speaker === voice),
      source,
    ),
  )
}

function statementsOf(member: Features, source: string, nameOf: (side: string | null) => string | null): Statement[] {
  const sides = new Map<string, { side: Side; tolls: Toll[] }>()
  for (const toll of member.told.claim.tolls) {
    const side = { outcome: toll.outcome, of: nameOf(toll.of), group: toll.group }
    const entry = sides.get(sideKey(side))
    if (entry) entry.tolls.push(toll)
    else sides.set(sideKey(side), { side, tolls: [toll] })
  }
  return [...sides.values()].map(({ side, tolls }) => ({
    ...side,
    claim: member.told.id,
    figures: figuresOfSide(tolls, source),
  }))
}

const isVaguer = (a: Side, b: Side): boolean =>
  a.outcome === b.outcome &&
  sideKey(a) !== sideKey(b) &&
  (a.of === null || a.of === b.of) &&
  (a.group === 'unknown' || a.group === b.group)

/** The side that a vaguer one ("four persons") must mean: the only fuller one, told of by other reports alone. */
function fullerSide(statement: Statement, all: readonly Statement[]): Side {
  const fuller = new Map(all.filter(other => isVaguer(statement, other)).map(other => [sideKey(other), other]))
  const [only] = [...fuller.values()]
  if (!only || fuller.size > 1) return statement
  const mine = all.some(other => other.claim === statement.claim && sideKey(other) === sideKey(only))
  return mine ? statement : only
}

const bySide = (x: Side, y: Side): number =>
  OUTCOMES.indexOf(x.outcome) - OUTCOMES.indexOf(y.outcome) || (sideKey(x) < sideKey(y) ? -1 : 1)

/** One figure for each outcome of each side, with low, best and high. */
export function mergeTolls(members: readonly Features[], preset: Preset): EventToll[] {
  const nameOf = sideNames(mergeActors(members.map(member => member.told.claim)))
  const labels = independentSources(members)
  const statements = members.flatMap(member =>
    statementsOf(member, labels.get(outletOf(member)) ?? outletOf(member), nameOf),
  )
  const sides = new Map<string, { side: Side; figures: Figure[] }>()
  for (const statement of statements) {
    const { outcome, of, group } = fullerSide(statement, statements)
    const entry = sides.get(sideKey({ outcome, of, group }))
    if (entry) entry.figures.push(...statement.figures)
    else sides.set(sideKey({ outcome, of, group }), { side: { outcome, of, group }, figures: [...statement.figures] })
  }
  return [...sides.values()]
    .map(({ side, figures }) => ({ ...side, ...estimate(figures, preset), preset }))
    .sort(bySide)
}
