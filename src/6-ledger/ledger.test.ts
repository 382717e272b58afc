/** What a ledger does, on every engine that it can be kept in. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TEST_ENGINES, type TestEngine } from '../../test/ledgers.ts'
import type { Claim } from '../4-claims/claim.ts'
import { sketchOf } from '../5-events/copies.ts'
import { findEvents } from '../5-events/find-events.ts'
import {
  actor,
  claim,
  onDay,
  reading,
  report,
  seededNumbers,
  shuffled,
  told,
  toll,
  town,
} from '../5-events/invented-claims.ts'
import type { ReadReportItem } from './add-readings.ts'
import { cursorAfter } from './cursor.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { EventFilter } from './query-events.ts'
import type { EventOutline } from './query-outline.ts'

const NOW = () => new Date('2031-04-01T10:00:00Z')

const MARSA = town('مرسى النور', 31, 16, { admin1: 'إقليم الساحل' })
const QUARTER = town('حي الصيادين', 31.01, 16.01, { precision: 'district' })
const SIDES = [
  actor('قوات الفجر', 'initiator', { id: 'toy/dawn' }),
  actor('تنظيم السهم', 'target', { id: 'toy/arrow', aliases: ['المشعل'] }),
]
const item = (id: string, ...claims: Claim[]): ReadReportItem => ({
  report: report(id, { published: '2031-03-02' }),
  reading: reading(claims, '2031-03-02'),
})
const fall = (said: string, place = MARSA, day: string | null = '2031-03-01'): Claim =>
  claim('capture', said, { place, actors: SIDES, ...(day === null ? {} : onDay(day)) })

const ids = async (ledger: Ledger, filter: EventFilter = {}): Promise<string[]> =>
  (await ledger.events(filter)).map(row => row.event.id)
const reportsOf = async (ledger: Ledger, filter: EventFilter = {}): Promise<string[][]> =>
  (await ledger.events(filter)).map(row => row.claims.map(one => one.report))

/** Two prints of one text, and another. */
const AGENCY = 'روى صياد كان يصلح شباكه أن الرصاص مر فوق رأسه وأن قاربه الصغير غرق قرب الرصيف القديم قبل طلوع الشمس'
const BODIES = [AGENCY, `${AGENCY} ثم عاد إلى بيته ماشيا`, 'لم يسمع أحد شيئا تلك الليلة']
const SAYINGS = [
  'قول',
  'أغارت كتيبة النسور على مطحنة سلامة الزناتي وأحرقت مخزن الدقيق',
  'احترق مخزن الدقيق في مطحنة سلامة الزناتي بعد غارة كتيبة النسور عليه',
]

/** Reports of a few days' war around one town. */
function war(seed: number): ReadReportItem[] {
  const next = seededNumbers(seed)
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback
  return Array.from({ length: 60 }, (_, i) => {
    const claims = Array.from({ length: Math.floor(next() * 4) }, (_, j) =>
      claim(pick(['clash', 'capture', 'shelling'], 'clash'), `${pick(SAYINGS, '')} ${i} ${j}`, {
        place: pick([MARSA, QUARTER, town('وادي السدر', 32.5, 14), null], null),
        actors: pick([SIDES, []], []),
        tolls: pick([[toll(4, 4)], []], []),
        ...pick([onDay('2031-03-01'), onDay('2031-03-02'), {}], {}),
      }),
    )
    const printed = item(`r${i}`, ...claims)
    return { ...printed, report: { ...printed.report, body: pick(BODIES, '') } }
  })
}

