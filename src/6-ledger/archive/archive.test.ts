/** A backup is the ledger again, in either engine; and what was deleted stays deleted. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ledgerFaults } from '../../../test/ledger-faults.ts'
import { TEST_ENGINES, type TestEngine } from '../../../test/ledgers.ts'
import { actor, claim, onDay, reading, report, toll, town } from '../../5-events/invented-claims.ts'
import type { ReadReportItem } from '../add-readings.ts'
import { isPostgresUrl } from '../engine.ts'
import { type Ledger, openLedger } from '../ledger.ts'
import { openPostgres } from '../postgres.ts'
import { openSqlite } from '../sqlite.ts'
import { TABLES } from '../tables.ts'

const NOW = () => new Date('2031-04-01T10:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'archives-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MARSA = town('مرسى النور', 31, 16)
const item = (id: string, said: string, extra: Parameters<typeof claim>[2] = {}, body?: string): ReadReportItem => ({
  report: report(id, { published: '2031-03-02', ...(body === undefined ? {} : { body }) }),
  reading: reading([claim('shelling', said, { place: MARSA, ...onDay('2031-03-01'), ...extra })], '2031-03-02'),
})
const ITEMS = [
  item('a', 'قصف أول', { tolls: [toll(3, 3)] }),
  item('b', 'قصف ثان\u2028وسطر', { tolls: [toll(7, 9)] }),
  item('c', 'قصف بعيد', { place: town('وادي السدر', 32.5, 14) }),
]

/** Words that stand in the report to be deleted, and nowhere else. */
const SECRETS = ['زعفران', 'قرنفل', 'ياسمين', 'نرجس', 'بنفسج', 'ريحان']
const [IN_BODY = '', IN_TITLE = '', IN_WORDS = '', IN_NAME = '', IN_PLACE = '', IN_OLD = ''] = SECRETS
const witness = (body: string): ReadReportItem => {
  const plain = item('witness', `قصف رآه ${IN_WORDS}`, {
    actors: [actor(`كتيبة ${IN_NAME}`, 'initiator')],
    place: town(`مرسى النور ${IN_PLACE}`, 31, 16, { aliases: ['مرسى النور'] }),
    speakers: [`الشاهد ${IN_NAME}`],
    tolls: [toll(7, 9)],
  })
  return { ...plain, report: { ...plain.report, title: `عنوان ${IN_TITLE}`, body } }
}

