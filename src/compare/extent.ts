/** The rows of one side, and the days and countries that both sides have anything of. */
import type { ComparedRow } from './compared-row.ts'

/** Days and countries that are compared; null where nothing bounds the days. */
export interface Extent {
  readonly from: string | null
  readonly to: string | null
  /** ISO 3166-1 alpha-2, in order. */
  readonly countries: readonly string[]
}

export interface Side {
  /** Null for a row without a day. */
  readonly add: (row: ComparedRow | null) => void
  readonly within: (extent: Extent) => ComparedRow[]
  readonly extent: () => Extent
  /** Rows with a day and a place. */
  readonly placed: () => number
  readonly unplaced: () => number
}

/** Gathers rows; those outside `keep` are counted and let go, so that a table of the whole world takes little memory. */
export function sideOf(keep: Extent | null = null): Side {
  const rows: ComparedRow[] = []
  const countries = new Set<string>()
  let [from, to]: [string | null, string | null] = [null, null]
  let [placed, unplaced] = [0, 0]
  return {
    add: row => {
      if (row === null || (row.lat === null && row.country === null)) {
        unplaced++
        return
      }
      placed++
      if (from === null || row.from < from) from = row.from
      if (to === null || row.to > to) to = row.to
      if (row.country !== null) countries.add(row.country)
      if (keep === null || isWithin(row, keep)) rows.push(row)
    },
    within: extent => rows.filter(row => isWithin(row, extent)),
    extent: () => ({ from, to, countries: [...countries].sort() }),
    placed: () => placed,
    unplaced: () => unplaced,
  }
}

const isWithin = (row: ComparedRow, { from, to, countries }: Extent): boolean =>
  (from === null || row.to >= from) &&
  (to === null || row.from <= to) &&
  (row.country === null || countries.includes(row.country))

interface Wanted {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly country?: string | undefined
}

/** What is asked for, else what both sides reach over. */
export function overlap(a: Side, b: Side, { from, to, country }: Wanted): Extent {
  const [x, y] = [a.extent(), b.extent()]
  const starts = [x.from, y.from].filter(day => day !== null).sort()
  const ends = [x.to, y.to].filter(day => day !== null).sort()
  return {
    from: from ?? starts.at(-1) ?? null,
    to: to ?? ends[0] ?? null,
    countries: country === undefined ? x.countries.filter(code => y.countries.includes(code)) : [country.toUpperCase()],
  }
}
