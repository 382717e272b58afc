/** Compares two claims: a score, and the named reasons that it is the sum of. */
import { compareDays, type DayRelation } from './compare-days.ts'
import { compareFigures } from './compare-figures.ts'
import { compareParties } from './compare-parties.ts'
import { comparePlaces, levelOf, type PlaceRelation, tellsNarrower, tellsPlace } from './compare-places.ts'
import { compareTypes } from './compare-types.ts'
import { compareVictims } from './compare-victims.ts'
import { compareWords, sharedWords } from './compare-words.ts'
import type { Features } from './features.ts'
import { DAY_REASON, PARTIES_REASON, PLACE_REASON, TYPE_REASON } from './reason-names.ts'

/** What each reason adds. `null` forbids: claims so related never tell of one happening. */
export const WEIGHTS = {
  type_same: 2,
  type_near: 0.25,
  type_kin: -1.5,
  type_apart: null,
  place_same: 3,
  place_same_wide: 1,
  place_inside: 1.5,
  place_near: 1,
  place_wide: -0.5,
  place_unknown: -1.5,
  place_close: -2,
  place_far: -3,
  place_apart: null,
  place_told: 2,
  place_told_wider: 1,
  day_same: 3,
  day_overlap: 2,
  day_within: 0,
  day_loose: -1,
  day_delay: 1,
  day_next: -0.5,
  day_two_days: -3,
  day_other: -5,
  day_fresh: 0.5,
  day_stale: -3,
  day_unknown: 0,
  day_apart: null,
  parties_agree: 1.5,
  parties_all_named: 1,
  parties_one: 1,
  parties_unknown: 0,
  parties_unlike: -0.5,
  parties_differ: -1,
  parties_reversed: -3,
  figures_equal: 4,
  figure_equal: 2,
  small_figure_equal: 1,
  figures_close: 0.75,
  figures_differ: 0,
  figures_far: -1.5,
  /** Running totals grow: two that differ are of different days; a day's total does not. */
  totals_differ: -4,
  count_equal: 1,
  count_differs: -0.5,
  words_many: 4,
  words_some: 2,
  words_few: 1,
  words_none: -0.75,
  victim_same: 4,
  victims_differ: -4,
  copied: 2,
  copied_report: 0.75,
  reprinted: 2,
  /** Nothing but type, place and day speaks for it, and not both of these are exact. */
  nothing_else: -1,
  scope_background: -2,
  scope_apart: null,
  status_planned: -3,
  /** Words are said again and again: without a day, nothing tells one saying from the next. */
  words_undated: -3,
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

/** The score from which on two claims are taken for one happening. */
export const NEEDED = {
  /** Both have a day, or up to three. */
  sharp: 7,
  /** One of them has no day or a longer time; such a claim must also fit no second incident as well. */
  oneVague: 4.5,
  /** Neither has: without a day, only the same place and parties, or figures, or words tell one from another. */
  bothVague: 7,
} as const

function scopeReasons(a: Features, b: Features): Reason[] {
  const [x, y] = [a.told.claim.scope, b.told.claim.scope]
  if (x === y) return []
  return x === 'cumulative' || y === 'cumulative' ? ['scope_apart'] : ['scope_background']
}

const UNDATED: ReadonlySet<string> = new Set(['fresh', 'stale', 'unknown'])

function isNarrower(a: Features, b: Features): boolean {
  const [x, y] = [a.told.claim.place, b.told.claim.place]
  return a.range === null && b.range !== null && x !== null && y !== null && levelOf(x) < levelOf(y)
}

/** What a reason adds to a score; nothing where it forbids. */
export const weightOf = (reason: Reason): number => WEIGHTS[reason] ?? 0

/** Reasons that speak for two claims beside their type, place and day. */
const TELLING: ReadonlySet<string> = new Set(
  Object.entries(WEIGHTS)
    .filter(([, weight]) => weight !== null && weight > 0)
    .map(([reason]) => reason)
    .filter(reason => /^(parties|figure|small|count|victim|words|copied|reprinted|place_told)/.test(reason)),
)

function furtherReasons(a: Features, b: Features, place: PlaceRelation, day: DayRelation): Reason[] {
  const reasons: Reason[] = [
    PARTIES_REASON[compareParties(a, b)],
    ...compareFigures(a, b),
    ...compareVictims(a, b),
    ...compareWords(a, b),
  ]
  if ((a.told.claim.status === 'planned') !== (b.told.claim.status === 'planned')) reasons.push('status_planned')
  if (UNDATED.has(day) && !(a.happening && b.happening)) reasons.push('words_undated')
  if (place !== 'same' && tellsPlace(a, b))
    reasons.push(place === 'inside' && !tellsNarrower(a, b) ? 'place_told_wider' : 'place_told')
  if (place === 'inside' && (isNarrower(a, b) || isNarrower(b, a))) reasons.push('undated_is_narrower')
  const exact = place === 'same' && a.sharp && b.sharp
  return exact || reasons.some(reason => TELLING.has(reason)) ? reasons : [...reasons, 'nothing_else']
}

const scoreOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, reason) => sum + weightOf(reason), 0)

