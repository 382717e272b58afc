/** How smoothly the map of 100,000 invented events is panned in Chromium, and how soon the app first paints. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { startServer } from '../src/api/server.ts'
import { BROWSER } from '../test/browser.ts'
import { fillLedger } from './invented-ledger.ts'

const EVENTS = 100_000
const PANS = 12
const LOAD_MS = 180_000

/** What draws: a graphics card, or the processor in its stead. */
const renderer = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const named = gl?.getExtension('WEBGL_debug_renderer_info')
    return String((named && gl?.getParameter(named.UNMASKED_RENDERER_WEBGL)) ?? 'no WebGL')
  })

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)

/** Milliseconds between frames while the map is dragged to and fro; each drag ends by asking the server for the new view. */
async function framesWhilePanning(page: Page): Promise<number[]> {
  const box = await page.locator('.map-box').boundingBox()
  if (box === null) throw new Error('the map has no box')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  // As text: what compiles this file names inner functions by a helper that the page does not have.
  await page.evaluate(
    'window.panned = []; let last = performance.now(); requestAnimationFrame(function tick(now) { window.panned.push(now - last); last = now; requestAnimationFrame(tick) })',
  )
  for (let i = 0; i < PANS; i++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    const way = (i % 2 === 0 ? 1 : -1) * Math.min(220, box.width / 3)
    await page.mouse.move(x + way, y + way / 3, { steps: 30 })
    await page.mouse.up()
  }
  return page.evaluate(() => [...Object(window).panned])
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0

const folder = mkdtempSync(join(tmpdir(), 'marsad-frames-'))
const file = join(folder, 'ledger.sqlite')
const ledger = await openLedger(file)
try {
  if (BROWSER === null) throw new Error('no Chromium was found; name one by MARSAD_BROWSER')
  await fillLedger(file, EVENTS)
  const server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-quic'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.url}/?lang=en&at=25,25,5`)
  await page.locator('.event-row').first().waitFor({ timeout: LOAD_MS })
  const listed = await page.evaluate(() => performance.now())
  await page.locator('.map-box[data-ready]').waitFor({ timeout: LOAD_MS })
  await page.locator('.map-symbol').first().waitFor({ timeout: LOAD_MS })
  await page.waitForLoadState('networkidle')
  console.log(`first paint: ${Math.round(await firstPaint(page))} ms; the list is there after ${Math.round(listed)} ms`)
  const drawnBy = await renderer(page)
  const symbols = await page.locator('.map-symbol').count()
  const frames = (await framesWhilePanning(page)).sort((a, b) => a - b)
  const smooth = frames.filter(ms => ms < 50).length / frames.length
  const card = /swiftshader|llvmpipe|software|no webgl/i.test(drawnBy)
    ? 'without a graphics card'
    : 'with a graphics card'
  console.log(`${EVENTS} events, ${symbols} symbols in view, ${card} (${drawnBy})`)
  console.log(
    `${frames.length} frames while panning: ${(smooth * 100).toFixed(1)} % under 50 ms, p50 ${share(frames, 0.5).toFixed(1)} ms, p95 ${share(frames, 0.95).toFixed(1)} ms`,
  )
  await browser.close()
  await server.close()
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true })
}
