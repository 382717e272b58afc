/** Finds the names of places, actors, operations and outlets in tokens: a trie over normal forms, longest name first. */
import { normalForm } from '../2-arabic/letters.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { unglue } from '../2-arabic/unglue.ts'
import type { Actor, GazetteerData, Operation, Outlet, Place } from './gazetteer.ts'
import { areLikeKinds, kindOfForm } from './kind-words.ts'
import { isKindWord } from './resolve.ts'

/** What a name can stand for. */
export type Named =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'outlet'; readonly outlet: Outlet }

/** A name found: token indexes (end exclusive), the clitics before it, and all that it can stand for. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly conjunction: boolean
  readonly preposition: 'ب' | 'ل' | 'ك' | null
  readonly candidates: readonly Named[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly named: Named[]
}

export interface NameIndex {
  readonly root: Node
  /** Names without the kind word that they are listed with ("حي النور" as النور), by that word: found only behind such a word. */
  readonly bare: ReadonlyMap<string, Node>
  /** Every word that stands in a name. */
  readonly words: ReadonlySet<string>
}

const node = (): Node => ({ next: new Map(), named: [] })

/** Case endings of sound plurals fall together: الحوثيون is found as الحوثيين. */
const key = (norm: string): string => (norm.length > 4 && norm.endsWith('ين') ? `${norm.slice(0, -2)}ون` : norm)

const keysOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(token => token.kind !== 'punct').map(token => key(token.norm))

const nameKeys = (name: string): string[] => keysOf(tokenise(name))

/** A name with a glued head (عبدالفتاح) is found both ways, in tokens parted by `unglue` and in those that are not. */
function spellings(name: string): string[][] {
  const tokens = tokenise(name)
  const parted = unglue(tokens, () => false)
  return parted.length === tokens.length ? [keysOf(tokens)] : [keysOf(tokens), keysOf(parted)]
}

function insert(root: Node, words: Set<string>, keys: readonly string[], named: Named): void {
  if (!keys.length) return
  let at = root
  for (const part of keys) {
    words.add(part)
    const next = at.next.get(part) ?? node()
    at.next.set(part, next)
    at = next
  }
  at.named.push(named)
}

function insertBare(bare: Map<string, Node>, words: Set<string>, [head = '', ...rest]: string[], named: Named): void {
  if (!rest.length || !isKindWord(head)) return
  const root = bare.get(head) ?? node()
  bare.set(head, root)
  insert(root, words, rest, named)
}

/** The index over everything that has a name; build it once. */
export function indexNames(data: GazetteerData): NameIndex {
  const root = node()
  const bare = new Map<string, Node>()
  const words = new Set<string>()
  const add = (name: string, named: Named): void => {
    for (const keys of spellings(name)) insert(root, words, keys, named)
  }
  for (const place of data.places)
    for (const name of place.names) {
      add(name, { kind: 'place', place })
      insertBare(bare, words, nameKeys(name), { kind: 'place', place })
    }
  for (const actor of data.actors)
    for (const { name, from, to } of actor.names) add(name, { kind: 'actor', actor, from, to })
  for (const operation of data.operations)
    for (const name of operation.names) add(name, { kind: 'operation', operation })
  for (const outlet of data.outlets) for (const name of outlet.names) add(name, { kind: 'outlet', outlet })
  return { root, bare, words }
}

/** Whether this word, in normal form and as it stands, is part of some name. */
export const isNameWord = (index: NameIndex, norm: string): boolean => index.words.has(key(norm))

interface Start {
  readonly key: string
  readonly conjunction: boolean
  readonly preposition: 'ب' | 'ل' | 'ك' | null
}

/** The ways to read the first word of a name: as it stands, or with و/ف and ب/ل/ك taken off. */
function starts(norm: string): Start[] {
  const ways: Start[] = [{ key: key(norm), conjunction: false, preposition: null }]
  const heads: [boolean, string][] = [[false, norm]]
  // ف before a name of four letters or fewer is nearly always part of it.
  if (norm.length > 2 && (norm.startsWith('و') || (norm.startsWith('ف') && norm.length > 5))) {
    heads.push([true, norm.slice(1)])
    ways.push({ key: key(norm.slice(1)), conjunction: true, preposition: null })
  }
  for (const [conjunction, rest] of heads) {
    if (rest.length > 4 && rest.startsWith('لل')) {
      ways.push({ key: key(`ا${rest.slice(1)}`), conjunction, preposition: 'ل' })
      ways.push({ key: key(`ال${rest.slice(1)}`), conjunction, preposition: 'ل' })
    }
    for (const preposition of ['ب', 'ل', 'ك'] as const)
      if (rest.length > 3 && rest.startsWith(preposition))
        ways.push({ key: key(rest.slice(1)), conjunction, preposition })
  }
  return ways
}

function longest(
  root: Node,
  tokens: readonly Token[],
  from: number,
  start: Start,
): { to: number; named: readonly Named[] } | null {
  let at = root.next.get(start.key)
  let best: { to: number; named: readonly Named[] } | null = null
  for (let i = from + 1; at; i++) {
    if (at.named.length) best = { to: i, named: at.named }
    const token = tokens[i]
    if (!token || token.kind === 'punct' || token.kind === 'break') break
    at = at.next.get(key(token.norm))
  }
  return best
}

