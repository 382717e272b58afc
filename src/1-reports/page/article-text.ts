/** An article's text, paragraph by paragraph, from the part of a page that holds it. */
import { kindOfLine } from '../page-lines.ts'
import { isElement, isText, tagOf, walk } from './walk.ts'

const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section summary table tbody td th tr ul'
  ).split(' '),
)
/** Who wrote it and when stands in the text of many pages, and belongs to what is told about it. */
const ABOUT =
  /(?:^|[\s_-])(?:date|datetime|dates|time|timestamp|published?|byline|author|meta|info|writer|reporter)(?:$|[\s_-]|\d)/i
/** Lines with which outlets call for more of them. */
const CALLS =
  /^(?:تابعونا|تابعنا|تابعوا|لمتابعة|للاشتراك|اشترك|انضم|حم[ّ]?ل تطبيق|يمكنكم? متابعة|شاهد|إقرأ|اقرأ|قد يهمك|قد يعجبك|مواضيع ذات|لمزيد من|للمزيد|المزيد من|المزيد)(?=[\s:،]|$)/
const NOT_KEPT = new Set(['related', 'share', 'rights', 'separator'])

interface Line {
  text: string
  /** Letters that are part of links. */
  linked: number
  readonly heading: boolean
}

/** The paragraphs of an article with an empty line between them. What links on, shares or repeats the title is left out. */
export function articleText(part: Node, title: string | null): string {
  return linesOf(part)
    .filter(line => isOwn(line) && line.text !== title)
    .map(line => line.text)
    .join('\n\n')
}

function linesOf(part: Node): Line[] {
  const lines: Line[] = []
  let line: Line = { text: '', linked: 0, heading: false }
  let links = 0
  const end = (heading = false): void => {
    const text = line.text.replace(/[^\S\u2028]+/g, ' ').trim()
    if (text !== '') lines.push({ ...line, text })
    line = { text: '', linked: 0, heading }
  }
  walk(part, {
    enter: node => {
      if (isText(node)) {
        const text = node.textContent ?? ''
        line.text += text
        if (links > 0) line.linked += letterCount(text)
      }
      if (!isElement(node) || isAbout(node)) return false
      const tag = tagOf(node)
      if (tag === 'br') end()
      if (BLOCKS.has(tag)) end(/^h\d$/.test(tag))
      if (tag === 'a' && node.firstChild) links++
      return true
    },
    leave: node => {
      if (!isElement(node)) return
      if (BLOCKS.has(tagOf(node))) end()
      if (tagOf(node) === 'a' && node.firstChild) links--
    },
  })
  end()
  return lines
}

const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Short: a paragraph of some length is the article's, however it is called. */
function isAbout(element: Element): boolean {
  if (tagOf(element) === 'time') return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  return ABOUT.test(names) && (element.textContent ?? '').trim().length < 120
}

/** A line of nothing but links leads to another story, unless it is a sentence. */
function isOwn({ text, linked, heading }: Line): boolean {
  if (NOT_KEPT.has(kindOfLine(text))) return false
  if (text.length < 200 && CALLS.test(text)) return false
  const sentence = /[.؟!…]["»”)]*$/.test(text) && !heading
  return sentence || linked < letterCount(text) * 0.8
}
