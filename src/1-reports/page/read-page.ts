/** A page of the web to the report that it holds. */
import { parseHTML } from 'linkedom'
import { isProse } from '../page-lines.ts'
import type { Report } from '../report.ts'
import { articlePart } from './article-part.ts'
import { articleText } from './article-text.ts'
import { datelineOf } from './dateline-line.ts'
import { removeFurniture } from './furniture.ts'
import { pageMetadata } from './page-metadata.ts'

/** Tags of the largest page that is looked at; an article's page has some thousand. */
const MOST_TAGS = 100_000
/** A browser that saves a page writes its address into it. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i

export type PageReading = { readonly report: Omit<Report, 'id'> } | { readonly reason: string } | null

/**
 * Null where the page holds no article; a reason where it is no page that can be looked at. What the parsers throw at a page
 * (one nested so deep that the stack runs out) is a reason too: a page is somebody else's, and no fault of the program.
 */
export function readPage(html: string, url: string | null): PageReading {
  try {
    return read(html, url)
  } catch (error) {
    return { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) }
  }
}

function read(html: string, url: string | null): PageReading {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST_TAGS) return { reason: `more than ${MOST_TAGS} elements` }
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  const about = pageMetadata(document, url ?? SAVED_FROM.exec(html.slice(0, 2000))?.[1] ?? null)
  removeFurniture(document)
  const part = articlePart(document)
  if (!part) return null
  const dateline = about.published === null ? datelineOf(document, part) : null
  const text = articleText(part, about.title)
  if (!text.split('\n').some(line => isProse({ text: line }))) return null
  // A date that only the page prints is kept where a reader of the text finds it.
  const body = dateline === null || text.includes(dateline) ? text : `${dateline}\n\n${text}`
  return { report: { ...about, body } }
}
