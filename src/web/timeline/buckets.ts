import type { TimelineAnswer } from '../../api/answers/counts.ts'
import type { EventHead } from '../../api/answers/events.ts'
import { type TimeUnit, unitFor } from '../../api/time-unit.ts'

/** One bar: its first and last day, and its events by type. */
export interface Bucket {
  readonly from: string
  readonly to: string
  readonly types: ReadonlyMap<string, number>
  readonly count: number
}

export interface Buckets {
  readonly unit: TimeUnit
  readonly bars: readonly Bucket[]
  readonly highest: number
}

const DAY_MS = 86_400_000
/** Counts by type, by the first day of each stretch. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day that an event is counted on: its first; a date known to the month counts in its month or year. */
export const dayOf = ({ date }: EventHead): string | null => date.start ?? date.end

/** Counts the dated events by day, month or year, whichever the period calls for, with the empty bars between. */
export function countByTime(events: readonly EventHead[]): Buckets {
  const dated = events.flatMap(event => {
    const day = dayOf(event)
    return day === null ? [] : [{ day, type: event.type }]
  })
  if (dated.length === 0) return { unit: 'day', bars: [], highest: 0 }
  const first = dated.reduce((least, { day }) => (day < least ? day : least), dated[0]?.day ?? '')
  const last = dated.reduce((most, { day }) => (day > most ? day : most), first)
  const unit = unitFor(first, last)
  const counts = new Map<string, Map<string, number>>()
  for (const { day, type } of dated) {
    const types = counts.get(startOf(day, unit)) ?? new Map<string, number>()
    types.set(type, (types.get(type) ?? 0) + 1)
    counts.set(startOf(day, unit), types)
  }
  return filled(unit, counts)
}

/** The same of what the server has counted. */
export function bucketsOf({ by, buckets }: TimelineAnswer): Buckets {
  const counts = new Map(
    buckets.map(({ from, types }) => [`${from}-01-01`.slice(0, 10), new Map(Object.entries(types))] as const),
  )
  return filled(by, counts)
}

function filled(unit: TimeUnit, counts: Counts): Buckets {
  const starts = [...counts.keys()].sort()
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'day', bars: [], highest: 0 }
  const bars = everyStart(first, last, unit).map(from => bar(from, unit, counts.get(from) ?? new Map()))
  return { unit, bars, highest: bars.reduce((most, { count }) => Math.max(most, count), 0) }
}

function bar(from: string, unit: TimeUnit, types: ReadonlyMap<string, number>): Bucket {
  return { from, to: endOf(from, unit), types, count: [...types.values()].reduce((sum, n) => sum + n, 0) }
}

function startOf(day: string, unit: TimeUnit): string {
  if (unit === 'day') return day
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

function nextStart(start: string, unit: TimeUnit): string {
  if (unit === 'day') return iso(ms(start) + DAY_MS)
  const [year = 0, month = 1] = start.split('-').map(Number)
  return unit === 'month' ? iso(Date.UTC(year, month, 1)) : iso(Date.UTC(year + 1, 0, 1))
}

const endOf = (start: string, unit: TimeUnit): string => iso(ms(nextStart(start, unit)) - DAY_MS)

function everyStart(first: string, last: string, unit: TimeUnit): string[] {
  const starts: string[] = []
  for (let start = startOf(first, unit); start <= last; start = nextStart(start, unit)) starts.push(start)
  return padded(starts, unit)
}

/** A single day alone would fill the whole width: a few empty bars either side give it its proportion. */
function padded(starts: string[], unit: TimeUnit): string[] {
  const all = [...starts]
  while (all.length < 24) {
    const [first = '', last = ''] = [all[0], all.at(-1)]
    all.push(nextStart(last, unit))
    if (all.length < 24) all.unshift(startOf(iso(ms(first) - DAY_MS), unit))
  }
  return all
}
