/** A folder with one of each kind of input, good and broken, added in one command. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { INPUT_FORMATS } from '../src/1-reports/formats/index.ts'
import { BODY, byteByByte } from '../src/1-reports/reading.corpus.ts'
import { Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const line = (id: string): string => `${JSON.stringify({ id, body: BODY })}\n`
const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><article><p>${BODY}</p></article></body></html>`

async function warcOf(url: string): Promise<Uint8Array> {
  const content = (async function* () {
    yield Buffer.from(page('صفحة من الأرشيف'))
  })()
  const httpHeaders = { 'content-type': 'text/html' }
  return WARCSerializer.serialize(
    WARCRecord.create({ url, type: 'response', statusline: 'HTTP/1.1 200 OK', httpHeaders }, content),
  )
}

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('1').addRows([
    ['id', 'النص'],
    ['sheet', BODY],
  ])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>صحيفة</title><item><title>سبع عائلات في المخيم</title><link>https://marfa.example/1</link><guid>feed-1</guid><description>${BODY}</description></item></channel></rss>`

it('is in the ledger but for the broken ones, which are told at the end, a line each', async () => {
  mkdirSync(scratch.path('all/below'), { recursive: true })
  const good: readonly (readonly [string, string | Uint8Array])[] = [
    ['lines.jsonl', line('lines')],
    ['table.csv', byteByByte(`id,النص\ntable,"${BODY}"\n`, 'windows-1256')],
    ['sheet.xlsx', await workbook()],
    ['feed.rss', FEED],
    ['page.html', readFileSync(join(ROOT, 'test/pages/aljarida.html'))],
    ['archive.warc', await warcOf('https://marfa.example/2')],
    ['packed.jsonl.gz', gzipSync(line('packed'))],
    ['many.zip', zipSync({ 'x.jsonl': Buffer.from(line('zipped')) })],
    ['below/text.txt', byteByByte(BODY, 'iso-8859-6')],
  ]
  const broken: readonly (readonly [string, string | Uint8Array])[] = [
    ['bad-lines.jsonl', '{"id":'],
    ['bad-table.csv', 'a,b\n1,2\n'],
    ['bad-sheet.xlsx', 'PK'],
    ['bad-feed.rss', '<rss'],
    ['bad-page.html', '<html><body><nav>x</nav></body></html>'],
    ['bad-archive.warc', 'WARC/1.0\r\n'],
    ['bad-packed.jsonl.gz', gzipSync(line('cut')).subarray(0, 30)],
    ['bad-many.zip', zipSync({ 'x.bin': Buffer.from('x') }).subarray(0, 20)],
    ['bad-text.txt', Uint8Array.from({ length: 600 }, (_, i) => (i % 3 ? (i * 37) % 256 : 0))],
  ]
  for (const [name, content] of [...good, ...broken]) scratch.file(`all/${name}`, content)
  const ledger = scratch.path('all.sqlite')
  const { code, out, err } = await scratch.run('add', scratch.path('all'), '--ledger', ledger)
  expect(code).toBe(1)
  expect(out).toContain(`${good.length} new, 0 unchanged, 0 new versions, ${broken.length} failed`)
  const told = err.trimEnd().split('\n').slice(-broken.length)
  for (const [name] of broken)
    expect(told.filter(text => text.startsWith('marsad: ') && text.includes(`/${name}`))).toHaveLength(1)
  // OPML names feeds and holds no report.
  const kinds = new Set(good.map(([name]) => name.split('.').pop()))
  expect(
    INPUT_FORMATS.filter(({ id, extensions }) => id !== 'opml' && !extensions.some(one => kinds.has(one))),
  ).toEqual([])
})
