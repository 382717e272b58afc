/** Watching real feeds of a real server into a real ledger; only time and chance are the test's. */
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Scratch } from '../../test/marsad.ts'
import { ANYWHERE, PUBLIC_ONLY } from '../1-reports/fetch/address-guard.ts'
import type { Clock } from '../1-reports/fetch/clock.ts'
import { makeFetcher } from '../1-reports/fetch/fetch-page.ts'
import { makePoliteFetcher } from '../1-reports/fetch/polite.ts'
import { says, startTestServer, type TestServer } from '../1-reports/fetch/test-server.ts'
import type { Report } from '../1-reports/report.ts'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import { addReport } from '../cli/add-report.ts'
import { DEFAULT_LIMITS } from '../settings.ts'
import { loadState } from './feed-state.ts'
import type { Added, WatchTools } from './poll-feed.ts'
import { ARTICLE, rss, STRIKE } from './watch.corpus.ts'
import { watchOn, watchOnce } from './watch-feeds.ts'
import type { WatchEvent } from './watch-log.ts'

const scratch = new Scratch()
let files = 0
let add: WatchTools['add']
let server: TestServer
let ledger: Ledger
let url: string
beforeEach(async () => {
  server = await startTestServer()
  url = `${server.url}/rss`
  ledger = await openLedger(scratch.path(`${files++}.sqlite`))
  add = addReport(ledger)
})
afterEach(async () => {
  await ledger.close()
  await server.close()
})
afterAll(() => scratch.remove())

/** Time goes on by sleeping alone. */
class TestClock implements Clock {
  at = Date.UTC(2016, 7, 15)
  readonly slept: number[] = []
  now = (): number => this.at
  random = (): number => 0.5
  sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    const until = this.at + milliseconds
    this.slept.push(milliseconds)
    await new Promise(resolve => setImmediate(resolve))
    this.at = Math.max(this.at, until)
    signal.throwIfAborted()
  }
}

interface Watching {
  readonly tools: WatchTools
  readonly clock: TestClock
  readonly events: WatchEvent[]
  /** Events of this name. */
  readonly told: (name: WatchEvent['event']) => WatchEvent[]
}

function watching(given: Partial<WatchTools> = {}, timeLimit = 5000): Watching {
  const clock = new TestClock()
  const events: WatchEvent[] = []
  const fetcher = makeFetcher({ guard: ANYWHERE, now: clock.now, timeLimit })
  const tools: WatchTools = {
    fetcher: makePoliteFetcher(fetcher, clock, 5000),
    notes: ledger,
    add,
    log: event => events.push(event),
    clock,
    pages: true,
    limits: DEFAULT_LIMITS,
    signal: new AbortController().signal,
    ...given,
  }
  return { tools, clock, events, told: name => events.filter(({ event }) => event === name) }
}

const later = (clock: TestClock, minutes: number): void => {
  clock.at += minutes * 60_000
}
const asked = (path: string): number => server.asked.filter(line => line === `GET ${path}`).length
const counts = async (): Promise<number> => (await ledger.counts()).reports

