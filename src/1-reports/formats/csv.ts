/** CSV and its relatives: a report a row, the columns by the names in the first row. */
import { csvRows } from '../csv-rows.ts'
import { readRows } from '../table-rows.ts'
import type { InputFormat } from './format.ts'

export const csv: InputFormat = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  holds: 'text',
  what: 'A table with a report a row, its columns found by their names; commas, semicolons, tabs or bars between.',
  recognises: () => false,
  read: ({ source, bytes }, { limits, columns }) =>
    readRows(csvRows(bytes(), source, 4 * limits.reportBytes), source, columns),
}
