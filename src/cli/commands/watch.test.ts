/** The real command, its real log and its real end, against a server of this machine. */
import { spawn } from 'node:child_process'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BIN, jsonLines, Scratch } from '../../../test/marsad.ts'
import { says, startTestServer, type TestServer } from '../../1-reports/fetch/test-server.ts'
import { type Ledger, openLedger } from '../../6-ledger/ledger.ts'
import { rss } from '../../watch/watch.corpus.ts'

const scratch = new Scratch()
let server: TestServer
let file: string
let files = 0
beforeEach(async () => {
  server = await startTestServer()
  file = scratch.path(`${files++}.sqlite`)
})
afterEach(() => server.close())
afterAll(() => scratch.remove())

const OPEN = ['--allow-private', '--delay', '0.01']
const watch = (...args: readonly string[]) => scratch.run('watch', ...args, '--ledger', file)

async function looked<T>(at: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(file)
  try {
    return await at(ledger)
  } finally {
    await ledger.close()
  }
}

/** Starts a watch and sends it `signal` at the `count`th line of its log that says `event`. */
async function stopped(args: readonly string[], signal: NodeJS.Signals, event: string, count = 1) {
  const child = spawn(process.execPath, [BIN, 'watch', ...args, '--ledger', file, ...OPEN], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (data: Buffer) => {
    log += data.toString()
    // Once: a second one ends it at once.
    if (!child.killed && log.split(`"event":"${event}"`).length > count) child.kill(signal)
  })
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  // The last line may have been cut by the end.
  return { code, log: jsonLines(log.slice(0, log.lastIndexOf('\n') + 1)) }
}

const reportsIn = (log: readonly unknown[]): string[] =>
  log.flatMap(line =>
    typeof line === 'object' && line !== null && 'report' in line && typeof line.report === 'string'
      ? [line.report]
      : [],
  )

describe('marsad watch --once', () => {
  it('adds what the feeds of a list bring, and says so in JSON', async () => {
    server.on('/a', says(rss([{ id: '1', link: '/1' }])))
    server.on('/b', says(rss([{ id: '2', link: '/2' }])))
    const outlines = ['a', 'b'].map(name => `<outline text="${name}" xmlUrl="${server.url}/${name}"/>`).join('')
    const list = scratch.file('feeds.opml', `<opml version="2.0"><body>${outlines}</body></opml>`)
    const { code, out, err } = await watch(list, '--once', ...OPEN)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const log = jsonLines(err)
    for (const line of log) expect(line).toMatchObject({ time: expect.any(String), level: 'info' })
    expect(reportsIn(log).sort()).toEqual([`${server.url}/1`, `${server.url}/2`])
    expect(await looked(ledger => ledger.counts())).toMatchObject({ reports: 2, events: 1 })
  })

  it('ends with 1 when a feed could not be read, and reads the others', async () => {
    server.on('/a', says(rss([{ id: '1' }])))
    const { code, err } = await watch(`${server.url}/a`, `${server.url}/none`, '--once', ...OPEN)
    expect(code).toBe(1)
    expect(jsonLines(err)).toContainEqual(expect.objectContaining({ level: 'error', code: 'page_status' }))
    expect(await looked(ledger => ledger.counts())).toMatchObject({ reports: 1 })
  })

  it('goes to no private address without leave', async () => {
    server.on('/a', says(rss([{ id: '1' }])))
    const { code, err } = await watch(`${server.url}/a`, `http://localhost:8080/`, '--once')
    expect(code).toBe(1)
    const refused = expect.objectContaining({ event: 'failed', code: 'address_refused' })
    expect(jsonLines(err).filter(line => refused.asymmetricMatch(line))).toHaveLength(2)
    expect(server.asked).toEqual([])
  })

  it.each([
    ['is not there', 'nowhere.opml', /^marsad: nowhere\.opml: no such file or folder; [^\n]+\n$/],
    [
      'is none',
      scratch.file('none.opml', 'نص'),
      /^marsad: [^\n]*none\.opml: there is no address of a feed in it; [^\n]+\n$/,
    ],
  ])('says in one line that a list %s', async (_, list, says) => {
    const { code, err } = await watch(list, '--once')
    expect(code).toBe(1)
    expect(err).toMatch(says)
  })
})

describe('marsad watch', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly by %s', async signal => {
    server.on('/a', says(rss([{ id: '1', link: '/1' }])))
    const { code, log } = await stopped([`${server.url}/a`], signal, 'read')
    expect(code).toBe(0)
    expect(log.at(-1)).toMatchObject({ event: 'stopped' })
    expect(reportsIn(log)).toEqual([`${server.url}/1`])
  })

  it('ends cleanly in the middle of a fetch', async () => {
    server.on('/a', () => undefined)
    server.on('/b', says(rss([{ id: '1' }])))
    const { code, log } = await stopped([`${server.url}/a`, `${server.url}/b`], 'SIGTERM', 'read')
    expect(code).toBe(0)
    expect(log.at(-1)).toMatchObject({ event: 'stopped' })
  })

  it('loses nothing that it said it added when it is killed, and goes on where it was', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => String(i))
    const page = `${'قتل سبعة جنود في غارة جوية على سرت، بحسب الجيش. '.repeat(20)}`
    for (const id of ids) server.on(`/${id}`, says(page, { 'content-type': 'text/plain; charset=utf-8' }))
    server.on('/feed', says(rss(ids.map(id => ({ id, link: `/${id}`, text: 'موجز…' })))))
    const told: string[] = []
    for (const count of [1, 4, 9]) {
      const { code, log } = await stopped([`${server.url}/feed`, '--once'], 'SIGKILL', 'added', count)
      expect(code).toBeNull()
      told.push(...reportsIn(log))
      const kept = await looked(ledger => Promise.all(told.map(id => ledger.report(id))))
      expect(kept.filter(report => report === null)).toEqual([])
    }
    expect(told.length).toBeGreaterThanOrEqual(14)
    const { code, err } = await watch(`${server.url}/feed`, '--once', ...OPEN)
    expect(code).toBe(0)
    expect(await looked(ledger => ledger.counts())).toMatchObject({ reports: ids.length })
    // Of what was told to be added, none is fetched or added again, but for the one that each kill may have left unnoted.
    expect(reportsIn(jsonLines(err)).filter(id => told.includes(id))).toEqual([])
    expect(server.asked.filter(line => /\/\d+$/.test(line)).length).toBeLessThanOrEqual(ids.length + 2 * 3)
  })
})
