/** The pages in a real browser: what is marked is what was read, in both languages, and nothing goes elsewhere. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../src/1-reports/report.ts'
import type { Claim, Mark, Reading } from '../src/4-claims/claim.ts'
import { type Ledger, openLedger } from '../src/6-ledger/ledger.ts'
import { type RunningServer, startServer } from '../src/api/server.ts'
import { BROWSER, BROWSER_ARGS } from './browser.ts'

const BODY = [
  'قال متحدث باسم البنيان المرصوص إن 12 من مقاتليها قتلوا وأصيب 30 آخرون يوم الأربعاء في اشتباكات مع داعش في سرت 😀.',
  'وأضاف <script>document.title = "هجوم"</script> أن <b onclick="x()">القصف</b> استمر & لم يتوقف.',
  'ونفى التنظيم ذلك.',
].join('\n')
const REPORT: Report = {
  id: 'paper.txt/1',
  publisher: 'صحيفة <i>الاختبار</i>',
  url: 'https://paper.example/1',
  title: 'قتلى في اشتباكات سرت',
  published: '2016-08-11',
  body: BODY,
}

function markOf(text: string, role: string): Mark {
  const start = BODY.indexOf(text)
  return { start, end: start + text.length, text, role }
}
const { role: _, ...EVIDENCE } = markOf(
  '12 من مقاتليها قتلوا وأصيب 30 آخرون يوم الأربعاء في اشتباكات مع داعش في سرت 😀',
  'evidence',
)
const MARKS = [
  markOf('البنيان المرصوص', 'participant'),
  markOf('12 من مقاتليها قتلوا', 'killed'),
  markOf('أصيب 30', 'injured'),
  markOf('يوم الأربعاء', 'date'),
  // Begins within the evidence and ends beyond it.
  markOf('سرت 😀.', 'place'),
]

const TOLL = { group: 'combatants', of: null, detail: null, approx: false, vague: false, speaker: null } as const
const CLAIM: Claim = {
  type: 'clash',
  status: 'disputed',
  scope: 'incident',
  date: { start: '2016-08-10', end: '2016-08-10', basis: 'stated', precision: 'day' },
  place: { name: 'سرت', lat: 31.2089, lon: 16.5887, country: 'LY', id: 'libya/sirte', precision: 'town' },
  actors: [
    { name: 'البنيان المرصوص', role: 'participant' },
    { name: 'داعش', role: 'participant' },
  ],
  tolls: [
    { ...TOLL, outcome: 'killed', low: 12, high: 12 },
    { ...TOLL, outcome: 'injured', low: 30, high: 30 },
  ],
  count: null,
  speakers: ['متحدث باسم البنيان المرصوص'],
  evidence: [EVIDENCE],
  marks: MARKS,
  rules: ['clash-between-sides'],
  confidence: 0.9,
}
const UNREAD = markOf('القصف', 'unread')
const READING: Reading = {
  ...{ claims: [CLAIM], unread: [UNREAD], published: '2016-08-11', publishedBasis: 'metadata' },
  language: 'ar',
}

const LANGUAGES = [
  { language: 'ar', dir: 'rtl', headline: 'اشتباك · سرت', day: 'الأربعاء، 10 أغسطس 2016', disputed: 'متنازع فيه' },
  { language: 'en', dir: 'ltr', headline: 'Clash · Sirte', day: 'Wednesday, 10 August 2016', disputed: 'Disputed' },
] as const

/** The text of all pieces of the mark, joined. */
const markedText = async (page: Page, { role, start, end }: Pick<Mark, 'role' | 'start' | 'end'>): Promise<string> =>
  (await page.locator(`mark[data-spans~="${role}:${start}-${end}"]`).allTextContents()).join('')

