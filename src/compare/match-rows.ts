/**
 * Which rows of two tables tell of one happening: by place, day and type, the likest pairs first, each row in one pair; what is left
 * and fits a row of a pair stands beside that pair, for one side's one event may be several of the other's.
 */
import { daysBetween } from '../2-arabic/calendar.ts'
import { kilometres } from '../3-gazetteer/resolve.ts'
import type { ComparedRow } from './compared-row.ts'
import type { DataSet } from './data-sets/data-set.ts'
import { sharedSides } from './shared-sides.ts'

/** How far apart rows of one happening may be. */
export interface Reach {
  readonly km: number
  readonly days: number
}

export const DEFAULT_REACH: Reach = { km: 25, days: 1 }

/** Two rows that may tell of one happening. */
export interface Pair {
  readonly theirs: ComparedRow
  readonly ours: ComparedRow
  /** Null where one of them has no point. */
  readonly km: number | null
  /** Days between them; 0 where they meet. */
  readonly days: number
  /** Sum of the likeness of place, day and type, each up to 1. */
  readonly score: number
}

/** A pair, and the rows of either side that are in none but fit the other side's row of this one, the earliest first. */
export interface Match extends Pair {
  readonly alsoTheirs: readonly ComparedRow[]
  readonly alsoOurs: readonly ComparedRow[]
}

export interface Matching {
  readonly matched: readonly Match[]
  /** What fits nothing of the other side. */
  readonly onlyTheirs: readonly ComparedRow[]
  readonly onlyOurs: readonly ComparedRow[]
}

/** The same for any order of the rows. */
export function matchRows(
  theirs: readonly ComparedRow[],
  ours: readonly ComparedRow[],
  likeness: DataSet['likeness'],
  reach: Reach,
): Matching {
  const pairs = pairsOf(theirs, ours, likeness, reach).sort(likestFirst)
  const taken = new Set<ComparedRow>()
  const matched: Pair[] = []
  for (const pair of pairs) {
    if (taken.has(pair.theirs) || taken.has(pair.ours)) continue
    taken.add(pair.theirs).add(pair.ours)
    matched.push(pair)
  }
  // Of the rows that a row fits, the likest is always in a pair, else the two would be one.
  const beside = new Map<ComparedRow, ComparedRow[]>()
  for (const { theirs: x, ours: y } of pairs) {
    for (const [row, other] of [[x, y] as const, [y, x] as const]) {
      if (taken.has(row)) continue
      taken.add(row)
      beside.set(other, [...(beside.get(other) ?? []), row])
    }
  }
  const also = (row: ComparedRow): ComparedRow[] => (beside.get(row) ?? []).sort(inOrder)
  const left = (rows: readonly ComparedRow[]): ComparedRow[] => rows.filter(row => !taken.has(row)).sort(inOrder)
  return {
    matched: matched
      .map(pair => ({ ...pair, alsoTheirs: also(pair.ours), alsoOurs: also(pair.theirs) }))
      .sort((a, b) => inOrder(a.theirs, b.theirs)),
    onlyTheirs: left(theirs),
    onlyOurs: left(ours),
  }
}

/** The earliest first. */
const inOrder = (a: ComparedRow, b: ComparedRow): number => byText(a.from, b.from) || byText(a.id, b.id)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names of sides part those that are equally like, and deaths only what is left, so that the difference in deaths is not made small by choosing. */
const likestFirst = (a: Pair, b: Pair): number =>
  b.score - a.score ||
  sharedSides(b.theirs, b.ours) - sharedSides(a.theirs, a.ours) ||
  deathsApart(a) - deathsApart(b) ||
  byText(a.theirs.id, b.theirs.id) ||
  byText(a.ours.id, b.ours.id)

const deathsApart = ({ theirs, ours }: Pair): number => Math.abs((theirs.deaths?.best ?? 0) - (ours.deaths?.best ?? 0))

function pairsOf(
  theirs: readonly ComparedRow[],
  ours: readonly ComparedRow[],
  likeness: DataSet['likeness'],
  reach: Reach,
): Pair[] {
  const byDay = rowsByDay(ours, reach.days)
  return theirs.flatMap(row => {
    const near = new Set(daysFrom(row, 0).flatMap(day => byDay.get(day) ?? []))
    return [...near].map(other => pairOf(row, other, likeness, reach)).filter(pair => pair !== null)
  })
}

const ORIGIN = '1970-01-01'

/** Numbers of the days from one to another, and of so many before and after. */
function daysFrom({ from, to }: ComparedRow, more: number): number[] {
  const first = daysBetween(ORIGIN, from) - more
  return Array.from({ length: daysBetween(ORIGIN, to) + more - first + 1 }, (_, i) => first + i)
}

/** Rows by the days that they touch, so that not every row is compared with every other. */
function rowsByDay(rows: readonly ComparedRow[], more: number): Map<number, ComparedRow[]> {
  const byDay = new Map<number, ComparedRow[]>()
  for (const row of rows) {
    for (const day of daysFrom(row, more)) {
      const touching = byDay.get(day)
      if (touching) touching.push(row)
      else byDay.set(day, [row])
    }
  }
  return byDay
}

function pairOf(theirs: ComparedRow, ours: ComparedRow, likeness: DataSet['likeness'], reach: Reach): Pair | null {
  const days = daysApart(theirs, ours)
  if (days > reach.days) return null
  const type = likeness(theirs, ours)
  if (type === 0) return null
  const km = kmApart(theirs, ours)
  const place = placeLikeness(theirs, ours, km, reach.km)
  if (place === 0) return null
  return { theirs, ours, km, days, score: place + dayLikeness(theirs, ours, days, reach.days) + type }
}

const daysApart = (a: ComparedRow, b: ComparedRow): number =>
  Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from))

const isOneDay = ({ from, to }: ComparedRow): boolean => from === to

/** 1 for the same day, less where one of them only says within which days, least some days off. */
function dayLikeness(a: ComparedRow, b: ComparedRow, days: number, reach: number): number {
  if (days > 0) return 0.5 * (1 - days / (reach + 1))
  return isOneDay(a) && isOneDay(b) ? 1 : 0.7
}

function kmApart(a: ComparedRow, b: ComparedRow): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  return kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}

/** How much further a province's point may be from what lies in it. */
const PROVINCE = 4

/** 1 at one point; less for a province, and least for a country, that holds the other; 0 for places that are two. */
function placeLikeness(a: ComparedRow, b: ComparedRow, km: number | null, reach: number): number {
  const sameCountry = a.country !== null && a.country === b.country
  if (a.width === 'country' || b.width === 'country') return sameCountry ? 0.2 : 0
  if (km !== null && km <= reach) return a.width === b.width ? 1 - (0.5 * km) / Math.max(reach, 1) : 0.4
  const isWide = a.width === 'province' || b.width === 'province'
  if (isWide && (sameName(a.admin1, b.admin1) || (km !== null && km <= PROVINCE * reach))) return sameCountry ? 0.4 : 0
  return km === null && sameCountry && sameName(a.place, b.place) ? 0.8 : 0
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
const sameName = (a: string | null, b: string | null): boolean => a !== null && b !== null && plain(a) === plain(b)
