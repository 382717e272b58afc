/** The address of an article as a feed gives it. */

/** What is added to an address to tell where a reader came from: the article is the same without. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref_src|at_(?:medium|campaign))$/

/** The whole address, without tracking and fragment, or null where there is none of the web. */
export function articleUrl(link: string | undefined, base: string | null): string | null {
  const text = link?.trim()
  if (!text || !URL.canParse(text, base ?? undefined)) return null
  const url = new URL(text, base ?? undefined)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}