describe.each(TEST_ENGINES)('in $name', ({ start }) => {
  let engine: TestEngine
  let other: TestEngine
  let open: Ledger[] = []
  beforeAll(async () => {
    engine = await start()
    // Backups go from each engine into the other.
    other = (await TEST_ENGINES.find(one => one.start !== start)?.start()) ?? engine
  })
  afterAll(async () => {
    await engine.stop()
    await other.stop()
  })
  afterEach(async () => {
    for (const ledger of open) await ledger.close()
    open = []
  })
  async function opened(target: string): Promise<Ledger> {
    const ledger = await openLedger(target, NOW)
    open.push(ledger)
    return ledger
  }

  const all = async (ledger: Ledger): Promise<unknown> => ({
    events: await ledger.events(),
    reports: await Promise.all(['a', 'b', 'c', 'witness'].map(id => ledger.report(id))),
    counts: await ledger.counts(),
    deletions: await ledger.deletions(),
  })

  /** Every value of every table that holds one of the words. */
  async function holding(target: string, words: readonly string[]): Promise<string[]> {
    const { db, close } = isPostgresUrl(target) ? await openPostgres(target) : await openSqlite(target)
    const found: string[] = []
    for (const { name } of TABLES) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
      for (const row of rows)
        for (const [column, value] of Object.entries(row))
          if (words.some(word => String(value).includes(word))) found.push(`${name}.${column}`)
    }
    await close()
    return found
  }

  it('lists every table there is', async () => {
    const target = engine.target()
    await opened(target)
    const { db, close } = isPostgresUrl(target) ? await openPostgres(target) : await openSqlite(target)
    const names = (await db.introspection.getTables()).map(table => table.name)
    await close()
    expect(TABLES.map(table => String(table.name)).sort()).toEqual(names.filter(name => name !== 'meta').sort())
  })

  it('a backup fills an empty ledger of either engine with the same, and the next backup is the same', async () => {
    const from = await opened(engine.target())
    await from.addReadings(ITEMS)
    await from.addReadings([item('a', 'قصف أول صحح', {}, 'متن آخر')])
    const [file, again] = [join(folder, 'one.marsad'), join(folder, 'two.marsad')]
    const rows = await from.backUp(file)
    for (const target of [engine.target(), other.target()]) {
      const to = await opened(target)
      expect(await to.restore(file)).toEqual({ rows, erased: 0 })
      expect(await all(to)).toEqual(await all(from))
      await to.backUp(again)
      expect(gunzipSync(readFileSync(again))).toEqual(gunzipSync(readFileSync(file)))
      expect(await ledgerFaults(target)).toEqual([])
      // It goes on as any other.
      expect(await to.addReadings(ITEMS.slice(1))).toMatchObject({ unchanged: 2 })
    }
  })

  it('a ledger that holds reports is replaced only when that is asked for', async () => {
    const from = await opened(engine.target())
    await from.addReadings(ITEMS.slice(0, 1))
    const file = join(folder, 'small.marsad')
    await from.backUp(file)
    const to = await opened(engine.target())
    await to.addReadings(ITEMS)
    await expect(to.restore(file)).rejects.toMatchObject({ code: 'ledger_not_empty' })
    expect((await to.counts()).reports).toBe(3)
    await to.setNote('watch', 'so far')
    await to.restore(file, true)
    expect(await all(to)).toEqual(await all(from))
    expect(await to.note('watch')).toBeNull()
    // Claims that the writer keeps at hand are not those of before.
    await to.addReadings(ITEMS)
    await from.addReadings(ITEMS)
    expect(await to.events()).toEqual(await from.events())
  })

  it('an export is taken into a ledger that holds others, as if its reports had been added there', async () => {
    const from = await opened(engine.target())
    await from.addReadings(ITEMS.slice(0, 2))
    const file = join(folder, 'export.marsad')
    await from.backUp(file, 'export')
    const to = await opened(other.target())
    await to.addReadings(ITEMS.slice(1))
    expect(await to.importAll(file)).toEqual({ added: 1, unchanged: 1, updated: 0, refused: [] })
    const whole = await opened(engine.target())
    await whole.addReadings(ITEMS)
    expect(await to.events()).toEqual(await whole.events())
    await expect((await opened(engine.target())).restore(file)).rejects.toMatchObject({ code: 'archive_is_export' })
  })

  describe('deleting a report', () => {
    it('takes its words and names out of every table and file, and leaves the rest', async () => {
      const target = engine.target()
      const ledger = await opened(target)
      await ledger.addReadings([witness(`نص أول ${IN_OLD}`), ...ITEMS])
      await ledger.addReadings([witness(`نص ${IN_BODY}`)])
      const places = await holding(target, SECRETS)
      for (const place of ['reports.body', 'reports.title', 'report_versions.body', 'claims.data', 'events.data'])
        expect(places).toContain(place)
      expect(await ledger.deleteReport('witness', 'سحبه ناشره')).toEqual({
        report: 'witness',
        deletedAt: '2031-04-01T10:00:00.000Z',
        reason: 'سحبه ناشره',
      })
      expect(await holding(target, SECRETS)).toEqual([])
      expect(await ledgerFaults(target)).toEqual([])
      expect(await ledger.report('witness')).toBeNull()
      const without = await opened(engine.target())
      await without.addReadings(ITEMS)
      expect(await ledger.events()).toEqual(await without.events())
      if (isPostgresUrl(target)) return
      const own = readdirSync(join(target, '..')).filter(name => join(target, '..', name).startsWith(target))
      expect(own.length).toBeGreaterThan(0)
      for (const name of own) {
        const bytes = readFileSync(join(target, '..', name))
        expect(SECRETS.filter(word => bytes.includes(word))).toEqual([])
      }
    })

    it('is told of once, and refuses the report for good', async () => {
      const ledger = await opened(engine.target())
      await ledger.addReadings([...ITEMS, witness('نص')])
      await ledger.deleteReport('witness', 'خطر على شاهد')
      await expect(ledger.deleteReport('witness', 'مرة أخرى')).rejects.toMatchObject({ code: 'report_unknown' })
      await expect(ledger.deleteReport('nothing', '')).rejects.toMatchObject({ code: 'report_unknown' })
      const feed = [{ report: 'witness', deletedAt: '2031-04-01T10:00:00.000Z', reason: 'خطر على شاهد' }]
      expect(await ledger.deletions()).toEqual(feed)
      expect(await ledger.deletions('2031-04-01T10:00:00.000Z')).toEqual([])
      const summary = await ledger.addReadings([witness('نص'), witness('نص آخر'), ...ITEMS])
      expect(summary).toEqual({ added: 0, unchanged: 3, updated: 0, refused: ['witness', 'witness'] })
      expect(await ledger.report('witness')).toBeNull()
    })

    it('holds when an older backup is restored or imported, here and where the deletion is taken over', async () => {
      const target = engine.target()
      const ledger = await opened(target)
      await ledger.addReadings([...ITEMS, witness(`نص ${IN_BODY}`)])
      const [older, newer] = [join(folder, 'older.marsad'), join(folder, 'newer.marsad')]
      await ledger.backUp(older)
      await ledger.deleteReport('witness', 'سبب')
      await ledger.backUp(newer)
      const after = await all(ledger)
      expect(await ledger.restore(older, true)).toMatchObject({ erased: 1 })
      expect(await all(ledger)).toEqual(after)
      expect(await ledger.importAll(older)).toMatchObject({ added: 0, unchanged: 3, refused: ['witness'] })
      expect(await holding(target, SECRETS)).toEqual([])
      if (!isPostgresUrl(target)) expect(readFileSync(target).includes(IN_BODY)).toBe(false)
      const elsewhere = await opened(other.target())
      await elsewhere.restore(older)
      expect((await elsewhere.report('witness'))?.report.body).toContain(IN_BODY)
      await elsewhere.importAll(newer)
      expect(await all(elsewhere)).toEqual(after)
    })
  })
})

