/** Reads a table of another data set: which it is, and its rows. */
import { createReadStream } from 'node:fs'
import { csvRows } from '../1-reports/csv-rows.ts'
import { openFault } from '../1-reports/open-fault.ts'
import { fault } from '../errors.ts'
import type { Cells, ComparedRow } from './compared-row.ts'
import type { DataSet } from './data-sets/data-set.ts'
import { DATA_SETS } from './data-sets/index.ts'

/** A row of a table, null for one without a day, or what is wrong with one and its number, counted from 1 with the header. */
export type TableRow = ComparedRow | null | { readonly number: number; readonly reason: string }

export interface Table {
  readonly dataSet: DataSet
  readonly rows: AsyncIterable<TableRow>
}

/** Opens a CSV of any data set that is known; a `UserError` where it is none. */
export async function openTable(file: string, longest: number): Promise<Table> {
  const all = csvRows(bytesOf(file), file, longest)
  for (let number = 1; ; number++) {
    const { value, done } = await all.next()
    if (done) throw fault('file_empty', { file })
    if (isBlank(value)) continue
    const names = value.map(name => name.trim().toLowerCase())
    const dataSet = DATA_SETS.find(({ needs }) => needs.every(some => some.some(name => names.includes(name))))
    if (!dataSet) throw fault('table_foreign', { file, known: DATA_SETS.map(({ label }) => label).join(', ') })
    return { dataSet, rows: rowsOf(all, names, dataSet, number) }
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk
  } catch (error) {
    throw openFault(error, file)
  }
}

const isBlank = (row: readonly string[]): boolean => row.every(cell => cell.trim() === '')
/** The second row of tables that were published for humanitarian use. */
const isHxl = (row: readonly string[]): boolean => {
  const cells = row.map(cell => cell.trim()).filter(cell => cell !== '')
  return cells.length > 0 && cells.every(cell => cell.startsWith('#'))
}

async function* rowsOf(
  rows: AsyncIterable<readonly string[]>,
  names: readonly string[],
  dataSet: DataSet,
  before: number,
): AsyncGenerator<TableRow> {
  const at = new Map(names.map((name, i) => [name, i]))
  let number = before
  for await (const row of rows) {
    number++
    if (isBlank(row) || isHxl(row)) continue
    const read = dataSet.read(cellsIn(name => row[at.get(name) ?? -1]))
    yield typeof read === 'string' ? { number, reason: read } : read
  }
}

/** Cells by their columns' names, without white space around them. */
export const cellsIn =
  (cell: (name: string) => string | number | null | undefined): Cells =>
  (...names) =>
    names.map(name => String(cell(name) ?? '').trim()).find(text => text !== '') ?? ''
