/** Feeds as servers give them (RSS, Atom, RDF): a report an item. */
import { fault } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import { declaredEncoding } from '../declared-encoding.ts'
import { decodeText } from '../decode-text.ts'
import { itemReport } from '../feeds/item-report.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { readWhole } from '../read-bytes.ts'
import type { InputFormat } from './format.ts'

export const feed: InputFormat = {
  id: 'feed',
  extensions: ['rss', 'atom', 'rdf', 'xml'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  holds: 'text',
  what: 'Feeds: RSS 2.0, Atom and RDF, a report an item; a feed that ends in the middle gives its whole items, and says so.',
  recognises: ({ text }) =>
    /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(text ?? ''),
  read: readFeed,
}

async function* readFeed(file: InputFile, { limits }: Surroundings): AsyncGenerator<Input> {
  const { source } = file
  const whole = await readWhole(file.bytes(), limits.fileBytes)
  if (!whole) throw fault('file_too_large', { file: source, limit: sizeLabel(limits.fileBytes) })
  const text = decodeText(whole, declaredEncoding(whole, file.mediaType ?? null))
  if (text === null) throw fault('file_not_text', { file: source })
  // The parser is loaded only when there is a feed.
  const { parseFeed } = await import('../feeds/parse-feed.ts')
  const parsed = parseFeed(text, file.url ?? null)
  if (!parsed) throw fault('feed_broken', { file: source })
  for (const [i, item] of parsed.items.entries()) {
    const report = itemReport(item)
    const place = `${source} › ${item.url ?? item.id ?? `item ${i + 1}`}`
    yield report ? { report, source } : { fault: fault('report_empty', { file: place }), source }
  }
  if (parsed.truncated) yield { fault: fault('feed_truncated', { file: source }), source }
}
