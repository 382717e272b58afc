/** A table shaped as UCDP's georeferenced events are; its ids of conflicts, dyads and sides stay empty. */

import { BYTE_ORDER_MARK, csvLine } from '../csv-line.ts'
import { isUcdpEvent, ucdpRow } from '../ucdp-row.ts'
import type { ExportFormat } from './format.ts'

/** In the order of the releases of the 2020s: best, high, low. */
export const UCDP_COLUMNS = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id'],
  ...['conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a'],
  ...['side_b_dset_id', 'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office'],
  ...['source_date', 'source_headline', 'source_original', 'where_prec', 'where_coordinates', 'where_description'],
  ...['adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region'],
  ...['event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians'],
  ...['deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
] as const

export const ucdp: ExportFormat = {
  id: 'ucdp',
  label: { ar: 'جدول بصيغة UCDP', en: 'UCDP-GED-shaped CSV' },
  about: "incidents with at least one death in UCDP GED's 49 columns; ids of its conflicts, dyads and sides stay empty",
  extension: 'ucdp.csv',
  mime: 'text/csv; charset=utf-8',
  text: true,
  async *write(rows, { names }) {
    yield BYTE_ORDER_MARK + csvLine(UCDP_COLUMNS)
    for await (const row of rows) {
      if (!isUcdpEvent(row)) continue
      const cells = ucdpRow(row, names())
      yield csvLine(UCDP_COLUMNS.map(column => cells[column] ?? null))
    }
  },
}
