/** The header that a saved page may carry: lines "العنوان: …", "المصدر: …", "التاريخ: …", "الرابط: …" at its very top. */
import { isoDay } from './iso-day.ts'
import type { PageLine } from './page-lines.ts'

export interface StoryHeader {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  /** How many lines it takes. */
  readonly lines: number
}

type Field = 'title' | 'publisher' | 'published' | 'url'

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['title', /^(?:العنوان|عنوان الخبر)\s*:\s*(.+)$/],
  ['publisher', /^(?:المصدر|الناشر|الصحيفة|الوكالة|الموقع)\s*:\s*(.+)$/],
  ['published', /^(?:التاريخ|تاريخ النشر)\s*:\s*(.+)$/],
  ['url', /^(?:الرابط|رابط الخبر)\s*:\s*(.+)$/],
]

/**
 * The header that begins at line `from`, or null. One line alone is none unless it is the title: "المصدر: وكالات"
 * stands over many a page. A date that is no ISO day ends the header and stays in the body, to be read there.
 */
export function readHeader(lines: readonly PageLine[], from: number): StoryHeader | null {
  const found = new Map<Field, string>()
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const field = line && fieldOf(line.text)
    if (!line || !field || found.has(field.name) || (found.size > 0 && line.blankBefore)) break
    const value = field.name === 'published' ? isoDay(field.value.replaceAll('/', '-')) : field.value
    if (value === null) break
    found.set(field.name, value)
  }
  if (found.size < 2 && !found.has('title')) return null
  const value = (name: Field): string | null => found.get(name) ?? null
  return {
    title: value('title'),
    publisher: value('publisher'),
    published: value('published'),
    url: value('url'),
    lines: found.size,
  }
}

function fieldOf(text: string): { readonly name: Field; readonly value: string } | null {
  for (const [name, pattern] of FIELDS) {
    const value = pattern.exec(text)?.[1]?.trim()
    if (value) return { name, value }
  }
  return null
}
