import type { Feature, FeatureCollection, Point, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiLineString, Topology } from 'topojson-specification'
import basemapUrl from '../basemap/basemap.topojson?url'

type Basemap = Topology<{
  countries: GeometryCollection<{ readonly code: string | null }>
  provinces: MultiLineString
}>

/** Lines and faces of the map, and the points that carry names. */
export interface BasemapData {
  readonly land: FeatureCollection
  readonly borders: FeatureCollection
  readonly provinces: FeatureCollection
  readonly countryNames: FeatureCollection<Point>
  readonly provinceNames: FeatureCollection<Point>
  readonly townNames: FeatureCollection<Point>
}

let loading: Promise<BasemapData> | null = null

/** Loads the basemap from our own origin, once. */
export function loadBasemap(): Promise<BasemapData> {
  loading ??= load().catch(error => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<BasemapData> {
  const [response, names, towns] = await Promise.all([
    fetch(basemapUrl),
    import('../basemap/names.json'),
    import('virtual:towns'),
  ])
  // The file is built by scripts/build-basemap.ts and served with this page.
  const topology = (await response.json()) as Basemap
  return {
    land: collect(feature(topology, topology.objects.countries).features.map(unrolled)),
    borders: collect([border(topology, false), border(topology, true)]),
    provinces: collect([{ type: 'Feature', properties: {}, geometry: mesh(topology, topology.objects.provinces) }]),
    countryNames: collect(names.countries.map(({ code, lon, lat, extent }) => point(lon, lat, { code, extent }))),
    provinceNames: collect(names.provinces.map(({ ar, en, lon, lat }) => point(lon, lat, { ar, en }))),
    townNames: collect(
      towns.default.map(({ name, nameEn, lon, lat, population }) =>
        point(lon, lat, { ar: name, en: nameEn, population }),
      ),
    ),
  }
}

/** A country on both sides of the 180th meridian goes on beyond it: else its shore would run back across the whole map. */
function unrolled(country: Feature): Feature {
  const { geometry } = country
  if (geometry.type === 'Polygon')
    return { ...country, geometry: { ...geometry, coordinates: geometry.coordinates.map(unrolledRing) } }
  if (geometry.type !== 'MultiPolygon') return country
  const coordinates = geometry.coordinates.map(rings => rings.map(unrolledRing))
  return { ...country, geometry: { ...geometry, coordinates } }
}

/** The ring of a pole goes once round, and stays as it is. */
function unrolledRing(ring: Position[]): Position[] {
  let [before, turn] = [ring[0]?.[0] ?? 0, 0]
  const moved = ring.map(([lon = 0, lat = 0]) => {
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360
    before = lon
    return [lon + turn, lat]
  })
  return turn === 0 ? moved : ring
}

/** Natural Earth gives no country code to disputed areas; and these two lines are disputed as such. */
const isDisputed = (a: GeometryObject, b: GeometryObject): boolean => {
  const codes = [codeOf(a), codeOf(b)]
  return codes.some(code => code.length !== 2 || code === 'EH' || code === 'PS')
}
const codeOf = ({ properties }: GeometryObject): string => {
  const code: unknown = properties && 'code' in properties ? properties.code : null
  return typeof code === 'string' ? code : ''
}

function border(topology: Basemap, disputed: boolean): Feature {
  const lines = mesh(topology, topology.objects.countries, (a, b) => a !== b && isDisputed(a, b) === disputed)
  return { type: 'Feature', properties: { disputed }, geometry: lines }
}

const collect = <G extends Feature>(features: readonly G[]): FeatureCollection<G['geometry']> => ({
  type: 'FeatureCollection',
  features: [...features],
})

const point = (lon: number, lat: number, properties: Feature['properties']): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
})
