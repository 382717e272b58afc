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
    await page.locator('.filter-fields input[type="number"]').fill('12')
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

  it.each(SCREENS)('totals are summed, split, and had as a file, $language $width', async ({ language, width }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(`/totals?lang=${language}&by=place`)
    await page.locator('.sums').first().waitFor()
    await fits(width)
    const { sums, campaigns } = await ledger.totals({ scope: ['incident', 'cumulative'] }, 'place')
    const killed = sums.filter(row => row.outcome === 'killed')
    expect(await page.locator('.sums-box').first().locator('tbody tr').count()).toBe(killed.length)
    expect(await page.locator('.campaign').count()).toBe(campaigns.length)
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.sums-box > .button').click()])
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toBe('\ufeffplace,outcome,low,best,high,open,events')
    expect(lines).toHaveLength(sums.length + 1)
    await page.locator('.tabs a').first().click()
    await page.waitForURL(/by=outcome/)
  })

  it.each(SCREENS)('a battle is told on one page, $language $width', async ({ language, width }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(`/battle?lang=${language}`)
    await page.locator('.battle select option').nth(1).waitFor({ state: 'attached' })
    await page.locator('.battle select').selectOption('libya/bunyan-marsous')
    await page.locator('.story-day').first().waitFor()
    await fits(width)
    const url = new URL(page.url())
    expect([url.searchParams.get('place'), url.searchParams.get('from')]).toEqual(['سرت', '2016-05-05'])
    const days = await page.locator('.story-day h3').allTextContents()
    expect(days.length).toBeGreaterThan(8)
    expect(await page.locator('.plot .lane circle').count()).toBe(await page.locator('.story .event-row').count())
    expect(await page.locator('.told q').first().textContent()).toMatch(/[\u0600-\u06ff]/)
    // As many as the choice of operations promises.
    const chosen = page.locator('.battle select option[value="libya/bunyan-marsous"]')
    expect(await chosen.textContent()).toContain(`(${await page.locator('.story .event-row').count()})`)
    // The town, and the quarters that were taken one after the other.
    expect(await page.locator('.control-row').count()).toBeGreaterThan(6)
    const { places } = await (await fetch(`${server.url}/api/v1/control?place=سرت&day=2016-08-20`)).json()
    const holder = (id: string): string =>
      places.find((one: { place: { id?: string } }) => one.place.id === id)?.changes[0].holders[0].id
    expect(holder('libya/sirte-district-2')).toBe('libya/bunyan-marsous')
    expect(holder('libya/sirte-600')).not.toBe('libya/bunyan-marsous')
  })

  it('what never parts on the map is listed, though the map grows by it', async () => {
    const points = (await ledger.events({ scope: 'incident' })).flatMap(({ event: { place } }) =>
      place?.lat == null ? [] : [`${place.lat},${place.lon}`],
    )
    const shared = points.find((point, i) => points.indexOf(point) < i)
    await open(`/?lang=ar&at=${shared},15`)
    await page.locator('.map-box[data-drawn]').waitFor(WAIT)
    await page.locator('.map-symbol:has(.group-count)').first().dispatchEvent('click')
    await page.waitForURL(/spot=/)
    await page.locator('.chosen-chip').waitFor()
    const rows = await page.locator('.event-row').count()
    expect(rows).toBeGreaterThan(1)
    const box = page.locator('.map-box')
    const before = await box.evaluate(one => one.clientHeight)
    await page.setViewportSize({ width: 1280, height: 720 })
    await expect.poll(() => box.evaluate(one => one.clientHeight)).not.toBe(before)
    // Whoever listens to the map is told in its next frame.
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
    expect(page.url()).toContain('spot=')
    expect(await page.locator('.event-row').count()).toBe(rows)
  })

  it('the map shows who holds what as of the last day chosen, and plays through time', async () => {
    await open('/?lang=en&country=LY&to=2016-08-20')
    await page.locator('.control-panel input').click()
    await page.locator('.side-legend li').first().waitFor()
    expect(page.url()).toContain('control=shown')
    expect(await page.locator('.control-panel').textContent()).toContain('As of 20 August 2016')
    const before = page.url()
    await page.locator('.play').click()
    await page.waitForFunction(old => window.location.href !== old, before, WAIT)
    expect(await page.locator('.play').getAttribute('aria-pressed')).toBe('true')
    await page.locator('.play').click()
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each(SCREENS)('an event shows how its figures grew, and its dossier, $language $width', async screen => {
    await page.setViewportSize({ width: screen.width, height: 800 })
    const [strike] = await ledger.events({ place: 'تاجوراء', types: ['air_strike'], minToll: 40 })
    await open(`/event/${strike?.event.id}?lang=${screen.language}`)
    await page.locator('.toll-plot .plot-figure').first().waitFor()
    await fits(screen.width)
    expect(await page.locator('.toll[data-outcome="killed"] .plot-figure').count()).toBeGreaterThan(1)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.dossier-links a[href*="/html?"]').click(),
    ])
    const dossier = readFileSync(await file.path(), 'utf8')
    expect(dossier.match(/<section /g)).toHaveLength(2)
    expect(dossier).toContain(strike?.event.id)
    await page.emulateMedia({ media: 'print' })
    for (const onScreen of ['.top', '.dossier-links', '.for-screen', '.history'])
      expect(await page.locator(onScreen).first().isVisible()).toBe(false)
    expect(await page.locator('.claim-card').first().isVisible()).toBe(true)
  })
})
