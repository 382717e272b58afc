/** What people correct, on every engine: each kind, its undoing, and that reading anew keeps it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TEST_ENGINES, type TestEngine } from '../../test/ledgers.ts'
import type { Claim } from '../4-claims/claim.ts'
import { actor, claim, onDay, reading, report, seededNumbers, toll, town } from '../5-events/invented-claims.ts'
import type { ReadReportItem } from './add-readings.ts'
import { type Ledger, openLedger } from './ledger.ts'

const MARSA = town('مرسى النور', 31, 16)
const SIDES = [
  actor('قوات الفجر', 'initiator', { id: 'toy/dawn' }),
  actor('تنظيم السهم', 'target', { id: 'toy/arrow' }),
]
const BODY = 'دخلت قوات الفجر مرسى النور صباحا. ثم وقع قتال عند الجسر القديم. وأصيب صيادان بالرصاص.'
/** A claim on these words of the body. */
const on = (words: string, type = 'capture', more: Partial<Claim> = {}): Claim => {
  const start = BODY.indexOf(words)
  const evidence = [{ start, end: start + words.length, text: words }]
  return claim(type, words, { place: MARSA, actors: SIDES, ...onDay('2031-03-01'), evidence, ...more })
}
const item = (id: string, ...claims: Claim[]): ReadReportItem => ({
  report: report(id, { published: '2031-03-02', body: BODY }),
  reading: reading(claims, '2031-03-02'),
})
const ENTRY = 'دخلت قوات الفجر مرسى النور'
const FIGHT = 'وقع قتال عند الجسر القديم'

/** A ledger with a clock that goes on by a minute a step. */
async function opened(target: string): Promise<Ledger> {
  let minute = 0
  return openLedger(target, () => new Date(Date.UTC(2031, 3, 1, 10, minute++)))
}

const correct = async (ledger: Ledger, correction: object, who = 'سلمى'): Promise<number> =>
  ledger.correcting.correct(correction, who, await ledger.correcting.against(correction))
const claimsOf = async (ledger: Ledger, id: string) => (await ledger.report(id))?.claims ?? []
const idOf = async (ledger: Ledger, id: string, at = 0): Promise<string> =>
  (await claimsOf(ledger, id))[at]?.ref.id ?? ''
const grouped = async (ledger: Ledger): Promise<string[]> =>
  (await ledger.events()).map(row => row.claims.map(one => one.report).join('+')).sort()
const eventOf = async (ledger: Ledger, report: string): Promise<string> =>
  (await claimsOf(ledger, report))[0]?.event ?? ''

/** A ledger that has a report and a correction of its own. */
async function correctedElsewhere(other: Ledger): Promise<void> {
  await other.addReadings([item('z', on(ENTRY, 'capture', onDay('2031-11-11')))])
  await correct(other, { kind: 'accept', claims: [await idOf(other, 'z')] })
}

/** All that a ledger says but its history. */
async function stateOf(ledger: Ledger) {
  const events = await ledger.events()
  const reports = new Set(events.flatMap(row => row.claims.map(one => one.report)))
  const dossiers = await Promise.all([...reports, 'a', 'b', 'c'].sort().map(id => ledger.report(id)))
  return {
    events,
    reports: dossiers.map(one => one && { ...one, addedAt: '' }),
    queue: await ledger.correcting.queue(),
  }
}

