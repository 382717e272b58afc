/** Totals that outlets give over a campaign: one growing number each, beside the sum of the incidents and never added to it. */
import type { ClaimActor, ClaimPlace, Outcome, VictimGroup } from '../4-claims/claim.ts'
import { type DayRange, dayRange, daysApart, holds } from './day-range.ts'
import type { Event, EventToll } from './event.ts'
import { actorKeys, onOneSide } from './features.ts'
import { nameKeys } from './name-keys.ts'
import { isSamePlace, isWithin } from './place-within.ts'
import { addSums, isCounted, NOTHING, sumSides, type TollSum } from './sum-tolls.ts'

/** "Since May" and "since the 12th of May" are one beginning. */
const SAME_START_DAYS = 31

/** What one event of scope `cumulative` says of a total. */
export interface TotalStep {
  readonly event: string
  /** Up to when it counts; null when not told. */
  readonly until: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly open: boolean
}

export interface CampaignTotal {
  readonly outcome: Outcome
  readonly of: string | null
  readonly group: VictimGroup
  readonly place: ClaimPlace | null
  readonly since: string | null
  /** The number as it grew; a step of unknown day stands by its size, for a running total only grows. */
  readonly steps: readonly TotalStep[]
  /** The ledger's incidents over the same days, place and side; null where the days of the total are not told. */
  readonly sum: TollSum | null
  /** The same of victims of whom no side is told, which may be of this one; null also where the total is of no side. */
  readonly sideless: TollSum | null
}

interface Told {
  readonly event: Event
  readonly toll: EventToll
}

const actorNamed = ({ actors }: Event, name: string): ClaimActor | undefined =>
  actors.find(actor => actor.name === name)

function isOneSide(name: string, event: Event, otherName: string, other: Event): boolean {
  const [a, b] = [actorNamed(event, name), actorNamed(other, otherName)]
  if (a && b && onOneSide(actorKeys(a), actorKeys(b))) return true
  const keys = nameKeys([name])
  return nameKeys([otherName]).some(key => keys.includes(key))
}

/** Whether the two fought the same opponent: others of each name it, and neither names the other's victims otherwise. */
function shareOpponent(a: Told, b: Told): boolean {
  const opponents = ({ event, toll }: Told): ClaimActor[] => event.actors.filter(actor => actor.name !== toll.of)
  const opposed = opponents(a).some(x => opponents(b).some(y => onOneSide(actorKeys(x), actorKeys(y))))
  const crosses = (x: Told, y: Told): boolean =>
    x.toll.of !== null && opponents(y).some(actor => isOneSide(x.toll.of ?? '', x.event, actor.name, y.event))
  return opposed && !crosses(a, b) && !crosses(b, a)
}

const groupsAgree = (a: VictimGroup, b: VictimGroup): boolean => a === b || a === 'unknown' || b === 'unknown'

function sidesAgree(a: Told, b: Told): boolean {
  if (!groupsAgree(a.toll.group, b.toll.group)) return false
  if (a.toll.of === null || b.toll.of === null) return a.toll.of === b.toll.of
  return isOneSide(a.toll.of, a.event, b.toll.of, b.event) || shareOpponent(a, b)
}

const placesAgree = (a: ClaimPlace | null, b: ClaimPlace | null): boolean =>
  a === null || b === null ? a === b : isSamePlace(a, b)

function startsAgree(a: Event, b: Event): boolean {
  const [x, y] = [a, b].map(({ date: { start } }) => dayRange({ start, end: start }))
  return !x || !y || daysApart(x, y) <= SAME_START_DAYS
}

/** Whether two totals are the same number at two times. */
const isOneTotal = (a: Told, b: Told): boolean =>
  a.event.id !== b.event.id &&
  a.toll.outcome === b.toll.outcome &&
  placesAgree(a.event.place, b.event.place) &&
  sidesAgree(a, b) &&
  startsAgree(a.event, b.event)

const isDated = ({ event: { date } }: Told): boolean => date.start !== null
const keyOf = ({ event, toll }: Told): string => JSON.stringify([event.id, toll.outcome, toll.of, toll.group])
const byKey = (x: Told, y: Told): number => (keyOf(x) < keyOf(y) ? -1 : 1)

