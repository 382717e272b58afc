/**
 * Inflection by generation: from a lemma to the forms that unvocalised news prose shows, in normal form (`normalForm`).
 * Lexicons list lemmas; look-up is by form.
 */

export type Tense = 'past' | 'present'
/** `either`: the unvocalised form is the same in both voices; the clause must tell. */
export type Voice = 'active' | 'passive' | 'either'
export type GrammaticalNumber = 'singular' | 'dual' | 'plural'

/**
 * Is shown the forms of a verb one by one, by their parts, since a hundred thousand objects would be made only to be looked at
 * once; `object` where the form carries an object pronoun ("قتلهم").
 */
export type SeeVerb = (
  form: string,
  tense: Tense,
  voice: Voice,
  number: GrammaticalNumber,
  feminine: boolean,
  object: boolean,
) => void

export interface NounForm {
  readonly form: string
  readonly number: GrammaticalNumber
  /** Dual or sound plural whose ن is dropped: the next noun is its genitive. */
  readonly construct: boolean
}

const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا']
const WEAK = new Set(['ي', 'ا', 'و'])

/** The passive of a verb with a long vowel is spelt apart: اصاب gives اصيب, يصيب gives يصاب, هاجم gives هوجم. */
export function passiveOf(base: string, tense: Tense): string | null {
  const middle = base.at(-2)
  if (tense === 'past' && base.length === 4 && base[1] === 'ا' && base[0] !== 'ا') return `${base[0]}و${base.slice(2)}`
  if (tense === 'past') return middle === 'ا' && base.length >= 3 ? `${base.slice(0, -2)}ي${base.slice(-1)}` : null
  return middle === 'ي' || middle === 'و' ? `${base.slice(0, -2)}ا${base.slice(-1)}` : null
}

type Endings = readonly (readonly [string, GrammaticalNumber, boolean])[]
const PAST: Endings = [
  ['', 'singular', false],
  ['ت', 'singular', true],
  ['وا', 'plural', false],
  ['ا', 'dual', false],
  ['تا', 'dual', true],
  ['ن', 'plural', true],
]
const PRESENT: Endings = [
  ['', 'singular', false],
  ['ون', 'plural', false],
  ['وا', 'plural', false],
  ['ان', 'dual', false],
  ['ا', 'dual', false],
  ['ن', 'plural', true],
]

/** Stem before an ending: a final weak letter falls before و and ت (تبني: تبنت, تبنوا). */
function join(base: string, ending: string): string {
  if (ending === '' || !WEAK.has(base.at(-1) ?? '')) return base + ending
  if (ending === 'ا' || ending === 'ان' || ending === 'ن') return base + ending
  return base.slice(0, -1) + ending
}

function eachPast(base: string, voice: Voice, see: SeeVerb): void {
  // ي is kept before ت where it is said (لقيت, توفيت), and in the passive (ألقيت).
  if (base.endsWith('ي')) see(`${base}ت`, 'past', voice, 'singular', true, false)
  for (const [ending, number, feminine] of PAST) {
    const form = join(base, ending)
    see(form, 'past', voice, number, feminine, false)
    if (voice === 'passive' || number === 'dual') continue
    const open =
      ending === 'وا' ? form.slice(0, -1) : ending === '' && base.at(-1) === 'ي' ? `${base.slice(0, -1)}ا` : form
    for (const object of OBJECTS) see(open + object, 'past', 'active', number, feminine, true)
  }
}

function eachPresent(base: string, voice: Voice, see: SeeVerb): void {
  const stem = base.slice(1)
  for (const prefix of ['ي', 'ت', 'ن'])
    for (const [ending, number, feminine] of PRESENT) {
      if (prefix === 'ن' && ending !== '') continue
      const form = prefix + join(stem, ending)
      const she = feminine || (prefix === 'ت' && number === 'singular')
      see(form, 'present', voice, number, she, false)
      if (voice === 'passive' || (ending !== '' && number !== 'plural') || ending === 'ن') continue
      const open = ending === 'وا' ? form.slice(0, -1) : form
      for (const object of OBJECTS) see(open + object, 'present', 'active', number, she, true)
    }
}

/**
 * Shows all forms of a verb given its third person masculine singular, past and present, both in normal form.
 * Where the passive is spelt like the active, the form is shown once with voice `either`. A past that ends in أ keeps it.
 */
export function eachVerbForm(past: string, present: string, see: SeeVerb): void {
  const seen: SeeVerb = (past + present).includes('أ') ? (form, ...rest) => see(form.replace('أ', 'ا'), ...rest) : see
  const pastPassive = passiveOf(past, 'past')
  const presentPassive = passiveOf(present, 'present')
  eachPast(past, pastPassive ? 'active' : 'either', seen)
  if (pastPassive) eachPast(pastPassive, 'passive', seen)
  eachPresent(present, presentPassive ? 'active' : 'either', seen)
  if (presentPassive) eachPresent(presentPassive, 'passive', seen)
}

/** How a noun makes its plural: `ون` (and ين), `ات`, or broken plurals as listed. */
export interface NounPattern {
  readonly singular: string
  readonly plurals: readonly string[]
  readonly soundMasculine: boolean
  readonly soundFeminine: boolean
}

/** All forms of a noun without article and prepositions; feminine ha opens to ت before endings. */
export function nounForms(noun: NounPattern): NounForm[] {
  const { singular } = noun
  const feminine = singular.endsWith('ه')
  const open = feminine ? `${singular.slice(0, -1)}ت` : singular
  const forms: NounForm[] = [{ form: singular, number: 'singular', construct: false }]
  const add = (form: string, number: GrammaticalNumber, construct = false): void => {
    forms.push({ form, number, construct })
  }
  if (!feminine) add(`${singular}ا`, 'singular')
  add(`${open}ان`, 'dual')
  add(`${open}ين`, noun.soundMasculine ? 'plural' : 'dual')
  if (noun.soundMasculine) {
    add(`${singular}ون`, 'plural')
    add(`${singular}و`, 'plural', true)
    add(`${singular}ي`, 'plural', true)
  } else {
    add(`${open}ا`, 'dual', true)
    add(`${open}ي`, 'dual', true)
  }
  if (noun.soundFeminine) add(`${feminine || singular.endsWith('ا') ? singular.slice(0, -1) : singular}ات`, 'plural')
  for (const plural of noun.plurals) {
    add(plural, 'plural')
    if (!plural.endsWith('ه') && !plural.endsWith('ي') && !plural.endsWith('ا')) add(`${plural}ا`, 'plural')
  }
  return forms
}