describe.each(TEST_ENGINES)('corrections in $name', ({ start }) => {
  let engine: TestEngine
  let ledger: Ledger
  let folder = ''
  beforeAll(async () => {
    engine = await start()
    folder = mkdtempSync(join(tmpdir(), 'corrections-'))
  })
  afterAll(async () => {
    await engine.stop()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    ledger = await opened(engine.target())
    await ledger.addReadings([
      item('a', on(ENTRY)),
      item('b', on(ENTRY, 'capture', { confidence: 0.5, tolls: [toll(40, 40)] })),
      item('c', on(FIGHT, 'clash', { date: { start: '2031-06-01', end: '2031-06-01', basis: 'stated' } })),
    ])
  })
  afterEach(() => ledger.close())

  it('start from one event of two reports and another', async () => {
    expect(await grouped(ledger)).toEqual(['a+b', 'c'])
  })

  it('reject a claim: it leaves its event, and stays with its report', async () => {
    const before = await stateOf(ledger)
    const seq = await correct(ledger, { kind: 'reject', claims: [await idOf(ledger, 'a')], reason: 'خبر قديم' })
    expect(await grouped(ledger)).toEqual(['b', 'c'])
    expect(await claimsOf(ledger, 'a')).toMatchObject([{ state: 'rejected', event: null, review: { by: ['سلمى'] } }])
    await ledger.correcting.undo(seq, 'سلمى')
    expect(await stateOf(ledger)).toEqual(before)
  })

  it('leave a way from the id of an event to what is left of it', async () => {
    const event = await eventOf(ledger, 'a')
    await correct(ledger, { kind: 'reject', claims: [event] })
    expect((await ledger.event(event))?.claims).toHaveLength(1)
  })

  it('accept all claims of an event: it is reviewed, and a report more makes it partly so', async () => {
    const ids = [await idOf(ledger, 'a'), await idOf(ledger, 'b')]
    await correct(ledger, { kind: 'accept', claims: ids.slice(0, 1) }, 'هدى')
    expect((await ledger.event(await eventOf(ledger, 'a')))?.event.review).toEqual({ state: 'partly', by: ['هدى'] })
    await correct(ledger, { kind: 'accept', claims: ids })
    expect(await ledger.events({ review: 'reviewed' })).toMatchObject([
      { event: { review: { state: 'reviewed', by: ['سلمى', 'هدى'] } } },
    ])
    expect((await ledger.correcting.queue()).map(row => row.claims[0]?.report)).toEqual(['c'])
    await ledger.addReadings([item('d', on(ENTRY))])
    expect(await ledger.events({ review: 'partly' })).toMatchObject([{ event: { sources: { reports: 3 } } }])
  })

  it('edit fields: the machine’s reading stays beside, and the event follows', async () => {
    const id = await idOf(ledger, 'b')
    const tolls = [toll(4, 4)]
    await correct(ledger, { kind: 'edit', claim: id, change: { tolls, speakers: ['شاهد'] } })
    const [told] = await claimsOf(ledger, 'b')
    expect(told).toMatchObject({
      claim: { tolls, speakers: ['شاهد'] },
      machine: { tolls: [{ low: 40 }], speakers: [] },
    })
    expect(await ledger.event(id)).toMatchObject({ event: { tolls: [{ high: 4 }], review: { state: 'partly' } } })
    await correct(ledger, { kind: 'edit', claim: id, change: { date: { start: '2031-09-09', end: '2031-09-09' } } })
    expect(await grouped(ledger)).toEqual(['a', 'b', 'c'])
  })

  it('add a claim by characters of the body', async () => {
    const start = BODY.indexOf('وأصيب صيادان')
    const added = { type: 'attack', tolls: [toll(2, 2, { outcome: 'injured', group: 'civilians' })] }
    const seq = await correct(ledger, {
      ...{ kind: 'add', report: 'c', claim: { ...added, evidence: [{ start, end: start + 12 }] } },
    })
    const [, told] = await claimsOf(ledger, 'c')
    expect(told).toMatchObject({ origin: 'person', claim: { type: 'attack', evidence: [{ text: 'وأصيب صيادان' }] } })
    expect(told?.event).toBe(told?.ref.id)
    await ledger.correcting.undo(seq, 'سلمى')
    expect(await claimsOf(ledger, 'c')).toHaveLength(1)
  })

  it('merge, move and split events, and later words stand above earlier ones', async () => {
    const before = await stateOf(ledger)
    const [a, b, c] = [await idOf(ledger, 'a'), await idOf(ledger, 'b'), await idOf(ledger, 'c')]
    const merged = await correct(ledger, { kind: 'merge', events: [a, c] })
    expect(await grouped(ledger)).toEqual(['a+b+c'])
    const split = await correct(ledger, { kind: 'split', event: a, claims: [b] })
    expect(await grouped(ledger)).toEqual(['a+c', 'b'])
    const moved = await correct(ledger, { kind: 'move', claim: c, to: b })
    expect(await grouped(ledger)).toEqual(['a', 'b+c'])
    await ledger.correcting.undo(split, 'هدى')
    expect(await grouped(ledger)).toEqual(['a', 'b+c'])
    await ledger.correcting.undo(moved, 'هدى')
    expect(await grouped(ledger)).toEqual(['a+b+c'])
    const undone = await ledger.correcting.undo(merged, 'هدى')
    expect(await stateOf(ledger)).toEqual(before)
    await ledger.correcting.undo(undone, 'هدى')
    expect(await grouped(ledger)).toEqual(['a+b+c'])
  })

  it('bring what comes later to a merged event, and keep what is split apart', async () => {
    const [a, b, c] = [await idOf(ledger, 'a'), await idOf(ledger, 'b'), await idOf(ledger, 'c')]
    await correct(ledger, { kind: 'split', event: a, claims: [b] })
    await correct(ledger, { kind: 'merge', events: [b, c] })
    await ledger.addReadings([item('d', on(FIGHT, 'clash', onDay('2031-06-01')))])
    expect((await grouped(ledger)).sort()).toEqual(['a', 'b+c+d'])
  })

  it('are refused when what they are about has changed meanwhile', async () => {
    const correction = { kind: 'reject', claims: [await idOf(ledger, 'a')] }
    const looked = await ledger.correcting.against(correction)
    await correct(ledger, { kind: 'accept', claims: [await idOf(ledger, 'a')] }, 'هدى')
    const before = await stateOf(ledger)
    await expect(ledger.correcting.correct(correction, 'سلمى', looked)).rejects.toMatchObject({
      code: 'correction_conflict',
    })
    expect(await stateOf(ledger)).toEqual(before)
    expect(looked[await idOf(ledger, 'a')]).toBeDefined()
  })

  it.each([
    [{ kind: 'praise' }, 'correction_invalid'],
    [{ kind: 'reject', claims: ['nothing'] }, 'claim_unknown'],
    [{ kind: 'reject', claims: [] }, 'correction_invalid'],
    [{ kind: 'edit', claim: 'A', change: {} }, 'correction_invalid'],
    [{ kind: 'edit', claim: 'A', change: { type: 'quarrel' } }, 'correction_invalid'],
    [{ kind: 'edit', claim: 'A', change: { confidence: 1 } }, 'correction_invalid'],
    [{ kind: 'edit', claim: 'A', change: { date: { start: '2031-03-02', end: '2031-03-01' } } }, 'correction_invalid'],
    [{ kind: 'add', report: 'a', claim: { type: 'clash', evidence: [{ start: 0, end: 9999 }] } }, 'correction_invalid'],
    [{ kind: 'add', report: 'z', claim: { type: 'clash', evidence: [{ start: 0, end: 4 }] } }, 'report_unknown'],
    [{ kind: 'merge', events: ['A', 'B'] }, 'correction_invalid'],
    [{ kind: 'move', claim: 'A', to: 'B' }, 'correction_invalid'],
    [{ kind: 'split', event: 'A', claims: ['A', 'B'] }, 'correction_invalid'],
    [{ kind: 'note', event: 'nothing', text: 'كلام' }, 'event_unknown'],
  ])('refuse %j', async (correction, code) => {
    const [a, b] = [await idOf(ledger, 'a'), await idOf(ledger, 'b')]
    const given: object = JSON.parse(JSON.stringify(correction).replaceAll('"A"', `"${a}"`).replaceAll('"B"', `"${b}"`))
    const before = await stateOf(ledger)
    await expect(correct(ledger, given)).rejects.toMatchObject({ code })
    expect(await stateOf(ledger)).toEqual(before)
  })

  it('cannot be undone twice, and an undoing of nothing is refused', async () => {
    const seq = await correct(ledger, { kind: 'note', event: await idOf(ledger, 'a'), text: 'يراجع' })
    await ledger.correcting.undo(seq, 'سلمى')
    await expect(ledger.correcting.undo(seq, 'هدى')).rejects.toMatchObject({ code: 'correction_undone' })
    await expect(ledger.correcting.undo(9999, 'هدى')).rejects.toMatchObject({ code: 'correction_unknown' })
  })

  it('survive another reading: they find their claim by its words, and one that is gone is kept as orphaned', async () => {
    const [a, c] = [await idOf(ledger, 'a'), await idOf(ledger, 'c')]
    await correct(ledger, { kind: 'edit', claim: a, change: { count: 3 } })
    const rejected = await correct(ledger, { kind: 'reject', claims: [c] })
    await ledger.addReadings([item('a', on(`${ENTRY} صباحا`)), item('c', on(ENTRY))])
    const [told] = await claimsOf(ledger, 'a')
    expect(told?.ref.id).not.toBe(a)
    expect(told).toMatchObject({ claim: { count: 3 }, machine: { count: null } })
    expect(await claimsOf(ledger, 'c')).toMatchObject([{ state: 'stands' }])
    const orphans = (await ledger.correcting.corrections()).filter(one => one.orphaned.length > 0)
    expect(orphans).toMatchObject([{ seq: rejected, orphaned: [c] }])
    await ledger.addReadings([item('c', on(ENTRY), on(FIGHT, 'clash'))])
    expect(await claimsOf(ledger, 'c')).toMatchObject([{ state: 'stands' }, { state: 'rejected' }])
  })

  it('are not doubled when a later reading finds what a person added', async () => {
    const [start, end] = [BODY.indexOf(FIGHT), BODY.indexOf(FIGHT) + FIGHT.length]
    const evidence = [{ start, end }]
    await correct(ledger, { kind: 'add', report: 'a', claim: { type: 'clash', count: 2, evidence } })
    await ledger.addReadings([item('a', on(ENTRY), on(FIGHT, 'clash'))])
    expect(await claimsOf(ledger, 'a')).toMatchObject([
      { origin: 'machine', state: 'stands' },
      { origin: 'machine', state: 'covered', event: null },
      { origin: 'person', state: 'stands', claim: { count: 2 } },
    ])
  })

  it('stand in the history of the event with all that befell it, in order', async () => {
    const [a, c] = [await idOf(ledger, 'a'), await idOf(ledger, 'c')]
    const merged = await correct(ledger, { kind: 'merge', events: [a, c], reason: 'معركة واحدة' })
    await ledger.correcting.undo(merged, 'هدى')
    const told = await ledger.correcting.history(a)
    expect(told.map(({ kind, who }) => `${kind} ${who.replace(/ .*/, '')}`)).toEqual([
      ...['reading marsad', 'reading marsad', 'reading marsad', 'event marsad', 'event marsad'],
      ...['correction سلمى', 'event سلمى', 'undo هدى', 'event هدى', 'event هدى'],
    ])
    expect(told).toContainEqual(
      expect.objectContaining({ seq: merged, reason: 'معركة واحدة', undone: true, orphaned: [] }),
    )
    expect(told.map(one => one.at)).toEqual(told.map(one => one.at).sort())
    expect(await ledger.correcting.history('nothing')).toEqual([])
    expect((await ledger.correcting.history('b')).map(one => one.kind)).toEqual(['reading', 'correction', 'undo'])
  })

  it('go along with an export into another ledger, once, and so do their undoings', async () => {
    await correct(ledger, { kind: 'edit', claim: await idOf(ledger, 'b'), change: { count: 5 } }, 'هدى')
    await correct(ledger, { kind: 'merge', events: [await idOf(ledger, 'a'), await idOf(ledger, 'c')] })
    await ledger.correcting.undo(await correct(ledger, { kind: 'reject', claims: [await idOf(ledger, 'c')] }), 'هدى')
    const file = join(folder, 'all.export')
    await ledger.backUp(file, 'export')
    const other = await opened(engine.target())
    await correctedElsewhere(other)
    for (let times = 0; times < 2; times++) await other.importAll(file)
    expect(await grouped(other)).toEqual(['a+b+c', 'z'])
    expect(await claimsOf(other, 'b')).toMatchObject([{ claim: { count: 5 }, machine: { count: null } }])
    const told = (await other.correcting.corrections()).map(({ who, correction, undone }) => [who, correction, undone])
    expect(told).toEqual([
      ['سلمى', 'reject', true],
      ['سلمى', 'merge', false],
      ['هدى', 'edit', false],
      ['سلمى', 'accept', false],
    ])
    await other.close()
  })

  it('keep no word of a report that is deleted', async () => {
    const b = await idOf(ledger, 'b')
    await correct(ledger, { kind: 'edit', claim: b, change: { speakers: ['عبد السر'] }, reason: 'همس السر' })
    await correct(ledger, { kind: 'accept', claims: [await idOf(ledger, 'a'), b], reason: 'همس السر' })
    await correct(ledger, { kind: 'note', event: b, text: 'همس السر' })
    await ledger.addReadings([item('b', on(`${ENTRY} صباحا`, 'capture', { speakers: ['عبد السر'] }))])
    await ledger.deleteReport('b', 'سحبه ناشره')
    const file = join(folder, 'all.backup')
    await ledger.backUp(file, 'backup')
    const rows = gunzipSync(readFileSync(file)).toString()
    expect(rows).toContain('"history"')
    expect(rows).not.toContain('السر')
    expect((await ledger.correcting.history('a')).length).toBeGreaterThan(1)
    const told = (await ledger.correcting.corrections()).map(one => one.correction)
    expect(told).toEqual(['erased', 'accept', 'erased'])
    expect(await grouped(ledger)).toEqual(['a', 'c'])
  })

  it('sort the queue by doubt and weight', async () => {
    const rows = await ledger.correcting.queue()
    expect(rows.map(row => row.claims.map(one => one.report).join('+'))).toEqual(['a+b', 'c'])
    expect(rows[0]?.priority).toBeCloseTo(0.5 * (1 + Math.log2(41)))
  })
})

