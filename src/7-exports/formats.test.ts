import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import { parseAtomFeed } from 'feedsmith'
import readExcel from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../4-claims/event-types/index.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import { isAcledEvent } from './acled-row.ts'
import { EVENT_COLUMNS } from './event-columns.ts'
import { ACLED_COLUMNS } from './formats/acled.ts'
import { EXPORTS } from './formats/index.ts'
import { UCDP_COLUMNS } from './formats/ucdp.ts'
import { KNOWN, SOURCED } from './invented-events.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-exports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function bytesOf(id: string, rows: readonly SourcedEvent[] = SOURCED): Promise<Buffer> {
  const pieces: Buffer[] = []
  const written = EXPORTS.find(format => format.id === id)?.write(rows, { names: () => KNOWN })
  for await (const piece of written ?? []) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
const textOf = async (id: string, rows?: readonly SourcedEvent[]): Promise<string> =>
  (await bytesOf(id, rows)).toString('utf8')
const table = async (id: string, rows?: readonly SourcedEvent[]): Promise<Record<string, string>[]> =>
  parse(await textOf(id, rows), { bom: true, columns: true })
const lines = async (id: string): Promise<unknown[]> =>
  (await textOf(id))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('jsonl', () => {
  it('has a line an event, with references to its claims', async () => {
    const written = await lines('jsonl')
    expect(written).toHaveLength(SOURCED.length)
    const [first] = SOURCED
    expect(written[0]).toMatchObject({ event: { id: first?.event.id }, claims: [{ report: 'a', index: 0 }] })
  })
})

describe('claims', () => {
  it('has a line a claim with its report and event', async () => {
    const written = await lines('claims')
    expect(written).toHaveLength(SOURCED.flatMap(row => row.sourced).length)
    expect(written[0]).toMatchObject({
      ...{ event: 'ca', id: 'ca', report: { id: 'a', publisher: 'صحيفة a' } },
      claim: { type: 'clash', speakers: ['ناطق باسم القوات'] },
    })
  })
})

describe('csv', () => {
  it('opens in a spreadsheet: byte-order mark, no formulas, unknown figures empty', async () => {
    expect((await textOf('csv')).startsWith('\ufeffid,type,')).toBe(true)
    const rows = await table('csv')
    expect(rows[0]).toMatchObject({
      ...{ id: 'ca', date_start: '2031-03-01', place: 'مرسى النور', lat: '31.5', lon: '16.25' },
      ...{ initiators: 'قوات الفجر', killed_best: '9', injured_best: '', reports: '1', report_ids: 'a' },
    })
    expect(rows[1]).toMatchObject({ targets: "'=قوات الليل", lon: '-16.25' })
    expect(rows[3]).toMatchObject({ id: 'cd', date_start: '', lat: '', killed_low: '' })
  })

  it('of nothing is its header', async () => expect((await textOf('csv', [])).trimEnd().split('\r\n')).toHaveLength(1))
})

describe('hxl', () => {
  it('has a row of tags under the header', async () => {
    const [tags, first] = await table('hxl')
    expect(tags).toMatchObject({ id: '#event+id', killed_best: '#affected+killed', lat: '#geo+lat' })
    expect(first).toMatchObject({ id: 'ca' })
  })
})

