/** Saved pages in the templates of Arabic outlets, with text of our own: what is read, and that nothing around it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readBytes, reportsOf } from '../../src/1-reports/reading.corpus.ts'
import { findDateline } from '../../src/2-arabic/dateline.ts'
import { ROOT } from '../source-files.ts'

const FOLDER = join(ROOT, 'test', 'pages')
const text = z.string().nullable()
const EXPECTED = z
  .record(z.string(), z.object({ title: text, publisher: text, url: text, published: text, body: z.string() }))
  .parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')))
/** Every line of furniture in the pages holds this word. */
const BESIDE = 'زائد'

const read = async (name: string) =>
  reportsOf(await readBytes(`${name}.html`, readFileSync(join(FOLDER, `${name}.html`))))

it('are of at least twelve outlets, all with what is expected', () => {
  const pages = readdirSync(FOLDER).filter(file => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThanOrEqual(12)
  expect(pages.map(file => file.replace('.html', ''))).toEqual(Object.keys(EXPECTED).sort())
})

describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  it('gives the article with what is told about it', async () => {
    expect(await read(name)).toEqual([{ id: name, ...expected }])
  })

  it('leaves out what stands around it', async () => {
    expect(readFileSync(join(FOLDER, `${name}.html`)).length).toBeGreaterThan(500)
    for (const { title, body } of await read(name)) expect(`${title} ${body}`).not.toContain(BESIDE)
  })
})

/** The pages without a day in their metadata print one, and it is made out in stage 2. */
it.each([
  ['rt-arabic', '2018-06-20'],
  ['alquds', '2018-11-08'],
  ['alwasat-libya', '2016-11-27'],
  ['libya-alahrar', '2016-11-27'],
  ['aljarida', '2016-12-07'],
])('%s was published on %s, by its own dateline', async (name, day) => {
  const [report] = await read(name)
  expect(report?.published).toBeNull()
  expect(findDateline(report?.body ?? '')?.day).toBe(day)
})
