/** A picture of every page of the app on the examples, kept in test-output/pictures for whoever looks through them; none is wider than its screen. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'
import { Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

interface Pictured {
  readonly name: string
  readonly path: string
  /** By which the page is known to be there. */
  readonly there: string
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>
}

const pagesOf = (event: string, report: string): readonly Pictured[] => [
  { name: 'map-and-list', path: '/', there: '.map-symbol' },
  { name: 'control', path: '/?country=LY&control=shown&to=2016-09-01', there: '.side-legend li' },
  { name: 'nothing-found', path: '/?from=1990-01-01&to=1990-12-31', there: '.list-pane .state' },
  { name: 'event', path: `/event/${event}`, there: '.toll-plot .plot-figure' },
  { name: 'report', path: `/report/${report}`, there: '.report-body .marked-text' },
  { name: 'review', path: '/review', there: '.actions' },
  {
    ...{ name: 'mending', path: `/review/${event}`, there: '.actions' },
    before: async page => {
      await page.keyboard.press('e')
      await page.keyboard.press('l')
      await page.locator('form.panel').waitFor()
    },
  },
  { name: 'totals', path: '/totals?by=month', there: '.sums' },
  {
    ...{ name: 'battle', path: '/battle?operation=libya/bunyan-marsous&place=سرت&from=2016-05-05&to=2016-12-18' },
    there: '.story-day',
  },
  { name: 'no-such-page', path: '/nothing', there: '.state' },
  { name: 'failure', path: '/?minToll=many', there: '.state .button' },
]

/** A loaded machine draws maps slowly. */
const PATIENCE_MS = 120_000
const LOOKS = [
  { language: 'ar', width: 1280, scheme: 'light' },
  { language: 'en', width: 1280, scheme: 'dark' },
  { language: 'ar', width: 390, scheme: 'dark' },
  { language: 'en', width: 390, scheme: 'light' },
] as const

describe.skipIf(BROWSER === null)('pictures are taken', () => {
  const folder = join(ROOT, 'test-output', 'pictures')
  const scratch = new Scratch()
  let ledger: Ledger
  let team: Ledger
  let server: RunningServer
  let guarded: RunningServer
  let browser: Browser
  let pages: readonly Pictured[]

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const file = scratch.path('examples.sqlite')
    // gold.jsonl is the coding of the same reports: added with them, each would come twice.
    const examples = readdirSync(join(ROOT, 'examples')).filter(name => name !== 'gold.jsonl')
    await scratch.run('add', ...examples.map(name => join(ROOT, 'examples', name)), '--ledger', file)
    ledger = await openLedger(file)
    const [strike] = await ledger.events({ place: 'تاجوراء', types: ['air_strike'], minToll: 40 })
    const claim = strike && (await ledger.event(strike.event.id))?.claims[0]
    pages = pagesOf(strike?.event.id ?? '', encodeURIComponent(claim?.report.id ?? ''))
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    team = await openLedger(scratch.path('team.sqlite'))
    await team.accounts.add({ name: 'amal', role: 'reader' }, 'a long sentence 1')
    guarded = await startServer({ ledger: team, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await guarded?.close()
    await ledger?.close()
    await team?.close()
    scratch.remove()
  })

  it.each(LOOKS)('in $language, $width px wide, $scheme', async ({ language, width, scheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme })
    context.setDefaultTimeout(PATIENCE_MS)
    const login = { name: 'login', path: '/', there: '.login', before: undefined, at: guarded.url }
    const wide: string[] = []
    for (const { name, path, there, before, at } of [...pages.map(page => ({ ...page, at: server.url })), login]) {
      const page = await context.newPage()
      await page.goto(`${at}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await page.locator(there).first().waitFor({ state: 'attached' })
      await before?.(page)
      await page.waitForLoadState('load')
      await page.evaluate(() => document.fonts.ready)
      // A map that is there is drawn to its end.
      if ((await page.locator('.map-box').count()) > 0) await page.locator('.map-box[data-drawn]').waitFor()
      const picture = join(folder, `${name}-${language}-${width}-${scheme}.png`)
      await page.screenshot({ path: picture, fullPage: !/^(map|control|nothing)/.test(name) })
      expect(statSync(picture).size).toBeGreaterThan(5_000)
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(name)
      await page.close()
    }
    await context.close()
    expect(wide).toEqual([])
  })
})
