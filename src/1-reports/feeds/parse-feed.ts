/** RSS, Atom and RDF feeds to their items, whichever it is. */
import { type AnyFeed, type AtomFeed, parseFeed as parseAny } from 'feedsmith'
import { metaDay } from '../iso-day.ts'
import { articleUrl } from './article-url.ts'
import { htmlText } from './html-text.ts'
import { wholeItems } from './whole-items.ts'

export interface FeedItem {
  /** As the feed names it; null where it does not. */
  readonly id: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  /** The longest text that the feed has of it, without its dress; may be empty. */
  readonly text: string
}

export interface Feed {
  readonly items: readonly FeedItem[]
  /** Whether it was cut off before its end: what stood whole was read. */
  readonly truncated: boolean
}

/** The items of a feed, or null where it is none; `url` is where it was had from. */
export function parseFeed(text: string, url: string | null): Feed | null {
  const whole = wholeItems(text)
  if (!whole) return null
  if (whole.text === '') return { items: [], truncated: true }
  try {
    return { items: itemsOf(parseAny<string>(whole.text), url), truncated: whole.truncated }
  } catch {
    // The parser throws what its XML parser throws: whatever it is, this is no feed.
    return null
  }
}

type FeedOf<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed']

function itemsOf(parsed: AnyFeed, url: string | null): FeedItem[] {
  if (parsed.format === 'rss') return ofRss(parsed.feed, url)
  if (parsed.format === 'rdf') return ofRdf(parsed.feed, url)
  return parsed.format === 'atom' ? ofAtom(parsed.feed, url) : []
}

function ofRss(feed: FeedOf<'rss'>, url: string | null): FeedItem[] {
  return (feed.items ?? []).map(item => {
    const link = item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value)
    return {
      id: plain(item.guid?.value),
      url: articleUrl(link, feed.link ?? url),
      outlet: plain(item.source?.title) ?? plain(feed.dc?.publishers?.[0]) ?? plain(feed.title),
      title: plain(item.title),
      published: metaDay(item.pubDate ?? item.dc?.dates?.[0]),
      text: longest(item.content?.encoded, item.description),
    }
  })
}

function ofRdf(feed: FeedOf<'rdf'>, url: string | null): FeedItem[] {
  return (feed.items ?? []).map(item => ({
    id: plain(item.rdf?.about),
    url: articleUrl(item.link ?? item.rdf?.about, feed.link ?? url),
    outlet: plain(feed.dc?.publishers?.[0]) ?? plain(feed.title),
    title: plain(item.title),
    published: metaDay(item.dc?.dates?.[0]),
    text: longest(item.content?.encoded, item.description),
  }))
}

function ofAtom(feed: FeedOf<'atom'>, url: string | null): FeedItem[] {
  const base = linkOf(feed.links) ?? url
  return (feed.entries ?? []).map(entry => ({
    id: plain(entry.id),
    url: articleUrl(linkOf(entry.links) ?? undefined, base),
    outlet: plain(entry.source?.title?.value) ?? plain(feed.title?.value),
    title: plain(entry.title?.value),
    published: metaDay(entry.published ?? entry.updated),
    text: longest(entry.content?.value, entry.summary?.value),
  }))
}

const linkOf = (links: readonly AtomFeed.Link<string>[] | undefined): string | null =>
  links?.find(link => (link.rel ?? 'alternate') === 'alternate')?.href ?? null

/** One line of text; feeds escape titles once too often. */
const plain = (text: string | undefined): string | null => htmlText(text ?? '').replace(/\n/g, ' ') || null

/** A feed may give the article and a summary, and some call the one by the other's name. */
function longest(...pieces: readonly (string | undefined)[]): string {
  const texts = pieces.map(piece => htmlText(piece ?? ''))
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}
