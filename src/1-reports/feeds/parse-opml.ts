/** Lists of feeds (OPML) to the addresses in them. */
import { type Opml, parseOpml } from 'feedsmith'

/** Deeper than a person would ever sort. */
const DEPTH = 20

/** The addresses of the feeds of this list, each once, in their order; null where it is no list. */
export function feedsOf(text: string): string[] | null {
  try {
    return [...new Set(addresses(parseOpml<string>(text).body?.outlines ?? [], DEPTH))]
  } catch {
    // The parser throws what its XML parser throws: whatever it is, this is no list.
    return null
  }
}

const addresses = (outlines: readonly Opml.Outline<string>[], depth: number): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner }) => [
    ...(xmlUrl?.trim() ? [xmlUrl.trim()] : []),
    ...(depth > 0 ? addresses(inner ?? [], depth - 1) : []),
  ])
