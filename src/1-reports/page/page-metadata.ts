/** What a page tells about its article: title, outlet, address and day of publication. */
import { metaDay } from '../iso-day.ts'
import { linkedArticle } from './json-ld.ts'
import { tagOf } from './walk.ts'

export interface PageMetadata {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** ISO day, of metadata alone. */
  readonly published: string | null
}

const DAY_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'published',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'article.published',
  'date',
]

/** Read before the furniture is taken out: some of it stands there. */
export function pageMetadata(document: Document, givenUrl: string | null): PageMetadata {
  const linked = linkedArticle(document)
  const meta = metaTags(document)
  const first = (...values: readonly (string | null | undefined)[]): string | null =>
    values.map(clean).find(value => value !== null) ?? null
  const url = first(
    givenUrl,
    address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    address(meta.get('og:url')),
    address(linked?.url),
  )
  const publisher = first(
    meta.get('og:site_name'),
    linked?.publisher,
    meta.get('application-name'),
    meta.get('publisher'),
    meta.get('dc.publisher'),
    meta.get('apple-mobile-web-app-title'),
    url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null,
  )
  const given = first(linked?.headline, heading(document), meta.get('og:title'), meta.get('twitter:title'))
  const title = given ?? first(document.querySelector('title')?.textContent)
  const day =
    metaDay(linked?.datePublished) ?? DAY_NAMES.map(name => metaDay(meta.get(name))).find(Boolean) ?? timeOf(document)
  return { title: title && withoutOutlet(title, publisher), publisher, url, published: day }
}

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null

const address = (href: string | null | undefined): string | null =>
  href && URL.canParse(href) && /^https?:/.test(href) ? href : null

/** By property, name or itemprop, in lower case; the first of each. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && content && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

/** The only heading of the first order, outside the head of the site, that is no name of a site. */
function heading(document: Document): string | null {
  const marked = document.querySelector('[itemprop~="headline"]')
  const all = marked && tagOf(marked) !== 'meta' ? [marked] : [...document.querySelectorAll('h1')]
  const titles = all
    .filter(element => !element.closest('nav, aside, footer, [role="banner"]'))
    .map(element => clean(element.textContent))
    .filter(text => (text?.split(' ').length ?? 0) >= 3)
  return new Set(titles).size === 1 ? (titles[0] ?? null) : null
}

/** A `time` that says to be of publication, else the first of the article. */
function timeOf(document: Document): string | null {
  const marked = '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, time[class*="publish"]'
  for (const element of document.querySelectorAll(marked)) {
    const day = metaDay(element.getAttribute('datetime') ?? element.getAttribute('content'))
    if (day) return day
  }
  const times = document.querySelectorAll('article time[datetime], main time[datetime]')
  for (const element of times)
    if (!element.closest('aside, nav, footer, ul, ol, article article'))
      return metaDay(element.getAttribute('datetime'))
  return null
}

/** "عنوان الخبر | الصحيفة", "عنوان الخبر - الصحيفة": the title alone. */
function withoutOutlet(title: string, publisher: string | null): string {
  const [, own = title, mark = '', last = ''] = /^(.+?)\s*([|»]|\s[-–—]\s)\s*([^|»]{2,60})$/.exec(title) ?? []
  const ofOutlet = publisher !== null && (last.includes(publisher) || publisher.includes(last.trim()))
  const short = mark === '|' && last.trim().split(/\s+/).length <= 4
  return (ofOutlet || short) && own.split(' ').length >= 2 ? own.trim() : title
}
