/** The date that a page prints beside its article, as it is printed: for a reader of Arabic dates to make out. */
import { isElement, tagOf, walk } from './walk.ts'

const NAMES =
  /(?:^|[\s_-])(?:date|dates|datetime|time|timestamp|publish\w*|posted|created|updated|byline|meta|info|submitted)(?:$|[\s_-]|\d)/i
/** Clocks and calendars at the head of a site tell the day on which the page was saved. */
const NOW = /(?:^|[\s_-])(?:today|current|clock|now|weather|prayer|top|head(?:er)?|ticker|breaking)/i
const YEAR = /(?:1[34]|19|20)\d{2}|[١٢][٠-٩]{3}/
const LABEL = /نُ?شر|النشر|أضيف|كتب في/
const LONGEST = 120

/** The printed date of a page, one line, or null. Only what stands with the article's title or text is looked at. */
export function datelineOf(document: Document, part: Node): string | null {
  const frame = frameOf(document, part)
  const found: string[] = []
  walk(frame, {
    enter: node => {
      if (!isElement(node) || isNow(node)) return false
      if (!NAMES.test(namesOf(node)) && tagOf(node) !== 'time') return true
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
      if (text.length > LONGEST) return true
      if (YEAR.test(text)) found.push(text)
      return false
    },
  })
  return found.find(text => LABEL.test(text)) ?? found[0] ?? null
}

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)

const isNow = (element: Element): boolean =>
  tagOf(element) !== 'article' &&
  tagOf(element) !== 'body' &&
  NOW.test(namesOf(element)) &&
  !element.querySelector('h1')

/** What holds both the heading and the text; the text alone where there is no heading. */
function frameOf(document: Document, part: Node): Node {
  const heading = document.querySelector('h1')
  if (!heading) return part
  for (let node: Node | null = part; node; node = node.parentNode) if (node.contains(heading)) return node
  return part
}
