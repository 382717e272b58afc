/** The index of all names: a trie over normal forms. */
import { type Form, perForm } from '../2-arabic/forms.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { unglue } from '../2-arabic/unglue.ts'
import type { Actor, GazetteerData, Operation, Outlet, Place } from './gazetteer.ts'
import { isKindWord } from './resolve.ts'

/** What a name can stand for. */
export type Named =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'outlet'; readonly outlet: Outlet }

/** A word of names, with the words that may follow it and what ends in it. */
export interface Node {
  readonly next: Map<string, Node>
  readonly named: Named[]
}

export interface NameIndex {
  readonly root: Node
  /** Names without the kind word that they are listed with ("حي النور" as النور), by that word: found only behind such a word. */
  readonly bare: ReadonlyMap<string, Node>
  /** Every word that stands in a name. */
  readonly words: ReadonlySet<string>
  /** How a word may open a name: most words open none. */
  readonly openings: (word: Form) => readonly Opening[]
}

const node = (): Node => ({ next: new Map(), named: [] })

/** Case endings of sound plurals fall together: الحوثيون is found as الحوثيين. */
export const key = (norm: string): string => (norm.length > 4 && norm.endsWith('ين') ? `${norm.slice(0, -2)}ون` : norm)

/** The key of a token. */
export const keyOf = perForm(key)

const keysOf = (tokens: readonly Token[]): string[] => tokens.filter(token => token.kind !== 'punct').map(keyOf)

/** The keys of a name as it is written. */
export const nameKeys = (name: string): string[] => keysOf(tokenise(name))

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
  const openings = perForm(norm => {
    const found = starts(norm).flatMap(start => {
      const after = root.next.get(start.key)
      return after ? [{ ...start, after }] : []
    })
    return found.length ? found : NONE
  })
  return { root, bare, words, openings }
}

const NONE: readonly Opening[] = []

/** Whether this word, in normal form and as it stands, is part of some name. */
export const isNameWord = (index: NameIndex, norm: string): boolean => index.words.has(key(norm))

/** A way to read the first word of a name: what is looked up, and the clitics before it. */
export interface Start {
  readonly key: string
  readonly conjunction: boolean
  readonly preposition: 'ب' | 'ل' | 'ك' | null
}

/** A start with the node that it leads to. */
interface Opening extends Start {
  readonly after: Node
}

/** The ways to read the first word of a name: as it stands, or with و/ف and ب/ل/ك taken off. */
export function starts(norm: string): Start[] {
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
