/** The plain table as Parquet, for data frames and databases; written a group of rows at a time. */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { SourcedEvent } from '../../6-ledger/query-sourced.ts'
import { EVENT_COLUMNS, type EventColumn } from '../event-columns.ts'
import type { ExportFormat } from './format.ts'

const ROWS = 10_000

/** The writer guesses types from values; days and empty columns need them told. */
const KINDS: Readonly<Record<EventColumn['kind'], Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  whole: { type: 'INT64' },
  number: { type: 'DOUBLE' },
}

const SCHEMA: SchemaElement[] = [
  { name: 'events', num_children: EVENT_COLUMNS.length },
  ...EVENT_COLUMNS.map(({ name, kind }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...KINDS[kind] })),
]

function typedCell({ kind, cell }: EventColumn, row: SourcedEvent): string | number | bigint | Date | null {
  const value = cell(row)
  if (value === null) return null
  if (kind === 'day') return new Date(`${value}T00:00:00Z`)
  return kind === 'whole' ? BigInt(value) : value
}

export const parquet: ExportFormat = {
  id: 'parquet',
  label: { ar: 'ملف Parquet', en: 'Parquet' },
  about: 'the CSV table with typed columns, for data frames and databases',
  extension: 'parquet',
  mime: 'application/vnd.apache.parquet',
  text: false,
  async *write(rows) {
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA })
    let group: SourcedEvent[] = []
    const flush = async (): Promise<void> => {
      const columnData = EVENT_COLUMNS.map(column => ({
        name: column.name,
        data: group.map(row => typedCell(column, row)),
      }))
      await writer.write({ columnData, rowGroupSize: ROWS })
      group = []
    }
    for await (const row of rows) {
      group.push(row)
      if (group.length === ROWS) await flush()
    }
    if (group.length > 0) await flush()
    await writer.finish()
    yield new Uint8Array(bytes.getBuffer())
  },
}
