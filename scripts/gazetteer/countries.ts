/** Countries as places: Arabic names from the ICU tables, corrected by packs/world/countries.csv. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Place } from '../../src/3-gazetteer/gazetteer.ts'
import { distinct } from './arabic-names.ts'
import type { Town } from './geonames.ts'
import { PACKS } from './read-packs.ts'

const Row = z.object({ code: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(1), aliases: z.string() })

/** Rows of packs/world/countries.csv: what the press calls a country, by its code. */
export function readCountryNames(folder = PACKS): Map<string, string[]> {
  const file = join(folder, 'world', 'countries.csv')
  if (!existsSync(file)) return new Map()
  const rows = z.array(Row).parse(parse(readFileSync(file, 'utf8'), { columns: true, bom: true, trim: true }))
  return new Map(rows.map(row => [row.code, [row.name, ...row.aliases.split('|').filter(alias => alias !== '')]]))
}

/** Every country that has a town, with a point inside it. */
export function countryPlaces(towns: readonly Town[], press: ReadonlyMap<string, readonly string[]>): Place[] {
  const ar = new Intl.DisplayNames('ar', { type: 'region' })
  const en = new Intl.DisplayNames('en', { type: 'region' })
  const byCountry = new Map<string, Town[]>()
  for (const town of towns) {
    const inside = byCountry.get(town.country)
    if (inside === undefined) byCountry.set(town.country, [town])
    else inside.push(town)
  }
  return [...byCountry].sort().map(([code, inside]) => {
    const formal = ar.of(code) ?? code
    const names = distinct([...(press.get(code) ?? []), ...(/[()\-،]/.test(formal) ? [] : [formal])])
    const middle = middleTown(inside)
    return {
      id: `iso/${code}`,
      name: names[0] ?? formal,
      names: names.length === 0 ? [formal] : names,
      nameEn: en.of(code) ?? code,
      kind: 'country',
      lat: middle?.lat ?? null,
      lon: middle?.lon ?? null,
      country: code,
      admin1: null,
      within: null,
      population: inside.reduce((sum, town) => sum + (town.featureCode === 'PPLX' ? 0 : town.population), 0),
      pack: null,
    }
  })
}

/** The town nearest to the median of all: surely inside the country, and seldom its capital. */
function middleTown(towns: readonly Town[]): Town | undefined {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const lat = median(towns.map(town => town.lat))
  const lon = median(towns.map(town => town.lon))
  const squared = (town: Town): number => (town.lat - lat) ** 2 + (town.lon - lon) ** 2
  return towns.reduce<Town | undefined>(
    (best, town) => (best && squared(best) <= squared(town) ? best : town),
    undefined,
  )
}
