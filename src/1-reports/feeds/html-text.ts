/** The text of a piece of HTML inside a feed, a paragraph a line. */
import { parseHTML } from 'linkedom'

const BLOCKS = /^(?:P|DIV|BR|LI|UL|OL|H[1-6]|BLOCKQUOTE|TR|TABLE|SECTION|ARTICLE|HR|PRE|DL|DT|DD)$/
/** What is no text of the article: code, pictures with their captions, players, forms. */
const LEFT_OUT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|FIGURE|FIGCAPTION|SVG|VIDEO|AUDIO|OBJECT|FORM|BUTTON)$/
/** Lines that programs of weblogs add below an article. */
const ADDED = /^(?:The post .+ appeared first on .+|ظهرت المقالة .+ أولا?ً? على .+)$/

/** The text without its dress; never throws, and goes as deep as the piece does. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const parts: string[] = []
  const waiting: (Node | string)[] = [document.body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    else if (!LEFT_OUT.test(node.nodeName)) {
      const block = BLOCKS.test(node.nodeName)
      if (block) parts.push('\n')
      if (block) waiting.push('\n')
      for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child)
    }
  }
  return tidy(parts.join(''))
}

const tidy = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map(line => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(line => line !== '' && !ADDED.test(line))
    .join('\n')
