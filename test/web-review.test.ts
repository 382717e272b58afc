/** Review in a real browser: by keys alone from finding to undoing, and two people at the same claim. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../src/4-claims/claim.ts'
import { actor, claim, onDay, reading, report, toll, town } from '../src/5-events/invented-claims.ts'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'

const PASSWORD = 'a long sentence 1'
const BODY = 'دخلت قوات الفجر مرسى النور صباحا.\nوأصيب صيادان بالرصاص عند الجسر.'
const ENTRY = 'دخلت قوات الفجر مرسى النور'

const entry = (day: string, more: Partial<Claim>): Claim =>
  claim('capture', ENTRY, {
    ...{ place: town('مرسى النور', 31, 16), actors: [actor('قوات الفجر', 'initiator')], tolls: [toll(3, 3)] },
    ...onDay(day),
    ...more,
  })
const ITEMS = [
  // The least sure comes first in the queue.
  { id: 'a', day: '2031-03-01', confidence: 0.4 },
  { id: 'b', day: '2031-03-20', confidence: 0.6 },
  { id: 'c', day: '2032-03-01', confidence: 0.8 },
].map(({ id, day, confidence }) => ({
  report: report(id, { published: day, title: `دخول مرسى النور ${id}`, body: BODY }),
  reading: reading([entry(day, { confidence })], day),
}))

describe.skipIf(BROWSER === null)('review', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-review-'))
  let browser: Browser
  let ledger: Ledger
  let server: RunningServer
  let contexts: BrowserContext[]
  let complaints: string[]
  let count = 0

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    ledger = await openLedger(join(folder, `ledger${++count}.sqlite`))
    await ledger.addReadings(ITEMS)
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    contexts = []
    complaints = []
  })
  afterEach(async () => {
    for (const context of contexts) await context.close()
    await server.close()
    await ledger.close()
    expect(complaints).toEqual([])
  })

  async function opened(path: string, width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    contexts.push(context)
    const page = await context.newPage()
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(`${server.url}${path}`)
    return page
  }
  const idOf = async (id: string): Promise<string> => (await ledger.report(id))?.claims[0]?.ref.id ?? ''
  const claimIn = async (id: string, at = 0) => (await ledger.report(id))?.claims[at]
  const kept = (page: Page) => page.locator('.done-line[data-is="done"]').waitFor()
  const press = async (page: Page, ...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it.each(['ar', 'en'])('by keys alone: find, open, mend, undo, in %s', async language => {
    const page = await opened(`/?lang=${language}`)
    await page.locator('.event-row').first().waitFor()
    // The link to the review is reached by Tab, as all else.
    const link = page.locator('header a[href^="/review"]')
    for (let i = 0; i < 20 && !(await link.evaluate(one => one === document.activeElement)); i++)
      await press(page, 'Tab')
    await press(page, 'Enter')
    await page.locator('.actions').waitFor()
    const title = async () => page.locator('.review-claim h3').textContent()
    expect(await title()).toBe('دخول مرسى النور a')
    await press(page, 'j')
    await page.locator(`[data-claim="${await idOf('b')}"]`).waitFor()
    expect(page.url()).toContain(`/review/${await idOf('b')}`)
    await press(page, 'e', 'c')
    await page.locator('.panel input[type="number"]').waitFor()
    await page.keyboard.type('4')
    await press(page, 'Enter')
    await kept(page)
    expect(await claimIn('b')).toMatchObject({ claim: { count: 4 }, machine: { count: null } })
    await page.locator('.review-claim del').waitFor()
    await press(page, 'u')
    await page.locator('.done-line[data-is="undone"]').waitFor()
    expect(await claimIn('b')).toMatchObject({ claim: { count: null }, machine: null })
    expect(await page.locator('.review-claim del').count()).toBe(0)
  })

  it('mends every field by two keys, also with an Arabic keyboard', async () => {
    const page = await opened(`/review/${await idOf('a')}?lang=ar`)
    await page.locator('.actions').waitFor()
    for (const key of ['t', 'd', 'p', 'a', 'l', 'c', 'w', 's', 'o']) {
      await press(page, 'e', key)
      await page.locator('form.panel').waitFor()
      await press(page, 'Escape')
      await page.locator('form.panel').waitFor({ state: 'detached' })
    }
    // As it comes from an Arabic layout: the letters of E and S.
    for (const press of [
      { key: 'ث', code: 'KeyE' },
      { key: 'س', code: 'KeyS' },
    ]) {
      await page.evaluate(init => window.dispatchEvent(new KeyboardEvent('keydown', init)), press)
    }
    await page.locator('.panel select').selectOption('denied')
    await press(page, 'Tab', 'Tab', 'Enter')
    await kept(page)
    expect(await claimIn('a')).toMatchObject({ claim: { status: 'denied' } })
  })

  it('finds a place by how its name begins', async () => {
    const page = await opened(`/review/${await idOf('a')}?lang=en`)
    await page.locator('.actions').waitFor()
    await press(page, 'e', 'p')
    const box = page.getByRole('combobox')
    await box.fill('tripoli')
    await page.getByRole('option').first().waitFor()
    await press(page, 'ArrowDown', 'Enter')
    const name = await box.inputValue()
    expect(name).toContain('طرابلس')
    await press(page, 'Enter')
    await kept(page)
    const place = (await claimIn('a'))?.claim.place
    expect(place).toMatchObject({ name, lat: expect.any(Number), country: expect.any(String) })
    expect(place).not.toHaveProperty('nameEn')
  })

  it('accepts, rejects, notes, merges, moves and splits, and each is undone', async () => {
    const page = await opened(`/review/${await idOf('b')}?lang=en`)
    await page.locator('.actions').waitFor()
    const states = async () =>
      (await ledger.events()).map(({ claims }) => claims.map(one => one.report).join('')).sort()
    const undo = async () => {
      await press(page, 'u')
      await page.locator('.done-line[data-is="undone"]').waitFor()
    }
    await press(page, 'a')
    await kept(page)
    expect((await ledger.event(await idOf('b')))?.event.review.state).toBe('reviewed')
    await undo()
    await press(page, 'r')
    await page.locator('.event-pane .state').waitFor()
    expect(await states()).toEqual(['a', 'c'])
    await undo()
    await page.locator('.review-claim').waitFor()
    await press(page, 'n')
    await page.locator('.panel textarea').fill('لعله خبر قديم')
    await press(page, 'Tab', 'Enter')
    await kept(page)
    await press(page, 'm')
    await page.locator('.panel input[type="search"]').fill('مرسى')
    await page.locator('.choices label', { hasText: '2032' }).waitFor()
    await page.locator('.choices label', { hasText: '2032' }).click()
    await page.locator('.panel .primary').click()
    // It closes when the page shows what came of it; until then keys are its own.
    await page.locator('.panel').waitFor({ state: 'detached' })
    await page.locator('.review-claim').nth(1).waitFor()
    expect(await states()).toEqual(['a', 'bc'])
    await press(page, 'ArrowDown', 's')
    await page.locator('.review-claim').nth(1).waitFor({ state: 'detached' })
    expect(await states()).toEqual(['a', 'b', 'c'])
    await undo()
    await page.locator('.review-claim').nth(1).waitFor()
    await press(page, 'ArrowUp', 'v')
    await page.locator('.panel input[type="search"]').fill('مرسى')
    await page.locator('.choices label', { hasText: '1 March 2031' }).click()
    await page.locator('.panel .primary').click()
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await states()).toEqual(['ab', 'c'])
    await page.locator('.history summary').click()
    await page.locator('.deeds .summary', { hasText: 'لعله خبر قديم' }).waitFor()
  })

  it('adds a claim by selecting words in the report, or choosing them by keys', async () => {
    const page = await opened('/report/c?lang=en')
    await page.locator('.report-body .marked-text').nth(1).waitFor()
    await page.evaluate(() => {
      const text = document.querySelectorAll('.report-body .marked-text')[1]?.firstChild
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 'وأصيب صيادان'.length)
    })
    await page.locator('.add-here[data-selected] button').click()
    await page.locator('.panel select').selectOption('attack')
    await page.locator('.panel .primary').click()
    await page.locator('.actions').waitFor()
    expect(await claimIn('c', 1)).toMatchObject({
      ...{ origin: 'person', claim: { type: 'attack', evidence: [{ text: 'وأصيب صيادان' }] } },
    })
    await press(page, 'c')
    await page.locator('.word-picker').waitFor()
    // Past the title to the second line: the last two words of the body.
    await press(page, 'End', 'ArrowRight', 'Shift+ArrowLeft', 'Tab')
    await page.keyboard.type('Cla')
    await press(page, 'Tab', 'Tab', 'Enter')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await claimIn('c', 2)).toMatchObject({ claim: { type: 'clash', evidence: [{ text: 'عند الجسر' }] } })
  })

  it('tells the second of two people, who loses nothing', async () => {
    const people = ['سلمى', 'huda']
    for (const [at, name] of people.entries()) {
      await ledger.accounts.add({ name, role: at === 0 ? 'admin' : 'analyst' }, PASSWORD)
    }
    const path = `/review/${await idOf('a')}?lang=en`
    const pages: Page[] = []
    for (const name of people) {
      const page = await opened(path)
      await page.getByLabel('Name').fill(name)
      await page.getByLabel('Password').fill(PASSWORD)
      await press(page, 'Enter')
      await page.locator('.actions').waitFor()
      await press(page, 'e', 'w')
      await page.locator('.panel textarea').fill(`ناطق ${name}`)
      pages.push(page)
    }
    const [first, second] = pages
    if (!first || !second) throw new Error('no pages')
    await first.locator('.panel .primary').click()
    await kept(first)
    await second.locator('.panel .primary').click()
    const notice = second.locator('.conflict')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('سلمى')
    expect(await notice.textContent()).toContain('ناطق سلمى')
    expect(await second.locator('.panel textarea').inputValue()).toBe('ناطق huda')
    expect(await claimIn('a')).toMatchObject({ claim: { speakers: ['ناطق سلمى'] } })
    await second.locator('.panel .primary').click()
    await kept(second)
    expect(await claimIn('a')).toMatchObject({ claim: { speakers: ['ناطق huda'] }, review: { by: ['huda', 'سلمى'] } })
    // The first is shown what came of it without asking.
    await first.locator('.fields', { hasText: 'ناطق huda' }).waitFor()
  })

  it('shows a reader all, and lets nothing be changed', async () => {
    await ledger.accounts.add({ name: 'amal', role: 'admin' }, PASSWORD)
    await ledger.accounts.add({ name: 'rana', role: 'reader' }, PASSWORD)
    const page = await opened('/review?lang=en')
    await page.getByLabel('Name').fill('rana')
    await page.getByLabel('Password').fill(PASSWORD)
    await press(page, 'Enter')
    await page.locator('.review-claim').waitFor()
    expect(await page.locator('.help-line span').textContent()).toContain('analyst')
    await page.locator('.help-line span').waitFor()
    expect(await page.locator('.actions, .fields button').count()).toBe(0)
    await press(page, 'a', 'r', 'e', 'c')
    expect(await page.locator('.panel').count()).toBe(0)
    expect(await ledger.correcting.corrections()).toEqual([])
  })

  it('tells of its keys, and can do without them', async () => {
    const page = await opened('/review?lang=ar')
    await page.locator('.actions').waitFor()
    await press(page, 'Shift+?')
    await page.locator('.key-help').waitFor()
    expect(await page.locator('.key-help kbd', { hasText: /^E$/ }).count()).toBeGreaterThan(8)
    await page.locator('.key-help input').uncheck()
    await press(page, 'e')
    expect(await page.locator('.panel').count()).toBe(0)
  })

  it('shows the queue or an event on a narrow screen', async () => {
    const page = await opened('/review?lang=ar', 390)
    await page.locator('.event-row a').first().click()
    await page.locator('.review-claim').waitFor()
    expect(await page.locator('.queue-pane').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.locator('.back').click()
    await page.locator('.event-row').first().waitFor()
  })
})
