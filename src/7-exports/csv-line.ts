/** Lines of tables that spreadsheets open: without the mark at the top they take Arabic for another encoding. */
import { stringify } from 'csv-stringify/sync'

export const BYTE_ORDER_MARK = '\ufeff'

/** One line; text that a spreadsheet would run as a formula is made harmless. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  stringify([cells], { escape_formulas: true, record_delimiter: '\r\n' })
