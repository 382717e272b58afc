import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { findEvents } from '../5-events/find-events.ts'
import { actor, claim, onDay, told, toll, town } from '../5-events/invented-claims.ts'
import type { EventRow } from '../6-ledger/query-events.ts'
import { EXPORTS } from './index.ts'

const ROWS: EventRow[] = findEvents([
  told(
    'a',
    claim('clash', 'قتال', {
      place: town('مرسى النور', 31.5, 16.25),
      actors: [actor('=قوات الفجر', 'initiator'), actor('قوات "الليل"', 'initiator'), actor('تنظيم السهم', 'target')],
      tolls: [toll(3, 3, { of: 'تنظيم السهم' }), toll(2, null, { of: 'قوات الفجر' })],
      ...onDay('2031-03-01'),
    }),
  ),
  told('b', claim('attack', 'هجوم')),
]).map(({ event, claims }) => ({ event, claims: claims.map(({ id, report, index }) => ({ id, report, index })) }))

async function written(id: string, rows: readonly EventRow[] = ROWS): Promise<string> {
  let text = ''
  for await (const piece of EXPORTS.find(format => format.id === id)?.write(rows) ?? []) text += String(piece)
  return text
}

describe('jsonl', () => {
  it('has a line an event, with references to its claims', async () => {
    const lines = (await written('jsonl'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toEqual(
      ROWS.map(({ event, claims: [ref] }) => ({
        event: { ...event, tolls: event.tolls.map(({ open, ...figures }) => figures) },
        claims: [{ report: ref?.report, index: ref?.index }],
      })),
    )
    expect(Object.keys(lines[0].event)).toEqual([
      ...['id', 'aliases', 'type', 'status', 'scope', 'date', 'place', 'actors', 'sources', 'tolls'],
    ])
  })
})

describe('csv', () => {
  it('opens in a spreadsheet: byte-order mark, no formulas, unknown figures empty', async () => {
    const text = await written('csv')
    expect(text.startsWith('\ufeffid,type,')).toBe(true)
    const [first, second] = parse(text, { bom: true, columns: true })
    expect(first).toMatchObject({
      ...{ id: 'ca', date_start: '2031-03-01', place: 'مرسى النور', lat: '31.5', lon: '16.25' },
      ...{ initiators: `'=قوات الفجر; قوات "الليل"`, targets: 'تنظيم السهم' },
      ...{ killed_low: '5', killed_best: '5', killed_high: '5', injured_best: '', reports: '1', report_ids: 'a' },
    })
    expect(second).toMatchObject({ id: 'cb', date_start: '', lat: '', killed_low: '' })
  })

  it('of nothing is its header', async () => expect((await written('csv', [])).trimEnd().split('\r\n')).toHaveLength(1))
})

describe('geojson', () => {
  it('has a feature an event, with a point where one is known', async () => {
    const { type, features } = JSON.parse(await written('geojson'))
    expect(type).toBe('FeatureCollection')
    expect(features.map((one: { geometry: unknown }) => one.geometry)).toEqual([
      { type: 'Point', coordinates: [16.25, 31.5] },
      null,
    ])
    expect(features[0]).toMatchObject({ id: 'ca', properties: { place: 'مرسى النور', start: '2031-03-01' } })
  })

  it('of nothing is an empty collection', async () => {
    expect(JSON.parse(await written('geojson', []))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
