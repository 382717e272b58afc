/** Names that no gazetteer lists, told once with a kind word or with where they lie, and bare in other sentences: "قرية كفر تل … وفي كفر تل قال سكان". */
import type { Token } from '../../2-arabic/token.ts'
import { bareText } from '../grammar/bare-text.ts'
import { bearing, has } from '../grammar/clause.ts'
import { changed, type Item, type PlaceName } from '../grammar/item.ts'

/** Kinds whose names are bare as often as not; what is inside a town and wide areas are told with their kind word. */
const SETTLED = new Set(['', 'قريه', 'بلده', 'مدينه', 'ناحيه', 'مديريه', 'مخيم', 'منطقه', 'محله', 'ضاحيه', 'جزيره'])
const LEAST_LETTERS = 4
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')

/** By their first word, in normal form, the unlisted names of a report's sentences. */
export type ToldNames = ReadonlyMap<string, readonly { readonly words: string; readonly name: PlaceName }[]>

interface Chunked {
  readonly items: readonly Item[]
  readonly tokens: readonly Token[]
}

/** Which names the sentences tell as places that no gazetteer lists. */
export function unlistedNames(sentences: readonly Chunked[]): ToldNames {
  const names = new Map<string, { words: string; name: PlaceName }[]>()
  for (const { items, tokens } of sentences)
    for (const { kind, tags, place, to } of items) {
      if (kind !== 'place' || !place || place.candidates.length || !tags.has('unlisted') || tags.has('several'))
        continue
      if (!SETTLED.has(place.kindWord ?? '')) continue
      const words = wordsOf(tokens, to - place.text.split(' ').length, to)
      const first = words.split(' ')[0] ?? ''
      const told = names.get(first) ?? []
      if (words.length >= LEAST_LETTERS && told.every(other => other.words !== words))
        names.set(first, [...told, { words, name: place }])
    }
  return names
}

const LEADS = bearing(
  ...['في', 'علي', 'الي', 'من', 'قرب', 'نحو', 'باتجاه', 'صوب', 'حول', 'محيط', 'داخل'].map(word => `w:${word}`),
  'direction',
  'storm',
  'attack.verb',
)
const isLed = (items: readonly Item[], at: number): boolean =>
  items[at]?.preposition === 'ب' || LEADS(items[at - 1]) || has(items[at - 1], 'w:وفي', 'w:وعلي', 'w:وقرب')

function toldAgain(items: readonly Item[], at: number, tokens: readonly Token[], names: ToldNames): Item | null {
  const item = items[at]
  if (item?.kind !== 'word' || item.word?.known !== false || item.conjunction || !isLed(items, at)) return null
  const inside = item.preposition === 'ب'
  const own = tokens[item.from]?.norm ?? ''
  const first = inside ? own.slice(1) : item.preposition === null ? own : ''
  const found = names.get(first)?.find(({ words }) => {
    const size = words.split(' ').length
    const told = wordsOf(tokens, item.from, item.from + size)
    return (inside ? told.slice(1) : told) === words
  })
  if (!found) return null
  const to = item.from + found.words.split(' ').length
  return changed(item, {
    kind: 'place',
    to,
    tags: new Set(['place', 'unlisted', ...(inside ? ['p:ب'] : [])]),
    place: { ...found.name, text: bareText(tokens, item.from, to, inside ? 1 : 0) },
  })
}

/** The items of a sentence with such names made places. */
export function withNamesToldAgain(
  items: readonly Item[],
  tokens: readonly Token[],
  names: ToldNames,
): readonly Item[] {
  if (!names.size) return items
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const told = toldAgain(items, i, tokens, names)
    out.push(told ?? item)
    i++
    while (told && (items[i]?.from ?? Number.POSITIVE_INFINITY) < told.to) i++
  }
  return out
}
