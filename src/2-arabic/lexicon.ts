/** A lexicon of lemmas with classes, looked up by surface form. The classes mean nothing here: later stages name them. */

import { normalForm } from './forms.ts'
import { type GrammaticalNumber, nounForms, type Tense, type Voice, verbForms } from './inflect.ts'

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

export type Lexicon = ReadonlyMap<string, readonly Sense[]>

const nominal = { tense: null, voice: null, object: false } as const

function sensesOf(lexeme: Lexeme): [string, Sense][] {
  const [first = '', second = ''] = lexeme.forms
  const base = { lemma: first, pos: lexeme.pos, classes: lexeme.classes }
  if (lexeme.pos === 'verb')
    return verbForms(first, second).map(({ form, ...rest }) => [
      form,
      { ...base, lemma: normalForm(first), ...rest, construct: false },
    ])
  if (lexeme.pos === 'particle')
    return lexeme.forms.map(form => [
      form,
      { ...base, ...nominal, number: 'singular', feminine: false, construct: false },
    ])
  const pattern = {
    singular: first,
    plurals: lexeme.plurals,
    soundMasculine: lexeme.soundMasculine,
    soundFeminine: lexeme.soundFeminine,
  }
  const feminine = first.endsWith('ه')
  const own = nounForms(pattern).map(({ form, ...rest }): [string, Sense] => [
    form,
    { ...base, ...nominal, ...rest, feminine },
  ])
  if (lexeme.pos !== 'adjective' || feminine) return own
  // An adjective has its feminine, with dual and plural, and the sound masculine plural.
  const she = { singular: `${first}ه`, plurals: [], soundMasculine: false, soundFeminine: true }
  const more = [...nounForms(she), ...nounForms({ ...pattern, soundMasculine: true })]
  return [
    ...own,
    ...more.map(({ form, ...rest }): [string, Sense] => [
      form,
      { ...base, ...nominal, ...rest, feminine: form.startsWith(she.singular) },
    ]),
  ]
}

/** Builds the look-up table; lexemes that share a form stand in its list in the order given, those of one lemma with all its classes. */
export function buildLexicon(lexemes: readonly Lexeme[]): Lexicon {
  const lexicon = new Map<string, Sense[]>()
  for (const lexeme of lexemes)
    for (const [form, sense] of sensesOf(lexeme)) {
      const list = lexicon.get(form)
      if (!list) lexicon.set(form, [sense])
      else {
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
        if (known) list[at] = { ...known, classes: [...new Set([...known.classes, ...sense.classes])] }
        else list.push(sense)
      }
    }
  return lexicon
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