describe('a file that is no whole archive', () => {
  const NAME = join(folder, 'good.marsad')
  const lines = async (): Promise<string[]> => {
    const ledger = await openLedger(join(folder, 'good.sqlite'), NOW)
    await ledger.addReadings(ITEMS)
    await ledger.backUp(NAME)
    await ledger.close()
    return gunzipSync(readFileSync(NAME)).toString().split('\n')
  }
  const zipped = (all: readonly string[]): Buffer => gzipSync(all.join('\n'))

  it.each<[string, string, (all: string[], whole: Buffer) => Buffer]>([
    ['is cut', 'archive_damaged', (_, whole) => whole.subarray(0, whole.length - 40)],
    ['is cut at a line', 'archive_damaged', all => zipped([...all.slice(0, -2), ''])],
    ['lacks a row', 'archive_damaged', all => zipped([...all.slice(0, 4), ...all.slice(5)])],
    ['has a letter changed', 'archive_damaged', all => zipped(all.map(line => line.replace('قصف', 'قصب')))],
    ['goes on after its end', 'archive_damaged', all => zipped([...all.slice(0, -1), '{}', ''])],
    ['is empty', 'archive_damaged', () => Buffer.alloc(0)],
    ['is another file', 'archive_damaged', () => Buffer.from('a letter')],
    ['is another zipped file', 'archive_damaged', () => zipped(['a letter', ''])],
    [
      'is of a newer version',
      'archive_newer',
      all => zipped(all.map(line => line.replace('"format":1', '"format":2'))),
    ],
    ['has newer tables', 'archive_newer', all => zipped(all.map(line => line.replace(/"schema":\d+/, '"schema":999')))],
  ])('one that %s is refused in one line, and nothing is changed', async (_, code, damage) => {
    const all = await lines()
    const file = join(folder, 'bad.marsad')
    writeFileSync(file, damage(all, readFileSync(NAME)))
    const ledger = await openLedger(join(folder, 'good.sqlite'), NOW)
    const before = await ledger.events()
    await expect(ledger.restore(file, true)).rejects.toMatchObject({ code })
    await expect(ledger.importAll(file)).rejects.toMatchObject({ code })
    expect(await ledger.events()).toEqual(before)
    await ledger.close()
  })

  it('and one that is not there, or cannot be written', async () => {
    const ledger = await openLedger(join(folder, 'other.sqlite'), NOW)
    await expect(ledger.restore(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'file_missing' })
    await expect(ledger.backUp(join(folder, 'no', 'such', 'folder'))).rejects.toMatchObject({
      code: 'output_unwritable',
    })
    await ledger.close()
  })
})
