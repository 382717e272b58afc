/** An event as a row of ACLED's table: columns, codes and precisions as its files of March 2023 and later have them. */
import type { ActorKind } from '../3-gazetteer/gazetteer.ts'
import type { ClaimActor, ClaimDate, ClaimPlace } from '../4-claims/claim.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import type { Event } from '../5-events/event.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import { acledRegion, countryName, m49 } from './countries.ts'
import { totalOf } from './deaths.ts'
import type { KnownNames } from './formats/format.ts'
import { isExternal, kindOf, provinceName, type Sides, sidesOf, targetsCivilians } from './sides.ts'

export type AcledCell = string | number | null

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Riots: 'Political violence; Demonstrations',
  Protests: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
}

const INTER: Readonly<Partial<Record<ActorKind, string>>> = {
  state_forces: 'State forces',
  police: 'State forces',
  government: 'State forces',
  rebel: 'Rebel group',
  jihadist: 'Rebel group',
  militia: 'Political militia',
  civil: 'Civilians',
}

/** Kind of the first actor of a side, as recent files label it; empty where the gazetteer does not know it. */
function interOf([actor]: readonly ClaimActor[], names: KnownNames, country: string | null): string {
  if (!actor) return ''
  if (isExternal(actor, names, country)) return 'External/Other forces'
  const kind = kindOf(actor, names)
  return kind === null ? '' : (INTER[kind] ?? '')
}

/** 1 the day itself, 2 within a week, 3 only the month or less; null where there is no day. */
function timePrecision({ start, precision }: ClaimDate): number | null {
  if (start === null) return null
  if (precision === undefined || precision === 'day') return 1
  return precision === 'days' || precision === 'week' ? 2 : 3
}

/** The first day of what is known; the middle of the month where only the month is. */
const eventDay = ({ start, end, precision }: ClaimDate): string | null =>
  precision === 'month' && start !== null ? `${start.slice(0, 8)}15` : (start ?? end)

const GEO: Readonly<Record<NonNullable<ClaimPlace['precision']>, number>> = {
  ...{ site: 1, district: 1, town: 1, area: 2, province: 3, country: 3 },
}

const joined = (parts: readonly (string | null)[]): string => [...new Set(parts.filter(Boolean))].join('; ')

/** What the words said, kept short: the evidence of each source, and where figures part. */
function notes({ event, sourced }: SourcedEvent): string {
  const parting = event.tolls
    .filter(toll => toll.low !== toll.high || toll.divergence > 0)
    .map(
      ({ outcome, of, low, high, open }) =>
        `${outcome}${of ? ` (${of})` : ''}: ${low ?? '?'}–${high ?? '?'}${open ? '+' : ''}`,
    )
  const words = sourced.map(({ publisher, claim }) => [publisher, claim.evidence.map(span => span.text).join(' … ')])
  const quotes = words.map(([outlet, text]) => (outlet ? `${outlet}: «${text}»` : `«${text}»`))
  return [...new Set([...quotes, ...(parting.length > 0 ? [`Sources part: ${parting.join('; ')}`] : [])])].join(' ')
}

function sideCells(event: Event, { first, second }: Sides, names: KnownNames): Record<string, AcledCell> {
  const country = event.place?.country ?? null
  const civilians = targetsCivilians(event, second, names)
  const [one, ...with1] = first.map(actor => actor.name)
  const [two, ...with2] = second.map(actor => actor.name)
  const inter1 = interOf(first, names, country)
  const inter2 = second.length === 0 && civilians ? 'Civilians' : interOf(second, names, country)
  return {
    actor1: one ?? '',
    assoc_actor_1: joined(with1),
    inter1,
    actor2: two ?? (civilians ? `Civilians${country ? ` (${countryName(country)})` : ''}` : ''),
    assoc_actor_2: joined(with2),
    inter2,
    interaction: inter1 && inter2 ? `${inter1}-${inter2}` : inter1 && `${inter1} only`,
    civilian_targeting: civilians ? 'Civilian targeting' : '',
  }
}

/** ACLED knows two kinds of capture; which it is depends on who takes the place. */
function subEventOf(event: Event, first: readonly ClaimActor[], names: KnownNames): string {
  const acled = EVENT_TYPE.get(event.type)?.acled
  if (acled?.sub !== 'Government regains territory') return acled?.sub ?? ''
  const inter = interOf(first, names, event.place?.country ?? null)
  return inter === 'State forces' ? acled.sub : 'Non-state actor overtakes territory'
}

/** ACLED's numbers for words that stand for one, by the least number that the codebook gives them. */
const WORDS: Readonly<Record<number, number>> = { 20: 10, 30: 10, 200: 100, 2000: 1000, 20000: 10_000 }

/** One number: that of the preset; where the sources have only words, the number that ACLED puts for the least of them. */
function fatalities({ event, sourced }: SourcedEvent): number {
  const killed = sourced.flatMap(({ claim }) => claim.tolls.filter(toll => toll.outcome === 'killed'))
  const words = killed.map(toll => (toll.vague ? (WORDS[toll.low ?? 0] ?? toll.low) : null))
  const [least] = words.every(word => word !== null) ? [...words].sort((a, b) => (a ?? 0) - (b ?? 0)) : []
  return least ?? totalOf(event.tolls, 'killed', 'best') ?? 0
}

/** The cells of one event, in the order of ACLED's 31 columns. */
export function acledRow(row: SourcedEvent, names: KnownNames): Record<string, AcledCell> {
  const { event, sourced } = row
  const { place, date } = event
  const sides = sidesOf(event)
  const type = EVENT_TYPE.get(event.type)?.acled?.event ?? ''
  const day = eventDay(date)
  const known = place?.id === undefined ? undefined : names.places.get(place.id)
  const changed = sourced
    .map(claim => claim.addedAt)
    .sort()
    .at(-1)
  return {
    event_id_cnty: event.id,
    event_date: day,
    year: day === null ? null : Number(day.slice(0, 4)),
    time_precision: timePrecision(date),
    disorder_type: DISORDER[type] ?? '',
    event_type: type,
    sub_event_type: subEventOf(event, sides.first, names),
    ...sideCells(event, sides, names),
    iso: place?.country ? m49(place.country) : null,
    region: place?.country ? acledRegion(place.country) : null,
    country: place?.country ? countryName(place.country) : null,
    admin1: provinceName(place, names),
    admin2: null,
    admin3: null,
    location: known?.nameEn || place?.name || null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geo_precision: place?.precision ? GEO[place.precision] : null,
    source: joined(sourced.map(claim => claim.publisher)),
    source_scale: null,
    notes: notes(row),
    fatalities: fatalities(row),
    tags: null,
    timestamp: changed === undefined ? null : Math.floor(Date.parse(changed) / 1000),
  }
}

/**
 * ACLED holds what happened, one incident a row: no totals, recollections, plans or denials, and no mere words or relief. Its
 * codebook takes as a strategic development what groups do and agree on, not what is said of it. A type that is not known
 * to this program keeps its row.
 */
export const isAcledEvent = ({ event }: SourcedEvent): boolean =>
  event.scope === 'incident' &&
  (event.status === 'reported' || event.status === 'disputed') &&
  EVENT_TYPE.get(event.type)?.acled !== null
