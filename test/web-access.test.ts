/** Every page of the app can be used by all: no serious fault by axe, in both languages, on both widths, light and dark. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, claim, onDay, reading, report, toll, town } from '../src/5-events/invented-claims.ts'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const BODY = 'دخلت قوات الفجر مرسى النور صباحا.\nوأصيب صيادان بالرصاص عند الجسر.'
const SAID = 'دخلت قوات الفجر مرسى النور'
const place = { start: 17, end: 27, text: 'مرسى النور', role: 'place' }

const ITEMS = ['a', 'b'].map(id => ({
  report: report(id, { published: '2031-03-02', title: `دخول مرسى النور ${id}`, body: BODY }),
  reading: reading(
    [
      claim('capture', SAID, {
        ...{ status: id === 'a' ? ('disputed' as const) : ('reported' as const), place: town('مرسى النور', 31, 16) },
        ...{ actors: [actor('قوات الفجر', 'initiator'), actor('تنظيم السهم', 'target')], marks: [place] },
        ...{ tolls: [toll(3, id === 'a' ? 3 : null)], ...onDay('2031-03-01'), speakers: ['ناطق'] },
      }),
    ],
    '2031-03-02',
  ),
}))

interface Seen {
  readonly name: string
  readonly path: (event: string) => string
  /** By which the page is known to be there. */
  readonly there: string
  readonly keys?: readonly string[]
}

const PAGES: readonly Seen[] = [
  { name: 'the list and the map', path: () => '/', there: '.event-row' },
  { name: 'an event', path: event => `/event/${event}`, there: '.claim-card' },
  { name: 'a report', path: () => '/report/a', there: '.add-here button' },
  { name: 'the review', path: event => `/review/${event}`, there: '.actions', keys: ['?'] },
  { name: 'mending parties', path: event => `/review/${event}`, there: '.actions', keys: ['e', 'a'] },
  { name: 'mending tolls', path: event => `/review/${event}`, there: '.actions', keys: ['e', 'l'] },
  { name: 'merging', path: event => `/review/${event}`, there: '.actions', keys: ['m'] },
  { name: 'adding a claim', path: event => `/review/${event}`, there: '.actions', keys: ['c'] },
  { name: 'totals', path: () => '/totals', there: 'main table' },
  { name: 'a battle', path: () => '/battle?place=مرسى+النور', there: 'main h1' },
  { name: 'no such page', path: () => '/nothing', there: '.state' },
]

const LOOKS = ['ar', 'en'].flatMap(language => [1280, 390].map(width => ({ language, width })))
// The size of targets is of WCAG 2.2, and not looked at unless it is asked for.
const ALL = `{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }`
const COLOURS = `{ resultTypes: ['violations'], runOnly: ['color-contrast'] }`

/** What axe finds that would keep somebody out, a line each. */
async function faultsOf(page: Page, options: string): Promise<string[]> {
  // By the protocol of the browser's tools, for the page's own rules let no other script in.
  await page.evaluate(AXE)
  const results: AxeResults = await page.evaluate(`axe.run(document, ${options})`)
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
}

describe.skipIf(BROWSER === null)('axe finds nothing serious on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-axe-'))
  let browser: Browser
  let ledger: Ledger
  let server: RunningServer
  let event = ''

  beforeAll(async () => {
    ledger = await openLedger(join(folder, 'ledger.sqlite'))
    await ledger.addReadings(ITEMS)
    event = (await ledger.events())[0]?.event.id ?? ''
    const correction = { kind: 'edit', claim: event, change: { count: 2 }, reason: 'مرتين' }
    await ledger.correcting.correct(correction, 'سلمى', await ledger.correcting.against(correction))
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await ledger?.close()
    rmSync(folder, { recursive: true })
  })

  it.each(LOOKS)('any page, light or dark, in $language, $width px wide', async ({ language, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: 'light' })
    const faults: string[] = []
    for (const { name, path, there, keys = [] } of PAGES) {
      const page = await context.newPage()
      await page.goto(`${server.url}${path(event)}?lang=${language}`)
      await page.locator(there).first().waitFor()
      for (const key of keys) await page.keyboard.press(key)
      if (keys.length > 0) await page.locator('.panel, .key-help').first().waitFor()
      for (const summary of await page.locator('.history summary').all()) await summary.click()
      faults.push(...(await faultsOf(page, ALL)).map(fault => `${name}: ${fault}`))
      await page.emulateMedia({ colorScheme: 'dark' })
      faults.push(...(await faultsOf(page, COLOURS)).map(fault => `${name}, dark: ${fault}`))
      await page.close()
    }
    await context.close()
    expect(faults).toEqual([])
  })
})
