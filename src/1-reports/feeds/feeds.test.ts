/** Feeds to items and reports: of every kind, cut anywhere, and broken anyhow. */
import { describe, expect, it } from 'vitest'
import { ATOM, OPML, RDF, RSS } from './feed.corpus.ts'
import { htmlText } from './html-text.ts'
import { itemReport } from './item-report.ts'
import { type Feed, parseFeed } from './parse-feed.ts'
import { feedsOf } from './parse-opml.ts'

const feed = (text: string): Feed => parseFeed(text, null) ?? { items: [], truncated: false }
const reports = (text: string) => feed(text).items.map(itemReport)

describe('items', () => {
  it('of RSS', () => {
    expect(feed(RSS).truncated).toBe(false)
    expect(reports(RSS)).toEqual([
      {
        id: 'https://sahel.example/1?id=7',
        publisher: 'صحيفة الساحل',
        url: 'https://sahel.example/1?id=7',
        title: 'مقتل ثلاثة في قصف على سرت "عاجل"',
        published: '2016-08-14',
        body: 'قتل ثلاثة مدنيين في قصف على سرت، بحسب مصدر طبي.\nوأصيب خمسة آخرون.\nولم تعرف الجهة.',
      },
      {
        id: 'https://sahel.example/2',
        publisher: 'صحيفة الساحل',
        url: 'https://sahel.example/2',
        title: null,
        published: null,
        body: 'خبر بلا نص',
      },
      expect.objectContaining({
        id: expect.stringMatching(/^r-/),
        publisher: 'وكالة الوادي',
        url: null,
        title: null,
        body: 'نص بلا عنوان ولا رابط',
      }),
    ])
  })

  it('of Atom', () => {
    expect(reports(ATOM)).toEqual([
      {
        id: 'https://wadi.example/news/1',
        publisher: 'مرصد الوادي',
        url: 'https://wadi.example/news/1',
        title: 'انفجار في السوق',
        published: '2016-08-14',
        body: 'انفجرت عبوة في السوق.\nلا ضحايا & لا أضرار.',
      },
      expect.objectContaining({ url: null, published: '2016-08-14', body: 'هدوء حذر.' }),
    ])
  })

  it('of RDF', () => {
    expect(reports(RDF)).toEqual([
      {
        id: 'https://jabal.example/1',
        publisher: 'أنباء الجبل',
        url: 'https://jabal.example/1',
        title: 'اشتباكات',
        published: '2016-08-14',
        body: 'اندلعت اشتباكات غرب البلدة.',
      },
    ])
  })

  it('whose links are relative are found from where the feed was had', () => {
    const text =
      '<rss version="2.0"><channel><title>أ</title><item><title>ب</title><link>/7</link></item></channel></rss>'
    expect(parseFeed(text, 'https://a.example/rss')?.items[0]?.url).toBe('https://a.example/7')
    expect(parseFeed(text, null)?.items[0]?.url).toBeNull()
  })

  it('are none where there is no feed', () => {
    for (const text of ['', 'نص', '<html><body><p>x</p></body></html>', '{"items":[]}', '<rss>', '<opml/>'])
      expect(parseFeed(text, null)?.items ?? []).toEqual([])
    expect(parseFeed('<html></html>', null)).toBeNull()
  })
})

describe('a feed that is cut off', () => {
  it.each([
    ['RSS', RSS, '</rss>'],
    ['Atom', ATOM, '</feed>'],
    ['RDF', RDF, '</rdf:RDF>'],
  ])('gives its whole items and says so, wherever it is cut: %s', (_, text, end) => {
    const whole = feed(text).items
    const last = text.lastIndexOf(end) + end.length
    const seen = new Set<number>()
    for (let at = text.indexOf(`<${end.slice(2, -1)}`) + 10; at < last; at += 3) {
      const cut = parseFeed(text.slice(0, at), null)
      expect(cut?.truncated).toBe(true)
      expect(whole.slice(0, cut?.items.length)).toEqual(cut?.items)
      seen.add(cut?.items.length ?? -1)
    }
    expect([...seen]).toEqual(Array.from({ length: whole.length + 1 }, (_, i) => i))
    expect(feed(text.slice(0, last)).truncated).toBe(false)
  })
})

describe('hostile feeds', () => {
  it('do not grow by their entities', () => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE r [<!ENTITY e0 "x">${entities}]><rss version="2.0"><channel><title>&e12;</title><item><title>&e12;</title></item></channel></rss>`
    expect(JSON.stringify(parseFeed(bomb, null)).length).toBeLessThan(1000)
  })

  it.each([
    ['deep tags', `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`],
    [
      'deep dress',
      `<rss version="2.0"><channel><item><title>x</title><description><![CDATA[${'<div>'.repeat(20_000)}نص]]></description></item></channel></rss>`,
    ],
    ['open tags', `<rss><channel><item>${'<a<'.repeat(300_000)}`],
    ['open comments', `<rss><channel>${'<!--'.repeat(200_000)}`],
    ['open CDATA', `<rss><channel>${'<![CDATA['.repeat(200_000)}`],
    ['closing tags', `<rss><channel>${'</'.repeat(300_000)}>`],
  ])('do not stop the program: %s', (_, text) => {
    expect(() => parseFeed(text, null)?.items.map(itemReport)).not.toThrow()
  })

  it('never throw, however they are broken', () => {
    let state = 7
    const chance = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const pieces = [
      '<',
      '>',
      ']]>',
      '<![CDATA[',
      '&',
      '&#0;',
      '&#x1F;',
      '"',
      '</item>',
      '\u0000',
      '\ud800',
      '<item>',
      '<!--',
      '',
    ]
    for (let round = 0; round < 600; round++) {
      let text = [RSS, ATOM, RDF, OPML][round % 4] ?? ''
      for (let change = 0; change < 4; change++) {
        const at = chance(text.length)
        text = text.slice(0, at) + pieces[chance(pieces.length)] + text.slice(at + chance(30))
      }
      for (const item of parseFeed(text, null)?.items ?? []) expect(itemReport(item)?.body).not.toBe('')
      feedsOf(text)
    }
  })
})

describe('htmlText', () => {
  it('keeps the text and its paragraphs', () => {
    expect(htmlText('سطر\n\nوآخر')).toBe('سطر\nوآخر')
    expect(htmlText('<div>أ<p>ب <a href="x">ج</a>\n د</p>ه</div>')).toBe('أ\nب ج د\nه')
    expect(htmlText('5 &lt; 6 &amp; 7')).toBe('5 < 6 & 7')
  })
})

describe('lists of feeds', () => {
  it('give each address once, in its order', () => {
    expect(feedsOf(OPML)).toEqual(['https://sahel.example/rss', 'https://wadi.example/feed'])
  })

  it('are told from what is none', () => {
    expect(feedsOf('<html></html>')).toBeNull()
    expect(feedsOf('')).toBeNull()
    expect(feedsOf(RSS)).toBeNull()
  })
})
