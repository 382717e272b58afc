/** Words with their clitics: which of و ف س ب ل ك ال and which pronoun a word carries, and what the rest of it is. */
import { hashed, normalForm } from './forms.ts'
import type { Lexicon, Sense } from './lexicon.ts'

export type Conjunction = 'و' | 'ف'
export type Preposition = 'ب' | 'ل' | 'ك'

/** One way to take a word apart. */
export interface Analysis {
  readonly conjunction: Conjunction | null
  readonly preposition: Preposition | null
  readonly article: boolean
  readonly future: boolean
  /** Possessive or object pronoun; the object pronouns of listed verbs are in `sense.object`. */
  readonly pronoun: string | null
  /** What is left when the clitics are off. */
  readonly stem: string
  readonly sense: Sense | null
}

const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ه', 'ي', 'ك']
/** Words that look like a clitic and a stem, and are neither. */
const WHOLE = new Set(
  [
    'ولايه',
    'وزاره',
    'وزير',
    'وكاله',
    'وفق',
    'وسط',
    'والد',
    'وفد',
    'واحد',
    'فجر',
    'في',
    'فيما',
    'بعد',
    'بين',
    'بينما',
    'لكن',
    'لم',
    'لن',
    'كان',
    'كما',
    'كل',
    'كتيبه',
    'كتائب',
    'لواء',
    'لجنه',
    'لبنان',
    'ليبيا',
    'بغداد',
    'بلده',
    'بيان',
    'فصائل',
    'فرقه',
    'فريق',
    'وحده',
    'وحدات',
    'ولي',
    'وادي',
    'وضع',
    'وقف',
    'وقت',
    'وفاه',
    'وفاق',
    'الله',
    'اليمن',
    'الان',
    'الي',
    'الف',
    'التي',
    'الذي',
    'الذين',
  ].map(normalForm),
)

interface Prefix {
  readonly conjunction: Conjunction | null
  readonly preposition: Preposition | null
  readonly article: boolean
  readonly future: boolean
  readonly rest: string
}

function prefixesOf(word: string): Prefix[] {
  const found: Prefix[] = []
  const heads: [Conjunction | null, string][] = [[null, word]]
  if (word.length > 2 && word.startsWith('و')) heads.push(['و', word.slice(1)])
  else if (word.length > 2 && word.startsWith('ف')) heads.push(['ف', word.slice(1)])
  for (const [conjunction, rest] of heads) {
    found.push({ conjunction, preposition: null, article: false, future: false, rest })
    if (rest.length > 3 && rest.startsWith('ال'))
      found.push({ conjunction, preposition: null, article: true, future: false, rest: rest.slice(2) })
    if (rest.length > 3 && rest.startsWith('س'))
      found.push({ conjunction, preposition: null, article: false, future: true, rest: rest.slice(1) })
    if (rest.length > 4 && rest.startsWith('لل'))
      found.push({ conjunction, preposition: 'ل', article: true, future: false, rest: rest.slice(2) })
    for (const preposition of ['ب', 'ل', 'ك'] as const) {
      if (rest.length <= 2 || !rest.startsWith(preposition)) continue
      const inner = rest.slice(1)
      found.push({ conjunction, preposition, article: false, future: false, rest: inner })
      if (inner.length > 3 && inner.startsWith('ال'))
        found.push({ conjunction, preposition, article: true, future: false, rest: inner.slice(2) })
    }
  }
  return found
}

/** The stem with its pronoun off, feminine ت closed to ه again ("اصابته" gives اصابه) and ا to ي ("قتلاها" gives قتلي). */
function openings(rest: string): [string, string | null][] {
  const ways: [string, string | null][] = [[rest, null]]
  for (const pronoun of PRONOUNS) {
    if (rest.length - pronoun.length < 2 || !rest.endsWith(pronoun)) continue
    const bare = rest.slice(0, -pronoun.length)
    ways.push([bare, pronoun])
    if (bare.endsWith('ا')) ways.push([`${bare.slice(0, -1)}ي`, pronoun])
    if (bare.endsWith('ت')) ways.push([`${bare.slice(0, -1)}ه`, pronoun])
    if (bare.endsWith('ئ') || bare.endsWith('ؤ')) ways.push([`${bare.slice(0, -1)}ء`, pronoun])
  }
  return ways
}

