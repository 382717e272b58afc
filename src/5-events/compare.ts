/** Compares two claims: a score, and the named reasons that it is the sum of. */
import { compareDays } from './compare-days.ts'
import { compareParties } from './compare-parties.ts'
import { comparePlaces, levelOf } from './compare-places.ts'
import type { Features } from './features.ts'

/** What each reason adds. `null` forbids: claims so related never tell of one happening. */
export const WEIGHTS = {
  type_same: 2,
  type_family: 0.5,
  type_apart: null,
  place_same: 3,
  place_same_wide: 1,
  place_inside: 1.5,
  place_near: 1,
  place_wide: -1,
  place_unknown: -1,
  place_apart: null,
  day_same: 3,
  day_overlap: 1.5,
  day_within: 0.5,
  day_loose: -1,
  day_delay: -1,
  day_fresh: 0,
  day_stale: -2,
  day_unknown: -0.5,
  day_apart: null,
  parties_agree: 2,
  parties_all_named: 1.5,
  parties_one: 1,
  parties_unknown: 0,
  parties_differ: -2,
  parties_reversed: -4,
  figure_equal: 2,
  small_figure_equal: 1,
  figures_differ: -0.5,
  /** Running totals grow: two that differ are of different days; a day's total does not. */
  totals_differ: -4,
  scope_background: -1,
  scope_apart: null,
  status_planned: -2,
  /** Words are said again and again: without a day, nothing tells one saying from the next. */
  words_undated: -3,
  copied_words: 3,
  /** A town's fall, undated, may be its last quarter's; a quarter's fall, undated, need not be the town's. */
  undated_is_narrower: -1,
} as const satisfies Readonly<Record<string, number | null>>

export type Reason = keyof typeof WEIGHTS

export interface Comparison {
  readonly score: number
  /** False when a reason forbids that the two are one. */
  readonly compatible: boolean
  readonly reasons: readonly Reason[]
}

/** From here on two claims with sharp dates are taken for one happening. */
const JOIN_SCORE = 7
/** The same where one of them has no date or a wide one; such a claim must also fit no second incident as well. */
const VAGUE_JOIN_SCORE = 4.5
/** The same where neither has a sharp date: without a day, only the same place and parties, or figures, tell one from another. */
const BOTH_VAGUE_JOIN_SCORE = 6.5

/** Small numbers agree by chance. */
const SMALL = 5

function figureReasons(a: Features, b: Features): Reason[] {
  const equal = [...a.figures].filter(figure => b.figures.has(figure))
  if (equal.some(figure => Number(figure.split(':')[1]) >= SMALL)) return ['figure_equal']
  if (equal.length > 0) return ['small_figure_equal']
  const differing = a.told.claim.scope === 'cumulative' && !(a.sharp && b.sharp) ? 'totals_differ' : 'figures_differ'
  const outcomes = new Set([...a.figures].map(figure => figure.split(':')[0]))
  return [...b.figures].some(figure => outcomes.has(figure.split(':')[0])) ? [differing] : []
}

function scopeReasons(a: Features, b: Features): Reason[] {
  const [x, y] = [a.told.claim.scope, b.told.claim.scope]
  if (x === y) return []
  return x === 'cumulative' || y === 'cumulative' ? ['scope_apart'] : ['scope_background']
}

function typeReason(a: Features, b: Features): Reason {
  if (a.told.claim.type === b.told.claim.type) return 'type_same'
  return a.family === b.family ? 'type_family' : 'type_apart'
}

const UNDATED: ReadonlySet<string> = new Set(['fresh', 'stale', 'unknown'])

function isNarrower(a: Features, b: Features): boolean {
  const [x, y] = [a.told.claim.place, b.told.claim.place]
  return a.range === null && b.range !== null && x !== null && y !== null && levelOf(x) < levelOf(y)
}

function reasonsOf(a: Features, b: Features): Reason[] {
  const day = compareDays(a, b)
  const place = comparePlaces(a, b)
  const reasons: Reason[] = [
    typeReason(a, b),
    `place_${place}`,
    `day_${day}`,
    `parties_${compareParties(a, b)}`,
    ...figureReasons(a, b),
    ...scopeReasons(a, b),
  ]
  if ((a.told.claim.status === 'planned') !== (b.told.claim.status === 'planned')) reasons.push('status_planned')
  if (UNDATED.has(day) && !(a.happening && b.happening)) reasons.push('words_undated')
  if (place === 'inside' && (isNarrower(a, b) || isNarrower(b, a))) reasons.push('undated_is_narrower')
  if (a.copyKey !== null && a.copyKey === b.copyKey) reasons.push('copied_words')
  return reasons
}

/** How alike two claims of different reports are, and why. */
export function compareClaims(a: Features, b: Features): Comparison {
  const reasons = reasonsOf(a, b)
  const compatible = reasons.every(reason => WEIGHTS[reason] !== null)
  return { score: reasons.reduce((sum, reason) => sum + (WEIGHTS[reason] ?? 0), 0), compatible, reasons }
}

/** Two claims that may be one happening, by their ids, the smaller first. */
export interface Likeness {
  readonly a: string
  readonly b: string
  readonly score: number
}

const saysSame = (a: Features, b: Features): boolean => {
  const facts = (f: Features): string => {
    const { type, status, scope, date, place, actors, tolls } = f.told.claim
    return JSON.stringify([
      type,
      status,
      scope,
      date.start,
      date.end,
      place?.name,
      actors.map(x => [x.name, x.role]),
      tolls,
    ])
  }
  return facts(a) === facts(b)
}

/** Whether the two may stand in one event at all; a report that tells of two things means two. */
export function mayBeOne(a: Features, b: Features): boolean {
  if (a.told.report === b.told.report) return saysSame(a, b)
  return compareClaims(a, b).compatible
}

const neededScore = (a: Features, b: Features): number =>
  a.sharp && b.sharp ? JOIN_SCORE : a.sharp || b.sharp ? VAGUE_JOIN_SCORE : BOTH_VAGUE_JOIN_SCORE

/** The likeness of two claims if it is high enough to be kept, else null. */
export function likenessOf(a: Features, b: Features): Likeness | null {
  if (a.told.report === b.told.report && !saysSame(a, b)) return null
  const { score, compatible } = compareClaims(a, b)
  if (!compatible || score < neededScore(a, b)) return null
  return a.told.id < b.told.id ? { a: a.told.id, b: b.told.id, score } : { a: b.told.id, b: a.told.id, score }
}