/** Readings of one body that differ from one engine to the next. */
const READINGS = [
  [on(ENTRY)],
  [on(`${ENTRY} صباحا`), on(FIGHT, 'clash')],
  [on(FIGHT, 'clash', { tolls: [toll(3, 3)] })],
  [on(ENTRY, 'capture', { actors: [] }), on(FIGHT, 'shelling')],
]

/** One random step of a person or of the machine; what is refused changes nothing. */
async function step(ledger: Ledger, next: () => number, made: number[]): Promise<void> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)]
  const held = (await ledger.events()).flatMap(row => row.claims.map(one => one.id))
  const [x, y, z] = [pick(held) ?? '', pick(held) ?? '', pick(held) ?? '']
  const seq = pick(made)
  const corrections = [
    { kind: 'reject', claims: [x] },
    { kind: 'accept', claims: [x, y] },
    { kind: 'edit', claim: x, change: { type: pick(['clash', 'attack']) ?? 'clash', count: Math.floor(next() * 9) } },
    {
      kind: 'add',
      report: 'r1',
      claim: { type: 'attack', evidence: [{ start: 0, end: 1 + Math.floor(next() * 20) }] },
    },
    { kind: 'merge', events: [x, y] },
    { kind: 'move', claim: x, to: z },
    { kind: 'split', event: x, claims: [x] },
  ]
  const chance = next()
  try {
    if (chance < 0.25) await ledger.addReadings([item(pick(['r0', 'r1', 'r2', 'r3']) ?? '', ...(pick(READINGS) ?? []))])
    else if (chance < 0.45 && seq !== undefined) made.push(await ledger.correcting.undo(seq, 'هدى'))
    else made.push(await correct(ledger, pick(corrections) ?? {}))
  } catch (error) {
    expect(String(error)).toMatch(/UserError/)
  }
}