function allowed(prefix: Prefix, pronoun: string | null, sense: Sense, stem: string): boolean {
  if (sense.pos === 'verb') {
    if (prefix.article || pronoun !== null) return false
    if (prefix.preposition !== null) return prefix.preposition === 'ل' && sense.tense === 'present'
    return !prefix.future || sense.tense === 'present'
  }
  if (prefix.future || (sense.construct && prefix.article)) return false
  if (stem.endsWith('ي') && !prefix.rest.startsWith(stem) && (sense.construct || sense.pos === 'particle')) return false
  if (sense.pos === 'particle') return !prefix.article && prefix.preposition === null
  // "طفلاه" is two of his children: the accusative alif of one stands before no pronoun.
  if (pronoun !== null && sense.number === 'singular' && stem === `${sense.lemma}ا`) return false
  return !(prefix.article && pronoun !== null)
}

function known(word: string, lexicon: Lexicon): Analysis[] {
  const found: Analysis[] = []
  for (const prefix of prefixesOf(word))
    for (const [stem, pronoun] of openings(prefix.rest))
      for (const sense of lexicon.get(stem) ?? []) {
        if (!allowed(prefix, pronoun, sense, stem)) continue
        const { conjunction, preposition, article, future } = prefix
        found.push({ conjunction, preposition, article, future, pronoun, stem, sense })
      }
  return found
}

/** The reading of a word that no lexicon knows: the longest run of clitics that leaves three letters, article first. */
function unknown(word: string): Analysis {
  const prefix = WHOLE.has(word) ? undefined : prefixesOf(word).find(p => p.article && p.rest.length >= 2)
  return {
    conjunction: prefix?.conjunction ?? null,
    preposition: prefix?.preposition ?? null,
    article: prefix !== undefined,
    future: false,
    pronoun: null,
    stem: prefix?.rest ?? word,
    sense: null,
  }
}

const codesOf = (letters: string): Set<number> => new Set(Array.from(letters, letter => letter.charCodeAt(0)))
const CLITIC_LETTERS = codesOf('وفسبلكا')
const MOST_CLITIC_LETTERS = 4
const PRONOUN_ENDS = codesOf('هيكمنا')
const LONGEST_PRONOUN = 3
/** Letters that a stem ends in before a pronoun, with those that it ends in alone. */
const CLOSED = new Map([...'تئؤا'].map((open, i) => [open.charCodeAt(0), 'هءءي'.charCodeAt(i)]))

/** Tells most words that `known` finds nothing for, without cutting them up: no lexeme has a form of such letters. */
export function mayBeKnown(word: string, lexicon: Lexicon): boolean {
  const { length } = word
  const least = PRONOUN_ENDS.has(word.charCodeAt(length - 1)) ? length - LONGEST_PRONOUN : length
  for (let from = 0; from < length && from <= MOST_CLITIC_LETTERS; from++) {
    let hash = 0
    for (let i = from; i < length; i++) {
      const code = word.charCodeAt(i)
      const closed = i + 1 >= least && i + 1 < length ? CLOSED.get(code) : undefined
      if (closed !== undefined && lexicon.mayHold(hashed(hash, closed))) return true
      hash = hashed(hash, code)
      if (i + 1 >= least && lexicon.mayHold(hash)) return true
    }
    if (!CLITIC_LETTERS.has(word.charCodeAt(from))) return false
  }
  return false
}

/** The readings of a word in normal form: those the lexicon knows, else one that only takes off the article. */
export function analyse(word: string, lexicon: Lexicon): readonly Analysis[] {
  const found = mayBeKnown(word, lexicon) ? known(word, lexicon) : []
  if (!found.length) return [unknown(word)]
  // A reading that leaves more of the word whole is the likelier one.
  return found.toSorted((a, b) => b.stem.length - a.stem.length)
}
