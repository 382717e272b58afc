/** Web archives: the pages in them are reports with their addresses, and the rest is passed over. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { BODY, byteByByte, faultsOf, mutated, readBytes, reportsOf } from '../reading.corpus.ts'

const page = (title: string, body = BODY): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`

interface Given {
  readonly url: string
  readonly content: Uint8Array
  readonly type?: 'response' | 'request' | 'resource'
  readonly headers?: Readonly<Record<string, string>>
  readonly statusline?: string
}

async function recordOf({
  url,
  content,
  type = 'response',
  headers = {},
  statusline = 'HTTP/1.1 200 OK',
}: Given): Promise<Buffer> {
  const httpHeaders = { 'content-type': 'text/html; charset=utf-8', ...headers }
  const date = '2020-01-02T03:04:05Z'
  const record = WARCRecord.create(
    type === 'resource'
      ? { url, date, type, warcHeaders: { 'Content-Type': 'text/html' } }
      : { url, date, type, statusline, httpHeaders },
    (async function* () {
      yield content
    })(),
  )
  return Buffer.from(await WARCSerializer.serialize(record))
}

const marfa = (path: string): string => `https://marfa.example/${path}`
const RECORDS = await Promise.all(
  [
    { url: marfa('1'), content: Buffer.from(page('سبع عائلات في المخيم')) },
    { url: marfa('1'), content: Buffer.from('x'), type: 'request' as const },
    { url: marfa('logo.png'), content: Buffer.from('\u0089PNG'), headers: { 'content-type': 'image/png' } },
    { url: marfa('gone'), content: Buffer.from(page('سبع عائلات')), statusline: 'HTTP/1.1 404 Not Found' },
    { url: marfa('list'), content: Buffer.from('<html><body><a href="/1">خبر</a></body></html>') },
    {
      url: marfa('2'),
      content: byteByByte(page('خيام قرب البئر القديمة'), 'windows-1256'),
      headers: { 'content-type': 'text/html; charset=windows-1256' },
    },
    { url: marfa('3'), content: gzipSync(page('أهل القرى يصلون')), headers: { 'content-encoding': 'gzip' } },
    { url: marfa('4'), content: Buffer.from(page('من غير خادم هذه المرة')), type: 'resource' as const },
  ].map(recordOf),
)
const WHOLE = Buffer.concat(RECORDS)

describe('WARC', () => {
  it.each([
    ['news.warc', WHOLE],
    ['news.warc.gz', gzipSync(WHOLE)],
    ['news.warc.gz', Buffer.concat(RECORDS.map(record => gzipSync(record)))],
    ['download', WHOLE],
  ])('gives a report for each page with an article: %s', async (name, content) => {
    for (const piece of [100, 100_000]) {
      const inputs = await readBytes(name, content, { piece })
      expect(reportsOf(inputs).map(({ url, title, body, publisher }) => [url, title, body, publisher])).toEqual([
        [marfa('1'), 'سبع عائلات في المخيم', BODY, 'marfa.example'],
        [marfa('2'), 'خيام قرب البئر القديمة', BODY, 'marfa.example'],
        [marfa('3'), 'أهل القرى يصلون', BODY, 'marfa.example'],
        [marfa('4'), 'من غير خادم هذه المرة', BODY, 'marfa.example'],
      ])
      expect(faultsOf(inputs)).toEqual([
        expect.stringMatching(/^pages_without_article .*: 1 of 5 pages hold no article$/),
      ])
    }
  })

  it('gives the same ids each time, of the content', async () => {
    const ids = async (name: string) => reportsOf(await readBytes(name, WHOLE)).map(report => report.id)
    expect(await ids('a.warc')).toEqual(await ids('b.warc'))
    expect(new Set(await ids('a.warc')).size).toBe(4)
  })

  it('is told to be none', async () => {
    expect(faultsOf(await readBytes('no.warc', BODY))).toEqual([expect.stringMatching(/^warc_broken .*record 1 /)])
  })

  it('goes on with the next record after a broken one', async () => {
    const [first = Buffer.alloc(0), ...rest] = RECORDS
    const inputs = await readBytes('half.warc', Buffer.concat([first, Buffer.from('<html>x</html>\r\n\r\n'), ...rest]))
    expect(reportsOf(inputs)).toHaveLength(4)
    expect(faultsOf(inputs)[0]).toMatch(/^warc_broken half\.warc: record 2 cannot be read/)
  })

  it('is told to be cut off, with what came before', async () => {
    const inputs = await readBytes('cut.warc', WHOLE.subarray(0, -300))
    expect(reportsOf(inputs)).toHaveLength(3)
    expect(faultsOf(inputs)).toContainEqual('warc_broken cut.warc: record 8 cannot be read (it was cut off)')
  })

  it('passes over a record that is over the limit', async () => {
    const inputs = await readBytes('x.warc', WHOLE, { limits: { fileBytes: 200 } })
    expect(reportsOf(inputs)).toEqual([])
    expect(faultsOf(inputs)[0]).toMatch(/longer than 200 bytes/)
  })

  it('broken by chance gives reports or faults of one line', async () => {
    for (let seed = 0; seed < 200; seed++)
      for (const input of await readBytes('x.warc', mutated(WHOLE, seed)))
        expect('report' in input ? input.report.body.trim() : input.fault.message).not.toBe('')
  })
})
