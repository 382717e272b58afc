/**
 * The compiled gazetteer: one JSON object of columns, a string a column where it can be, because thousands of small
 * objects take several times as long to parse.
 */
import { z } from 'zod'
import type { Actor, GazetteerData, Operation, Outlet, Place } from './gazetteer.ts'
import { isPlaceKind } from './kinds.ts'

/** Raised whenever the columns change, so that an old build is refused rather than misread. */
const VERSION = 1
const ROW = '\n'
const PART = '|'
/** Degrees are kept as whole numbers of this part of a degree: about 11 m. */
const DEGREE = 10_000

const Column = z.string()
const Numbers = z.array(z.number())
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
/** Rows that the build itself has written: they are not looked at field by field, which would take longer than all the rest. */
const rowsOf = <Row>() =>
  z.custom<readonly Row[]>(rows => Array.isArray(rows) && rows.every(row => typeof row?.id === 'string'))
const NameTable = z.object({ words: Column, heads: Column, lines: Column, bareHeads: Column, bareLines: Column })
const Compiled = z.object({
  version: z.literal(VERSION),
  places: PlaceColumns,
  actors: rowsOf<Actor>(),
  operations: rowsOf<Operation>(),
  outlets: rowsOf<Outlet>(),
  packs: z.array(
    z.object({ id: z.string(), label: z.object({ ar: z.string(), en: z.string() }), countries: z.array(z.string()) }),
  ),
  nameTable: NameTable.optional(),
})

type PlaceColumns = z.infer<typeof PlaceColumns>

/** The gazetteer as one JSON text; `decodeGazetteer` gives back the same data. */
export function encodeGazetteer(data: GazetteerData): string {
  const { places, nameTable, ...rest } = data
  const table = nameTable && {
    words: nameTable.words.join(ROW),
    heads: nameTable.heads.join(ROW),
    lines: nameTable.lines.join(ROW),
    bareHeads: nameTable.bareHeads.join(ROW),
    bareLines: nameTable.bareLines.join(ROW),
  }
  return JSON.stringify({ version: VERSION, places: encodePlaces(places), ...rest, nameTable: table })
}

/** Reads what `encodeGazetteer` wrote; throws when the text is of another version or shape. */
export function decodeGazetteer(json: string): GazetteerData {
  const { places, actors, operations, outlets, packs, nameTable } = Compiled.parse(JSON.parse(json))
  const data = { places: decodePlaces(places), actors, operations, outlets, packs }
  if (!nameTable) return data
  const rows = (column: string): string[] => column.split(ROW)
  return {
    ...data,
    nameTable: {
      words: rows(nameTable.words),
      heads: rows(nameTable.heads),
      lines: rows(nameTable.lines),
      bareHeads: rows(nameTable.bareHeads),
      bareLines: rows(nameTable.bareLines),
    },
  }
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
