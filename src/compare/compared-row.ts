/** An incident in the one form that both sides of a comparison are brought into. */
import type { Deaths } from '../7-exports/deaths.ts'

/** How wide a place is: a point or its surroundings, a province, a country. */
export type Width = 'point' | 'province' | 'country'

export interface ComparedRow {
  /** As its data set or our ledger numbers it. */
  readonly id: string
  /** ISO days, inclusive: within them it happened. */
  readonly from: string
  readonly to: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly admin1: string | null
  readonly place: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly width: Width
  /** In the data set's own words; empty where it gives none. */
  readonly type: string
  readonly sides: string
  /** All names of those who take part, in any language. */
  readonly names: readonly string[]
  /** Null where no number is given. */
  readonly deaths: Deaths | null
}

/** The first of these columns that holds anything; empty text where none does. */
export type Cells = (...names: readonly string[]) => string

/** A number of a cell, or null. */
export function numberIn(text: string): number | null {
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? null : value
}

/** The two numbers of a point that is on the globe, else neither. */
export function pointIn(lat: string, lon: string): Pick<ComparedRow, 'lat' | 'lon'> {
  const [y, x] = [numberIn(lat), numberIn(lon)]
  const isPoint = y !== null && x !== null && Math.abs(y) <= 90 && Math.abs(x) <= 180
  return isPoint ? { lat: y, lon: x } : { lat: null, lon: null }
}
