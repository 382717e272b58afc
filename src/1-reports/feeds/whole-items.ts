/** What of a feed stands whole: a feed that was cut off in transit has a last item that must not be read. */

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry'])

export interface WholeItems {
  /** The feed as it was, or up to its last whole item and closed. */
  readonly text: string
  readonly truncated: boolean
}

/** The feed without what was cut; null where it does not begin as a feed. Never looks into comments and CDATA. */
export function wholeItems(text: string): WholeItems | null {
  const root = /<(rss|feed|rdf:RDF|[\w-]+:feed)[\s>]/i.exec(text)?.[1]
  if (!root) return null
  let end = text.indexOf(`<${root}`)
  for (const { name, after } of closingTags(text)) {
    if (name === root) return { text, truncated: false }
    if (ITEMS.has(name.replace(/^.*:/, ''))) end = after
  }
  const closed = root.toLowerCase() === 'rss' ? `</channel></${root}>` : `</${root}>`
  const none = text.slice(0, end).search(/<(?:[\w-]+:)?(?:item|entry)[\s>]/) === -1
  return { text: none ? '' : `${text.slice(0, end)}${closed}`, truncated: true }
}

/** Closing tags one after the other, each with where it ends. Goes over the text once, whatever is in it. */
function* closingTags(text: string): Generator<{ name: string; after: number }> {
  let at = text.indexOf('<')
  while (at >= 0) {
    const skipped = SKIPPED.find(([open]) => text.startsWith(open, at))
    const stop = skipped ? text.indexOf(skipped[1], at) : at
    if (stop < 0) return
    const next = text.indexOf('<', stop + 1)
    // No tag holds another `<`, so that none is looked for beyond the next.
    const [, name] = skipped ? [] : (/^<\/([^>]*)>/.exec(text.slice(at, next < 0 ? undefined : next)) ?? [])
    if (name !== undefined) yield { name: name.trim(), after: at + name.length + 3 }
    at = next
  }
}

const SKIPPED = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const