describe.skipIf(BROWSER === null)('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-web-'))
  let ledger: Ledger
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let asked: string[]
  let complaints: string[]

  beforeAll(async () => {
    ledger = await openLedger(join(folder, 'ledger.sqlite'))
    await ledger.addReadings([{ report: REPORT, reading: READING }])
    server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...BROWSER_ARGS] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await ledger?.close()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    // So far west that a day read as local time would be the day before.
    context = await browser.newContext({ timezoneId: 'Pacific/Honolulu', viewport: { width: 1280, height: 800 } })
    page = await context.newPage()
    asked = []
    complaints = []
    page.on('request', request => asked.push(request.url()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  })
  afterEach(async () => {
    const elsewhere = asked.filter(url => !url.startsWith(server.url) && !/^(data|blob):/.test(url))
    await context.close()
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })
  })

  it.each(LANGUAGES)('lead by the keyboard from the list to the words, in $language', async each => {
    await page.goto(`${server.url}/?lang=${each.language}`)
    expect(await page.locator('html').getAttribute('dir')).toBe(each.dir)
    const link = page.locator('.event-row a')
    await link.waitFor()
    expect(await link.locator('strong').textContent()).toBe(each.headline)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('.dossier h1').waitFor()
    expect(await page.locator('.dossier h1').textContent()).toBe(each.headline)
    const other = LANGUAGES.find(({ language }) => language !== each.language)
    expect(await page.locator('.other-headline').textContent()).toBe(other?.headline)
    expect(await page.locator('.facts').textContent()).toContain(each.day)
    expect(await page.locator('.dossier-head .badge').allTextContents()).toContain(each.disputed)
    for (const mark of MARKS.filter(({ text }) => !text.endsWith('.'))) {
      expect(await markedText(page, mark)).toBe(mark.text)
    }
    expect(await markedText(page, { ...EVIDENCE, role: 'evidence' })).toBe(EVIDENCE.text)
  })

  it.each(LANGUAGES)('show the whole report as text, in $language', async each => {
    await page.goto(`${server.url}/event/${(await ledger.events())[0]?.event.id}?lang=${each.language}`)
    await page.locator('.claim-card footer a').click()
    await page.locator('.report-body .marked-text').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(`/report/${encodeURIComponent(REPORT.id)}`)
    expect((await page.locator('.report-body .marked-text').allTextContents()).join('\n')).toBe(BODY)
    expect(await page.locator('.report-body').locator('script, b, i').count()).toBe(0)
    expect(await page.locator('.report-line strong').textContent()).toBe(REPORT.publisher)
    for (const mark of [...MARKS, UNREAD]) expect(await markedText(page, mark)).toBe(mark.text)
  })

  it('draw the event on the map, and open it from there', async () => {
    await page.goto(`${server.url}/?lang=en`)
    await page.locator('.map-symbol').click()
    await page.locator('.dossier h1').waitFor()
    expect(await page.locator('.dossier h1').textContent()).toBe('Clash · Sirte')
  })

  it('keep the choice in the address, and the language in mind', async () => {
    await page.goto(`${server.url}/?lang=en&type=capture`)
    await page.locator('.list-pane .state').waitFor()
    await page.locator('.type-chip[aria-pressed="true"]').click()
    await page.locator('.event-row').waitFor()
    expect(page.url()).toBe(`${server.url}/?lang=en`)
    await page.locator('.bar > div > i').first().click()
    expect(page.url()).toContain('from=2016-08-10&to=2016-08-10')
    await page.goto(server.url)
    await page.locator('.event-row').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each([390, 1280])('fit a screen of %i', async width => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', `/event/${(await ledger.events())[0]?.event.id}`, '/report/paper.txt%2F1']) {
      await page.goto(`${server.url}${path}`)
      await page.locator('.event-row, main:not(.explore) h1').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('ask who comes where the ledger has accounts, and let in who knows the password', async () => {
    const team = await openLedger(join(folder, 'team.sqlite'))
    await team.accounts.add({ name: 'amal', role: 'reader' }, 'a long sentence 1')
    const guarded = await startServer({ ledger: team, port: 0, host: '127.0.0.1' })
    const own = await context.newPage()
    try {
      await own.goto(`${guarded.url}/?lang=en`)
      await own.getByLabel('Name').fill('amal')
      await own.getByLabel('Password').fill('not the password')
      await own.keyboard.press('Enter')
      await own.getByRole('alert').waitFor()
      await own.getByLabel('Password').fill('a long sentence 1')
      await own.keyboard.press('Enter')
      await own.locator('.state code').waitFor()
      expect(await own.locator('.login').count()).toBe(0)
    } finally {
      await guarded.close()
      await team.close()
    }
  })
})
