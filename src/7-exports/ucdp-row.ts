/** An event as a row of UCDP's Georeferenced Event Dataset: its 49 columns, precisions and sums. */
import type { ClaimActor, ClaimDate, ClaimPlace } from '../4-claims/claim.ts'
import type { Event, EventToll } from '../5-events/event.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import { countryName, gwNumber, ucdpRegion } from './countries.ts'
import { type Deaths, sumDeaths } from './deaths.ts'
import type { KnownNames } from './formats/format.ts'
import { isState, provinceName, type Sides, sidesOf, targetsCivilians } from './sides.ts'

export type UcdpCell = string | number | null

const WHERE: Readonly<Record<NonNullable<ClaimPlace['precision']>, number>> = {
  ...{ site: 1, district: 1, town: 1, area: 2, province: 4, country: 6 },
}
const WHEN: Readonly<Record<NonNullable<ClaimDate['precision']>, number>> = {
  ...{ day: 1, days: 2, week: 3, month: 4, season: 5, year: 5, open: 5 },
}

const joined = (parts: readonly (string | null)[]): string => [...new Set(parts.filter(Boolean))].join(';')

/** 1 a state against others, 2 none of them a state, 3 civilians as the target; null where too little is known. */
function violence(event: Event, { first, second }: Sides, names: KnownNames): number | null {
  if (targetsCivilians(event, second, names)) return 3
  if ([...first, ...second].some(actor => isState(actor, names))) return 1
  return first.length > 0 && second.length > 0 ? 2 : null
}

interface Parts {
  readonly a: Deaths
  readonly b: Deaths
  readonly civilians: Deaths
  readonly unknown: Deaths
}

const isOf = (toll: EventToll, side: readonly ClaimActor[]): boolean =>
  toll.of !== null && side.some(actor => actor.name === toll.of || actor.aliases?.includes(toll.of ?? ''))

/** Every death in one part: a civilian's by the group, a fighter's by the side that he belonged to, else unknown. */
function partsOf(event: Event, { first, second }: Sides): Parts {
  const killed = event.tolls.filter(toll => toll.outcome === 'killed')
  const civilians = killed.filter(toll => toll.group === 'civilians')
  const others = killed.filter(toll => toll.group !== 'civilians')
  const a = others.filter(toll => isOf(toll, first))
  const b = others.filter(toll => !a.includes(toll) && isOf(toll, second))
  const rest = others.filter(toll => !a.includes(toll) && !b.includes(toll))
  const sides = { a: sumDeaths(a), b: sumDeaths(b), civilians: sumDeaths(civilians) }
  return { ...sides, unknown: beyond(sumDeaths(rest), sumDeaths([...a, ...b, ...civilians])) }
}

/** A figure for nobody in particular may include those of the sides: only what it has beyond them is added. */
function beyond(all: Deaths, sides: Deaths): Deaths {
  const best = Math.max(0, all.best - sides.best)
  return { low: Math.min(best, Math.max(0, all.low - sides.low)), best, high: Math.max(best, all.high - sides.high) }
}

/** `best` is the sum of its parts, `low` and `high` enclose it: so in every row of UCDP's files. */
function deathCells(parts: Parts): Record<string, number> {
  const all = [parts.a, parts.b, parts.civilians, parts.unknown]
  const sum = (bound: keyof Deaths): number => all.reduce((total, part) => total + part[bound], 0)
  return {
    ...{ deaths_a: parts.a.best, deaths_b: parts.b.best },
    ...{ deaths_civilians: parts.civilians.best, deaths_unknown: parts.unknown.best },
    ...{ best: sum('best'), high: sum('high'), low: sum('low') },
  }
}

/** Number of a PRIO-GRID cell: half degrees from the south-west corner, row by row, 720 to a row, from 1. */
export const priogrid = (lat: number, lon: number): number =>
  Math.min(359, Math.floor((lat + 90) * 2)) * 720 + Math.min(719, Math.floor((lon + 180) * 2)) + 1

function placeCells(place: ClaimPlace | null, names: KnownNames): Record<string, UcdpCell> {
  const known = place?.id === undefined ? undefined : names.places.get(place.id)
  const [lat, lon] = [place?.lat ?? null, place?.lon ?? null]
  const isPoint = lat !== null && lon !== null
  const country = place?.country ?? null
  return {
    where_prec: place?.precision ? WHERE[place.precision] : null,
    where_coordinates: known?.nameEn || place?.name || null,
    where_description: place?.name ?? null,
    adm_1: provinceName(place, names),
    latitude: lat,
    longitude: lon,
    geom_wkt: isPoint ? `POINT (${lon} ${lat})` : null,
    priogrid_gid: isPoint ? priogrid(lat, lon) : null,
    country: country && countryName(country),
    country_id: country && gwNumber(country),
    region: country && ucdpRegion(country),
  }
}

function sourceCells({ sourced }: SourcedEvent): Record<string, UcdpCell> {
  const titled = sourced.map(one => [one.publisher, one.published, one.title].map(part => part ?? '').join(','))
  return {
    source_article: joined(titled),
    source_office: joined(sourced.map(one => one.publisher)),
    source_date: joined(sourced.map(one => one.published)),
    source_headline: joined(sourced.map(one => one.title)),
    source_original: joined(sourced.flatMap(one => one.claim.speakers)),
  }
}

/** The cells of one event that stand for something; the ids of UCDP's conflicts, dyads and sides are its own and stay empty. */
export function ucdpRow(row: SourcedEvent, names: KnownNames): Record<string, UcdpCell> {
  const { event } = row
  const sides = sidesOf(event)
  const kind = violence(event, sides, names)
  const sideA = sides.first.map(actor => actor.name).join(', ') || null
  const sideB = sides.second.map(actor => actor.name).join(', ') || (kind === 3 ? 'Civilians' : null)
  const { start, end, precision } = event.date
  return {
    id: event.id,
    relid: event.id,
    year: start === null ? null : Number(start.slice(0, 4)),
    type_of_violence: kind,
    dyad_name: sideA && sideB && `${sideA} - ${sideB}`,
    side_a: sideA,
    side_b: sideB,
    number_of_sources: event.sources.independent,
    ...sourceCells(row),
    ...placeCells(event.place, names),
    event_clarity: precision === undefined || precision === 'day' ? 1 : 2,
    date_prec: start === null ? null : WHEN[precision ?? 'day'],
    date_start: start,
    date_end: end ?? start,
    ...deathCells(partsOf(event, sides)),
  }
}

/** UCDP lists what happened with at least one death. */
export const isUcdpEvent = ({ event }: SourcedEvent): boolean =>
  event.scope === 'incident' &&
  (event.status === 'reported' || event.status === 'disputed') &&
  sumDeaths(event.tolls).high > 0
