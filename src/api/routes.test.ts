/** Every route answers with what its page says, on a ledger of invented reports. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { textOf } from '../../test/source-files.ts'
import { actor, claim, onDay, reading, report, toll, town } from '../5-events/invented-claims.ts'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import { EXPORTS } from '../7-exports/formats/index.ts'
import {
  ActorsSchema,
  ClaimsSchema,
  ControlSchema,
  CountsSchema,
  ErrorSchema,
  EventSchema,
  EventsSchema,
  MapSchema,
  MetaSchema,
  OperationsSchema,
  OutletsSchema,
  PlacesSchema,
  ReportSchema,
  ReportsSchema,
  SearchSchema,
  TimelineSchema,
  TotalsSchema,
} from './answer-schemas.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-routes-'))
let ledger: Ledger
let server: RunningServer

const MARSA = town('مرسى النور', 31, 16)
const SIDES = [actor('قوات الفجر', 'initiator'), actor('تنظيم السهم', 'target')]
const ITEMS = ['a', 'b', 'c', 'd'].map((id, i) => {
  const said = claim(i === 3 ? 'capture' : 'clash', `قتال شديد ${id}`, {
    ...{ place: town(`تلة ${id}`, 31 + i, 16), actors: SIDES, tolls: [toll(3 + i, 3 + i)] },
    ...(i === 2 ? { speakers: ['ناطق باسم قوات الفجر'], confidence: 0.95 } : {}),
    ...onDay(`2031-03-0${i + 1}`),
  })
  const total = claim('clash', `مجموع ${id}`, {
    ...{ scope: 'cumulative' as const, place: MARSA, tolls: [toll(50, null)] },
    date: { start: '2031-01-01', end: '2031-03-05', basis: 'stated' as const },
  })
  return {
    report: report(id, { published: `2031-03-0${i + 2}`, title: `عنوان ${id}` }),
    reading: reading(i === 0 ? [said, total] : [said], `2031-03-0${i + 2}`),
  }
})

beforeAll(async () => {
  const webFolder = join(folder, 'web')
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>start</title>')
  ledger = await openLedger(join(folder, 'ledger.sqlite'))
  await ledger.addReadings(ITEMS)
  server = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder })
})
afterAll(async () => {
  await server.close()
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}/api/v1${path}`, { headers })
async function answerOf<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}

describe('each route keeps to its schema', () => {
  it.each<[string, z.ZodType]>([
    ['/events?limit=2', EventsSchema],
    ['/reports', ReportsSchema],
    ['/reports/a', ReportSchema],
    ['/claims', ClaimsSchema],
    ['/places', PlacesSchema],
    ['/actors', ActorsSchema],
    ['/outlets', OutletsSchema],
    ['/map?zoom=3', MapSchema],
    ['/counts', CountsSchema],
    ['/timeline?by=month', TimelineSchema],
    ['/timeline?by=auto', TimelineSchema],
    ['/totals?by=place', TotalsSchema],
    ['/control', ControlSchema],
    ['/operations', OperationsSchema],
    ['/search?q=قتال', SearchSchema],
    ['/meta', MetaSchema],
  ])('%s', async (path, schema) => {
    await answerOf(path, schema)
  })

  it('/events/:id', async () => {
    const { events } = await answerOf('/events', EventsSchema)
    const { event } = await answerOf(`/events/${events[0]?.id}`, EventSchema)
    expect(event.id).toBe(events[0]?.id)
  })
})

describe('what is found', () => {
  it('pages of reports follow one another', async () => {
    const first = await answerOf('/reports?limit=3', ReportsSchema)
    expect(first.reports.map(one => one.id)).toEqual(['d', 'c', 'b'])
    const second = await answerOf(`/reports?limit=3&cursor=${first.next}`, ReportsSchema)
    expect([second.reports.map(one => one.id), second.next]).toEqual([['a'], null])
    expect((await answerOf('/reports?q=الخبر+b', ReportsSchema)).reports.map(one => one.id)).toEqual(['b'])
    expect((await answerOf('/reports?from=2031-03-04&outlet=صحيفة+c', ReportsSchema)).reports).toHaveLength(1)
  })

  it('pages of claims follow one another', async () => {
    const first = await answerOf('/claims?limit=4', ClaimsSchema)
    const second = await answerOf(`/claims?limit=4&cursor=${first.next}`, ClaimsSchema)
    expect([...first.claims, ...second.claims]).toHaveLength(5)
    expect((await answerOf('/claims?scope=cumulative', ClaimsSchema)).claims).toHaveLength(1)
    expect((await answerOf('/claims?maxConfidence=0.5', ClaimsSchema)).claims).toEqual([])
  })

  it('counts add up', async () => {
    const { buckets, undated } = await answerOf('/timeline?by=day&scope=incident', TimelineSchema)
    expect(buckets.map(({ from, events, killed }) => [from, events, killed])).toEqual([
      ['2031-03-01', 1, 3],
      ['2031-03-02', 1, 4],
      ['2031-03-03', 1, 5],
      ['2031-03-04', 1, 6],
    ])
    expect(undated).toBe(0)
    const { actors } = await answerOf('/actors?scope=incident', ActorsSchema)
    expect(actors.map(one => one.events)).toEqual([4, 4])
    expect((await answerOf('/places?name=تلة', PlacesSchema)).places).toHaveLength(4)
  })

  it.each([
    ['minToll=5', 2],
    ['minToll=5&outcome=injured', 0],
    ['outcome=killed', 4],
    ['scope=incident,background', 4],
    ['side=تنظيم+السهم', 4],
    ['side=قوات+الغسق', 0],
    ['speaker=ناطق+باسم', 1],
    ['minConfidence=0.9', 4],
    ['minConfidence=0.95', 1],
    ['review=open', 4],
    ['review=reviewed', 0],
  ])('%s fits %i events, wherever it is asked', async (filter, fitting) => {
    const scope = filter.startsWith('scope') ? '' : 'scope=incident&'
    expect((await answerOf(`/events?${scope}${filter}`, EventsSchema)).events).toHaveLength(fitting)
    const { buckets } = await answerOf(`/timeline?by=year&${scope}${filter}`, TimelineSchema)
    expect(buckets.reduce((sum, bucket) => sum + bucket.events, 0)).toBe(fitting)
    expect((await answerOf(`/counts?${scope}${filter}`, CountsSchema)).events).toBe(fitting)
    const { features } = await answerOf(`/map?zoom=12&${scope}${filter}`, MapSchema)
    expect(features).toHaveLength(fitting)
    const lines = await (await ask(`/export/jsonl?${scope}${filter}`)).text()
    expect(lines.split('\n').filter(line => line !== '')).toHaveLength(fitting)
    const { sums } = await answerOf(`/totals?${scope}${filter}`, TotalsSchema)
    expect(sums.reduce((sum, row) => sum + Number(row.events), 0)).toBe(fitting)
  })

  it('how many fit is told without the events', async () => {
    expect(await answerOf('/counts?scope=incident&from=2031-03-02', CountsSchema)).toEqual({
      ...{ events: 3, undated: 0, unplaced: 0, types: { clash: 2, capture: 1 }, box: [16, 32, 16, 34] },
    })
    expect((await answerOf('/counts?from=2040-01-01', CountsSchema)).box).toBeNull()
  })

  it('who holds what is told as of a day', async () => {
    const all = await answerOf('/control?country=LY', ControlSchema)
    expect(all.places.map(({ place, changes }) => [place.name, changes[0]?.to, changes[0]?.holders[0]?.side])).toEqual([
      ['تلة d', '2031-03-04', 'قوات الفجر'],
    ])
    expect((await answerOf('/control?day=2031-03-03', ControlSchema)).places).toEqual([])
    expect((await answerOf('/control?place=تلة+d&day=2031-03-04', ControlSchema)).places).toHaveLength(1)
  })

  it('a map holds each event once, near or far', async () => {
    for (const zoom of [0, 5, 12, 24]) {
      const { features } = await answerOf(`/map?zoom=${zoom}&scope=incident`, MapSchema)
      const held = features.map(({ properties }) => Number(properties.point_count ?? 1))
      expect(held.reduce((sum, n) => sum + n, 0)).toBe(4)
    }
    const [group] = (await answerOf('/map?zoom=0&scope=incident', MapSchema)).features
    expect(group?.properties).toMatchObject({ parts: expect.any(Number), spot: [16, expect.any(Number)] })
    expect((await answerOf('/map?zoom=12&bbox=15,30,17,31.5&place=تلة+a', MapSchema)).features).toHaveLength(1)
  })

  it.each(EXPORTS.filter(format => format.id !== 'pdf'))('a file of format $id', async ({ id, mime, extension }) => {
    const response = await ask(`/export/${id}?from=2031-03-01`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(mime)
    expect(response.headers.get('content-disposition')).toContain(extension)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
  })
})

describe('freshness', () => {
  it('an answer is asked for again only after the ledger has changed', async () => {
    const first = await ask('/events')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    expect((await ask('/events', { 'if-none-match': tag })).status).toBe(304)
    await ledger.addReadings([{ report: report('late'), reading: reading([]) }])
    expect((await ask('/events', { 'if-none-match': tag })).status).toBe(200)
  })

  it('whoever listens is told of a change', async () => {
    const response = await ask('/stream')
    const reader = response.body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    expect(new TextDecoder().decode(value)).toMatch(/^event: changed\nid: \d+\n/)
    await reader?.cancel()
  })

  it('closing the server ends the lines of those who listen', async () => {
    const other = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder: join(folder, 'web') })
    const reader = (await fetch(`${other.url}/api/v1/stream`)).body?.getReader()
    await reader?.read()
    await other.close()
    await expect(reader?.read().then(({ done }) => done)).rejects.toThrow()
  })

  it('who prints the text of an earlier report is told to be its copy', async () => {
    const body = Array.from({ length: 80 }, (_, i) => `كلمة${i}`).join(' ')
    const told = claim('clash', body.slice(0, 90), { place: MARSA, actors: SIDES, ...onDay('2032-05-01') })
    const items = ['2032-05-02', '2032-05-03'].map((published, i) => ({
      report: report(`copy${i}`, { published, body, publisher: `صحيفة ${i}` }),
      reading: reading([told], published),
    }))
    await ledger.addReadings(items)
    const [found] = (await answerOf('/events?from=2032-05-01&to=2032-05-01', EventsSchema)).events
    const { claims } = await answerOf(`/events/${found?.id}`, EventSchema)
    expect(claims.map(one => [one.report.id, one.copyOf])).toEqual([
      ['copy0', null],
      ['copy1', claims[0]?.id],
    ])
  })

  it('what goes on is found on any later day, by list, counts and map alike', async () => {
    const siege = claim('siege', 'حصار مرسى النور', {
      ...{ place: MARSA, actors: SIDES, date: { start: '2033-01-01', end: null, basis: 'stated' as const } },
    })
    await ledger.addReadings([{ report: report('siege'), reading: reading([siege]) }])
    expect((await answerOf('/events?from=2034-01-01', EventsSchema)).events).toHaveLength(1)
    expect((await answerOf('/counts?from=2034-01-01', CountsSchema)).events).toBe(1)
    expect((await answerOf('/map?from=2034-01-01', MapSchema)).features).toHaveLength(1)
  })
})

describe('failures', () => {
  it.each([
    ['/export/tablet', 400],
    ['/map?zoom=99', 400],
    ['/map?bbox=a', 400],
    ['/timeline?by=hour', 400],
    ['/totals?by=moon', 400],
    ['/claims?maxConfidence=2', 400],
    ['/claims?cursor=zz', 400],
    ['/reports?cursor=zz', 400],
    ['/reports?limit=0', 400],
    ['/places?limit=x', 400],
    ['/actors?scope=none', 400],
    ['/events?minToll=-1', 400],
    ['/events?outcome=rain', 400],
    ['/events?minConfidence=2', 400],
    ['/events?review=no', 400],
    ['/control?day=today', 400],
    ['/control?place=مدينة+العدم', 404],
    ['/search', 400],
    ['/reports/none', 404],
    ['/events/none', 404],
  ])('%s has the one form', async (path, status) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    ErrorSchema.strict().parse(await response.json())
  })
})

describe('the page of the API', () => {
  it('tells of every route, and asks nothing of anybody', async () => {
    const document = await (await ask('/openapi.json')).json()
    const page = await (await fetch(`${server.url}/api`)).text()
    const paths = Object.keys(document.paths)
    expect(paths).toContain('/api/v1/events/{id}')
    for (const path of paths) expect(page).toContain(path)
    expect(page).not.toMatch(/<script|https?:\/\//)
    const reference = textOf('docs/reference/api.md')
    for (const path of paths) expect(reference).toContain(` ${path}\``)
    const told = [...reference.matchAll(/^\| `\w+ ([^`]+)`/gm)].map(match => match[1])
    expect([...new Set(told)].sort()).toEqual(paths.sort())
  })
})