/** How alike two claims of different reports are, and why; where a reason forbids that they are one, the rest is not looked at. */
export function compareClaims(a: Features, b: Features): Comparison {
  const place = comparePlaces(a, b)
  const day = compareDays(a, b)
  const reasons: Reason[] = [
    TYPE_REASON[compareTypes(a, b)],
    PLACE_REASON[place],
    DAY_REASON[day],
    ...scopeReasons(a, b),
  ]
  if (reasons.some(reason => WEIGHTS[reason] === null)) return { score: scoreOf(reasons), compatible: false, reasons }
  const all = [...reasons, ...furtherReasons(a, b, place, day)]
  return { score: scoreOf(all), compatible: true, reasons: all }
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

const neededScore = (a: Features, b: Features): number =>
  a.sharp && b.sharp ? NEEDED.sharp : a.sharp || b.sharp ? NEEDED.oneVague : NEEDED.bothVague

/**
 * By how much the score of two claims is above what it takes to be one happening; below 0 when it is less, and null when they
 * cannot be one: a report that tells of two things means two.
 */
export function marginOf(a: Features, b: Features): number | null {
  if (a.told.report === b.told.report) return saysSame(a, b) ? 0 : null
  const { score, compatible } = compareClaims(a, b)
  return compatible ? score - neededScore(a, b) : null
}

/** Two claims that may be one happening, by their ids, the smaller first. */
export interface Likeness {
  readonly a: string
  readonly b: string
  /** By how much they are likelier one than two. */
  readonly score: number
}

/** The most that parties and figures can add, by what there is to compare. */
const mostOfFacts = (a: Features, b: Features): number =>
  (a.actors.length > 0 && b.actors.length > 0 ? WEIGHTS.parties_agree : 0) +
  // Killed and wounded counted together are no figures of either, but may agree as such.
  (a.told.claim.tolls.length > 0 && b.told.claim.tolls.length > 0 ? WEIGHTS.figures_equal : 0) +
  (a.told.claim.count !== null && b.told.claim.count !== null ? WEIGHTS.count_equal : 0)

/** The most that their words can add beside `rare`, what the rare ones do: what is copied shares rare words, or is a sentence. */
const mostOfWords = (a: Features, b: Features, rare: number): number =>
  (a.runs.length > 0 && b.runs.length > 0
    ? WEIGHTS.copied + WEIGHTS.copied_report + WEIGHTS.reprinted
    : rare > 0
      ? WEIGHTS.copied_report + WEIGHTS.reprinted
      : 0) +
  (a.victims.length > 0 && b.victims.length > 0 ? WEIGHTS.victim_same : 0) +
  WEIGHTS.place_told

/** What is cheaply compared of two claims of different reports, added up; null where it forbids that they are one. */
function sumOfCheap(a: Features, b: Features): number | null {
  const type = WEIGHTS[TYPE_REASON[compareTypes(a, b)]]
  if (type === null) return null
  const relation = compareDays(a, b)
  const day = WEIGHTS[DAY_REASON[relation]]
  if (day === null) return null
  const place = WEIGHTS[PLACE_REASON[comparePlaces(a, b)]]
  if (place === null) return null
  const undated = UNDATED.has(relation) && !(a.happening && b.happening) ? WEIGHTS.words_undated : 0
  return type + day + place + undated
}

/**
 * False where what is more cheaply compared keeps two claims of different reports from being alike, however alike the rest: so it
 * is with nearly all pairs that share a key, and adding reports is mostly comparing such pairs. Of half of them the words tell.
 */
function canBeAlike(a: Features, b: Features): boolean {
  const sum = sumOfCheap(a, b)
  if (sum === null) return false
  const left = neededScore(a, b) - sum
  const facts = mostOfFacts(a, b)
  const most = a.words.length > 0 && b.words.length > 0 ? WEIGHTS.words_many : 0
  if (facts + most + mostOfWords(a, b, most) < left) return false
  const shared = sharedWords(a, b)
  const rare = scoreOf(shared)
  if (facts + rare + mostOfWords(a, b, rare) < left) return false
  const words = scoreOf(compareWords(a, b, shared)) + scoreOf(compareVictims(a, b)) + WEIGHTS.place_told
  if (facts + words < left) return false
  return WEIGHTS[PARTIES_REASON[compareParties(a, b)]] + scoreOf(compareFigures(a, b)) + words >= left
}

/** The likeness of two claims if they are likelier one happening than two, else null. */
export function likenessOf(a: Features, b: Features): Likeness | null {
  if (a.told.report !== b.told.report && !canBeAlike(a, b)) return null
  const score = marginOf(a, b)
  if (score === null || score < 0) return null
  return a.told.id < b.told.id ? { a: a.told.id, b: b.told.id, score } : { a: b.told.id, b: a.told.id, score }
}