describe('any sequence of adding, correcting, undoing and reading anew', () => {
  const [files] = TEST_ENGINES
  let engine: TestEngine
  beforeAll(async () => {
    if (files) engine = await files.start()
  })
  afterAll(() => engine.stop())

  async function played(seed: number): Promise<{ ledger: Ledger; next: () => number; made: number[] }> {
    const ledger = await opened(engine.target())
    const next = seededNumbers(seed)
    const made: number[] = []
    await ledger.addReadings(['r0', 'r1', 'r2', 'r3'].map(id => item(id, ...(READINGS[Math.floor(next() * 4)] ?? []))))
    for (let i = 0; i < 25; i++) await step(ledger, next, made)
    return { ledger, next, made }
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'leaves each claim that stands in one event, and no other in any (seed %i)',
    async seed => {
      const { ledger } = await played(seed)
      const members = (await ledger.events()).flatMap(row => row.claims.map(one => `${row.event.id} ${one.id}`))
      const told = (await Promise.all(['r0', 'r1', 'r2', 'r3'].map(id => claimsOf(ledger, id)))).flat()
      const standing = told.filter(one => one.state === 'stands').map(one => `${one.event} ${one.ref.id}`)
      expect(members.sort()).toEqual(standing.sort())
      expect(told.filter(one => one.state !== 'stands' && one.event !== null)).toEqual([])
      await ledger.close()
    },
  )

  it.each([11, 12, 13, 14, 15, 16])(
    'is undone to the very state before, and done again to the one after (seed %i)',
    async seed => {
      const { ledger, next, made } = await played(seed)
      for (let i = 0; i < 6; i++) {
        const before = await stateOf(ledger)
        const known = made.length
        await step(ledger, next, made)
        const seq = made[known]
        if (seq === undefined) continue
        const after = await stateOf(ledger)
        const undone = await ledger.correcting.undo(seq, 'هدى')
        expect(await stateOf(ledger)).toEqual(before)
        made.push(await ledger.correcting.undo(undone, 'هدى'))
        expect(await stateOf(ledger)).toEqual(after)
      }
      await ledger.close()
    },
  )

  it.each([21, 22, 23, 24])(
    'comes to the same from the same readings and corrections, whatever readings were between (seed %i)',
    async seed => {
      const { ledger, next } = await played(seed)
      const now = ['r3', 'r1', 'r0', 'r2'].map(id => item(id, ...(READINGS[Math.floor(next() * 4)] ?? [])))
      await ledger.addReadings(now)
      const expected = await stateOf(ledger)
      for (const id of ['r0', 'r1', 'r2', 'r3'])
        await ledger.addReadings([item(id, ...(READINGS[Math.floor(next() * 4)] ?? []))])
      for (const one of [...now].reverse()) await ledger.addReadings([one])
      expect(await stateOf(ledger)).toEqual(expected)
      await ledger.close()
    },
  )
})
