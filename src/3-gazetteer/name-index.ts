/** The index of all names, over normal forms: a tree of words for each first word, grown when a report first has the word. */
import { type Form, perForm } from '../2-arabic/forms.ts'
import { type CapitalOf, type CountryOf, capitalsOf, countriesOf } from './capitals.ts'
import type { Actor, GazetteerData, NameTable, Operation, Outlet, Place } from './gazetteer.ts'
import { key, NAME, NAMED, nameTable } from './name-table.ts'
import { type Theatres, theatresOf } from './theatres.ts'

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

/** The node that the first word of names leads to. */
export type After = (head: string) => Node | undefined

export interface NameIndex {
  /** Names without the kind word that they are listed with ("حي النور" as النور), by that word: found only behind such a word. */
  readonly bare: ReadonlyMap<string, After>
  /** Whether this word, in normal form and as it stands, is part of some name. */
  readonly holds: (norm: string) => boolean
  /** How a word may open a name: most words open none. */
  readonly openings: (word: Form) => readonly Opening[]
  /** Ids of whom the actor of this id is part of, however far up, and of whom it fights beside in its own country. */
  readonly sidesOf: (id: string) => readonly string[]
  readonly theatres: Theatres
  readonly capitalOf: CapitalOf
  readonly countryOf: CountryOf
}

/** What a reference of the table stands for. */
function namedBy(reference: string, { places, actors, operations, outlets }: GazetteerData): Named | null {
  const [at = 0, name = 0] = reference.slice(1).split('.').map(Number)
  switch (reference[0]) {
    case 'p': {
      const place = places[at]
      return place ? { kind: 'place', place } : null
    }
    case 'a': {
      const actor = actors[at]
      const span = actor?.names[name]
      return actor && span ? { kind: 'actor', actor, from: span.from, to: span.to } : null
    }
    case 'o': {
      const operation = operations[at]
      return operation ? { kind: 'operation', operation } : null
    }
    default: {
      const outlet = outlets[at]
      return outlet ? { kind: 'outlet', outlet } : null
    }
  }
}

const node = (): Node => ({ next: new Map(), named: [] })

function grown(line: string, data: GazetteerData): Node {
  const root = node()
  for (const entry of line.split(NAME)) {
    const end = entry.lastIndexOf(NAMED)
    const named = namedBy(entry.slice(end + 1), data)
    let at = root
    for (const part of end > 0 ? entry.slice(0, end).split(' ') : []) {
      const next = at.next.get(part) ?? node()
      at.next.set(part, next)
      at = next
    }
    if (named) at.named.push(named)
  }
  return root
}

/** The trees of these first words, each grown when it is asked for. */
function trees(lines: ReadonlyMap<string, string>, data: GazetteerData): After {
  const known = new Map<string, Node>()
  return head => {
    const line = lines.get(head)
    if (line === undefined) return undefined
    const tree = known.get(head) ?? grown(line, data)
    known.set(head, tree)
    return tree
  }
}

function bareTrees({ bareHeads, bareLines }: NameTable, data: GazetteerData): Map<string, After> {
  const byKind = new Map<string, Map<string, string>>()
  for (const [i, both] of bareHeads.entries()) {
    const [kind = '', head = ''] = both.split(' ')
    const lines = byKind.get(kind) ?? new Map<string, string>()
    byKind.set(kind, lines.set(head, bareLines[i] ?? ''))
  }
  return new Map([...byKind].map(([kind, lines]) => [kind, trees(lines, data)]))
}

/** The index over everything that has a name; build it once. */
export function indexNames(data: GazetteerData): NameIndex {
  const table = data.nameTable ?? nameTable(data)
  const after = trees(new Map(table.heads.map((head, i) => [head, table.lines[i] ?? ''])), data)
  let words: ReadonlySet<string> | null = null
  const openings = perForm(norm => {
    const found: Opening[] = []
    for (const { key, conjunction, preposition } of starts(norm)) {
      const node = after(key)
      if (node) found.push({ key, conjunction, preposition, after: node })
    }
    return found.length ? found : NONE
  })
  const holds = (norm: string): boolean => {
    words ??= new Set(table.words)
    return words.has(key(norm))
  }
  return {
    bare: bareTrees(table, data),
    holds,
    openings,
    sidesOf: sidesOf(data.actors),
    theatres: theatresOf(data.packs),
    capitalOf: capitalsOf(data.places),
    countryOf: countriesOf(data.places),
  }
}

/** Foreign allies are no side of their own: whose soldiers fell is told of each army. */
function sidesOf(actors: readonly Actor[]): NameIndex['sidesOf'] {
  let byId: ReadonlyMap<string, Actor> | null = null
  const known = new Map<string, readonly string[]>()
  const find = (id: string): readonly string[] => {
    byId ??= new Map(actors.map(actor => [actor.id, actor]))
    const found = new Set([id])
    for (const one of found) for (const whole of byId.get(one)?.partOf ?? []) found.add(whole)
    const actor = byId.get(id)
    const home = actor?.country ?? null
    for (const ally of actor?.alliedWith ?? []) if (home !== null && byId.get(ally)?.country === home) found.add(ally)
    return [...found].slice(1)
  }
  return id => {
    const before = known.get(id)
    if (before) return before
    const sides = find(id)
    known.set(id, sides)
    return sides
  }
}

const NONE: readonly Opening[] = []

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
  // "في أبي صيدا": أبو in the genitive.
  for (const way of [...ways]) if (way.key === 'ابي') ways.push({ ...way, key: 'ابو' })
  return ways
}
