/** CSV and its relatives: a report a row, the columns by the names in the first row. */
import { Readable } from 'node:stream'
import { fault } from '../../errors.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { readText } from '../read-bytes.ts'
import { type Row, readRows } from '../table-rows.ts'
import type { InputFormat } from './format.ts'

export const csv: InputFormat = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  holds: 'text',
  what: 'A table with a report a row, its columns found by their names; commas, semicolons, tabs or bars between.',
  recognises: () => false,
  read: readCsv,
}

const MARKS = [',', ';', '\t', '|'] as const

async function* readCsv({ source, bytes }: InputFile, { limits, columns }: Surroundings): AsyncGenerator<Input> {
  const { parse } = await import('csv-parse')
  const text = readText(bytes())
  const first = await text.next()
  const start = first.done ? '' : first.value
  const all = async function* (): AsyncGenerator<string> {
    yield start
    yield* text
  }
  const input = Readable.from(all())
  const rows = parse({
    delimiter: markOf(start),
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: 4 * limits.reportBytes,
  })
  input.on('error', error => rows.destroy(error))
  try {
    yield* readRows(cellsOf(input.pipe(rows)), source, columns)
  } catch (error) {
    throw isCsvError(error) ? fault('table_broken', { file: source, reason: error.message.slice(0, 120) }) : error
  } finally {
    input.destroy()
    rows.destroy()
  }
}

/** The mark that parts most of the first line, what is in quotation marks aside. */
function markOf(start: string): string {
  const line = /^[^\r\n]*/.exec(start.replace(/"[^"]*"/g, ''))?.[0] ?? ''
  const counts = MARKS.map(mark => line.split(mark).length)
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ','
}

async function* cellsOf(rows: AsyncIterable<unknown>): AsyncGenerator<Row> {
  for await (const row of rows) if (Array.isArray(row)) yield row.map(String)
}

const isCsvError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('CSV_')
