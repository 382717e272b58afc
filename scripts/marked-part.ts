/** Pages that are partly written by hand and partly by a script: the script's parts stand between two comments. */

const opening = (name: string): string => `<!-- ${name} -->\n`
const closing = (name: string): string => `<!-- end of: ${name} -->`

/** What stands between the comments of this name; throws where they are not there. */
export function markedPart(page: string, name: string): string {
  const [from, to] = bounds(page, name)
  return page.slice(from, to)
}

/** The page with that part replaced, and nothing else changed. */
export function withMarkedPart(page: string, name: string, text: string): string {
  const [from, to] = bounds(page, name)
  return `${page.slice(0, from)}${text}${page.slice(to)}`
}

function bounds(page: string, name: string): [from: number, to: number] {
  const from = page.indexOf(opening(name)) + opening(name).length
  const to = page.indexOf(closing(name), from)
  if (!page.includes(opening(name)) || to < 0) throw new Error(`the page has no part marked “${name}”`)
  return [from, to]
}
