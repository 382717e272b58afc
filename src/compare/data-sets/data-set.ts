import type { SourcedEvent } from '../../6-ledger/query-sourced.ts'
import type { KnownNames } from '../../7-exports/formats/format.ts'
import type { Cells, ComparedRow } from '../compared-row.ts'

/** A data set of others whose tables can be compared with a ledger; nothing outside its file knows its columns. */
export interface DataSet {
  readonly id: string
  readonly label: string
  /** Columns by which it is told, each by any of its names over the years, in small letters. */
  readonly needs: readonly (readonly string[])[]
  /** A row of its table; null where it gives no day, and in a few words what is wrong where it is not in order. */
  readonly read: (cells: Cells) => ComparedRow | string | null
  /** Whether it would list such an event at all. */
  readonly lists: (row: SourcedEvent) => boolean
  /** Our event as a row that `read` understands. */
  readonly write: (row: SourcedEvent, names: KnownNames) => Readonly<Record<string, string | number | null>>
  /** How like the types of two of its rows are, from 0 (never one happening) to 1. */
  readonly likeness: (a: ComparedRow, b: ComparedRow) => number
}
