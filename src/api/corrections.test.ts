/** What people correct by way of the API: who may, against what, and what it answers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { actor, claim, onDay, reading, report, toll, town } from '../5-events/invented-claims.ts'
import type { ReadReportItem } from '../6-ledger/add-readings.ts'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import { ErrorSchema, EventSchema, EventsSchema, ReportSchema } from './answer-schemas.ts'
import {
  CorrectedSchema,
  CorrectionsSchema,
  GazetteerSchema,
  HistorySchema,
  ReviewSchema,
} from './correction-schemas.ts'
import { type RunningServer, startServer } from './server.ts'

const PASSWORD = 'a long sentence 1'
const BODY = 'دخلت قوات الفجر مرسى النور صباحا. وأصيب صيادان بالرصاص.'
const folder = mkdtempSync(join(tmpdir(), 'marsad-correcting-'))
const webFolder = join(folder, 'web')
let count = 0
let ledger: Ledger
let server: RunningServer

/** A report of an event of its own; the doubtful with the greater toll comes first. */
const item = (id: string, day: string, confidence: number): ReadReportItem => ({
  report: report(id, { published: day, body: BODY }),
  reading: reading([
    claim('capture', 'دخلت قوات الفجر مرسى النور', {
      ...{ place: town('مرسى النور', 31, 16), actors: [actor('قوات الفجر', 'initiator')], confidence },
      ...{ tolls: [toll(3, 3)], ...onDay(day) },
    }),
  ]),
})

beforeAll(() => {
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>start</title>')
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(async () => {
  ledger = await openLedger(join(folder, `ledger${++count}.sqlite`))
  await ledger.addReadings([item('a', '2031-03-01', 0.9), item('b', '2032-03-01', 0.5), item('c', '2033-03-01', 0.7)])
  server = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder })
})
afterEach(async () => {
  await server.close()
  await ledger.close()
})