describe('a feed', () => {
  it('is read, and its events are in the ledger', async () => {
    server.on('/rss', says(rss([{ id: '1' }, { id: '2', text: ARTICLE }])))
    const { tools, told } = watching()
    expect(await watchOnce([url], tools)).toBe(0)
    expect(told('read')).toEqual([{ event: 'read', feed: url, items: 2, added: 2 }])
    expect(await ledger.counts()).toMatchObject({ reports: 2, outlets: 1, events: 1 })
  })

  it('is not sent again when it has not changed', async () => {
    server.on('/rss', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(rss([{ id: '1' }]))
    })
    const { tools, told } = watching()
    await watchOnce([url], tools)
    expect(await watchOnce([url], tools)).toBe(0)
    expect(told('read')).toHaveLength(1)
    expect(told('unchanged')).toHaveLength(1)
  })

  it('brings what is new and what has changed, and nothing twice', async () => {
    server.on('/rss', says(rss([{ id: '1', link: '/1' }, { id: '2' }])))
    const { tools, told } = watching()
    await watchOnce([url], tools)
    server.on('/rss', says(rss([{ id: '3' }, { id: '1', link: '/1', text: `${STRIKE} تصحيح: خمسة.` }, { id: '2' }])))
    await watchOnce([url], tools)
    expect(told('added')).toHaveLength(3)
    expect(told('updated')).toEqual([expect.objectContaining({ report: `${server.url}/1` })])
    expect(await counts()).toBe(3)
  })

  it.each([
    ['declared by itself', 'windows-1256', {}],
    ['declared by the server', 'UTF-8', { 'content-type': 'application/rss+xml; charset=windows-1256' }],
    ['declared by nobody', 'UTF-8', {}],
  ])('in windows-1256 is read, %s', async (_, declared, headers: Record<string, string>) => {
    server.on('/rss', says(asWindows1256(rss([{ id: '1' }], declared)), headers))
    const { tools } = watching()
    expect(await watchOnce([url], tools)).toBe(0)
    expect((await ledger.events()).map(({ event }) => event.place?.name)).toEqual(['سرت'])
  })

  it('that was cut off gives what stands whole, and is asked for again', async () => {
    const whole = rss([{ id: '1' }, { id: '2' }])
    server.on('/rss', says(whole.slice(0, -80), { etag: '"cut"' }))
    const { tools, clock, told } = watching()
    expect(await watchOnce([url], tools)).toBe(1)
    expect(told('failed')).toEqual([expect.objectContaining({ code: 'feed_truncated' })])
    expect(await counts()).toBe(1)
    expect(await loadState(ledger, url)).toMatchObject({ etag: null, failures: 1 })
    server.on('/rss', says(whole))
    later(clock, 10)
    expect(await watchOnce([url], tools)).toBe(0)
    expect(await counts()).toBe(2)
  })

  it.each([
    ['a page', '<html><body><p>نص</p></body></html>', 'feed_broken'],
    ['nothing', '', 'feed_broken'],
    ['no text', Buffer.from([0, 1, 2, 3, 0]), 'feed_broken'],
  ])('that is %s is told', async (_, content, code) => {
    server.on('/rss', says(content))
    const { tools, told } = watching()
    expect(await watchOnce([url], tools)).toBe(1)
    expect(told('failed')).toEqual([expect.objectContaining({ code })])
  })
})

describe('a dead feed', () => {
  it('leaves the others alone, and is left alone for longer each time', async () => {
    server.on('/rss', says(rss([{ id: '1' }])))
    const dead = `${server.url}/dead`
    const gone = await startTestServer()
    await gone.close()
    const { tools, clock, told } = watching()
    expect(await watchOnce([dead, gone.url, url], tools)).toBe(2)
    expect(await counts()).toBe(1)
    expect(
      told('failed')
        .map(event => 'code' in event && event.code)
        .sort(),
    ).toEqual(['page_status', 'page_unreachable'])

    expect(await watchOnce([dead], tools)).toBe(1)
    expect(told('waiting')).toHaveLength(1)
    const waits: number[] = []
    for (let failures = 2; failures < 14; failures++) {
      later(clock, 6 * 60)
      await watchOnce([dead], tools)
      const state = await loadState(ledger, dead)
      expect(state.failures).toBe(failures)
      waits.push(state.notBefore - clock.at)
    }
    expect([...waits].sort((a, b) => a - b)).toEqual(waits)
    expect(Math.max(...waits)).toBeLessThanOrEqual(6 * 3600_000)
  })

  it('is read at once when its address, refused before, is allowed', async () => {
    server.on('/rss', says(rss([{ id: '1', text: STRIKE }])))
    const { clock, told, tools } = watching()
    const guarded = makePoliteFetcher(makeFetcher({ guard: PUBLIC_ONLY, now: clock.now, timeLimit: 5000 }), clock, 5000)
    expect(await watchOnce([url], { ...tools, fetcher: guarded })).toBe(1)
    expect(told('failed')).toEqual([expect.objectContaining({ feed: url, code: 'address_refused' })])
    expect(await watchOnce([url], tools)).toBe(0)
    expect(told('waiting')).toEqual([])
    expect(told('read')).toHaveLength(1)
  })

  it('does not hold the others up by silence', async () => {
    server.on('/silent', () => undefined)
    server.on('/rss', says(rss([{ id: '1' }])))
    const { tools, told } = watching({}, 200)
    expect(await watchOnce([`${server.url}/silent`, url], tools)).toBe(1)
    expect(told('failed')).toEqual([expect.objectContaining({ code: 'page_slow' })])
    expect(await counts()).toBe(1)
  })

  it('is told whole when the fault is the program’s, and the items before are kept', async () => {
    server.on('/rss', says(rss([{ id: '1' }, { id: '2' }])))
    let calls = 0
    const failing = async (report: Report): Promise<Added> => {
      if (++calls === 2) throw new Error('a fault')
      return add(report)
    }
    const { tools, told } = watching({ add: failing })
    expect(await watchOnce([url], tools)).toBe(1)
    expect(told('failed')).toEqual([
      expect.objectContaining({ code: 'internal', reason: expect.stringContaining('a fault') }),
    ])
    expect((await loadState(ledger, url)).seen.size).toBe(1)
  })
})

