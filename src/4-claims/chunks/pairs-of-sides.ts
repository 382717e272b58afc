/** Two sides under one kind word: "بين قبيلتي كذا وكذا", "حركتا كذا وكذا". */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import { countryOfAdjective } from '../../3-gazetteer/demonyms.ts'
import { bareText } from '../grammar/bare-text.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'
import { isStop } from './place-name-words.ts'

const OF_TWO = /^[وفبل]?(قبيلت|عشيرت|عائلت|حركت|جماعت|مجموعت|ميليشيت|مليشيت|طائفت)[يا]$/

const called = (text: string, like: ActorName): ActorName => ({ ...like, text, id: null, aliases: [], named: true })

/** Kind words of forces in the dual, and those whose adjective is the same for one and for several. */
const TWO_FORCES = /^[وفبل]?(ال)?(جيش|طيران)(ان|ين)$/
const FORCES =
  /^[وفبل]?(ال|لل)?(قوات|طائرات|مقاتلات|مروحيات|وحدات|شرطه|مدفعيه|بحريه|ميليشيات|مليشيات|فصائل|سفن|بوارج|قاذفات)$/

const isOfCountry = (adjective: string): boolean => countryOfAdjective(adjective) !== null

/** Of which country a word's adjective is; "وسورية" may be that too, and no place. */
const countryAt = ({ kind, word, place }: Item): string | null =>
  kind === 'word' ? (word?.country ?? null) : place ? countryOfAdjective(normalForm(place.text)) : null

/** "الجيشان الهندي والباكستاني", "القوات الهندية والباكستانية", "طائرات روسية وسورية": two countries' forces under one kind word. */
function forcesOfTwo(first: Item, next: Item | undefined, tokens: readonly Token[]): readonly [Item, Item] | null {
  const { actor } = first
  if (!actor?.armed || first.to - first.from !== 2 || !next?.conjunction || next.preposition !== null) return null
  const country = countryAt(next)
  const adjective = tokens[first.from + 1]?.norm ?? ''
  if (country === null || country === countryOfAdjective(adjective.replace(/^ال/, ''))) return null
  if (next.tags.has('def') !== adjective.startsWith('ال') || (!next.tags.has('def') && !isOfCountry(adjective)))
    return null
  const kind = tokens[first.from]?.norm ?? ''
  const dual = TWO_FORCES.exec(kind)
  if (!dual && !FORCES.test(kind)) return null
  const force = dual ? `ال${dual[2]}` : bareText(tokens, first.from, first.from + 1, first.conjunction ? 1 : 0)
  const nation = bareText(tokens, next.from, next.to, 1)
  if (!dual && /ه$/.test(normalForm(nation)) !== /ه$/.test(adjective)) return null
  const own = dual ? called(`${force} ${bareText(tokens, first.from + 1, first.to, 0)}`, actor) : actor
  const other = { ...called(`${force} ${nation}`, actor), country, sides: undefined }
  return [changed(first, { actor: own }), changed(next, { kind: 'actor', actor: other, tags: [...first.tags, 'conj'] })]
}

/** "فرق زمردانية | ونهرانية": one more nation of a body that is not told by each of them. */
export const isOneMoreNation = (body: { readonly head: Item; readonly described: boolean }, next: Item): boolean =>
  next.conjunction &&
  body.described &&
  next.tags.has('demonym') &&
  !next.tags.has('def') &&
  !body.head.tags.has('def') &&
  !FORCES.test(body.head.word?.best.stem ?? '')

/** The sides of a pair whose first, with its kind word, is the item `first`, and the word behind it; null where it is no pair. */
export function sidesOfPair(
  first: Item,
  next: Item | undefined,
  tokens: readonly Token[],
): readonly [Item, Item] | null {
  const forces = forcesOfTwo(first, next, tokens)
  if (forces) return forces
  const { actor } = first
  if (!actor || first.to - first.from < 2 || !OF_TWO.test(tokens[first.from]?.norm ?? '')) return null
  if (next?.kind !== 'actor' && (next?.kind !== 'word' || isStop(next))) return null
  if (!next.conjunction || next.preposition !== null || next.tags.has('verb')) return null
  const text = bareText(tokens, first.from + 1, first.to, 0)
  const own = actor.id ? { ...actor, text } : called(text, actor)
  const other = next.actor ?? called(bareText(tokens, next.from, next.to, 1), actor)
  return [
    changed(first, { actor: own }),
    next.kind === 'actor' ? next : changed(next, { kind: 'actor', actor: other, tags: [...first.tags, 'conj'] }),
  ]
}

/** The sides of a pair, and those that follow them under the same kind word: "طائرات زمردانية وحركوشية | ونهرانية"; empty where it is no pair. */
export function sidesTogether(first: Item, items: readonly Item[], next: number, tokens: readonly Token[]): Item[] {
  const out: Item[] = [...(sidesOfPair(first, items[next], tokens) ?? [])]
  while (out.length >= 2) {
    const more = forcesOfTwo(first, items[next + out.length - 1], tokens)?.[1]
    if (!more || out.some(({ actor }) => actor?.country === more.actor?.country)) break
    out.push(more)
  }
  return out
}
