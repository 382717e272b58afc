/** A plain table of events for spreadsheets: one row an event, several values in a cell parted by `; `. */
import { BYTE_ORDER_MARK, csvLine } from '../csv-line.ts'
import { EVENT_COLUMNS } from '../event-columns.ts'
import type { ExportFormat } from './format.ts'

export const csv: ExportFormat = {
  id: 'csv',
  label: { ar: 'جدول CSV', en: 'CSV table' },
  about: 'a row an event, figures of all sides added up; opens in a spreadsheet with its Arabic intact',
  extension: 'csv',
  mime: 'text/csv; charset=utf-8',
  text: true,
  async *write(rows) {
    yield BYTE_ORDER_MARK + csvLine(EVENT_COLUMNS.map(column => column.name))
    for await (const row of rows) yield csvLine(EVENT_COLUMNS.map(column => column.cell(row)))
  },
}
