/** ACLED's tables, of the years before March 2023 (with `data_id` and `iso3`) as of those since. */

import { metaDay } from '../../1-reports/iso-day.ts'
import { addDays, firstOfMonth, lastOfMonth, monthOf, yearOf } from '../../2-arabic/calendar.ts'
import { acledRow, isAcledEvent } from '../../7-exports/acled-row.ts'
import { countryBy } from '../../7-exports/countries.ts'
import { type Deaths, totalOf } from '../../7-exports/deaths.ts'
import { type Cells, type ComparedRow, numberIn, pointIn, type Width } from '../compared-row.ts'
import type { DataSet } from './data-set.ts'

export const acled: DataSet = {
  id: 'acled',
  label: 'ACLED',
  needs: [['event_date'], ['event_type'], ['fatalities']],
  read,
  lists: isAcledEvent,
  write: (row, names) => write(row, names),
  likeness: (a, b) => likenessOf(partsOf(a.type), partsOf(b.type)),
}

function read(cells: Cells): ComparedRow | string | null {
  if (cells('event_date') === '') return null
  const day = metaDay(cells('event_date'))
  if (day === null) return `event_date “${cells('event_date').slice(0, 30)}” is no day`
  const country = countryBy({ m49: cells('iso'), iso3: cells('iso3'), name: cells('country') })
  const deaths = numberIn(cells('fatalities'))
  return {
    id: cells('event_id_cnty', 'data_id'),
    ...daysOf(day, cells('time_precision')),
    country,
    admin1: cells('admin1') || null,
    place: cells('location') || null,
    ...pointIn(cells('latitude'), cells('longitude')),
    width: widthOf(cells),
    type: [cells('event_type'), cells('sub_event_type')].filter(Boolean).join(PARTED),
    sides: [cells('actor1'), cells('actor2')].filter(Boolean).join(' – '),
    names: ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2']
      .flatMap(name => cells(name).split(/;\s*/))
      .filter(Boolean),
    deaths: deaths === null ? null : rangeOf(deaths, cells),
  }
}

/** ACLED gives one number; our rows say besides between what the sources part. */
function rangeOf(best: number, cells: Cells): Deaths {
  const [low, high] = [numberIn(cells(LOW)) ?? best, numberIn(cells(HIGH)) ?? best]
  return { low: Math.min(low, best), best, high: Math.max(high, best) }
}
const [LOW, HIGH] = ['our_low', 'our_high']

const write: DataSet['write'] = (row, names) => ({
  ...acledRow(row, names),
  [LOW]: totalOf(row.event.tolls, 'killed', 'low'),
  [HIGH]: totalOf(row.event.tolls, 'killed', 'high'),
})

/** 1 the day itself, 2 some day of a week around it, 3 its month. */
function daysOf(day: string, precision: string): Pick<ComparedRow, 'from' | 'to'> {
  if (precision === '2') return { from: addDays(day, -6), to: addDays(day, 6) }
  if (precision !== '3') return { from: day, to: day }
  const [year, month] = [yearOf(day), monthOf(day)]
  return { from: firstOfMonth(year, month), to: lastOfMonth(year, month) }
}

function widthOf(cells: Cells): Width {
  if (cells('geo_precision') !== '3') return 'point'
  return cells('admin1') === '' ? 'country' : 'province'
}

const PARTED = ' / '

interface Parts {
  readonly event: string
  readonly sub: string
}
function partsOf(type: string): Parts {
  const [event = '', sub = ''] = type.split(PARTED)
  return { event: FORMER[event] ?? event, sub }
}

/** Types of the files before 2019, which had no sub-event types. */
const FORMER: Readonly<Record<string, string>> = {
  'Battle-No change of territory': 'Battles',
  'Battle-Government regains territory': 'Battles',
  'Battle-Non-state actor overtakes territory': 'Battles',
  'Remote violence': 'Explosions/Remote violence',
  'Riots/Protests': 'Protests',
  'Strategic development': 'Strategic developments',
  'Non-violent transfer of territory': 'Strategic developments',
  'Headquarters or base established': 'Strategic developments',
}

const VIOLENCE = new Set(['Battles', 'Explosions/Remote violence', 'Violence against civilians'])
const CROWDS = new Set(['Protests', 'Riots'])
const GROUND = new Set([
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Non-violent transfer of territory',
])

function likenessOf(a: Parts, b: Parts): number {
  if (a.sub !== '' && a.sub === b.sub) return 1
  if (GROUND.has(a.sub) && GROUND.has(b.sub)) return 0.8
  if (a.event === b.event) return a.sub === '' || b.sub === '' ? 0.9 : 0.7
  if (CROWDS.has(a.event) && CROWDS.has(b.event)) return 0.6
  return VIOLENCE.has(a.event) && VIOLENCE.has(b.event) ? 0.3 : 0
}
