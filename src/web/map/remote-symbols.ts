import type { MapAnswer } from '../../api/answers/counts.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import type { Bounds } from '../explore/narrow.ts'
import type { MapSymbol } from './cluster-events.ts'

const EDGE: Bounds = [-180, -90, 180, 90]

/** The symbols of a view as the server clusters them, for more events than a browser holds. */
export async function fetchSymbols(
  query: string,
  bounds: Bounds,
  zoom: number,
  signal: AbortSignal,
): Promise<MapSymbol[]> {
  const asked = new URLSearchParams(query)
  const [west, south, east, north] = bounds.map((side, i) =>
    i < 2 ? Math.max(EDGE[i] ?? 0, side) : Math.min(EDGE[i] ?? 0, side),
  )
  asked.set('bbox', [west, south, east, north].join(','))
  asked.set('zoom', String(Math.floor(zoom)))
  const { features } = await fetchAnswer<MapAnswer>(`map?${asked}`, signal)
  return features.map(symbolOf)
}

function symbolOf({ geometry, properties }: MapAnswer['features'][number]): MapSymbol {
  const [lon = 0, lat = 0] = geometry.coordinates
  if ('cluster_id' in properties) {
    const { cluster_id: cluster, point_count: count, types, parts, spot } = properties
    const way = parts === null ? { spot: `${spot[1]},${spot[0]}` } : { zoom: parts }
    return { key: `#${cluster}:${count}`, lon, lat, event: null, types, count, way: () => way, holds: () => false }
  }
  const { id, type, place, nameEn, from } = properties
  const title: NonNullable<MapSymbol['event']>['title'] = ({ format, types }) =>
    [
      types.get(type)?.label[format.language] ?? type,
      format.language === 'en' ? (nameEn ?? place) : place,
      from && format.shortDay(from),
    ]
      .filter(Boolean)
      .join(' · ')
  const types = { [type]: 1 }
  return {
    key: id,
    lon,
    lat,
    event: { ...properties, title },
    types,
    count: 1,
    way: () => null,
    holds: one => one === id,
  }
}
