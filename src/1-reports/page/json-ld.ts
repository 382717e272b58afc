/** What a page tells of its article in JSON-LD. */
import { z } from 'zod'

const text = z.string().trim().min(1).nullish().catch(null)
/** A name, or a thing with a name, or several of them. */
const named = z
  .union([
    text,
    z.looseObject({ name: text }).transform(thing => thing.name),
    z.array(z.looseObject({ name: text })).transform(things => things[0]?.name),
  ])
  .nullish()
  .catch(null)

const article = z.looseObject({
  headline: text,
  datePublished: text,
  url: text,
  publisher: named,
  articleBody: text,
})
export type LinkedArticle = z.infer<typeof article>

const thing = z.looseObject({
  '@type': z
    .union([z.string().transform(type => [type]), z.array(z.string())])
    .nullish()
    .catch(null),
  '@graph': z.array(z.unknown()).nullish().catch(null),
  mainEntity: z.unknown().optional(),
})

const ARTICLE = /(?:Article|BlogPosting|Report)$/

/** The first article that a page describes, or null. Broken JSON is passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''), 3)
    if (found) return found
  }
  return null
}

/** Lists of other articles are not looked into. */
function articleIn(value: unknown, depth: number): LinkedArticle | null {
  if (depth === 0) return null
  const list = Array.isArray(value) ? value.slice(0, 100) : [value]
  for (const one of list) {
    const parsed = thing.safeParse(one)
    if (!parsed.success) continue
    if (parsed.data['@type']?.some(type => ARTICLE.test(type))) return article.parse(one)
    const inside = articleIn([...(parsed.data['@graph'] ?? []), parsed.data.mainEntity], depth - 1)
    if (inside) return inside
  }
  return null
}

/** Pages put line ends into strings, which JSON does not allow. */
function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g, '')
  for (const attempt of [json, json.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return null
}