/** "بلدة عين" is a village's name; in "بلدة عين عيسى" the kind word stands before a longer name. */
function isCutByKind(index: NameIndex, tokens: readonly Token[], span: NameSpan): boolean {
  if (span.to - span.from < 2 || !starts(tokens[span.from]?.norm ?? '').some(start => isKindWord(start.key)))
    return false
  return (nameAt(index, tokens, span.from + 1)?.to ?? 0) > span.to
}

/** The kind word that a token is, clitics aside; null when it is none. */
function kindAt(tokens: readonly Token[], at: number): string | null {
  const norm = tokens[at]?.kind === 'word' ? (tokens[at]?.norm ?? '') : ''
  const whole = kindOfForm(norm)
  if (whole !== null || norm.length < 3) return whole
  for (const { key: form } of starts(norm)) {
    const kind = kindOfForm(form)
    if (kind !== null) return kind
  }
  return null
}

/** A name behind a kind word that lists know with a word of like kind: "حيي النور والتأميم". */
function bareNameAt(
  index: NameIndex,
  tokens: readonly Token[],
  from: number,
  kind: string,
  joined: boolean,
): NameSpan | null {
  const norm = tokens[from]?.kind === 'word' ? (tokens[from]?.norm ?? '') : ''
  if (!norm || (joined && !norm.startsWith('و'))) return null
  const start: Start = { key: key(joined ? norm.slice(1) : norm), conjunction: joined, preposition: null }
  let to = 0
  const candidates: Named[] = []
  for (const [listed, root] of index.bare) {
    const found = areLikeKinds(kind, listed) ? longest(root, tokens, from, start) : null
    if (!found || found.to < to) continue
    if (found.to > to) candidates.length = 0
    to = found.to
    candidates.push(...found.named)
  }
  return to ? { from, to, conjunction: joined, preposition: null, candidates } : null
}

/** Names in the tokens, left to right, the longest at each spot; of equal ones that with the fewest clitics taken off. */
export function findNames(index: NameIndex, tokens: readonly Token[]): NameSpan[] {
  const spans: NameSpan[] = []
  let kind: string | null = null
  for (let i = 0; i < tokens.length; ) {
    const before = kindAt(tokens, i - 1)
    const joined = before === null
    kind = before ?? (spans.at(-1)?.to === i ? kind : null)
    const listed = nameAt(index, tokens, i)
    const bare = kind === null ? null : bareNameAt(index, tokens, i, kind, joined)
    const span = bare && (!listed || bare.to >= listed.to) ? withBoth(bare, listed) : listed
    if (!span || isCutByKind(index, tokens, span)) {
      i++
      continue
    }
    spans.push(withInner(index, tokens, span))
    i = span.to
  }
  return spans
}

/** "محور صلاح الدين" is a road of one country and may be a front at a quarter of that name in another. */
function withInner(index: NameIndex, tokens: readonly Token[], span: NameSpan): NameSpan {
  if (span.to - span.from < 2 || kindAt(tokens, span.from) === null) return span
  const inner = nameAt(index, tokens, span.from + 1)
  if (inner?.to !== span.to || inner.conjunction || inner.preposition !== null) return span
  const countries = new Set(span.candidates.map(named => (named.kind === 'place' ? named.place.country : null)))
  const others = inner.candidates.filter(named => named.kind === 'place' && !countries.has(named.place.country))
  return { ...span, candidates: [...span.candidates, ...others] }
}

/** What is listed under the name as it stands, and under it with its kind word. */
const withBoth = (bare: NameSpan, listed: NameSpan | null): NameSpan =>
  listed?.to === bare.to && listed.conjunction === bare.conjunction && listed.preposition === null
    ? { ...bare, candidates: [...listed.candidates, ...bare.candidates] }
    : bare

/** "وتل أبيب" and "تعز وإب" name places; a word of three letters that begins with و is else no name of two. */
const isShortChance = (start: Start, words: number, named: readonly Named[]): boolean =>
  start.conjunction &&
  start.key.length < 3 &&
  words === 1 &&
  !named.some(one => one.kind === 'place' && one.place.pack !== null)

function nameAt(index: NameIndex, tokens: readonly Token[], from: number): NameSpan | null {
  const token = tokens[from]
  if (!token || token.kind === 'punct' || token.kind === 'break') return null
  let best: NameSpan | null = null
  for (const start of starts(token.norm)) {
    const found = longest(index.root, tokens, from, start)
    if (found && isShortChance(start, found.to - from, found.named)) continue
    if (found && (!best || found.to > best.to))
      best = {
        from,
        to: found.to,
        conjunction: start.conjunction,
        preposition: start.preposition,
        candidates: found.named,
      }
  }
  return best
}

/** Whether two Arabic names are spelt alike in normal form, article and clitics aside. */
export const sameSpelling = (a: string, b: string): boolean =>
  nameKeys(normalForm(a)).join(' ') === nameKeys(normalForm(b)).join(' ')
