/** An item of a feed as a report. */
import type { Report } from '../report.ts'
import { contentId } from '../report-id.ts'
import type { FeedItem } from './parse-feed.ts'

/**
 * The report of an item; null where it has no text at all. Its address is its id, so that an article which comes in two
 * feeds, or comes again and changed, stays one report; without an address the id is made from the content.
 */
export function itemReport({ url, outlet, title, published, text }: FeedItem): Report | null {
  // A title alone is all the text there is.
  const words = text === '' ? { title: null, body: title ?? '' } : { title, body: text }
  if (words.body === '') return null
  const content = { publisher: outlet, url, title: words.title, published, body: words.body }
  return { id: url ?? contentId(content), ...content }
}
