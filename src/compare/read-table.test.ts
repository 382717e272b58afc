import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ACLED_COLUMNS } from '../7-exports/formats/acled.ts'
import { UCDP_COLUMNS } from '../7-exports/formats/ucdp.ts'
import { openTable, type TableRow } from './read-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-compare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(content: string | Uint8Array): Promise<{ readonly id: string; readonly rows: TableRow[] }> {
  const file = join(folder, 'table.csv')
  writeFileSync(file, content)
  const { dataSet, rows } = await openTable(file, 100_000)
  const all: TableRow[] = []
  for await (const row of rows) all.push(row)
  return { id: dataSet.id, rows: all }
}

const line = (columns: readonly string[], cells: Readonly<Record<string, string | number>>, mark = ','): string =>
  columns.map(column => `"${cells[column] ?? ''}"`).join(mark)

const ACLED: Readonly<Record<string, string | number>> = {
  ...{ event_id_cnty: 'LBY123', event_date: '16 May 2016', year: 2016, time_precision: 1, event_type: 'Battles' },
  ...{ sub_event_type: 'Armed clash', actor1: 'Islamic State (Libya)', actor2: 'Military Forces of Libya', iso: 434 },
  ...{ country: 'Libya', admin1: 'Surt', location: 'Surt', latitude: 31.2, longitude: 16.6, geo_precision: 1 },
  fatalities: 12,
}
const READ = {
  ...{ id: 'LBY123', from: '2016-05-16', to: '2016-05-16', country: 'LY', admin1: 'Surt', place: 'Surt', lat: 31.2 },
  ...{ lon: 16.6, width: 'point', type: 'Battles / Armed clash', deaths: { low: 12, best: 12, high: 12 } },
  sides: 'Islamic State (Libya) – Military Forces of Libya',
  names: ['Islamic State (Libya)', 'Military Forces of Libya'],
}

describe('ACLED', () => {
  const now = [...ACLED_COLUMNS, 'population_1km', 'population_best']
  const before = ['data_id', 'iso3', 'event_id_no_cnty', ...ACLED_COLUMNS.filter(name => name !== 'disorder_type')]

  it.each([
    { name: 'as downloaded now', columns: now, over: {}, mark: ',' },
    { name: 'as the API gives it', columns: now, over: { event_date: '2016-05-16' }, mark: ',' },
    { name: 'of before 2023, with semicolons', columns: before, over: { iso: '', iso3: 'LBY' }, mark: ';' },
    { name: 'of capital letters', columns: now.map(name => name.toUpperCase()), over: {}, mark: ',' },
  ])('is read $name', async ({ columns, over, mark }) => {
    const given: typeof ACLED = { ...ACLED, ...over }
    const cells = Object.fromEntries(columns.map(name => [name, given[name.toLowerCase()] ?? '']))
    const { id, rows } = await read(`\ufeff${columns.join(mark)}\r\n${line(columns, cells, mark)}\r\n`)
    expect(id).toBe('acled')
    expect(rows).toEqual([READ])
  })

  it('knows days as exactly as it says, and places too', async () => {
    const rowOf = (over: object): string => line(now, { ...ACLED, ...over })
    const month = rowOf({ time_precision: 3, geo_precision: 3 })
    const week = rowOf({ time_precision: 2, geo_precision: 3, admin1: '' })
    const { rows } = await read([now.join(','), month, week].join('\n'))
    expect(rows).toMatchObject([
      { from: '2016-05-01', to: '2016-05-31', width: 'province' },
      { from: '2016-05-10', to: '2016-05-22', width: 'country' },
    ])
  })
})

describe('UCDP', () => {
  const GED = {
    ...{ id: 4711, type_of_violence: 1, side_a: 'Government of Libya', side_b: 'IS', where_prec: 1, country_id: 620 },
    ...{ where_coordinates: 'Sirte town', adm_1: 'Sirte district', latitude: 31.2, longitude: 16.6, country: 'Libya' },
    ...{ date_start: '2016-05-16 00:00:00.000', date_end: '2016-05-18 00:00:00.000', best: 12, high: 20, low: 9 },
  }
  const read4711 = {
    ...{ id: '4711', from: '2016-05-16', to: '2016-05-18', country: 'LY', place: 'Sirte town', width: 'point' },
    ...{ type: 'state-based', sides: 'Government of Libya – IS', deaths: { low: 9, best: 12, high: 20 } },
  }

  it('is read with the columns of now', async () => {
    const { id, rows } = await read(`${UCDP_COLUMNS.join(',')}\n${line(UCDP_COLUMNS, GED)}\n`)
    expect(id).toBe('ucdp')
    expect(rows).toMatchObject([read4711])
  })

  it('is read with those of its first releases, and the row of tags of humanitarian sites', async () => {
    const old: Record<string, string> = {
      best: 'best_est',
      high: 'high_est',
      low: 'low_est',
      type_of_violence: 'type_of_viol',
    }
    const columns = UCDP_COLUMNS.filter(name => name !== 'country_id').map(name => old[name] ?? name)
    const cells = Object.fromEntries(Object.entries(GED).map(([name, cell]) => [old[name] ?? name, cell]))
    const tags = columns.map((_, i) => (i < 2 ? '#event+id' : '')).join(',')
    const { rows } = await read([columns.join(','), tags, line(columns, cells)].join('\n'))
    expect(rows).toMatchObject([read4711])
  })

  it('counts Palestine within Israel', async () => {
    const cells = { ...GED, country: 'Palestine', country_id: '' }
    const { rows } = await read(`${UCDP_COLUMNS.join(',')}\n${line(UCDP_COLUMNS, cells)}\n`)
    expect(rows).toMatchObject([{ country: 'IL' }])
  })
})

describe('what cannot be compared', () => {
  it('is told row by row, and the others are read', async () => {
    const rowOf = (over: object): string => line(ACLED_COLUMNS, { ...ACLED, ...over })
    const lines = [
      ACLED_COLUMNS.join(','),
      rowOf({ event_date: 'May' }),
      '',
      rowOf({ event_date: '' }),
      rowOf({}),
      rowOf({ event_date: '05/06/2016' }),
    ]
    const { rows } = await read(lines.join('\n'))
    expect(rows).toEqual([
      { number: 2, reason: 'event_date “May” is no day' },
      null,
      READ,
      // 5 June or 6 May: nobody can tell.
      { number: expect.any(Number), reason: 'event_date “05/06/2016” is no day' },
    ])
  })

  it.each([
    ['a table of something else', 'name,age\nx,3\n', 'table_foreign'],
    ['an empty file', '', 'file_empty'],
  ])('%s', async (_name, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code })
  })

  it('no file', async () => {
    await expect(openTable(join(folder, 'none.csv'), 1000)).rejects.toMatchObject({ code: 'file_missing' })
  })
})
