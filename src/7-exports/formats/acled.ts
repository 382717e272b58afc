/** A table shaped as ACLED's files are, for tools that read those; what ACLED alone knows (ids, scale, tags) stays empty. */
import { acledRow, isAcledEvent } from '../acled-row.ts'
import { BYTE_ORDER_MARK, csvLine } from '../csv-line.ts'
import type { ExportFormat } from './format.ts'

/** In the order of the files since March 2023. */
export const ACLED_COLUMNS = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
  ...['actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting'],
  ...['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision'],
  ...['source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp'],
] as const

export const acled: ExportFormat = {
  id: 'acled',
  label: { ar: 'جدول بصيغة ACLED', en: 'ACLED-shaped CSV' },
  about:
    "incidents in ACLED's 31 columns, one number of deaths; no totals, recollections, plans, denials, statements or relief",
  extension: 'acled.csv',
  mime: 'text/csv; charset=utf-8',
  text: true,
  async *write(rows, { names }) {
    yield BYTE_ORDER_MARK + csvLine(ACLED_COLUMNS)
    for await (const row of rows) {
      if (!isAcledEvent(row)) continue
      const cells = acledRow(row, names())
      yield csvLine(ACLED_COLUMNS.map(column => cells[column] ?? null))
    }
  },
}
