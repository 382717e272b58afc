/** Things at places, found by place without comparing with all: those that may be of the same place, or of one that holds it. */
import type { ClaimPlace } from '../4-claims/claim.ts'
import { REACH } from './compare-places.ts'
import { placeNames } from './features.ts'

/** Degrees of latitude and of longitude that a cell is wide: no less than the reach of the widest place that is looked up by its cell. */
const CELL = 0.25
const KM_A_DEGREE = 111
const CELLS_AROUND = 360 / CELL

const cellAt = (row: number, column: number): string =>
  `@${row} ${((column % CELLS_AROUND) + CELLS_AROUND) % CELLS_AROUND}`

/** Under what a place is found by those that may be the same: its id and its names. */
const namesOf = (place: ClaimPlace): string[] => [
  ...(place.id === undefined ? [] : [`#${place.id}`]),
  ...placeNames(place).map(name => `=${name}`),
]

function cellOf({ lat, lon }: ClaimPlace): string[] {
  return lat === null || lon === null ? [] : [cellAt(Math.floor(lat / CELL), Math.floor(lon / CELL))]
}

/** All cells that hold a point within reach of an area around its own. */
function cellsAround({ lat, lon }: ClaimPlace): string[] {
  if (lat === null || lon === null) return []
  const up = REACH.area / KM_A_DEGREE
  // Degrees of longitude grow shorter towards the poles.
  const nearPole = Math.min(89, Math.abs(lat) + up)
  const across = Math.min(180, up / Math.cos((nearPole * Math.PI) / 180))
  const cells: string[] = []
  for (let row = Math.floor((lat - up) / CELL); row <= Math.floor((lat + up) / CELL); row++)
    for (let column = Math.floor((lon - across) / CELL); column <= Math.floor((lon + across) / CELL); column++)
      cells.push(cellAt(row, column))
  return cells
}

export class PlaceIndex<T> {
  readonly #under = new Map<string, { readonly order: number; readonly value: T }[]>()
  #count = 0

  /** `holds`: it is also found from the places around it, as a town or an area is from what lies in it. */
  add(place: ClaimPlace, value: T, holds: boolean): void {
    const entry = { order: this.#count++, value }
    for (const key of [...namesOf(place), ...(holds ? cellOf(place) : [])]) {
      const there = this.#under.get(key)
      if (there) there.push(entry)
      else this.#under.set(key, [entry])
    }
  }

  /** Every thing that is of the same place or of one that holds it, and some that are not, in the order in which they were added. */
  near(place: ClaimPlace): T[] {
    const found = new Set([...namesOf(place), ...cellsAround(place)].flatMap(key => this.#under.get(key) ?? []))
    return [...found].sort((x, y) => x.order - y.order).map(({ value }) => value)
  }
}
