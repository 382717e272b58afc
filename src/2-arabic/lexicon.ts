/** A lexicon of lemmas with classes, looked up by surface form. The classes mean nothing here: later stages name them. */

import { hashOf, normalForm } from './forms.ts'
import { eachVerbForm, type GrammaticalNumber, type NounPattern, nounForms, type Tense, type Voice } from './inflect.ts'

export type PartOfSpeech = 'verb' | 'masdar' | 'noun' | 'adjective' | 'particle'

/** One reading of a form. */
export interface Sense {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly classes: readonly string[]
  readonly number: GrammaticalNumber
  readonly feminine: boolean
  readonly tense: Tense | null
  readonly voice: Voice | null
  readonly construct: boolean
  /** A verb form with an object pronoun. */
  readonly object: boolean
}

export interface Lexeme {
  readonly pos: PartOfSpeech
  /** Verb: past and present, third person masculine singular. Else the singular. */
  readonly forms: readonly string[]
  readonly plurals: readonly string[]
  readonly soundMasculine: boolean
  readonly soundFeminine: boolean
  readonly classes: readonly string[]
}

/** A lexicon, asked form by form. */
export interface Lexicon {
  /** The readings of a form, in the order of their lexemes; none or undefined for a form that no lexeme has. */
  readonly get: (form: string) => readonly Sense[] | undefined
  /** False where no lexeme has a form of this hash (`hashed`); true is a guess. */
  readonly mayHold: (hash: number) => boolean
}

/** A reading of a noun, an adjective or a particle, its fields in the order that those of a verb have. */
const nominal = (
  { pos, classes, forms: [lemma = ''] }: Lexeme,
  number: GrammaticalNumber,
  feminine: boolean,
  construct: boolean,
): Sense => ({ lemma, pos, classes, tense: null, voice: null, number, feminine, object: false, construct })

function nounPatterns(lexeme: Lexeme): { readonly own: NounPattern; readonly more: readonly NounPattern[] } {
  const [first = ''] = lexeme.forms
  const { plurals, soundMasculine, soundFeminine } = lexeme
  const own = { singular: first, plurals, soundMasculine, soundFeminine }
  if (lexeme.pos !== 'adjective' || first.endsWith('ه')) return { own, more: [] }
  // An adjective has its feminine, with dual and plural, and the sound masculine plural.
  const she = { singular: `${first}ه`, plurals: [], soundMasculine: false, soundFeminine: true }
  return { own, more: [she, { ...own, soundMasculine: true }] }
}

function eachForm(lexeme: Lexeme, see: (form: string) => void): void {
  const [first = '', second = ''] = lexeme.forms
  if (lexeme.pos === 'verb') eachVerbForm(first, second, see)
  else if (lexeme.pos === 'particle') for (const form of lexeme.forms) see(form)
  else {
    const { own, more } = nounPatterns(lexeme)
    for (const pattern of [own, ...more]) for (const { form } of nounForms(pattern)) see(form)
  }
}

function verbSenses({ classes, forms: [past = '', present = ''] }: Lexeme, wanted: string): Sense[] {
  const senses: Sense[] = []
  const lemma = normalForm(past)
  eachVerbForm(past, present, (form, tense, voice, number, feminine, object) => {
    if (form === wanted)
      senses.push({ lemma, pos: 'verb', classes, tense, voice, number, feminine, object, construct: false })
  })
  return senses
}

/** What one form of a lexeme can be. */
function sensesOf(lexeme: Lexeme, wanted: string): Sense[] {
  if (lexeme.pos === 'verb') return verbSenses(lexeme, wanted)
  const [first = ''] = lexeme.forms
  if (lexeme.pos === 'particle')
    return lexeme.forms.filter(form => form === wanted).map(() => nominal(lexeme, 'singular', false, false))
  const { own, more } = nounPatterns(lexeme)
  const senses: Sense[] = []
  const add = (pattern: NounPattern, feminine: boolean): void => {
    for (const { form, number, construct } of nounForms(pattern))
      if (form === wanted) senses.push(nominal(lexeme, number, feminine, construct))
  }
  add(own, first.endsWith('ه'))
  for (const pattern of more) add(pattern, wanted.startsWith(`${first}ه`))
  return senses
}

const withClasses = (
  { lemma, pos, tense, voice, number, feminine, object, construct }: Sense,
  classes: readonly string[],
): Sense => ({ lemma, pos, classes, tense, voice, number, feminine, object, construct })