type Headers = Readonly<Record<string, string>>
const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}/api/v1${path}`, init)
const post = (path: string, body?: unknown, headers: Headers = {}) =>
  ask(path, {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
async function answerOf<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}
async function failureOf(response: Response): Promise<[number, string]> {
  return [response.status, ErrorSchema.strict().parse(await response.json()).error.code]
}
async function claimOf(id: string) {
  const { claims } = await answerOf(`/reports/${id}`, ReportSchema)
  const [first] = claims
  if (!first) throw new Error(`report ${id} has no claim`)
  return first
}
async function correct(correction: object, against: Headers, headers: Headers = {}): Promise<number> {
  const response = await post('/corrections', { correction, against }, headers)
  expect(response.status).toBe(200)
  return CorrectedSchema.parse(await response.json()).seq
}

describe('a correction', () => {
  it('is made against what was looked at, shows with who made it, and is undone', async () => {
    const { id, revision } = await claimOf('a')
    const seq = await correct({ kind: 'edit', claim: id, change: { count: 2 }, reason: 'مرتين' }, { [id]: revision })
    const { event, claims } = await answerOf(`/events/${id}`, EventSchema)
    expect(event.review.state).toBe('reviewed')
    expect(claims).toMatchObject([{ claim: { count: 2 }, machine: { count: null }, review: { vouched: true } }])
    const { entries } = await answerOf(`/events/${id}/history`, HistorySchema)
    const [who] = event.review.by
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'correction', seq, who, reason: 'مرتين' }))
    expect((await post(`/corrections/${seq}/undo`)).status).toBe(200)
    expect(await claimOf('a')).toMatchObject({ claim: { count: null }, machine: null, review: null, revision })
    expect(await failureOf(await post(`/corrections/${seq}/undo`))).toEqual([409, 'correction_undone'])
  })

  it('that comes second is told, and changes nothing', async () => {
    const { id, revision } = await claimOf('a')
    await correct({ kind: 'reject', claims: [id] }, { [id]: revision })
    const second = { correction: { kind: 'edit', claim: id, change: { count: 9 } }, against: { [id]: revision } }
    expect(await failureOf(await post('/corrections', second))).toEqual([409, 'correction_conflict'])
    expect(await claimOf('a')).toMatchObject({ state: 'rejected', event: null, claim: { count: null } })
  })

  it('may be of a report and of events, against their revisions', async () => {
    const { revision } = await answerOf('/reports/a', ReportSchema)
    const evidence = [{ start: BODY.indexOf('وأصيب'), end: BODY.length - 1 }]
    await correct({ kind: 'add', report: 'a', claim: { type: 'attack', evidence } }, { a: revision })
    expect((await answerOf('/reports/a', ReportSchema)).claims).toMatchObject([
      { origin: 'machine' },
      { origin: 'person', claim: { evidence: [{ text: 'وأصيب صيادان بالرصاص' }] } },
    ])
    const [b, c] = [(await claimOf('b')).id, (await claimOf('c')).id]
    const against = {
      [b]: (await answerOf(`/events/${b}`, EventSchema)).revision,
      [c]: (await answerOf(`/events/${c}`, EventSchema)).revision,
    }
    await correct({ kind: 'merge', events: [b, c] }, against)
    expect((await answerOf(`/events/${c}`, EventSchema)).claims).toHaveLength(2)
  })

  it('is told to whoever listens', async () => {
    const reader = (await ask('/stream')).body?.getReader()
    const revisionIn = async (): Promise<number> => {
      const { value } = (await reader?.read()) ?? {}
      return Number(/^event: changed\nid: (\d+)/.exec(new TextDecoder().decode(value))?.[1])
    }
    const before = await revisionIn()
    const { id, revision } = await claimOf('a')
    await correct({ kind: 'accept', claims: [id] }, { [id]: revision })
    expect(await revisionIn()).toBeGreaterThan(before)
    await reader?.cancel()
  })
})

describe('what is to be reviewed', () => {
  it('comes by doubt and weight, a page at a time, until it is reviewed', async () => {
    const first = await answerOf('/review?limit=2', ReviewSchema)
    expect(first.events.map(event => event.date.start)).toEqual(['2032-03-01', '2033-03-01'])
    const second = await answerOf(`/review?limit=2&cursor=${first.next}`, ReviewSchema)
    expect([second.events.map(event => event.date.start), second.next]).toEqual([['2031-03-01'], null])
    const { id, revision } = await claimOf('b')
    await correct({ kind: 'accept', claims: [id] }, { [id]: revision })
    expect((await answerOf('/review', ReviewSchema)).events.map(event => event.date.start)).toEqual([
      '2033-03-01',
      '2031-03-01',
    ])
    expect((await answerOf('/events?review=reviewed', EventsSchema)).events.map(event => event.id)).toEqual([id])
    expect((await answerOf('/events?review=open', EventsSchema)).events).toHaveLength(2)
  })

  it('and all corrections are listed, the latest first', async () => {
    for (const report of ['a', 'b', 'c']) {
      const { id, revision } = await claimOf(report)
      await correct({ kind: 'accept', claims: [id] }, { [id]: revision })
    }
    const first = await answerOf('/corrections?limit=2', CorrectionsSchema)
    const second = await answerOf(`/corrections?limit=2&cursor=${first.next}`, CorrectionsSchema)
    const seqs = [...first.corrections, ...second.corrections].map(one => one.seq)
    expect(seqs).toHaveLength(3)
    expect(seqs).toEqual([...seqs].sort((x, y) => y - x))
    expect(second.next).toBeNull()
    const { entries } = await answerOf('/reports/a/history', HistorySchema)
    expect(entries.map(entry => entry.kind)).toEqual(['reading', 'correction'])
  })

  it('names of the gazetteer are found by how they begin', async () => {
    const { places, actors } = await answerOf('/gazetteer?q=طرابلس&limit=3', GazetteerSchema)
    expect(places.length).toBeGreaterThan(0)
    expect(places.every(place => place.id !== undefined)).toBe(true)
    expect(actors.length).toBeLessThanOrEqual(3)
    expect((await answerOf('/gazetteer?q=tripol', GazetteerSchema)).places.map(place => place.nameEn)).toContain(
      'Tripoli',
    )
  })
})

describe('who may', () => {
  const cookieOf = async (name: string): Promise<Headers> => {
    const response = await post('/session', { name, password: PASSWORD })
    return { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  }
  beforeEach(async () => {
    await ledger.accounts.add({ name: 'amal', role: 'admin' }, PASSWORD)
    await ledger.accounts.add({ name: 'سلمى', role: 'analyst' }, PASSWORD)
    await ledger.accounts.add({ name: 'rana', role: 'reader' }, PASSWORD)
  })

  it('an analyst corrects under the name of the account, a reader does not', async () => {
    const [analyst, reader] = [await cookieOf('سلمى'), await cookieOf('rana')]
    const { id, revision } = (await ledger.report('a'))?.claims.map(one => ({ ...one.ref, ...one }))[0] ?? {
      ...{ id: '', revision: '' },
    }
    const body = { correction: { kind: 'accept', claims: [id] }, against: { [id]: revision } }
    expect(await failureOf(await post('/corrections', body))).toEqual([401, 'login_needed'])
    expect(await failureOf(await post('/corrections', body, reader))).toEqual([403, 'role_needed'])
    const seq = await correct(body.correction, body.against, analyst)
    expect((await ledger.event(id))?.event.review.by).toEqual(['سلمى'])
    expect(await failureOf(await post(`/corrections/${seq}/undo`, undefined, reader))).toEqual([403, 'role_needed'])
    expect((await ask('/review', { headers: reader })).status).toBe(200)
    expect((await ask(`/events/${id}/history`, { headers: reader })).status).toBe(200)
    expect((await post(`/corrections/${seq}/undo`, undefined, await cookieOf('amal'))).status).toBe(200)
  })

  it('a page of another site does not', async () => {
    const headers = { ...(await cookieOf('سلمى')), origin: 'https://evil.example' }
    const body = { correction: { kind: 'note', event: 'c1', text: 'x' } }
    expect(await failureOf(await post('/corrections', body, headers))).toEqual([403, 'origin_foreign'])
    expect(await failureOf(await post('/corrections/1/undo', undefined, headers))).toEqual([403, 'origin_foreign'])
  })
})

describe('failures have the one form', () => {
  it.each<[string, unknown, number, string]>([
    ['/corrections', {}, 400, 'request_invalid'],
    ['/corrections', { correction: { kind: 'praise' } }, 400, 'correction_invalid'],
    ['/corrections', { correction: { kind: 'edit', claim: 'c1', change: {} } }, 400, 'correction_invalid'],
    ['/corrections', { correction: { kind: 'accept', claims: ['c1'] }, against: { c1: 'x' } }, 404, 'claim_unknown'],
    ['/corrections', { correction: { kind: 'note', event: 'c1', text: 'x' } }, 404, 'event_unknown'],
    ['/corrections', { correction: { kind: 'accept', claims: ['c1'] }, who: 'me' }, 400, 'request_invalid'],
    ['/corrections/77/undo', undefined, 404, 'correction_unknown'],
    ['/corrections/x/undo', undefined, 400, 'request_invalid'],
  ])('POST %s %j', async (path, body, status, code) => {
    expect(await failureOf(await post(path, body))).toEqual([status, code])
  })

  it.each<[string, number, string]>([
    ['/events/none/history', 404, 'event_unknown'],
    ['/events/a/history', 404, 'event_unknown'],
    ['/reports/none/history', 404, 'report_unknown'],
    ['/review?cursor=zz', 400, 'request_invalid'],
    ['/review?limit=0', 400, 'request_invalid'],
    ['/events?review=perhaps', 400, 'request_invalid'],
    ['/corrections?cursor=zz', 400, 'request_invalid'],
    ['/gazetteer', 400, 'request_invalid'],
  ])('GET %s', async (path, status, code) => {
    expect(await failureOf(await ask(path))).toEqual([status, code])
  })
})