describe('geojson', () => {
  it('is valid, a feature an event, with a point where one is known', async () => {
    const text = await textOf('geojson')
    expect(check(text).type).toBe('FeatureCollection')
    const { features } = JSON.parse(text)
    expect(features).toHaveLength(SOURCED.length)
    expect(features[0]).toMatchObject({ id: 'ca', geometry: { type: 'Point', coordinates: [16.25, 31.5] } })
    expect(features[3].geometry).toBeNull()
  })

  it('of nothing is an empty collection', async () => {
    expect(JSON.parse(await textOf('geojson', []))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('parquet', () => {
  it.each([SOURCED.length, 0])('is read back by DuckDB: %i rows', async count => {
    const file = join(folder, `events-${count}.parquet`)
    writeFileSync(file, await bytesOf('parquet', SOURCED.slice(0, count)))
    const connection = await (await DuckDBInstance.create()).connect()
    const sql = `select id, date_start::varchar as day, place, lon, killed_best::integer as killed from '${file}'`
    const rows = (await connection.runAndReadAll(`${sql} order by id`)).getRowObjects()
    connection.closeSync()
    expect(rows).toHaveLength(count)
    if (count === 0) return
    expect(rows[0]).toEqual({ id: 'ca', day: '2031-03-01', place: 'مرسى النور', lon: 16.25, killed: 9 })
    expect(rows[3]).toEqual({ id: 'cd', day: null, place: null, lon: null, killed: null })
  })
})

describe('xlsx', () => {
  it('is read back by another library', async () => {
    const file = join(folder, 'events.xlsx')
    writeFileSync(file, await bytesOf('xlsx'))
    const [sheet] = await readExcel(file)
    const rows = sheet?.data ?? []
    expect(rows).toHaveLength(SOURCED.length + 1)
    expect(rows[0]).toEqual(EVENT_COLUMNS.map(column => column.name))
    expect(rows[1]?.slice(0, 5)).toEqual(['ca', 'clash', 'reported', 'incident', new Date('2031-03-01T00:00:00Z')])
  })
})

describe('acled', () => {
  it('has its columns in their order, and incidents alone', async () => {
    const rows = await table('acled')
    expect(Object.keys(rows[0] ?? {})).toEqual([...ACLED_COLUMNS])
    expect(ACLED_COLUMNS).toHaveLength(31)
    expect(rows.map(row => row.event_id_cnty)).toEqual(['ca', 'cb', 'cc', 'cd'])
  })

  it('lists what groups do and agree on, and no mere words or relief', () => {
    const listed = EVENT_TYPES.map(({ id }) => id).filter(type =>
      SOURCED.slice(0, 1).every(row => isAcledEvent({ ...row, event: { ...row.event, type } })),
    )
    const all = EVENT_TYPES.map(({ id }) => id)
    expect(all.filter(id => !listed.includes(id))).toEqual(['statement', 'aid'])
  })

  it('maps types, sides, precisions and words for numbers', async () => {
    const [clash, capture, bombing] = await table('acled')
    expect(clash).toMatchObject({
      ...{ event_type: 'Battles', sub_event_type: 'Armed clash', time_precision: '1', geo_precision: '1', iso: '434' },
      ...{
        actor1: 'قوات الفجر',
        inter1: 'State forces',
        inter2: 'Rebel group',
        interaction: 'State forces-Rebel group',
      },
      ...{ region: 'Northern Africa', country: 'Libya', location: 'Marsa al-Nour', fatalities: '9' },
    })
    expect(capture).toMatchObject({
      ...{ event_date: '2031-04-15', time_precision: '3', fatalities: '0' },
      sub_event_type: 'Non-state actor overtakes territory',
    })
    expect(bombing).toMatchObject({
      ...{ actor1: '', actor2: 'Civilians (Libya)', civilian_targeting: 'Civilian targeting' },
      ...{ fatalities: '10', geo_precision: '3' },
    })
  })
})

describe('ucdp', () => {
  it('has its columns in their order, and events with deaths alone', async () => {
    const rows = await table('ucdp')
    expect(Object.keys(rows[0] ?? {})).toEqual([...UCDP_COLUMNS])
    expect(UCDP_COLUMNS).toHaveLength(49)
    expect(rows.map(row => row.id)).toEqual(['ca', 'cc'])
  })

  it('parts the dead by side, and best is their sum', async () => {
    const [clash, bombing] = await table('ucdp')
    expect(clash).toMatchObject({
      ...{ type_of_violence: '1', side_a: 'قوات الفجر', side_b: 'تنظيم السهم', country_id: '620', region: 'Africa' },
      ...{ deaths_a: '2', deaths_b: '3', deaths_civilians: '4', deaths_unknown: '0', best: '9', conflict_new_id: '' },
      ...{ geom_wkt: 'POINT (16.25 31.5)', priogrid_gid: '175353', where_prec: '1', date_prec: '1' },
    })
    expect(bombing).toMatchObject({ type_of_violence: '3', side_b: 'Civilians', where_prec: '4' })
    for (const row of [clash, bombing]) {
      const [low = 0, best = 0, high = 0] = [row?.low, row?.best, row?.high].map(Number)
      expect(low <= best && best <= high).toBe(true)
    }
  })
})

describe('atom', () => {
  it('is read by a feed parser', async () => {
    const feed = parseAtomFeed(await textOf('atom'))
    expect(feed.entries).toHaveLength(SOURCED.length)
    expect(feed.entries?.[0]).toMatchObject({ id: 'urn:marsad:event:ca', updated: '2031-08-01T10:00:00.000Z' })
    expect(JSON.stringify(feed.entries?.[0])).toContain('قتال <b>')
  })
})

describe('html', () => {
  it('tells each event in both languages, the words of a report as text', async () => {
    const page = await textOf('html')
    expect(page.match(/<section lang="ar"/g)).toHaveLength(SOURCED.length)
    expect(page.match(/<section lang="en"/g)).toHaveLength(SOURCED.length)
    expect(page).toContain('&lt;b&gt;&quot;عنيف&quot;&lt;/b&gt; &amp; طويل')
    expect(page).not.toMatch(/<b>|<script|src=/)
    expect(page).toContain('Dawn Forces')
  })
})
