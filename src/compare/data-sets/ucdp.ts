/** UCDP's georeferenced events, with the columns of the 2020s as with those of the first releases (`best_est`, `type_of_viol`). */
import { metaDay } from '../../1-reports/iso-day.ts'
import { countryBy } from '../../7-exports/countries.ts'
import { isUcdpEvent, ucdpRow } from '../../7-exports/ucdp-row.ts'
import { type Cells, type ComparedRow, numberIn, pointIn, type Width } from '../compared-row.ts'
import type { DataSet } from './data-set.ts'

export const ucdp: DataSet = {
  id: 'ucdp',
  label: 'UCDP GED',
  needs: [['date_start'], ['type_of_violence', 'type_of_viol'], ['best', 'best_est']],
  read,
  lists: isUcdpEvent,
  write: ucdpRow,
  likeness: ({ type: a }, { type: b }) => (a === b && a !== '' ? 1 : a === '' || b === '' ? 0.6 : 0.4),
}

/** UCDP counts what happens here within the other. */
const WITHIN: Readonly<Record<string, string>> = { PS: 'IL', EH: 'MA' }
const WIDTH: Readonly<Record<string, Width>> = { 3: 'province', 4: 'province', 5: 'province', 6: 'country' }
const VIOLENCE: Readonly<Record<string, string>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' }

function read(cells: Cells): ComparedRow | string | null {
  if (cells('date_start') === '') return null
  const from = metaDay(cells('date_start'))
  if (from === null) return `date_start “${cells('date_start').slice(0, 30)}” is no day`
  const to = metaDay(cells('date_end')) ?? from
  if (to < from) return 'date_end is before date_start'
  const country = countryBy({ gw: cells('country_id', 'gwno'), name: cells('country') })
  return {
    ...{ id: cells('id', 'relid'), from, to },
    country: country && (WITHIN[country] ?? country),
    admin1: cells('adm_1') || null,
    place: cells('where_coordinates') || null,
    ...pointIn(cells('latitude'), cells('longitude')),
    width: WIDTH[cells('where_prec')] ?? 'point',
    type: VIOLENCE[cells('type_of_violence', 'type_of_viol')] ?? '',
    sides: [cells('side_a'), cells('side_b')].filter(Boolean).join(' – '),
    names: [cells('side_a'), cells('side_b')].filter(Boolean),
    deaths: deathsIn(cells),
  }
}

function deathsIn(cells: Cells): ComparedRow['deaths'] {
  const best = numberIn(cells('best', 'best_est'))
  if (best === null) return null
  return { low: numberIn(cells('low', 'low_est')) ?? best, best, high: numberIn(cells('high', 'high_est')) ?? best }
}
