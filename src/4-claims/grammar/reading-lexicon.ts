/** The lexicon of this stage, with the tags of every word worked out once and kept. */
import { formOf, perForm } from '../../2-arabic/forms.ts'
import { buildLexicon, lexemes } from '../../2-arabic/lexicon.ts'
import { type Analysis, analyse } from '../../2-arabic/words.ts'
import { countryOfAdjective } from '../../3-gazetteer/demonyms.ts'
import { EVENTS } from '../lexicon/events.ts'
import { GROUND } from '../lexicon/ground.ts'
import { MOODS } from '../lexicon/moods.ts'
import { PEOPLE } from '../lexicon/people.ts'
import { SITES } from '../lexicon/sites.ts'
import { STEPS } from '../lexicon/steps.ts'
import { WORDS } from '../lexicon/words.ts'
import { Tags } from './tags.ts'

const LEXEMES = lexemes(`${WORDS}\n${SITES}\n${PEOPLE}\n${EVENTS}\n${GROUND}\n${MOODS}\n${STEPS}`)
const LEXICON = buildLexicon(LEXEMES)

/** All classes that its words bear. */
export const classesOfLexicon = (): string[] => [...new Set(LEXEMES.flatMap(({ classes }) => classes))]

/** The readings of a normal form. */
export const analysesOf = (norm: string): readonly Analysis[] => analyse(norm, LEXICON)

/** A word with its readings and the tags that patterns match on. */
export interface Word {
  readonly analyses: readonly Analysis[]
  /** The likeliest reading. */
  readonly best: Analysis
  readonly tags: Tags
  readonly known: boolean
  /** Country that the word is an adjective of. */
  readonly country: string | null
}

/** Objects that are people: "حررتهم", "أخرجهما". */
const THEM = /(?:هم|هما|هن)$/

function tagsOf(norm: string, analyses: readonly Analysis[]): Set<string> {
  const tags = new Set<string>([`w:${norm}`])
  const best = analyses[0]
  if (best?.article) tags.add('def')
  if (best?.pronoun) tags.add('pron')
  if (best?.conjunction) tags.add('conj')
  if (best?.preposition) tags.add(`p:${best.preposition}`)
  for (const analysis of analyses) {
    tags.add(`s:${analysis.stem}`)
    const { sense } = analysis
    if (!sense) continue
    tags.add(sense.pos)
    for (const name of sense.classes) {
      tags.add(name)
      tags.add(`${name}.${sense.pos}`)
    }
    if (sense.object) for (const name of sense.classes) tags.add(`${name}.object`)
    if (sense.object && THEM.test(norm)) tags.add('them')
    if (sense.pos === 'verb' && sense.voice === 'passive') tags.add('passive')
    if (sense.pos === 'verb' && sense.object) tags.add('object')
    if (sense.pos === 'verb' && sense.tense === 'present') tags.add('present')
  }
  return tags
}

const isOwned = ({ pronoun, sense }: Analysis): boolean => pronoun !== null || sense?.object === true

/** "أمريكية | وفرنسية": a nation's adjective that no lexicon holds loses its "and" as one with an article does. */
function joinedNation(norm: string, analyses: readonly Analysis[]): readonly Analysis[] {
  const [best, other] = analyses
  const joined = best && !other && best.sense === null && best.stem === norm && norm.startsWith('و')
  if (!joined || countryOfAdjective(norm.slice(1)) === null) return analyses
  return [{ ...best, conjunction: 'و', stem: norm.slice(1) }]
}

const makeWord = (norm: string): Word => wordFrom(norm, joinedNation(norm, analysesOf(norm)))
/** Spelt with the dots of its last letter a word ends in no pronoun: "يدوية", "تابعة" are no verbs, though no lexicon may know them else. */
function makeDotted(norm: string): Word {
  const all = analysesOf(norm)
  const analyses = all.filter(analysis => !isOwned(analysis))
  if (analyses.length) return wordFrom(norm, analyses)
  const verbs = all.every(({ sense }) => sense?.pos === 'verb')
  return wordFrom(norm, verbs ? all.slice(0, 1).map(one => ({ ...one, sense: null, pronoun: null })) : all)
}

/** The word without its readings as a verb, where it has others: "between" is spelt as "made clear". */
function makeVerbless(norm: string): Word {
  const all = analysesOf(norm)
  const analyses = all.filter(({ sense }) => sense !== null && sense.pos !== 'verb')
  return wordFrom(norm, analyses.length ? analyses : all)
}

/** Spelt with its hamza an alif begins no article: "إلسا", "ألكسندر" are names, where no lexicon knows them. */
function makeHamzated(norm: string): Word {
  const word = makeWord(norm)
  const { best } = word
  return word.known || !best.article ? word : wordFrom(norm, [{ ...best, article: false, stem: `ال${best.stem}` }])
}

function wordFrom(norm: string, analyses: readonly Analysis[]): Word {
  const best = analyses[0]
  if (!best) throw new Error('a word has at least one reading')
  const stems = analyses.map(a => a.stem)
  const country = stems.map(countryOfAdjective).find(found => found !== null) ?? null
  const tags = tagsOf(norm, analyses)
  if (country) tags.add('demonym')
  return { analyses, best, tags: Tags.of(tags), known: analyses.some(a => a.sense !== null), country }
}

/** The word that a token is. */
export const wordAt = perForm(makeWord)
/** The word of a token whose last letter has the dots that a pronoun never has. */
export const dottedWordAt = perForm(makeDotted)

/** The word at a token, which is no verb there. */
export const verblessWordAt = perForm(makeVerbless)
/** The word of a token that begins with a hamza, which the article never has. */
export const hamzatedWordAt = perForm(makeHamzated)

/** The word of a normal form. */
export const wordOf = (norm: string): Word => wordAt(formOf(norm))
