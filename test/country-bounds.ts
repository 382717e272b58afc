/** Roughly where a country lies: the box around its towns and provinces and a margin for desert and sea. */
import { readTowns } from '../scripts/gazetteer/geonames.ts'
import { readProvinces } from '../scripts/gazetteer/provinces.ts'

interface Bounds {
  south: number
  north: number
  west: number
  east: number
}

/** Degrees; the Sahara's last towns lie that far from its borders. */
const MARGIN = 2.5
const boxes = new Map<string, Bounds>()
for (const { country, lat, lon } of [...readTowns(), ...readProvinces().places]) {
  if (lat === null || lon === null) continue
  const box = boxes.get(country)
  if (box === undefined) {
    boxes.set(country, { south: lat, north: lat, west: lon, east: lon })
  } else {
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
  }
}

/** The box around several countries; undefined where none has towns, as the invented one. */
export function boundsOf(countries: readonly string[]): Bounds | undefined {
  return countries
    .map(country => boxes.get(country))
    .reduce((all, box) => {
      if (all === undefined || box === undefined) return all ?? box
      return {
        south: Math.min(all.south, box.south),
        north: Math.max(all.north, box.north),
        west: Math.min(all.west, box.west),
        east: Math.max(all.east, box.east),
      }
    }, undefined)
}

/** Whether a point lies in the box, or nothing can be said. */
export function isWithin(point: { lat: number | null; lon: number | null }, box: Bounds | undefined): boolean {
  if (point.lat === null || point.lon === null || box === undefined) return true
  const { lat, lon } = point
  return lat >= box.south - MARGIN && lat <= box.north + MARGIN && lon >= box.west - MARGIN && lon <= box.east + MARGIN
}
