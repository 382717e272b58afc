/** The part of a page that holds the article: as outlets call it, else where the text is. */
import { Readability } from '@mozilla/readability'
import { lettersOf } from './furniture.ts'
import { isElement, tagOf, walk } from './walk.ts'

/** Classes and ids of the parts that hold an article's text, in the templates of Arabic outlets and of common systems. */
const NAMES: readonly RegExp[] = [
  // The text alone.
  /(?:^|[\s_-])(?:wysiwyg|t-content__body|article-?body|articlebody|body-text|story-?body|story-?text|article-?text|article__text|art-text|news-?text|newsstory|detail-?text|details-?text|td-post-content|field-name-body|field--name-body|node__content|entry-content|post-?body|post-?text|post-?content|single-?body|content-?inner|article-?content|article__content|story-?content|news-?content|news_content|single-content|main-content-text|ArticleDetails|articledetails|innerNews|thePost|dev-content|paragraph-list)(?:$|[\s_-])/i,
  // The text with what stands around it.
  /(?:^|[\s_-])(?:article|story|post|single|news|details?|text|content)(?:$|[\s_-])/i,
]
/** Letters of running text that a part has at the least. */
const LEAST = 40
/** A part inside another is taken for it when it holds nearly all of it. */
const NEARLY = 0.8
/** Readability looks at no page with more elements. */
const MOST_ELEMENTS = 20_000

/** The part, or null where no part of the page holds running text. The furniture must be out of the page. */
export function articlePart(document: Document): Node | null {
  const letters = lettersOf(document.documentElement)
  return (
    named(document, letters, element => /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) ??
    named(document, letters, element => !!NAMES[0]?.test(namesOf(element))) ??
    named(document, letters, element => tagOf(element) === 'article') ??
    named(document, letters, element => tagOf(element) === 'main' || element.getAttribute('role') === 'main') ??
    named(document, letters, element => !!NAMES[1]?.test(namesOf(element))) ??
    guessed(document)
  )
}

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)

/** The innermost of the elements asked for that holds nearly as much text as the one that holds most. */
function named(
  document: Document,
  letters: ReadonlyMap<Node, number>,
  wanted: (element: Element) => boolean,
): Element | null {
  let best: Element | null = null
  let most = LEAST
  walk(document.documentElement, {
    enter: node => {
      if (!isElement(node)) return false
      const count = letters.get(node) ?? 0
      if (count < LEAST) return false
      if (tagOf(node) === 'body' || tagOf(node) === 'html' || !wanted(node)) return true
      const inside = best?.contains(node) ?? false
      if (count > most || (inside && count >= most * NEARLY)) {
        if (!inside) most = count
        best = node
      }
      return true
    },
  })
  return best
}

/** Where Readability finds the article; it changes the page, so it comes last. */
function guessed(document: Document): Node | null {
  const found = new Readability<Node>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 100,
    serializer: node => node,
    disableJSONLD: true,
  }).parse()
  return found?.content ?? null
}