describe('manners', () => {
  it('keep away as long as the host asks, with all its feeds', async () => {
    server.on('/rss', (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end())
    server.on('/other', says(rss([{ id: '1' }])))
    const { tools, clock, told } = watching()
    await watchOnce([url], tools)
    expect((await loadState(ledger, url)).notBefore).toBe(clock.at + 7_200_000)
    await watchOnce([`${server.url}/other`], tools)
    expect(told('failed').map(event => 'code' in event && event.code)).toEqual(['page_status', 'host_busy'])
    expect(asked('/other')).toBe(0)
    later(clock, 121)
    server.on('/rss', says(rss([{ id: '2' }])))
    expect(await watchOnce([url, `${server.url}/other`], tools)).toBe(0)
  })

  it('wait between two requests to one host, for longer where it asks', async () => {
    for (const name of ['a', 'b', 'c']) server.on(`/${name}`, says(rss([{ id: name }])))
    const feeds = ['a', 'b', 'c'].map(name => `${server.url}/${name}`)
    const first = watching()
    await watchOnce(feeds, first.tools)
    expect(first.clock.at - Date.UTC(2016, 7, 15)).toBe(10_000)
    server.on('/robots.txt', says('User-agent: *\nCrawl-delay: 9\n'))
    const second = watching()
    await watchOnce(feeds, second.tools)
    expect(second.clock.at - Date.UTC(2016, 7, 15)).toBe(18_000)
  })

  it('follow robots.txt, and ask for it once', async () => {
    server.on('/robots.txt', says('User-agent: *\nDisallow: /private\n\nUser-agent: marsad\nDisallow: /rss\n'))
    server.on('/private', says(rss([{ id: '1' }])))
    const { tools, told } = watching()
    expect(await watchOnce([url, `${server.url}/private`], tools)).toBe(1)
    expect(told('failed')).toEqual([expect.objectContaining({ feed: url, code: 'robots_forbid' })])
    expect([asked('/rss'), asked('/robots.txt')]).toEqual([0, 1])
  })

  it('do not read a host that cannot say what may be read', async () => {
    server.on('/robots.txt', (_, response) => response.writeHead(503).end())
    server.on('/rss', says(rss([{ id: '1' }])))
    const { tools, clock } = watching()
    expect(await watchOnce([url], tools)).toBe(1)
    expect(asked('/rss')).toBe(0)
    server.on('/robots.txt', (_, response) => response.writeHead(404).end())
    later(clock, 2)
    expect(await watchOnce([url], tools)).toBe(0)
  })

  it('ask about the host that a redirect leads to', async () => {
    const other = await startTestServer()
    other.on('/robots.txt', says('User-agent: *\nDisallow: /\n'))
    server.on('/rss', (_, response) => response.writeHead(301, { location: `${other.url}/rss` }).end())
    const { tools, told } = watching()
    await watchOnce([url], tools)
    expect(told('failed')).toEqual([expect.objectContaining({ code: 'robots_forbid' })])
    expect(other.asked).toEqual(['GET /robots.txt'])
    await other.close()
  })
})

describe('an item that is only a summary', () => {
  const page = says(`${ARTICLE}\n\nقتل سبعة جنود في غارة جوية على سرت.`, {
    'content-type': 'text/plain; charset=utf-8',
  })
  const summary = [{ id: '1', text: 'قتل جنود في سرت…', link: '/article' }]
  const bodies = async (): Promise<string> => (await ledger.report(`${server.url}/article`))?.report.body ?? ''
  beforeEach(() => server.on('/rss', says(rss(summary), { etag: '"1"' })))

  it('is read from its page', async () => {
    server.on('/article', page)
    await watchOnce([url], watching().tools)
    expect(await bodies()).toContain('سبعة')
    expect((await ledger.report(`${server.url}/article`))?.report).toMatchObject({
      publisher: 'صحيفة الميناء',
      title: 'خبر 1',
    })
  })

  it('is taken as it is where pages are not wanted', async () => {
    server.on('/article', page)
    await watchOnce([url], watching({ pages: false }).tools)
    expect([asked('/article'), await bodies()]).toEqual([0, 'قتل جنود في سرت…'])
  })

  it('is kept when its page is gone, which is not asked for again', async () => {
    const { tools, told } = watching()
    expect(await watchOnce([url], tools)).toBe(0)
    expect(told('page_missing')).toEqual([expect.objectContaining({ code: 'page_status' })])
    expect(await bodies()).toContain('جنود')
    await watchOnce([url], tools)
    expect(asked('/article')).toBe(1)
    expect((await loadState(ledger, url)).etag).toBe('"1"')
  })

  it('is completed when its page comes back', async () => {
    server.on('/article', (_, response) => response.writeHead(500).end())
    const { tools, told } = watching()
    await watchOnce([url], tools)
    expect((await loadState(ledger, url)).etag).toBeNull()
    server.on('/article', page)
    await watchOnce([url], tools)
    expect(told('updated')).toHaveLength(1)
    expect(await bodies()).toContain('سبعة')
  })

  it('is asked for three times at most', async () => {
    server.on('/article', (_, response) => response.writeHead(500).end())
    const { tools } = watching()
    for (let poll = 0; poll < 5; poll++) await watchOnce([url], tools)
    expect(asked('/article')).toBe(3)
  })
})

describe('watching on', () => {
  /** Stops after so many looks at feeds. */
  function stoppedAfter(looks: number): Watching {
    const stop = new AbortController()
    const made = watching({ signal: stop.signal })
    const log = (event: WatchEvent): void => {
      made.events.push(event)
      if (made.events.filter(one => ['read', 'unchanged', 'failed'].includes(one.event)).length >= looks) stop.abort()
    }
    return { ...made, tools: { ...made.tools, log } }
  }

  it('looks again and again, and ends when it is told to', async () => {
    server.on('/rss', says(rss([{ id: '1' }])))
    const { tools, clock, events } = stoppedAfter(3)
    await watchOn([url], 600_000, tools)
    expect(clock.slept).toEqual([600_000, 600_000])
    expect(events.at(-1)).toEqual({ event: 'stopped' })
  })

  it('goes on where it was', async () => {
    server.on('/rss', says(rss([{ id: '1' }])))
    await watchOn([url], 600_000, stoppedAfter(2).tools)
    const { tools, clock, told } = stoppedAfter(1)
    clock.at += 700_000
    await watchOn([url], 600_000, tools)
    expect(clock.slept).toEqual([500_000])
    expect(told('added')).toEqual([])
  })

  it('comes back to a feed that failed', async () => {
    let tries = 0
    server.on('/rss', (_, response) => {
      if (++tries < 3) response.writeHead(503).end()
      else response.end(rss([{ id: '1' }]))
    })
    const { tools, told } = stoppedAfter(3)
    await watchOn([url], 600_000, tools)
    expect([told('failed').length, told('read').length]).toEqual([2, 1])
  })
})

/** Arabic letters as bytes of windows-1256, by turning its decoder round. */
function asWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text].map(letter => bytes.get(letter) ?? 0x3f))
}
