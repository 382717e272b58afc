/** Reads packs/world/provinces.csv (made by make-provinces.ts) as places, and joins GeoNames' codes to them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Place } from '../../src/3-gazetteer/gazetteer.ts'
import { PACKS } from './read-packs.ts'

const Row = z.object({
  country: z.string(),
  code: z.string(),
  geonames: z.string(),
  name: z.string(),
  name_en: z.string(),
  lat: z.coerce.number(),
  lon: z.coerce.number(),
})

export interface Provinces {
  readonly places: readonly Place[]
  /** Arabic name of a province by country and GeoNames code: `SY.09`. */
  readonly nameByCode: ReadonlyMap<string, string>
}

/** All provinces that we have Arabic names of. */
export function readProvinces(folder = PACKS): Provinces {
  const file = join(folder, 'world', 'provinces.csv')
  const rows = z.array(Row).parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true, trim: true }))
  return {
    places: rows.map(row => ({
      id: `adm1/${row.code}`,
      name: row.name,
      names: [row.name],
      nameEn: row.name_en,
      kind: 'province',
      lat: row.lat,
      lon: row.lon,
      country: row.country,
      admin1: row.name,
      within: null,
      population: 0,
      pack: null,
    })),
    nameByCode: new Map(
      rows.flatMap(row =>
        row.geonames.split('|').map((code): [string, string] => [`${row.country}.${code}`, row.name]),
      ),
    ),
  }
}
