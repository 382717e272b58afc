/** What a clause is made of once words, numbers, times, names and the people and forces in it are put together. */
import type { NumberSpan } from '../../2-arabic/numbers.ts'
import type { TimeSpan } from '../../2-arabic/times.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { Named } from '../../3-gazetteer/names.ts'
import type { VictimDetail, VictimGroup } from '../claim.ts'
import type { Word } from './reading-lexicon.ts'
import { type Tags, tagSet } from './tags.ts'

export type ItemKind = 'word' | 'punct' | 'number' | 'time' | 'place' | 'actor' | 'people' | 'outlet' | 'latin'

/** A named place with all places of that name; which one it is gets settled for the whole report. */
export interface PlaceName {
  /** As the report spells it, without clitics. */
  readonly text: string
  readonly candidates: readonly Extract<Named, { kind: 'place' }>['place'][]
  /** The kind word before it ("حي"), lemma; null when it stands alone. */
  readonly kindWord: string | null
  /** Of a border: the country that lies beyond it, where only one is told. */
  readonly beyond?: string
  /** Of a border: the country on this side, where it is told. */
  readonly side?: string
}

/** A side, by name or description. */
export interface ActorName {
  readonly text: string
  readonly id: string | null
  readonly aliases: readonly string[]
  /** Countries that the name points to. */
  readonly country: string | null
  readonly armed: boolean
  /** Named, not only described ("القوات", "المسلحون"). */
  readonly named: boolean
  readonly civilian: boolean
  /** No state's: rebels, militias, jihadists. */
  readonly irregular: boolean
  /** Ids of whom it is part of or fights beside; absent where no pack knows it. */
  readonly sides?: readonly string[] | undefined
}

/** The same side under these names; every side is built in one order of fields, which makes all later look-ups of them fast. */
export const alsoNamed = (
  { text, id, country, armed, named, civilian, irregular, sides }: ActorName,
  aliases: readonly string[],
  byName = named,
): ActorName => ({ text, id, aliases, country, armed, named: byName, civilian, irregular, sides })

/** What is told of a side under this name, id and aliases alone; without an id nobody knows whom it is part of. */
export const calledOnly = (
  { country, armed, named, civilian, irregular, sides }: ActorName,
  text: string,
  id: string | null,
  aliases: readonly string[],
): ActorName => ({
  text,
  id,
  aliases,
  country,
  armed,
  named,
  civilian,
  irregular,
  sides: id === null ? undefined : sides,
})

/** A body or person that is told by this name, and of which no list knows anything. */
export const unlistedActor = (text: string, aliases: readonly string[] = []): ActorName => ({
  ...{ text, id: null, aliases, country: null },
  ...{ armed: false, named: true, civilian: false, irregular: false, sides: undefined },
})

/** A side of which nothing is told, not even a name. */
export const NOBODY: ActorName = { ...unlistedActor(''), named: false }

/** A number of people, or people without a number. */
export interface People {
  readonly number: NumberSpan | null
  /** From the noun itself: a dual is 2, an indefinite singular 1. */
  readonly implied: number | null
  readonly plural: boolean
  readonly group: VictimGroup
  readonly detail: VictimDetail | null
  /** Outcome that the noun itself tells ("قتيل", "جرحى"). */
  readonly outcome: 'killed' | 'injured' | 'captured' | 'missing' | null
  readonly of: ActorName | null
  /** "others": of the same kind as those counted before. */
  readonly other: boolean
  readonly definite: boolean
  readonly text: string
  /** The name alone of one who has one: "سالم فلان" of "القيادي في الحركة سالم فلان". */
  readonly person: string | null
}

/** A stretch of tokens read as one thing. Token indexes are those of the sentence's own token list, end exclusive. */
export interface Item {
  readonly kind: ItemKind
  readonly from: number
  readonly to: number
  readonly tags: Tags
  /** Begins with و or ف. */
  readonly conjunction: boolean
  /** Clitic preposition. */
  readonly preposition: 'ب' | 'ل' | 'ك' | null
  readonly word: Word | null
  readonly number: NumberSpan | null
  readonly time: TimeSpan | null
  readonly place: PlaceName | null
  readonly actor: ActorName | null
  readonly people: People | null
}

/** What an item may hold beside its kind, its stretch and its tags. */
type ItemParts = Partial<Omit<Item, 'kind' | 'from' | 'to' | 'tags'>>

/** An item; what `parts` leaves out it has not. */
export const itemOf = (
  kind: ItemKind,
  from: number,
  to: number,
  tags: Iterable<string>,
  parts: ItemParts = {},
): Item => ({
  kind,
  from,
  to,
  tags: tagSet(tags),
  conjunction: parts.conjunction ?? false,
  preposition: parts.preposition ?? null,
  word: parts.word ?? null,
  number: parts.number ?? null,
  time: parts.time ?? null,
  place: parts.place ?? null,
  actor: parts.actor ?? null,
  people: parts.people ?? null,
})

/** The item of one token, as nearly all are: its fields are given, none is looked for. */
export const itemOfToken = (
  kind: 'word' | 'punct' | 'latin',
  at: number,
  tags: Tags,
  word: Word | null,
  conjunction: boolean,
): Item => ({
  kind,
  from: at,
  to: at + 1,
  tags,
  conjunction,
  preposition: word?.best.preposition ?? null,
  word,
  number: null,
  time: null,
  place: null,
  actor: null,
  people: null,
})

/** What an item may be changed in. */
type Changes = Partial<Omit<Item, 'tags'>> & { readonly tags?: Iterable<string> }

/** An item made into another; every item is built in one order of fields, which makes all later look-ups of them fast. */
export const changed = (item: Item, parts: Changes): Item => ({
  kind: parts.kind ?? item.kind,
  from: parts.from ?? item.from,
  to: parts.to ?? item.to,
  tags: parts.tags ? tagSet(parts.tags) : item.tags,
  conjunction: parts.conjunction ?? item.conjunction,
  preposition: parts.preposition ?? item.preposition,
  word: parts.word ?? item.word,
  number: parts.number ?? item.number,
  time: parts.time ?? item.time,
  place: parts.place ?? item.place,
  actor: parts.actor ?? item.actor,
  people: parts.people ?? item.people,
})

/** One sentence of the title or the body. */
export interface Sentence {
  readonly index: number
  readonly part: 'title' | 'body'
  /** First of its line. */
  readonly opensParagraph: boolean
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  /** The sides that the sentences before speak of, for verbs and pronouns without one of their own. */
  readonly topic: readonly ActorName[]
}

/** The characters of a token range: of the part that the sentence is from. */
export function charsOf(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const first = sentence.tokens[from]
  const last = sentence.tokens[Math.max(from, to - 1)]
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
}
