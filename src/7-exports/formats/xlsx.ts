/** The plain table as a workbook that opens from right to left; written as it comes, for a whole one takes gigabytes. */
import { PassThrough } from 'node:stream'
import { EVENT_COLUMNS, type EventColumn } from '../event-columns.ts'
import type { ExportFormat } from './format.ts'

const WIDTH: Readonly<Record<EventColumn['kind'], number>> = { text: 24, day: 12, whole: 10, number: 10 }
/** A sheet holds 1,048,576 rows, its header among them. */
const MOST_ROWS = 1_048_000

export const xlsx: ExportFormat = {
  id: 'xlsx',
  label: { ar: 'مصنف XLSX', en: 'XLSX workbook' },
  about: 'the CSV table as a workbook, from right to left, with days as days',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: false,
  async *write(rows) {
    const { default: excel } = await import('exceljs')
    const stream = new PassThrough()
    const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
    const filled = fill()
    // What fails while filling ends the stream, so that the reader of it learns.
    filled.catch(error => stream.destroy(error instanceof Error ? error : new Error(String(error))))
    for await (const piece of stream) yield piece
    await filled

    async function fill(): Promise<void> {
      let sheet = newSheet(1)
      let [count, sheets] = [0, 1]
      for await (const row of rows) {
        if (count === MOST_ROWS) {
          sheet.commit()
          ;[count, sheets] = [0, sheets + 1]
          sheet = newSheet(sheets)
        }
        sheet.addRow(EVENT_COLUMNS.map(column => typedCell(column, column.cell(row)))).commit()
        count += 1
        if (stream.writableNeedDrain) await new Promise(resolve => stream.once('drain', resolve))
      }
      sheet.commit()
      await book.commit()
    }

    function newSheet(number: number) {
      const sheet = book.addWorksheet(number === 1 ? 'Marsad' : `Marsad ${number}`, {
        views: [{ rightToLeft: true, state: 'frozen', ySplit: 1 }],
      })
      sheet.columns = EVENT_COLUMNS.map(({ name, kind }) => ({
        ...{ header: name, key: name, width: WIDTH[kind] },
        style: kind === 'day' ? { numFmt: 'yyyy-mm-dd' } : {},
      }))
      return sheet
    }
  },
}

const typedCell = ({ kind }: EventColumn, cell: string | number | null): string | number | Date | null =>
  kind === 'day' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell
