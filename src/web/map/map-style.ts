import type { FeatureCollection, Point } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Format } from '../format/format.ts'
import type { Surroundings } from '../surroundings.ts'
import type { BasemapData } from './load-basemap.ts'

interface Ground {
  readonly water: string
  readonly land: string
  readonly border: string
  readonly province: string
  readonly name: string
  readonly faintName: string
}

const LIGHT: Ground = {
  water: '#dfe7ea',
  land: '#f8f6f1',
  border: '#a69f90',
  province: '#ded9cd',
  name: '#4a463e',
  faintName: '#8a8477',
}
const DARK: Ground = {
  water: '#0f1417',
  land: '#1e2327',
  border: '#59626a',
  province: '#2d343a',
  name: '#c6cbd0',
  faintName: '#828b93',
}

/** A bundled web font: MapLibre then draws the letters itself and asks no server for them. */
export const MAP_FONT = 'IBM Plex Sans Arabic'

/**
 * The basemap's style in one language: each label holds one script only, which MapLibre shapes rightly. Tiles from elsewhere stand
 * in place of land and names; borders stay as the ledger's own map draws them.
 */
export function mapStyle(data: BasemapData, { format, meta }: Surroundings, dark: boolean): StyleSpecification {
  const ground = dark ? DARK : LIGHT
  const { tiles } = meta
  const drawn = [...shapes(ground), ...heldLayers(ground), ...names(ground, format.language)]
  return {
    version: 8,
    sources: {
      land: source(data.land),
      borders: source(data.borders),
      provinces: source(data.provinces),
      countryNames: source(withCountryNames(data.countryNames, format)),
      provinceNames: source(data.provinceNames),
      townNames: source(data.townNames),
      heldAreas: source(NO_FEATURES),
      heldPoints: source(NO_FEATURES),
      ...(tiles && { tiles: { type: 'raster', tiles: [tiles.url], tileSize: 256 } }),
    },
    layers: tiles ? [{ id: 'tiles', type: 'raster', source: 'tiles' }, ...drawn.filter(isOverTiles)] : drawn,
  }
}

const OVER_TILES = /border|^held/
const isOverTiles = ({ id }: LayerSpecification): boolean => OVER_TILES.test(id)

/** A source that is filled later. */
export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] }

const source = (data: FeatureCollection): SourceSpecification => ({ type: 'geojson', data })

const withCountryNames = (points: FeatureCollection<Point>, format: Format): FeatureCollection<Point> => ({
  ...points,
  features: points.features.map(point => ({
    ...point,
    properties: { ...point.properties, name: format.country(String(point.properties?.code)) },
  })),
})

function shapes(ground: Ground): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': ground.water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': ground.land, 'fill-antialias': true } },
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      paint: { 'line-color': ground.border, 'line-width': 0.5, 'line-opacity': 0.6 },
    },
    {
      id: 'provinces',
      type: 'line',
      source: 'provinces',
      minzoom: 4,
      paint: { 'line-color': ground.province, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 9, 1.5] },
    },
    borderLayer('borders', false, ground),
    borderLayer('disputed-borders', true, ground),
  ]
}

/** Who holds what: shaded ground from near, a dot from afar; the edge is another side's where sources give it to two. */
function heldLayers(ground: Ground): LayerSpecification[] {
  const edge: ExpressionSpecification = ['case', ['get', 'besieged'], ground.name, ['get', 'edge']]
  return [
    {
      id: 'held-areas',
      type: 'fill',
      source: 'heldAreas',
      minzoom: 6,
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.32 },
    },
    {
      id: 'held-edges',
      type: 'line',
      source: 'heldAreas',
      minzoom: 6,
      paint: { 'line-color': edge, 'line-width': 1.5 },
    },
    {
      id: 'held-points',
      type: 'circle',
      source: 'heldPoints',
      paint: {
        'circle-color': ['get', 'colour'],
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 7, 8, 10, 12, 5],
        'circle-opacity': 0.45,
        'circle-stroke-color': edge,
        'circle-stroke-width': 2,
      },
    },
  ]
}

function borderLayer(id: string, disputed: boolean, ground: Ground): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'disputed'], disputed],
    paint: {
      'line-color': ground.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 9, 1.8],
      ...(disputed ? { 'line-dasharray': [3, 2] } : {}),
    },
  }
}

function names(ground: Ground, language: 'ar' | 'en'): LayerSpecification[] {
  const halo = { 'text-halo-color': ground.land, 'text-halo-width': 1.2 }
  return [
    {
      id: 'town-names',
      type: 'symbol',
      source: 'townNames',
      // At small scales only the big towns: collisions alone would still crowd the map.
      filter: ['>=', ['get', 'population'], ['step', ['zoom'], 2e6, 5, 6e5, 6, 2.5e5, 7, 1e5, 8, 0]],
      minzoom: 4.5,
      layout: {
        'text-field': ['get', language],
        'text-font': [MAP_FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 10, 14],
        'text-padding': 6,
        // Beside the point, on which the circle of the events stands.
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.4,
        'text-justify': 'auto',
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': ground.name, ...halo },
    },
    {
      id: 'province-names',
      type: 'symbol',
      source: 'provinceNames',
      minzoom: 6.2,
      layout: { 'text-field': ['get', language], 'text-font': [MAP_FONT], 'text-size': 11, 'text-padding': 12 },
      paint: { 'text-color': ground.faintName, ...halo },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'countryNames',
      maxzoom: 8,
      filter: ['>=', ['get', 'extent'], ['step', ['zoom'], 60, 3, 20, 4, 5, 5, 0]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [MAP_FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 16],
        'symbol-sort-key': ['-', 0, ['get', 'extent']],
        'text-max-width': 7,
      },
      paint: { 'text-color': ground.faintName, ...halo },
    },
  ]
}
