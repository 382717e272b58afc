/** The main view over more events than the browser holds: nothing is left out, for the server pages, counts and clusters. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillLedger } from '../bench/invented-ledger.ts'
import { actor, claim, onDay, reading, report, town } from '../src/5-events/invented-claims.ts'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'

const EVENTS = 3_000
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const WAIT = { timeout: 60_000 }

describe.skipIf(BROWSER === null)('a ledger of many events', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-many-'))
  let ledger: Ledger
  let server: RunningServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const file = join(folder, 'ledger.sqlite')
    ledger = await openLedger(file)
    await fillLedger(file, EVENTS)
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await ledger?.close()
    rmSync(folder, { recursive: true })
  })
  /** What is above the list, once it is counted. */
  const head = async () => {
    await page.locator('.list-head h2').waitFor(WAIT)
    return page.locator('.list-head').innerText()
  }
  /** What the bars of the timeline add up to, by their titles. */
  const counted = () =>
    page
      .locator('.timeline .bar')
      .evaluateAll(bars =>
        bars.reduce((sum, bar) => sum + Number(/: (?:(\d+)|no)/.exec(bar.getAttribute('title') ?? '')?.[1] ?? 0), 0),
      )

  it('is counted whole by list, legend and timeline', async () => {
    await page.goto(`${server.url}/?lang=en`)
    await page.locator('.event-row').first().waitFor()
    expect(await head()).toContain('3,000 events')
    const legend = await page.locator('.type-chip small').allInnerTexts()
    expect(legend.reduce((sum, text) => sum + Number(text.replace(',', '')), 0)).toBe(EVENTS)
    expect(await counted()).toBe(EVENTS)
  })

  it('is listed to its end by scrolling', async () => {
    const fitting = (await ledger.events({ types: ['clash', 'siege', 'capture'] })).map(({ event }) => event.id)
    expect(fitting.length).toBeGreaterThan(200)
    await page.goto(`${server.url}/?lang=en&type=clash,siege,capture`)
    await page.locator('.event-row').first().waitFor()
    const rows = page.locator('.event-row')
    await expect
      .poll(async () => {
        await page.locator('.list-pane').evaluate(pane => pane.scrollTo(0, pane.scrollHeight))
        return rows.count()
      }, WAIT)
      .toBe(fitting.length)
    expect(await rows.evaluateAll(all => all.map(row => row.getAttribute('data-id')))).toEqual(fitting)
    expect(await page.locator('.more').count()).toBe(0)
  })

  it('a period and a group of the map narrow it', async () => {
    await page.goto(`${server.url}/?lang=en&from=2015-01-01&to=2015-12-31`)
    await page.locator('.event-row').first().waitFor()
    const inYear = (await ledger.events({ from: '2015-01-01', to: '2015-12-31' })).length
    expect(await head()).toContain(`${inYear} events`)
    expect(await counted()).toBe(EVENTS)
    // One step nearer may still have all in view.
    await expect
      .poll(async () => {
        await page.locator('.map-symbol:has(.group-count)').first().dispatchEvent('click')
        return Number(/^\d+/.exec(await head())?.[0])
      }, WAIT)
      .toBeLessThan(inYear)
    expect(page.url()).toMatch(/[?&](at|spot)=/)
  })

  it('is drawn on tiles from elsewhere where those are asked for', async () => {
    const asked: string[] = []
    const host = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' }).end(PIXEL)
    }).listen(0, '127.0.0.1')
    await once(host, 'listening')
    const { port } = host.address() as AddressInfo
    const tiles = { url: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`, credit: '© Somebody' }
    const tiled = await startServer({ ledger, port: 0, host: '127.0.0.1', tiles })
    try {
      await page.goto(`${tiled.url}/?lang=en&at=25,25,5`)
      await page.locator('.map-box[data-drawn]').waitFor(WAIT)
      expect(asked.length).toBeGreaterThan(3)
      expect(asked.every(path => /^\/\d\/\d+\/\d+\.png$/.test(path))).toBe(true)
      expect(await page.locator('.map-credit').innerText()).toContain('© Somebody')
    } finally {
      await tiled.close()
      host.close()
    }
  })

  it('grows before the eyes of whoever looks at it', async () => {
    await page.goto(`${server.url}/?lang=en&type=withdrawal&from=2040-01-01`)
    await page.locator('.list-pane .state').waitFor()
    const left = claim('withdrawal', 'انسحبت قوات الفجر من مرسى النور', {
      ...{ place: town('مرسى النور', 31, 16), actors: [actor('قوات الفجر', 'initiator')], ...onDay('2040-02-02') },
    })
    await ledger.addReadings([{ report: report('late'), reading: reading([left]) }])
    await page.locator('.event-row').waitFor(WAIT)
  })
})
