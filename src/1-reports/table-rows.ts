/** Rows of a table to reports: the first row names the columns. */
import { fault } from '../errors.ts'
import { type Columns, columnsOf, FIELDS } from './columns.ts'
import type { Input } from './input.ts'
import { metaDay } from './iso-day.ts'
import { parseFields } from './parse-record.ts'

/** Cells as text; a day as ISO. */
export type Row = readonly string[]

/** The reports of the rows in order; throws where no column holds the texts. Rows without anything in them are passed over. */
export async function* readRows(
  rows: AsyncIterable<Row> | Iterable<Row>,
  source: string,
  columns: Columns,
): AsyncGenerator<Input> {
  let header: Row | null = null
  let at = columnsOf([])
  let number = 0
  for await (const row of rows) {
    number++
    if (row.every(cell => cell.trim() === '')) continue
    if (!header) {
      header = row
      at = columnsOf(header, columns)
      if (at.body < 0) throw fault('columns_unknown', { file: source, columns: namesOf(header) })
      continue
    }
    const parsed = parseFields(dated(Object.fromEntries(FIELDS.map(field => [field, row[at[field]]]))))
    yield 'report' in parsed
      ? { report: parsed.report, source }
      : { fault: fault('row_invalid', { file: source, row: number, reason: parsed.reason }), source }
  }
  if (number === 0) throw fault('file_empty', { file: source })
}

const namesOf = (header: Row): string => {
  const names = header.map(name => name.trim().slice(0, 40)).filter(name => name !== '')
  return names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')
}

/** A day that is written out in words ("7 ديسمبر 2016") is kept where a reader of Arabic dates finds it: over the text. */
function dated(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  const day = fields.published?.trim() ?? ''
  const inWords = metaDay(day) === null && /\p{L}/u.test(day) && /\p{N}/u.test(day) && day.length < 80
  return inWords && fields.body?.trim() ? { ...fields, body: `${day}\n\n${fields.body}` } : fields
}
