/** What the map draws of control: who held each place at the end of a day. */
import type { FeatureCollection, Point, Polygon } from 'geojson'
import type { ControlAnswer, PlaceControlAnswer } from '../../api/answers/control.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { coloursOf, type Side, sidesOf, stateOn } from './side-colours.ts'

export interface HeldPlaces {
  readonly areas: FeatureCollection<Polygon>
  readonly points: FeatureCollection<Point>
  /** Sides that hold something on that day. */
  readonly sides: readonly Side[]
}

/** Radius in km of what is shaded around the point of a place. */
const RADIUS_KM: Readonly<Record<string, number>> = { site: 0.3, district: 0.6, town: 4, area: 10 }
const CORNERS = 40
const KM_PER_DEGREE = 111.32

/** A circle on the ground. */
function circle(lon: number, lat: number, km: number): number[][] {
  const wide = Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (i / CORNERS) * 2 * Math.PI
    return [lon + (km / KM_PER_DEGREE / wide) * Math.cos(angle), lat + (km / KM_PER_DEGREE) * Math.sin(angle)]
  })
}

function drawn(control: PlaceControlAnswer, day: string, sides: ReadonlyMap<string, Side>) {
  const { lon, lat, precision = 'town' } = control.place
  const state = stateOn(control, day)
  if (lon === null || lat === null || state === null || state.holders.length === 0) return []
  const [colour = '', edge = colour] = coloursOf(state, sides)
  return [
    { lon, lat, km: RADIUS_KM[precision] ?? 4, properties: { colour, edge, besieged: state.besiegers.length > 0 } },
  ]
}

/** Wide places first, so that what lies in them is drawn over them. */
export function heldOn({ places }: ControlAnswer, day: string): HeldPlaces {
  const sides = sidesOf(places)
  const held = places.flatMap(place => drawn(place, day, sides)).sort((x, y) => y.km - x.km)
  const present = new Set(places.flatMap(place => stateOn(place, day)?.holders ?? []).map(holder => holder.side))
  return {
    areas: {
      type: 'FeatureCollection',
      features: held.map(({ lon, lat, km, properties }) => ({
        ...{ type: 'Feature', properties },
        geometry: { type: 'Polygon', coordinates: [circle(lon, lat, km)] },
      })),
    },
    points: {
      type: 'FeatureCollection',
      features: held.map(({ lon, lat, properties }) => ({
        ...{ type: 'Feature', properties },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    },
    sides: [...sides.values()].filter(({ side }) => present.has(side)),
  }
}

const NOTHING: ControlAnswer = { places: [] }

/** `path` is empty where control is not asked for. */
export const loadControl = (path: string, signal: AbortSignal): Promise<ControlAnswer> =>
  path === '' ? Promise.resolve(NOTHING) : fetchAnswer<ControlAnswer>(path, signal)
