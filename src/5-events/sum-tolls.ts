/** Adds the tolls of incidents up: by outcome, and by month, place or side. */
import type { Outcome } from '../4-claims/claim.ts'
import type { Event, EventToll } from './event.ts'
import { mostFrequent } from './most-frequent.ts'
import { OUTCOMES } from './toll-sides.ts'

/** A sum over incidents. A toll of which only bounds are known adds its low to `best`. */
export interface TollSum {
  readonly low: number
  readonly best: number
  readonly high: number
  /** Some of the figures in it are lower bounds. */
  readonly open: boolean
  readonly events: number
}

export const NOTHING: TollSum = { low: 0, best: 0, high: 0, open: false, events: 0 }

type Bound = 'low' | 'best' | 'high'
const BOUNDS: readonly Bound[] = ['low', 'best', 'high']

const figureOf = (toll: EventToll, bound: Bound): number => toll[bound] ?? toll.low ?? 0

/** A toll of no side and no group ("ten persons") may count the victims of all sides together. */
const isOfNobody = ({ of, group }: EventToll): boolean => of === null && (group === 'unknown' || group === 'mixed')

/**
 * All victims of one event in these tolls, which are of one outcome. Sides are added; a figure for nobody in particular is not
 * added to theirs, for it may include them: the greater of the two counts.
 */
export function sumSides(tolls: readonly EventToll[]): TollSum | null {
  if (tolls.length === 0) return null
  const [low = 0, best = 0, high = 0] = BOUNDS.map(bound => {
    const whole = tolls.filter(isOfNobody).map(toll => figureOf(toll, bound))
    const sides = tolls.filter(toll => !isOfNobody(toll)).map(toll => figureOf(toll, bound))
    return Math.max(
      0,
      ...whole,
      sides.reduce((sum, n) => sum + n, 0),
    )
  })
  return { low, best, high, open: tolls.some(toll => toll.open), events: 1 }
}

export const addSums = (a: TollSum, b: TollSum): TollSum => ({
  low: a.low + b.low,
  best: a.best + b.best,
  high: a.high + b.high,
  open: a.open || b.open,
  events: a.events + b.events,
})

/** Only what is told as one happening is added; totals and what is merely recalled, planned or denied is not. */
export const isCounted = ({ scope, status }: Event): boolean =>
  scope === 'incident' && status !== 'planned' && status !== 'denied'

/** What sums may be split by; outcomes are always apart. */
export const TOTALS_BY = ['outcome', 'month', 'place', 'actor'] as const
export type TotalsBy = (typeof TOTALS_BY)[number]

export interface TotalsRow extends TollSum {
  readonly outcome: Outcome
  /** The month (`2016-08`), place or side; null where the events do not tell, and of sums by outcome alone. */
  readonly key: string | null
}

/** The month that an event lies in; null when it may lie in several. */
function monthOf({ date: { start, end } }: Event): string | null {
  const month = start?.slice(0, 7)
  return month !== undefined && end?.slice(0, 7) === month ? month : null
}

/** Tolls of one event that go into one row; a side or place with an id is one under whatever name. */
interface Part {
  readonly id: string | null
  readonly name: string | null
  readonly tolls: readonly EventToll[]
}

function partsOf(event: Event, by: TotalsBy): Part[] {
  const { place, tolls } = event
  if (by === 'outcome') return [{ id: null, name: null, tolls }]
  if (by === 'month') return [{ id: monthOf(event), name: monthOf(event), tolls }]
  if (by === 'place') return [{ id: place?.id ?? place?.name ?? null, name: place?.name ?? null, tolls }]
  return [...new Set(tolls.map(toll => toll.of))].map(name => ({
    id: event.actors.find(actor => actor.name === name)?.id ?? name,
    name,
    tolls: tolls.filter(toll => toll.of === name),
  }))
}

const byKey = (x: TotalsRow, y: TotalsRow): number => {
  if (x.key !== y.key) return x.key === null ? 1 : y.key === null ? -1 : x.key < y.key ? -1 : 1
  return OUTCOMES.indexOf(x.outcome) - OUTCOMES.indexOf(y.outcome)
}

/** The sums of the incidents among `events`, in the order of their keys, what has none last. */
export function sumTolls(events: readonly Event[], by: TotalsBy): TotalsRow[] {
  const rows = new Map<string, { names: string[]; outcome: Outcome; sum: TollSum }>()
  for (const { id, name, tolls } of events.filter(isCounted).flatMap(event => partsOf(event, by))) {
    for (const outcome of OUTCOMES) {
      const sum = sumSides(tolls.filter(toll => toll.outcome === outcome))
      if (!sum) continue
      const row = rows.get(JSON.stringify([id, outcome])) ?? { names: [], outcome, sum: NOTHING }
      if (name !== null) row.names.push(name)
      rows.set(JSON.stringify([id, outcome]), { ...row, sum: addSums(row.sum, sum) })
    }
  }
  return [...rows.values()]
    .map(({ names, outcome, sum }) => ({ key: mostFrequent(names) ?? null, outcome, ...sum }))
    .sort(byKey)
}
