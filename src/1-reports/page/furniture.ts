/** What stands on a page beside its article: menus, buttons, pictures with their captions, links to other stories, comments. */
import { isElement, isText, tagOf, walk } from './walk.ts'

const TAGS = new Set(
  (
    'script style noscript template iframe object embed svg canvas nav aside footer form button select input textarea ' +
    'figure figcaption picture audio video dialog map menu link'
  ).split(' '),
)
const ROLES = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|menu|toolbar)$/
/** A part that is never furniture as a whole, whatever it is called. */
const FRAME = new Set(['html', 'head', 'body', 'main', 'article'])

/** Words in classes and ids. Each stands at the beginning of a name or after a mark, or with a capital letter. */
const NAMES: readonly RegExp[] = [
  /(?:^|[\s_-])(?:share|sharing|shares|social|socials|addthis|sharethis|a2a|jp-relatedposts|sharedaddy|follow)/i,
  /(?:^|[\s_-])(?:relat|read-?(?:more|also|next)|also-?read|see-?also|more-?(?:news|on|from|stories|links|articles)|moreon)/i,
  /(?:^|[\s_-])(?:most-?(?:read|viewed|popular)|popular|trending|recommend|latest|suggest|you-?may|internal-?link|next-?post|prev)/i,
  /(?:^|[\s_-])(?:comment|disqus|respond|reply|discussion)/i,
  /(?:^|[\s_-])(?:ads?|a-rec|adsbygoogle|adv|advert\w*|adsense|dfp|gpt|banner|promo\w*|sponsor\w*|outbrain|taboola|mgid|teads)(?:$|[\s_-]|\d)/i,
  /(?:^|[\s_-])(?:newsletter|subscri|cookie|consent|popup|modal|login|app-?download|notification)/i,
  /(?:^|[\s_-])(?:caption|wp-caption|image|img|photo|gallery|slider|slideshow|carousel|media|player|video|credit|copyright)/i,
  /(?:^|[\s_-])(?:breadcrumb|pagination|pager|navbar|navigation|nav|menu|toolbar|tools|topbar|sidebar|side-?bar|widget|footer|skip)/i,
  /(?:^|[\s_-])(?:tags?|tagcloud|keywords|categor(?:y|ies)-?links?|post-?tags|rating|vote|poll|print|font-?size|author-?(?:box|bio|info))(?:$|[\s_-]|list)/i,
  /(?:share|related|comments?|caption|readMore|sidebar|breadcrumb|newsletter|socialMedia)(?=$|[A-Z\s_-])/,
]

/** An element with more of the text than this is the article itself, or holds it. */
const MOST = 0.4

/** Takes the furniture out of the page. */
export function removeFurniture(document: Document): void {
  const root = document.documentElement
  const letters = lettersOf(root)
  const total = letters.get(root) ?? 0
  const out: Element[] = []
  walk(root, {
    enter: node => {
      if (!isElement(node)) return false
      const drop = isFurniture(node, (letters.get(node) ?? 0) > total * MOST)
      if (drop) out.push(node)
      return !drop
    },
  })
  for (const element of out) element.remove()
}

function isFurniture(element: Element, holdsMuch: boolean): boolean {
  const tag = tagOf(element)
  if (FRAME.has(tag)) return false
  if (TAGS.has(tag)) return !(tag === 'form' && holdsMuch)
  if (holdsMuch) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  return ROLES.test(element.getAttribute('role') ?? '') || NAMES.some(pattern => pattern.test(names))
}

/** How many letters of running text each part of the page holds, those of links and scripts aside. */
export function lettersOf(root: Node): ReadonlyMap<Node, number> {
  const letters = new Map<Node, number>([[root, 0]])
  const add = (node: Node, count: number): void => {
    const parent = node.parentNode
    if (parent) letters.set(parent, (letters.get(parent) ?? 0) + count)
  }
  walk(root, {
    enter: node => {
      if (isText(node)) add(node, node.textContent?.match(/\p{L}/gu)?.length ?? 0)
      return isElement(node) && !/^(?:a|script|style|noscript|template)$/.test(tagOf(node))
    },
    leave: node => {
      if (isElement(node)) add(node, letters.get(node) ?? 0)
    },
  })
  return letters
}
