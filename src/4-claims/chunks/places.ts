/** Puts kind words and place names together: "مدينة سرت", "حي القوارشة", "قاعدة العند الجوية". */
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { bearing, has } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { borderItem } from './border-names.ts'
import { kindedPlace } from './kinded-places.ts'
import { localityItem } from './localities.ts'
import { endsName, isDescription, isNoName, isStop, stemOf } from './place-name-words.ts'
import { placedName } from './placed-names.ts'
import { longerNameEnd, MOST_NAME_WORDS, unknownNameEnd } from './unlisted-names.ts'

/** Any that a place's name may begin with, since nearly no word is one. */
const opensPlace = bearing('place.kind', 'border', 's:قطاع')

const NAMING = new Set('اسمها اسمه واسمها واسمه تدعي يدعي تسمي يسمي المسماه المسمي'.split(' '))
/** "القرية، واسمها كفر تل", "بلدة تدعى كذا": the name that is told behind the kind word. */
function namedBehind(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const head = items[at]
  if (head?.kind !== 'word' || !head.tags.has('place.kind') || head.tags.has('person')) return null
  if (head.word?.best.sense?.number !== 'singular') return null
  const naming = items[at + 1]?.tags.has('comma') ? at + 2 : at + 1
  const word = items[naming]
  if (word?.kind !== 'word' || !NAMING.has(tokens[word.from]?.norm ?? '')) return null
  const next = items[naming + 1]
  const to = next?.kind === 'place' ? naming + 2 : unknownNameEnd(items, naming + 1, '', tokens)
  const last = items[to - 1]
  if (!next || !last || to === naming + 1) return null
  const candidates = next.place?.candidates ?? []
  return changed(head, {
    kind: 'place',
    to: last.to,
    tags: new Set([...head.tags, 'place', 'kinded', ...(candidates.length ? [] : ['unlisted'])]),
    place: { text: bareText(tokens, next.from, last.to, 0), candidates, kindWord: stemOf(head) },
  })
}

/** "تل عاس": a listed name that is only the first word of another. */
function longerName(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const kinded = items[at]?.kind === 'word' && has(items[at], 'place.kind') && items[at + 1]?.kind === 'place'
  const from = kinded ? at + 1 : at
  const to = longerNameEnd(items, from, kinded ? stemOf(items[at]) : null)
  const [head, first, last] = [items[at], items[from], items[to - 1]]
  if (to === from || !head || !first?.place || !last || (kinded && first.preposition !== null)) return null
  const listed = listedWithKind(first, tokens)
  const text = bareText(tokens, first.from + (listed ? 1 : 0), last.to, kinded || listed ? 0 : cliticsOf(first))
  const tags = new Set([...head.tags, 'place', 'unlisted', ...(kinded ? ['kinded'] : [])])
  return changed(head, {
    kind: 'place',
    to: last.to,
    tags,
    place: { text, candidates: [], kindWord: kinded ? stemOf(head) : (listed?.place?.kindWord ?? null) },
  })
}

const VILLAGES = new Set(['بلده', 'قريه'])
/** "بلدة كذا" that the gazetteer lists with its kind word, to tell it from its namesakes: its name is what stands behind. */
function listedWithKind(item: Item, tokens: readonly Token[]): Item | null {
  const { place, from, to } = item
  if (!place || place.kindWord !== null || to - from < 2) return null
  const kind = bareText(tokens, from, from + 1, cliticsOf(item)).replace(/ة$/, 'ه')
  if (!VILLAGES.has(kind)) return null
  const tags = new Set([...item.tags, 'kinded'])
  return changed(item, { tags, place: { ...place, text: bareText(tokens, from + 1, to, 0), kindWord: kind } })
}

const isUnknown = (item: Item): boolean => item.kind === 'word' && !(item.word?.known ?? true)

/** End of a name that و joins to another: its number, what the lexicon does not know, and what a noun without the article holds. */
function joinedEnd(items: readonly Item[], at: number): number {
  let to = at + 1
  const open = !has(items[at], 'def')
  while (to - at < MOST_NAME_WORDS) {
    const item = items[to]
    if (!item || item.conjunction || item.preposition !== null) break
    if (item.kind === 'number' || has(item, 'ordinal')) return to + 1
    if (item.kind !== 'word' || isStop(item) || endsName(item)) break
    if (!isUnknown(item) && !(open && to === at + 1 && has(item, 'def'))) break
    to++
  }
  return to
}

const isBareWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && !item.conjunction && !has(item, 'verb', 'particle')

/** "وتمثلت", "وتعمل": verbs that no lexicon knows, and no names. */
const isInflected = (item: Item): boolean => /^و?[تي](?!ل)...+$/.test(stemOf(item))

/** "منطقتي الوهط وصبر", "أحياء المنصور والشهداء الثانية": behind a kind word for several, what و joins is a name too. */
function joinedName(items: readonly Item[], at: number, head: Item, tokens: readonly Token[]): Item | null {
  const item = items[at]
  // "قرى كذا وأم كذا": no "or".
  const mother = item?.conjunction === true && stemOf(item) === 'ام' && isBareWord(items[at + 1])
  if (item?.kind !== 'word' || item.preposition !== null || (isStop(item) && !mother)) return null
  const unknown = isUnknown(item)
  // A name that the lexicon does not know keeps its و.
  if (!item.conjunction && !(unknown && /^و../.test(tokens[item.from]?.norm ?? ''))) return null
  const named = item.tags.has('def') && !item.tags.has('masdar') && !item.tags.has('pron')
  if (isDescription(item) || isNoName(item) || (unknown && isInflected(item))) return null
  const next = items[at + 1]
  if (next?.tags.has('verb') && !next.tags.has('noun')) return null
  const end = mother ? at + 2 : joinedEnd(items, at)
  // A common noun makes a name with what follows: "وسوق الهلال".
  if (!(unknown || named || mother) && (end === at + 1 || !has(item, 'noun') || has(item, 'masdar', 'people', 'time')))
    return null
  const to = items[end - 1]?.to ?? item.to
  return changed(item, {
    kind: 'place',
    conjunction: true,
    to,
    tags: new Set(['place', 'kinded', 'unlisted', 'several', 'conj']),
    place: { text: bareText(tokens, item.from, to, 1), candidates: [], kindWord: head.place?.kindWord ?? null },
  })
}

/** "قرى كذا، وكذا": a comma between the names of a list. */
const goesOnBehind = (items: readonly Item[], at: number, tokens: readonly Token[]): boolean => {
  const next = items[at + 1]
  if (!next || !has(items[at], 'comma')) return false
  return next.kind === 'place' ? next.conjunction : isUnknown(next) && /^و../.test(tokens[next.from]?.norm ?? '')
}

const TAKES_UP = bearing('pron', 'w:لها', 'w:له', 'w:عليها', 'w:عليه', 'w:منها', 'w:بها', 'w:فيها', 'relative')
/** "قرية كذا وجبل كذا والحميراء": behind two places that و joins, a word with the article that no lexicon knows is one more. */
function thirdName(items: readonly Item[], at: number, before: readonly Item[], tokens: readonly Token[]): Item | null {
  const [first, second] = before.slice(-2)
  const item = items[at]
  if (second?.kind !== 'place' || !second.place || !second.conjunction || first?.kind !== 'place' || !item) return null
  if (!isUnknown(item) || !item.conjunction || !has(item, 'def') || TAKES_UP(items[at + 1])) return null
  return joinedName(items, at, { ...second, place: { ...second.place, kindWord: null } }, tokens)
}

/** Items with kind words and names put together into one item of kind `place`. */
export function chunkPlaces(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  /** The head of the list that goes on: "قرى …". */
  let list: Item | null = null
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const place: Item | null =
      (list ? joinedName(items, i, list, tokens) : thirdName(items, i, out, tokens)) ??
      longerName(items, i, tokens) ??
      (opensPlace(item)
        ? (namedBehind(items, i, tokens) ??
          borderItem(items, i, tokens) ??
          listedWithKind(item, tokens) ??
          kindedPlace(items, i, tokens))
        : (listedWithKind(item, tokens) ?? localityItem(items, i, tokens) ?? placedName(items, i, tokens)))
    const told: Item = place ?? item
    out.push(told)
    if (told.tags.has('several')) list = told
    else if (!(told.kind === 'place' && told.conjunction) && !goesOnBehind(items, i, tokens)) list = null
    if (!place) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < place.to) i++
  }
  return out
}
