/** One item of a feed into the ledger, with the text of its page where the feed has only a summary. */
import { itemReport } from '../1-reports/feeds/item-report.ts'
import type { FeedItem } from '../1-reports/feeds/parse-feed.ts'
import type { Report } from '../1-reports/report.ts'
import type { UserError } from '../errors.ts'
import { printOf, type SeenItem } from './feed-state.ts'
import { fetchArticle } from './fetch-article.ts'
import type { Added, WatchTools } from './poll-feed.ts'
import { told } from './watch-log.ts'

/** A page that cannot be had is tried at so many polls; then the summary is all there is. */
const MOST_TRIES = 3

/** Fewer letters than an article has; some short news is fetched in vain, and then its page says no more. */
const SUMMARY_LENGTH = 700
/** How feeds end a text that goes on elsewhere. */
const CUT = /(?:\.\.\.|…|\[(?:…|\.\.\.)\]|(?:اقرأ|إقرأ|قراءة|لقراءة|شاهد|المزيد)[^\n]{0,20})\s*$/

const isSummary = ({ text }: FeedItem): boolean => text.length < SUMMARY_LENGTH || CUT.test(text)

export interface DoneItem {
  readonly key: string
  readonly seen: SeenItem
  readonly change: Added['change']
}

/** What was done with it; null where it is known already as it stands, or holds no text. */
export async function addItem(
  feed: string,
  item: FeedItem,
  known: ReadonlyMap<string, SeenItem>,
  tools: WatchTools,
): Promise<DoneItem | null> {
  const own = itemReport(item)
  const { id, url, title, published, outlet, text } = item
  const key = printOf(id ?? url ?? own?.id ?? null)
  const print = printOf(url, title, published, outlet, text)
  const before = known.get(key)
  const again = before?.print === print
  if (again && before.tries === 0) return null
  const page = tools.pages && url !== null && isSummary(item) ? await fetchArticle(url, tools) : null
  const missing = page !== null && 'fault' in page ? page : null
  if (missing) logMissing(feed, url ?? '', missing.fault, tools)
  const report = url !== null && page !== null && 'article' in page ? withArticle(item, url, page.article) : own
  if (report === null) return null
  const added = await tools.add(report)
  const { change, claims } = added
  if (change !== 'unchanged') tools.log({ event: change, feed, report: report.id, claims })
  const tries = missing === null || missing.lasting ? 0 : ((again ? before.tries : 0) + 1) % MOST_TRIES
  return { key, seen: { print, tries }, change }
}

function logMissing(feed: string, page: string, error: UserError, { log }: WatchTools): void {
  log({ event: 'page_missing', feed, page, ...told(error) })
}

/** The page's text where it is the longer one; what the feed says of outlet, title and day stands. */
const withArticle = ({ text, outlet, title, published }: FeedItem, url: string, article: Report): Report => ({
  id: url,
  publisher: outlet ?? article.publisher,
  url,
  title: title ?? article.title,
  published: published ?? article.published,
  body: article.body.length > text.length ? article.body : text,
})