describe.each(TEST_ENGINES)('in $name', ({ start }) => {
  let engine: TestEngine
  let targets = new Map<string, string>()
  let open: Ledger[] = []
  beforeAll(async () => {
    engine = await start()
  })
  afterAll(() => engine.stop())
  beforeEach(() => {
    targets = new Map()
  })
  afterEach(async () => {
    for (const ledger of open) await ledger.close()
    open = []
  })

  /** The ledger of that name of this test, opened anew each time. */
  async function opened(name = 'ledger'): Promise<Ledger> {
    const target = targets.get(name) ?? engine.target()
    targets.set(name, target)
    const ledger = await openLedger(target, NOW)
    open.push(ledger)
    return ledger
  }

  it('keeps what a watch notes from one opening to the next, apart from all else', async () => {
    const key = 'watch https://صحيفة.example/rss?a=1%_'
    const text = JSON.stringify({ etag: '"é\\0"', seen: [['خبر', 'a', 0]] }).repeat(2000)
    const first = await opened()
    expect(await first.note(key)).toBeNull()
    await first.setNote(key, 'old')
    await first.setNote(key, text)
    await first.addReadings([item('a', fall('سقطت المدينة'))])
    const second = await opened()
    expect(await second.note(key)).toBe(text)
    expect(await second.note(`${key} `)).toBeNull()
    expect((await second.events()).length).toBe(1)
  })

  it('gives each event in a line, as its whole tells it', async () => {
    const ledger = await opened()
    const beside = claim('clash', 'اشتبك مجهولون', { tolls: [toll(3, 5), toll(1, 1, { outcome: 'injured' })] })
    await ledger.addReadings([item('a', fall('سقطت المدينة')), item('b', beside)])
    const lines: EventOutline[] = []
    for await (const some of ledger.eachOutline()) lines.push(...some)
    const whole = (await ledger.events()).map(({ event }) => event)
    expect(lines.map(line => line.id)).toEqual(whole.map(event => event.id))
    const [there, nowhere] = ['capture', 'clash'].map(type => lines.find(line => line.type === type))
    expect(there).toMatchObject({
      ...{ status: 'reported', scope: 'incident', from: '2031-03-01', to: '2031-03-01', country: 'LY', killed: 0 },
      ...{ place: MARSA.name, placeId: MARSA.id, lat: 31, lon: 16, precision: 'town' },
      actors: SIDES.map(({ name, id }) => ({ name, id })),
    })
    const nothing = { from: null, to: null, country: null, place: null, placeId: null, lat: null, precision: null }
    expect(nowhere).toMatchObject({ ...nothing, killed: 3, actors: [] })
  })

  describe('adding', () => {
    it('the same twice changes nothing', async () => {
      const ledger = await opened()
      const items = [item('a', fall('سقطت المدينة')), item('b', fall('دخلت القوات المدينة'))]
      expect(await ledger.addReadings(items)).toMatchObject({ added: 2, unchanged: 0, updated: 0 })
      const before = await ledger.events()
      expect(await ledger.addReadings(items)).toMatchObject({ added: 0, unchanged: 2, updated: 0 })
      expect(await ledger.events()).toEqual(before)
      expect(await ledger.counts()).toEqual({ reports: 2, outlets: 2, claims: 2, events: 1 })
      expect((await ledger.report('a'))?.version).toBe(1)
    })

    it('the same id with other content is a new version, and the old event id still leads there', async () => {
      const ledger = await opened()
      await ledger.addReadings([item('a', fall('سقطت المدينة')), item('b', fall('دخلت القوات المدينة'))])
      const [old = ''] = (await ledger.report('a'))?.claims.map(one => one.ref.id) ?? []
      const changed = { ...item('a', fall('سقطت المدينة كلها')), report: report('a', { body: 'نص مصحح' }) }
      expect(await ledger.addReadings([changed])).toMatchObject({ added: 0, unchanged: 0, updated: 1 })
      const now = await ledger.report('a')
      expect(now).toMatchObject({ version: 2, report: { body: 'نص مصحح' } })
      expect(now?.claims[0]?.ref.id).not.toBe(old)
      expect(await reportsOf(ledger)).toEqual([['a', 'b']])
      expect((await ledger.event(old))?.event.id).toBe((await ids(ledger))[0])
      expect(await ledger.counts()).toMatchObject({ reports: 2, claims: 2, events: 1 })
    })

    it('an event told by one report alone keeps its old id as well', async () => {
      const ledger = await opened()
      await ledger.addReadings([item('a', claim('clash', 'اشتباك'), fall('سقطت المدينة'))])
      const old = await ids(ledger, { types: ['capture'] })
      await ledger.addReadings([item('a', claim('clash', 'اشتباك'), fall('سقطت المدينة كلها'))])
      await ledger.addReadings([item('a', fall('سقطت المدينة وضواحيها'))])
      expect((await ledger.event(old[0] ?? ''))?.event.type).toBe('capture')
      expect(await ids(ledger)).not.toEqual(old)
    })

    it('the same content with another reading replaces the claims, not the version', async () => {
      const ledger = await opened()
      await ledger.addReadings([item('a', fall('سقطت المدينة'))])
      expect(await ledger.addReadings([item('a')])).toMatchObject({ added: 0, unchanged: 0, updated: 1 })
      expect((await ledger.report('a'))?.version).toBe(1)
      expect(await ledger.counts()).toMatchObject({ claims: 0, events: 0 })
    })

    it('one id several times in a batch takes each in turn', async () => {
      const ledger = await opened()
      const other = { ...item('a', fall('سقط الحي', QUARTER)), report: report('a', { body: 'آخر' }) }
      const batch = [item('a', fall('سقطت المدينة')), other, other]
      expect(await ledger.addReadings(batch)).toMatchObject({ added: 1, unchanged: 1, updated: 1 })
      expect(await ledger.report('a')).toMatchObject({ version: 2, report: { body: 'آخر' } })
    })

    it('a failing batch leaves nothing of itself', async () => {
      const ledger = await opened()
      await ledger.addReadings([item('a', fall('سقطت المدينة'))])
      const before = await ledger.events()
      const looped: { self?: unknown } = {}
      looped.self = looped
      const broken = {
        ...item('c'),
        reading: { ...reading([]), unread: [Object.assign({ start: 0, end: 0, text: '' }, looped)] },
      }
      await expect(ledger.addReadings([item('b', fall('دخلت القوات')), broken])).rejects.toThrow()
      expect(await ledger.events()).toEqual(before)
      expect(await ledger.addReadings([item('b', fall('دخلت القوات'))])).toMatchObject({ added: 1 })
      expect(await reportsOf(ledger)).toEqual([['a', 'b']])
    })

    it('an undated report joins the dated one that comes after it', async () => {
      const ledger = await opened()
      await ledger.addReadings([
        {
          ...item('a', fall('طردتهم القوات نهائيا', MARSA, null)),
          reading: reading([fall('طردتهم القوات نهائيا', MARSA, null)]),
        },
      ])
      await ledger.addReadings([item('b', fall('سقط آخر الأحياء', QUARTER))])
      const [row] = await ledger.events()
      expect(row).toMatchObject({
        event: { date: { start: '2031-03-01' }, place: { name: 'حي الصيادين' }, sources: { reports: 2 } },
      })
    })
  })

  describe('the order of adding', () => {
    it.each([1, 2, 3])('and the size of batches change nothing (seed %i)', async seed => {
      const items = war(seed)
      const next = seededNumbers(seed + 50)
      const whole = await opened('whole.db')
      await whole.addReadings(items)
      const pieces = await opened('pieces.db')
      const mixed = shuffled(items, next)
      for (let i = 0; i < mixed.length; ) {
        const size = 1 + Math.floor(next() * 9)
        await pieces.addReadings(mixed.slice(i, i + size))
        i += size
      }
      // Some reports come changed first and are put right later.
      const wrong = await opened('wrong.db')
      const firstWrong = items.map((one, i) =>
        i % 3 === 0 ? { ...one, reading: items[i + 1]?.reading ?? one.reading } : one,
      )
      await wrong.addReadings(firstWrong)
      await wrong.addReadings(shuffled(items, next))
      const expected = await whole.events()
      expect(await pieces.events()).toEqual(expected)
      expect(await wrong.events()).toEqual(expected)
    })

    it('gives the events that grouping all claims at once gives', async () => {
      const items = war(4)
      const ledger = await opened()
      for (const one of items) await ledger.addReadings([one])
      const claims = []
      for (const one of items) {
        const dossier = await ledger.report(one.report.id)
        for (const { ref, claim: said } of dossier?.claims ?? []) {
          const known = { outlet: one.report.publisher, published: '2031-03-02', sketch: sketchOf(one.report.body) }
          claims.push(told(ref.report, said, { ...ref, ...known }))
        }
      }
      const expected = findEvents(claims).map(found => found.event)
      const found = (await ledger.events()).map(row => row.event).sort((x, y) => (x.id < y.id ? -1 : 1))
      expect(found).toEqual(expected)
      expect(expected.some(event => event.sources.reports > 1)).toBe(true)
    })
  })

  describe('ids of events', () => {
    it.each([1, 2, 3, 4])('lead on, whatever was added and changed since (seed %i)', async seed => {
      const next = seededNumbers(seed)
      const ledger = await opened()
      const items = war(seed + 20).filter(one => one.reading.claims.length > 0)
      const seen = new Set<string>()
      for (let step = 0; step < 40; step++) {
        const one = items[Math.floor(next() * items.length)]
        if (!one) continue
        // The same claims in other words, as after a correction: other ids, at times those of an earlier version.
        const words = ['أولا', 'ثانيا'][Math.floor(next() * 2)] ?? ''
        const reworded = (said: Claim): Claim => ({
          ...said,
          evidence: said.evidence.map(span => ({ ...span, text: `${span.text} ${words}` })),
        })
        const claims = one.reading.claims.map(said => (next() < 0.5 ? said : reworded(said)))
        await ledger.addReadings([{ ...one, reading: { ...one.reading, claims } }])
        for (const { event } of await ledger.events()) for (const id of [event.id, ...event.aliases]) seen.add(id)
      }
      const now = new Set(await ids(ledger))
      for (const id of seen) expect(now).toContain((await ledger.event(id))?.event.id)
      expect(seen.size).toBeGreaterThan(now.size)
    })
  })

  describe('looking up', () => {
    async function filled(): Promise<Ledger> {
      const ledger = await opened()
      await ledger.addReadings([
        item('a', fall('سقطت المدينة')),
        item('b', fall('سقط الحي 100%', QUARTER, '2031-03-09')),
        item('c', claim('clash', 'اشتباك', { place: town('تل الزيت', 10, 179, { country: 'XX' }), status: 'denied' })),
      ])
      return ledger
    }

    it.each<[EventFilter, string[][]]>([
      [{}, [['b'], ['a'], ['c']]],
      [{ from: '2031-03-01', to: '2031-03-01' }, [['a']]],
      [{ from: '2031-03-02' }, [['b']]],
      [{ to: '2031-03-08' }, [['a']]],
      [{ types: ['clash', 'attack'] }, [['c']]],
      [{ place: 'مدينة مرسي النور' }, [['a']]],
      [{ place: 'toy/حي الصيادين' }, [['b']]],
      [{ place: 'الساحل' }, []],
      [{ place: 'إقليم الساحل' }, [['a']]],
      [{ actor: 'المشعل' }, [['b'], ['a']]],
      [{ actor: 'toy/dawn' }, [['b'], ['a']]],
      [{ country: 'xx' }, [['c']]],
      [{ bbox: [15.5, 30.5, 16.5, 31.5] }, [['b'], ['a']]],
      [{ bbox: [170, 0, -170, 20] }, [['c']]],
      [{ status: 'denied' }, [['c']]],
      [{ scope: 'background' }, []],
      [{ outlet: 'صحيفة b' }, [['b']]],
      [{ text: 'المدينه' }, [['a']]],
      [{ text: '100%' }, [['b']]],
      [{ text: '%' }, [['b'], ['a'], ['c']]],
      [{ text: 'سقط السهم' }, [['b'], ['a']]],
      [{ limit: 2 }, [['b'], ['a']]],
    ])('%j', async (filter, expected) => expect(await reportsOf(await filled(), filter)).toEqual(expected))

    it('goes on from a cursor, and page by page through all', async () => {
      const ledger = await filled()
      const all = await ledger.events()
      for (const [i, row] of all.entries()) {
        expect(await ledger.events({ cursor: cursorAfter(row.event) })).toEqual(all.slice(i + 1))
      }
      const walked = []
      for await (const row of ledger.eachEvent({ limit: 2 })) walked.push(row)
      expect(walked).toEqual(all.slice(0, 2))
      await expect(ledger.events({ cursor: 'none' })).rejects.toMatchObject({ code: 'request_invalid' })
    })

    it('gives an event with its claims and reports, and a report with its events', async () => {
      const ledger = await filled()
      const [id = ''] = await ids(ledger, { outlet: 'صحيفة a' })
      const dossier = await ledger.event(id)
      expect(dossier?.claims).toMatchObject([
        { ref: { report: 'a', index: 0 }, claim: { type: 'capture' }, report: { id: 'a' } },
      ])
      expect(await ledger.report('a')).toMatchObject({ addedAt: '2031-04-01T10:00:00.000Z', claims: [{ event: id }] })
      expect(await ledger.event('nothing')).toBeNull()
      expect(await ledger.report('nothing')).toBeNull()
      expect(await ledger.span()).toEqual({ from: '2031-03-01', to: '2031-03-09' })
    })
  })

  describe('what is kept', () => {
    it('holds what was added when it is opened again', async () => {
      const first = await opened()
      await first.addReadings(war(5))
      const before = await first.events()
      await first.close()
      open = []
      expect(await (await opened()).events()).toEqual(before)
    })

    it('is one ledger for two handles that write at once', async () => {
      const [one, two] = [await opened(), await opened()]
      const items = war(6)
      const adds = items.map((next, i) => (i % 2 ? one : two).addReadings([next]))
      await Promise.all(adds)
      const alone = await opened('alone.db')
      await alone.addReadings(items)
      const expected = await alone.events()
      expect(await one.events()).toEqual(expected)
      expect(await two.events()).toEqual(expected)
    })
  })
})