/** A reading added to those of its form; readings of one lemma that are alike but for their classes are one with all of them. */
function addSense(list: Sense[], sense: Sense): void {
  const at = list.findIndex(
    known =>
      known.lemma === sense.lemma &&
      known.pos === sense.pos &&
      known.number === sense.number &&
      known.voice === sense.voice &&
      known.object === sense.object &&
      known.construct === sense.construct,
  )
  const known = list[at]
  if (known) list[at] = withClasses(known, [...new Set([...known.classes, ...sense.classes])])
  else list.push(sense)
}

/** So many bits tell the hashes of forms: twenty for each. */
const HASH_BITS = 21

/**
 * Builds the look-up table; lexemes that share a form stand in its list in the order given, those of one lemma with all its
 * classes. Of a hundred thousand forms a report shows a few hundred, so only which lexemes have a form is worked out at once.
 */
export function buildLexicon(lexemes: readonly Lexeme[]): Lexicon {
  // A chain for the forms of each hash, from the last lexeme that has one back to the first: numbers, since a list each would be slow to make.
  const last = new Map<number, number>()
  const hashes = new Int32Array(1 << (HASH_BITS - 5))
  const lexemeAt: number[] = []
  const before: number[] = []
  lexemes.forEach((lexeme, at) => {
    eachForm(lexeme, form => {
      const hash = hashOf(form)
      const link = last.get(hash) ?? -1
      if (link >= 0 && lexemeAt[link] === at) return
      if (link < 0) {
        const bit = hash >>> (32 - HASH_BITS)
        hashes[bit >>> 5] = (hashes[bit >>> 5] ?? 0) | (1 << (bit & 31))
      }
      last.set(hash, lexemeAt.length)
      lexemeAt.push(at)
      before.push(link)
    })
  })
  const read = (form: string, end: number): Sense[] => {
    const senses: Sense[] = []
    const having: Lexeme[] = []
    for (let link = end; link >= 0; link = before[link] ?? -1) {
      const lexeme = lexemes[lexemeAt[link] ?? -1]
      if (lexeme) having.unshift(lexeme)
    }
    for (const lexeme of having) for (const sense of sensesOf(lexeme, form)) addSense(senses, sense)
    return senses
  }
  return {
    mayHold: hash => {
      const bit = hash >>> (32 - HASH_BITS)
      return ((hashes[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
    },
    get: form => {
      const end = last.get(hashOf(form))
      return end === undefined ? undefined : read(form, end)
    },
  }
}

const list = (field: string | undefined): string[] => (field ?? '').split(/\s+/).filter(Boolean)

/**
 * Lexemes from a table, one a line, `#` for remarks:
 * `verb past present [masdar …] : classes`, `noun singular [plural …|+ون|+ات] : classes`, `adj …` likewise,
 * `part form … : classes`. Adjectives have their feminine unasked. Masdars of a verb get the verb's classes; `+ات` behind a masdar gives it that plural.
 */
export function lexemes(table: string): Lexeme[] {
  const all: Lexeme[] = []
  for (const line of table.split('\n')) {
    const [left, right] = (line.split('#')[0] ?? '').split(':')
    const [kind, ...words] = list(left)
    if (!kind) continue
    const classes = list(right)
    const marks = words.filter(word => word.startsWith('+'))
    // The hamza of بدأ keeps its letter before endings, where the weak end of دعا falls.
    const forms = words
      .filter(word => !word.startsWith('+'))
      .map(word => (kind === 'verb' && word.endsWith('أ') ? `${normalForm(word).slice(0, -1)}أ` : normalForm(word)))
    const sound = { soundMasculine: marks.includes('+ون'), soundFeminine: marks.includes('+ات') }
    if (kind === 'verb') {
      all.push({
        pos: 'verb',
        forms: forms.slice(0, 2),
        plurals: [],
        soundMasculine: false,
        soundFeminine: false,
        classes,
      })
      for (const masdar of forms.slice(2))
        all.push({ pos: 'masdar', forms: [masdar], plurals: [], ...sound, soundMasculine: false, classes })
    } else if (kind === 'part')
      all.push({ pos: 'particle', forms, plurals: [], soundMasculine: false, soundFeminine: false, classes })
    else {
      const pos = kind === 'adj' ? 'adjective' : kind === 'masdar' ? 'masdar' : 'noun'
      all.push({ pos, forms: forms.slice(0, 1), plurals: forms.slice(1), ...sound, classes })
    }
  }
  return all
}
