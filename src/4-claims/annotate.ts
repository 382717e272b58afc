/** From the tokens of one sentence to its items: words, numbers, times and names, before people and forces are put together. */
import { normalForm } from '../2-arabic/letters.ts'
import { readNumbers } from '../2-arabic/numbers.ts'
import { readTimes } from '../2-arabic/times.ts'
import type { Token } from '../2-arabic/token.ts'
import type { Place } from '../3-gazetteer/gazetteer.ts'
import { findNames, type Named, type NameIndex, type NameSpan } from '../3-gazetteer/names.ts'
import { isOrdinaryName } from '../3-gazetteer/ordinary-words.ts'
import type { ActorName, Item } from './item.ts'
import { wordOf } from './reading-lexicon.ts'

const PUNCT_TAGS: Readonly<Record<string, readonly string[]>> = {
  ':': ['colon', 'stop'],
  '؛': ['stop'],
  ';': ['stop'],
  '،': ['comma'],
  ',': ['comma'],
  '(': ['open'],
  ')': ['close'],
  '-': ['dash'],
  '–': ['dash'],
  '/': ['slash'],
}
const NONE = {
  conjunction: false,
  preposition: null,
  word: null,
  number: null,
  time: null,
  place: null,
  actor: null,
  people: null,
} as const

/** Signs that only dress the text: quotation marks, hash signs, underscores, brackets of other kinds. */
const DRESS = new Set([
  '"',
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '#',
  '_',
  '*',
  '[',
  ']',
  '{',
  '}',
  '‹',
  '›',
  '„',
  '`',
  '´',
  '•',
  '|',
  '<',
  '>',
])

/** Tokens without quotation marks and other dress, which stand in the middle of names. */
export const undressed = (tokens: readonly Token[]): Token[] =>
  tokens.filter(token => token.norm !== '' && !(token.kind === 'punct' && DRESS.has(token.norm)))

const ARMED = new Set(['state_forces', 'police', 'rebel', 'militia', 'jihadist', 'foreign', 'coalition'])

/** The words of a name span as the report spells them, without the clitics before the first. */
export function bareText(tokens: readonly Token[], from: number, to: number, clitics: number): string {
  return tokens
    .slice(from, to)
    .map((token, i) => (i === 0 && clitics > 0 ? withoutClitics(token.text, clitics) : token.text))
    .join(' ')
}

function withoutClitics(text: string, clitics: number): string {
  const rest = text.slice(clitics)
  return /^ل[^ا]/.test(rest) && text.slice(0, clitics).endsWith('ل') ? `ا${rest}` : rest
}

const cliticsOf = (span: { conjunction: boolean; preposition: string | null }): number =>
  (span.conjunction ? 1 : 0) + (span.preposition ? 1 : 0)

type Candidate<K extends Named['kind']> = Extract<Named, { kind: K }>
const ofKind = <K extends Named['kind']>(span: NameSpan, kind: K): Candidate<K>[] =>
  span.candidates.filter((named): named is Candidate<K> => named.kind === kind)

function actorOf(span: NameSpan, text: string): ActorName | null {
  const actor = ofKind(span, 'actor')[0]?.actor
  if (actor) {
    const aliases = actor.names.map(({ name }) => name).slice(0, 12)
    return {
      text,
      id: actor.id,
      aliases,
      country: actor.country,
      armed: ARMED.has(actor.kind),
      named: true,
      civilian: actor.kind === 'civil',
    }
  }
  const operation = ofKind(span, 'operation')[0]?.operation
  if (!operation) return null
  return {
    text,
    id: operation.actor ?? operation.id,
    aliases: operation.names,
    country: null,
    armed: true,
    named: true,
    civilian: false,
  }
}

/** How much a name needs around it before it is taken for a place. */
type Proof = 'none' | 'locative' | 'kind word'

/** One-word names that are ordinary words want a kind word; those of small far towns at least a preposition of place. */
function proofFor(span: NameSpan, text: string, tokens: readonly Token[], places: readonly Place[]): Proof {
  if (span.to - span.from > 1) return 'none'
  const bare = normalForm(text)
  if (isOrdinaryName(bare)) return 'kind word'
  if (places.some(place => place.kind === 'country' || (place.pack !== null && place.kind === 'province')))
    return 'none'
  const token = tokens[span.from]
  const word = token ? wordOf(token.norm) : null
  if (word?.analyses.some(a => a.sense && a.stem.length > 1))
    return places.some(place => place.pack !== null) ? 'locative' : 'kind word'
  return places.every(place => place.pack === null && place.population < 50_000) ? 'locative' : 'none'
}

const LOCATIVE = new Set(['في', 'قرب', 'من', 'الي', 'علي', 'نحو', 'صوب', 'باتجاه', 'داخل', 'خارج', 'عبر', 'بين'])

function proven(span: NameSpan, tokens: readonly Token[], proof: Proof): boolean {
  const before = tokens[span.from - 1]
  const tags = before?.kind === 'word' ? wordOf(before.norm).tags : null
  const kind = span.preposition === null && !span.conjunction && (tags?.has('place.kind') ?? false)
  if (proof === 'kind word') return kind
  return kind || span.preposition === 'ب' || (tags?.has('direction') ?? false) || LOCATIVE.has(before?.norm ?? '')
}

