/** Borders as places: "الحدود السورية", "الحدود مع مالي", "الحدود العراقية الإيرانية". */
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'

/** "السورية": of a country, with the article. */
const ofCountry = (item: Item | undefined): string | null =>
  item?.kind === 'word' && item.tags.has('def') && item.preposition === null && !item.conjunction
    ? (item.word?.country ?? null)
    : null

/** "مع مالي": the country behind the preposition at `at`. */
function countryBehind(items: readonly Item[], at: number): string | null {
  const [place] = (has(items[at], 'w:مع') ? items[at + 1]?.place?.candidates : undefined) ?? []
  return place?.kind === 'country' ? place.country : null
}

/** Where the name of a border that begins at `at` ends, the country beyond it where only one is told, else the first told. */
function borderAt(
  items: readonly Item[],
  at: number,
): { to: number; beyond: string | null; side: string | null } | null {
  const first = ofCountry(items[at + 1])
  const shared = first === null ? null : countryBehind(items, at + 2)
  if (shared !== null) return { to: at + 4, beyond: shared, side: first }
  if (first !== null) {
    const dash = has(items[at + 2], 'dash') ? 1 : 0
    const second = ofCountry(items[at + 2 + dash])
    return second === null || second === first
      ? { to: at + 2, beyond: first, side: null }
      : { to: at + 3 + dash, beyond: null, side: first }
  }
  const neighbour = countryBehind(items, at + 1)
  return neighbour === null ? null : { to: at + 3, beyond: neighbour, side: null }
}

/** The item of a border's name, or null where none begins at `at`. */
export function borderItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const head = items[at]
  if (head?.kind !== 'word' || !head.tags.has('border') || !head.tags.has('def')) return null
  const found = borderAt(items, at)
  const last = found ? items[found.to - 1] : undefined
  if (!found || !last) return null
  const clitics = cliticsOf(head)
  return changed(head, {
    kind: 'place',
    to: last.to,
    tags: new Set([
      ...[...head.tags].filter(tag => tag.startsWith('p:') || tag === 'conj'),
      'place',
      'border',
      'unlisted',
    ]),
    place: {
      text: bareText(tokens, head.from, last.to, clitics),
      candidates: [],
      kindWord: null,
      ...(found.beyond === null ? {} : { beyond: found.beyond }),
      ...(found.side === null ? {} : { side: found.side }),
    },
  })
}
