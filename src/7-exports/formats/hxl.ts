/** The plain table with a row of HXL tags under its header, as the Humanitarian Data Exchange reads it. */
import { BYTE_ORDER_MARK, csvLine } from '../csv-line.ts'
import { EVENT_COLUMNS } from '../event-columns.ts'
import type { ExportFormat } from './format.ts'

export const hxl: ExportFormat = {
  id: 'hxl',
  label: { ar: 'جدول بوسوم HXL', en: 'HXL-tagged CSV' },
  about: 'the CSV table with a second row of HXL tags',
  extension: 'hxl.csv',
  mime: 'text/csv; charset=utf-8',
  text: true,
  async *write(rows) {
    yield BYTE_ORDER_MARK + csvLine(EVENT_COLUMNS.map(column => column.name))
    yield csvLine(EVENT_COLUMNS.map(column => column.hxl))
    for await (const row of rows) yield csvLine(EVENT_COLUMNS.map(column => column.cell(row)))
  },
}