function nameItem(span: NameSpan, tokens: readonly Token[]): Item | null {
  const text = bareText(tokens, span.from, span.to, cliticsOf(span))
  const base = { ...NONE, from: span.from, to: span.to, conjunction: span.conjunction, preposition: span.preposition }
  const prep = span.preposition ? [`p:${span.preposition}`] : []
  const conj = span.conjunction ? ['conj'] : []
  const actor = actorOf(span, text)
  const places = ofKind(span, 'place').map(named => named.place)
  if (actor) return { ...base, kind: 'actor', actor, tags: new Set(['actor', 'name', ...prep, ...conj]) }
  if (places.length) {
    const proof = proofFor(span, text, tokens, places)
    if (proof !== 'none' && !proven(span, tokens, proof)) return null
    const country = places.every(place => place.kind === 'country') ? ['country'] : []
    return {
      ...base,
      kind: 'place',
      place: { text, candidates: places, kindWord: null },
      tags: new Set(['place', 'name', ...country, ...prep, ...conj]),
    }
  }
  return { ...base, kind: 'outlet', tags: new Set(['outlet', 'source', 'name', ...prep, ...conj]) }
}

function wordItem(tokens: readonly Token[], i: number): Item {
  const token = tokens[i]
  if (!token) throw new RangeError(`no token ${i}`)
  const span = { ...NONE, from: i, to: i + 1 }
  if (token.kind === 'word') {
    const word = wordOf(token.norm)
    const preposition = word.best.preposition
    return { ...span, kind: 'word', word, tags: word.tags, conjunction: word.best.conjunction !== null, preposition }
  }
  if (token.kind === 'latin') return { ...span, kind: 'latin', tags: new Set(['latin']) }
  return { ...span, kind: 'punct', tags: new Set(['punct', ...(PUNCT_TAGS[token.norm] ?? [])]) }
}

const startsAt = <S extends { readonly from: number }>(spans: readonly S[]): Map<number, S> =>
  new Map(spans.map(span => [span.from, span]))

/** The items of a sentence's tokens (already undressed), in order, each token in exactly one item. */
export function annotate(tokens: readonly Token[], names: NameIndex): Item[] {
  const numberSpans = readNumbers(tokens)
  const numbers = startsAt(numberSpans)
  const times = startsAt(readTimes(tokens, numberSpans))
  const named = startsAt(findNames(names, tokens))
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    if (tokens[i]?.norm === 'و' && i + 1 < tokens.length && !times.has(i) && !numbers.has(i)) {
      i++
      continue
    }
    const time = times.get(i)
    const number = numbers.get(i)
    const name = named.get(i)
    const longest = Math.max(time?.to ?? 0, number?.to ?? 0)
    const item = name && name.to >= longest ? nameItem(name, tokens) : null
    const next = item ?? (time ? timeItem(time, tokens) : number ? numberItem(number, tokens) : wordItem(tokens, i))
    items.push(
      tokens[i - 1]?.norm === 'و' && !next.conjunction
        ? { ...next, conjunction: true, tags: new Set([...next.tags, 'conj']) }
        : next,
    )
    i = next.to
  }
  return items
}

const ONES = new Set(['واحد', 'واحده', 'واحدا'])
/** "عائلة واحدة": one said as an adjective counts nobody. */
const isAdjectiveOne = (number: NonNullable<Item['number']>, tokens: readonly Token[]): boolean =>
  number.to - number.from === 1 && ONES.has(tokens[number.from]?.norm ?? '')

const cliticTags = (
  tokens: readonly Token[],
  at: number,
): { tags: string[]; conjunction: boolean; preposition: 'ب' | 'ل' | 'ك' | null } => {
  const token = tokens[at]
  const best = token?.kind === 'word' ? wordOf(token.norm).best : null
  const first = token?.norm ?? ''
  const joined = /^[وف]../.test(first) && !ONES.has(first)
  const conjunction = joined || first === 'و'
  const preposition = best?.preposition ?? null
  return {
    tags: [...(conjunction ? ['conj'] : []), ...(preposition ? [`p:${preposition}`] : [])],
    conjunction,
    preposition,
  }
}

function timeItem(time: NonNullable<Item['time']>, tokens: readonly Token[]): Item {
  const { tags, conjunction, preposition } = cliticTags(tokens, time.from)
  return {
    ...NONE,
    kind: 'time',
    from: time.from,
    to: time.to,
    time,
    conjunction,
    preposition,
    tags: new Set(['time', ...tags]),
  }
}

function numberItem(number: NonNullable<Item['number']>, tokens: readonly Token[]): Item {
  const { tags, conjunction, preposition } = cliticTags(tokens, number.from)
  const kinds = number.ordinal
    ? ['ordinal']
    : number.unit
      ? ['measure']
      : isAdjectiveOne(number, tokens)
        ? ['one']
        : ['number']
  return {
    ...NONE,
    kind: 'number',
    from: number.from,
    to: number.to,
    number,
    conjunction,
    preposition,
    tags: new Set([...kinds, ...tags]),
  }
}
