/** Feeds and lists of feeds as files: told apart by how they begin, and broken in every way. */
import { afterAll, describe, expect, it } from 'vitest'
import { Scratch } from '../../../test/marsad.ts'
import { ATOM, OPML, RDF, RSS } from '../feeds/feed.corpus.ts'
import { readInputs } from '../read-input.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

/** Ids of the reports and codes of the faults of a file with this content. */
async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const found: string[] = []
  for await (const input of readInputs([scratch.file(name, content)]))
    found.push('report' in input ? input.report.id : input.fault.code)
  return found
}

const IN_RSS = ['https://sahel.example/1?id=7', 'https://sahel.example/2', expect.stringMatching(/^r-/)]

describe('a feed in a file', () => {
  it.each([
    ['a.rss', RSS, IN_RSS],
    ['rss-without-a-name', RSS, IN_RSS],
    ['a.xml', ATOM, ['https://wadi.example/news/1', expect.stringMatching(/^r-/)]],
    ['atom-without-a-name', ATOM, ['https://wadi.example/news/1', expect.stringMatching(/^r-/)]],
    ['rdf-without-a-name', RDF, ['https://jabal.example/1']],
    ['utf16.rss', Buffer.from(`\ufeff${RSS}`, 'utf16le'), IN_RSS],
  ])('gives its items: %s', async (name, content, ids) => {
    expect(await read(name, content)).toEqual(ids)
  })

  it('that was cut off gives what stands whole, and a fault', async () => {
    expect(await read('cut.rss', RSS.slice(0, RSS.indexOf('<item>', RSS.indexOf('خبر بلا نص'))))).toEqual([
      ...IN_RSS.slice(0, 2),
      'feed_truncated',
    ])
  })

  it('with an item that says nothing gives the others', async () => {
    const silent = RSS.replace('<title>خبر بلا نص</title>', '')
    expect(await read('silent.rss', silent)).toEqual([IN_RSS[0], 'report_empty', IN_RSS[2]])
  })

  it.each([
    ['sitemap.xml', '<?xml version="1.0"?><urlset></urlset>', 'feed_broken'],
    ['words.rss', 'نص', 'feed_broken'],
    ['nothing.rss', '', 'file_empty'],
    ['bytes.rss', new Uint8Array([1, 2, 3, 0, 4, 0, 9, 9, 0]), 'file_not_text'],
    ['list.opml', OPML, 'feed_list'],
    ['list-without-a-name', OPML, 'feed_list'],
  ])('that is none is told in one line: %s', async (name, content, code) => {
    expect(await read(name, content)).toEqual([code])
  })
})
