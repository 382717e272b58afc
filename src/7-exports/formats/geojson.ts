/** GeoJSON: a feature an event; one whose place has no point has no geometry, and is not left out. */
import type { Feature, Point } from 'geojson'
import type { EventRow } from '../../6-ledger/query-events.ts'
import type { ExportFormat } from './format.ts'

function pointOf({ event: { place } }: EventRow): Point | null {
  if (place === null || place.lat === null || place.lon === null) return null
  return { type: 'Point', coordinates: [place.lon, place.lat] }
}

function featureOf(row: EventRow): Feature<Point | null> {
  const { id, type, status, scope, date, place, actors, sources, tolls } = row.event
  return {
    type: 'Feature',
    id,
    geometry: pointOf(row),
    properties: {
      ...{ type, status, scope, start: date.start, end: date.end, basis: date.basis ?? null },
      place: place?.name ?? null,
      precision: place?.precision ?? null,
      country: place?.country ?? null,
      ...{ actors, sources, tolls },
      reports: [...new Set(row.claims.map(claim => claim.report))],
    },
  }
}

export const geojson: ExportFormat = {
  id: 'geojson',
  label: { ar: 'خريطة GeoJSON', en: 'GeoJSON' },
  about: 'a feature an event; what has no point has no geometry, and is not left out',
  extension: 'geojson',
  mime: 'application/geo+json',
  text: true,
  async *write(rows) {
    yield '{"type":"FeatureCollection","features":['
    let separator = '\n'
    for await (const row of rows) {
      yield separator + JSON.stringify(featureOf(row))
      separator = ',\n'
    }
    yield '\n]}\n'
  },
}
