/** The pages on the ledger of the examples, in a real browser: what is chosen is what is shown, told and downloaded. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'
import { jsonLines, Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

/** A loaded machine answers late. */
const WAIT = { timeout: 40_000 }
const SCREENS = [
  { language: 'ar', width: 1280 },
  { language: 'en', width: 1280 },
  { language: 'ar', width: 390 },
  { language: 'en', width: 390 },
] as const

describe.skipIf(BROWSER === null)('on the examples', () => {
  const scratch = new Scratch()
  let ledger: Ledger
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    const file = scratch.path('examples.sqlite')
    await scratch.run('add', join(ROOT, 'examples'), '--ledger', file)
    ledger = await openLedger(file)
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await ledger?.close()
    scratch.remove()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
    page = await context.newPage()
    complaints = []
    page.on('request', request => {
      if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url())
    })
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  })
  afterEach(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })

  const open = (path: string): Promise<unknown> => page.goto(`${server.url}${path}`)
  const fits = async (width: number): Promise<void> =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)

  it.each(SCREENS)('filters are chosen in the panel and stand in the address, $language $width', async screen => {
    await page.setViewportSize({ width: screen.width, height: 800 })
    await open(`/?lang=${screen.language}`)
    await page.locator('.event-row').first().waitFor()
    await page.locator('.filter-panel > summary').click()
    await fits(screen.width)
    await page.locator('.fields input[type="number"]').fill('12')
    await page.waitForURL(/minToll=12/)
    await page.locator('.chosen-chip').waitFor()
    const expected = (await ledger.events({ minToll: 12, scope: ['incident', 'cumulative'] })).length
    await expect.poll(() => page.locator('.event-row').count(), WAIT).toBe(expected)
    expect(expected).toBeGreaterThan(2)
    await page.keyboard.press('Escape')
    expect(await page.locator('.filter-panel').getAttribute('open')).toBeNull()
    await page.locator('.chosen-chip').click()
    await expect.poll(() => page.locator('.event-row').count(), WAIT).toBeGreaterThan(expected)
  })

  it('what is downloaded is what is seen', async () => {
    await open('/?lang=en&type=capture&from=2016-08-01&to=2016-12-31')
    await page.locator('.event-row').first().waitFor()
    const seen = await page.locator('.event-row').evaluateAll(rows => rows.map(row => row.getAttribute('data-id')))
    await page.locator('.download > summary').click()
    const names = await page.locator('.download a').allTextContents()
    expect(names).toEqual(expect.arrayContaining(['CSV table', 'Printable HTML dossier']))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.download a[href*="/jsonl?"]').click(),
    ])
    const lines = jsonLines(readFileSync(await file.path(), 'utf8'))
    expect(lines.map(line => Object(line).event.id).sort()).toEqual(seen.sort())
  })

  it('a view is saved under a name, opened again, and deleted', async () => {
    await open('/?lang=en&type=siege')
    await page.locator('.views > summary').click()
    await page.locator('.views input').fill('Sieges')
    await page.locator('.views .button').click()
    await page.locator('.views li').waitFor()
    await open('/?lang=ar')
    await page.locator('.views > summary').click()
    await page.locator('.views li a').click()
    await page.waitForURL(/type=siege/)
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    await page.locator('.views > summary').click()
    if ((await page.locator('.views').getAttribute('open')) === null) await page.locator('.views > summary').click()
    await page.locator('.views li button').click()
    await expect.poll(() => page.locator('.views li').count(), WAIT).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('marsad.views'))).toBe('[]')
  })
})