/** Totals with a beginning make the series; one without joins the only series that it fits, else it stands by itself. */
function seriesOf(told: readonly Told[]): Told[][] {
  const series: Told[][] = []
  for (const one of told
    .filter(isDated)
    .sort((x, y) => ((x.event.date.start ?? '') < (y.event.date.start ?? '') ? -1 : 1) || byKey(x, y))) {
    const home = series.find(members => members.every(member => isOneTotal(member, one)))
    if (home) home.push(one)
    else series.push([one])
  }
  const loose: Told[][] = []
  const dated = series.map(members => [...members])
  for (const one of told.filter(each => !isDated(each)).sort(byKey)) {
    const fits = dated.flatMap((members, i) => (members.every(member => isOneTotal(member, one)) ? [i] : []))
    const [only] = fits
    const home = fits.length === 1 && only !== undefined ? series[only] : undefined
    if (home) home.push(one)
    else loose.push([one])
  }
  return [...series, ...loose]
}

const stepOf = ({ event, toll: { low, best, high, open } }: Told): TotalStep => ({
  ...{ event: event.id, until: event.date.end, low, best, high, open },
})

const bySize = (x: TotalStep, y: TotalStep): number =>
  (x.best ?? x.low ?? 0) - (y.best ?? y.low ?? 0) || ((x.until ?? '') < (y.until ?? '') ? -1 : 1)

/** An event that is added up, with its days. */
interface Incident {
  readonly event: Event
  readonly range: DayRange
}

/** The tolls of incidents within the total's days and place, those of them that are `counted`. */
function sumOver(
  { event: { place, date }, toll: { outcome } }: Told,
  since: string | null,
  incidents: readonly Incident[],
  counted: (told: Told) => boolean,
): TollSum | null {
  const days = dayRange({ start: since, end: date.end })
  if (days === null) return null
  return incidents.reduce((sum, { event, range }) => {
    if (!holds(days, range)) return sum
    if (place && !(event.place && isWithin(event.place, place))) return sum
    const own = event.tolls.filter(toll => toll.outcome === outcome && counted({ event, toll }))
    return addSums(sum, sumSides(own) ?? NOTHING)
  }, NOTHING)
}

function totalOf(members: readonly Told[], incidents: readonly Incident[]): CampaignTotal {
  const latest = members.reduce((kept, next) =>
    (next.event.date.end ?? '') > (kept.event.date.end ?? '') ? next : kept,
  )
  const starts = members.map(member => member.event.date.start).filter(start => start !== null)
  const since = starts.sort()[0] ?? null
  const { outcome, of, group } = latest.toll
  const steps = members.map(stepOf).sort(bySize)
  const ofSide = (told: Told): boolean => of === null || sidesAgree(told, latest)
  const ofNone = ({ toll }: Told): boolean => toll.of === null && groupsAgree(toll.group, group)
  return {
    ...{ outcome, of, group, place: latest.event.place, since, steps },
    sum: sumOver(latest, since, incidents, ofSide),
    sideless: of === null ? null : sumOver(latest, since, incidents, ofNone),
  }
}

const isTotal = ({ scope, status }: Event): boolean =>
  scope === 'cumulative' && status !== 'planned' && status !== 'denied'

/** All totals over campaigns among `events`, the greatest first; the same for any order of the events. */
export function campaignTotals(events: readonly Event[]): CampaignTotal[] {
  const told = events.filter(isTotal).flatMap(event => event.tolls.map(toll => ({ event, toll })))
  const incidents = events.filter(isCounted).flatMap(event => {
    const range = dayRange(event.date)
    return range ? [{ event, range }] : []
  })
  const greatest = ({ steps }: CampaignTotal): number => steps.at(-1)?.best ?? steps.at(-1)?.low ?? 0
  return seriesOf([...told].sort(byKey))
    .map(members => totalOf(members, incidents))
    .sort((x, y) => greatest(y) - greatest(x) || ((x.steps[0]?.event ?? '') < (y.steps[0]?.event ?? '') ? -1 : 1))
}
