/**
 * The compiled gazetteer: one JSON object of columns, a string a column where it can be, because thousands of small
 * objects take several times as long to parse.
 */
import { z } from 'zod'
import type { GazetteerData, Place } from './gazetteer.ts'
import { isActorKind, isOutletKind, isPlaceKind } from './kinds.ts'

/** Raised whenever the columns change, so that an old build is refused rather than misread. */
const VERSION = 1
const ROW = '\n'
const PART = '|'
/** Degrees are kept as whole numbers of this part of a degree: about 11 m. */
const DEGREE = 10_000

const Column = z.string()
const Numbers = z.array(z.number())
const Text = z.string().nullable()
const PlaceColumns = z.object({
  ids: Column,
  names: Column,
  namesEn: Column,
  kinds: Column,
  lats: z.array(z.number().nullable()),
  lons: z.array(z.number().nullable()),
  countries: Column,
  admin1: Column,
  within: Column,
  populations: Numbers,
  packs: Column,
})
const ActorRow = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.object({ name: z.string(), from: Text, to: Text })),
  nameEn: z.string(),
  kind: z.string().refine(isActorKind),
  country: Text,
  from: Text,
  to: Text,
  partOf: z.array(z.string()),
  alliedWith: z.array(z.string()),
  pack: z.string(),
})
const OperationRow = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  nameEn: z.string(),
  from: Text,
  to: Text,
  actor: Text,
  place: Text,
  pack: z.string(),
})
const OutletRow = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  nameEn: z.string(),
  kind: z.string().refine(isOutletKind),
  country: Text,
  domains: z.array(z.string()),
  pack: z.string(),
})
const Compiled = z.object({
  version: z.literal(VERSION),
  places: PlaceColumns,
  actors: z.array(ActorRow),
  operations: z.array(OperationRow),
  outlets: z.array(OutletRow),
  packs: z.array(
    z.object({ id: z.string(), label: z.object({ ar: z.string(), en: z.string() }), countries: z.array(z.string()) }),
  ),
})

type PlaceColumns = z.infer<typeof PlaceColumns>

/** The gazetteer as one JSON text; `decodeGazetteer` gives back the same data. */
export function encodeGazetteer(data: GazetteerData): string {
  const { places, ...rest } = data
  return JSON.stringify({ version: VERSION, places: encodePlaces(places), ...rest })
}

/** Reads what `encodeGazetteer` wrote; throws when the text is of another version or shape. */
export function decodeGazetteer(json: string): GazetteerData {
  const { places, actors, operations, outlets, packs } = Compiled.parse(JSON.parse(json))
  return { places: decodePlaces(places), actors, operations, outlets, packs }
}

function encodePlaces(places: readonly Place[]): PlaceColumns {
  const column = (value: (place: Place) => string): string => places.map(value).join(ROW)
  const degrees = (value: number | null): number | null => (value === null ? null : Math.round(value * DEGREE))
  return {
    ids: column(place => place.id),
    names: column(place => place.names.join(PART)),
    namesEn: column(place => place.nameEn),
    kinds: column(place => place.kind),
    lats: places.map(place => degrees(place.lat)),
    lons: places.map(place => degrees(place.lon)),
    countries: column(place => place.country),
    admin1: column(place => place.admin1 ?? ''),
    within: column(place => place.within ?? ''),
    populations: places.map(place => place.population),
    packs: column(place => place.pack ?? ''),
  }
}

function decodePlaces(columns: PlaceColumns): Place[] {
  if (columns.ids === '') return []
  const rows = (column: string): string[] => column.split(ROW)
  const [names, namesEn, kinds, countries] = [columns.names, columns.namesEn, columns.kinds, columns.countries].map(
    rows,
  )
  const [admin1, within, packs] = [columns.admin1, columns.within, columns.packs].map(rows)
  return rows(columns.ids).map((id, i) => {
    const kind = kinds?.[i] ?? ''
    const all = (names?.[i] ?? '').split(PART)
    if (!isPlaceKind(kind)) throw new Error(`place ${id}: unknown kind ${kind}`)
    return {
      id,
      name: all[0] ?? '',
      names: all,
      nameEn: namesEn?.[i] ?? '',
      kind,
      lat: fromDegrees(columns.lats[i]),
      lon: fromDegrees(columns.lons[i]),
      country: countries?.[i] ?? '',
      admin1: admin1?.[i] || null,
      within: within?.[i] || null,
      population: columns.populations[i] ?? 0,
      pack: packs?.[i] || null,
    }
  })
}

const fromDegrees = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : value / DEGREE
