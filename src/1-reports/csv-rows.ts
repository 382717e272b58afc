/** Rows of CSV and its relatives, whatever parts their cells. */
import { Readable } from 'node:stream'
import { fault } from '../errors.ts'
import { readText } from './read-bytes.ts'
import type { Row } from './table-rows.ts'

const MARKS = [',', ';', '\t', '|'] as const

/** The rows in order, the first with the names; a `UserError` where the table breaks, and for a row of more than `longest` bytes. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, source: string, longest: number): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse')
  const text = readText(bytes)
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
    max_record_size: longest,
  })
  input.on('error', error => rows.destroy(error))
  try {
    yield* cellsOf(input.pipe(rows))
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
