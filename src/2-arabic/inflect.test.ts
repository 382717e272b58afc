import { describe, expect, test } from 'vitest'
import { NO_NOUN_FORMS, NO_VERB_FORMS, NOUNS, VERBS } from './inflect.corpus.ts'
import { eachVerbForm, type NounForm, nounForms } from './inflect.ts'

const verbForms = (past: string, present: string): { form: string; written: string }[] => {
  const forms: { form: string; written: string }[] = []
  eachVerbForm(past, present, (form, tense, voice, number, feminine, object) => {
    forms.push({ form, written: `${form} ${tense} ${voice} ${number}${feminine ? ' f' : ''}${object ? ' +' : ''}` })
  })
  return forms
}
const writtenNoun = ({ form, number, construct }: NounForm): string =>
  `${form} ${number}${construct ? ' construct' : ''}`

const formsOf = (singular: string, plurals: string): NounForm[] => {
  const listed = plurals.split(' ')
  return nounForms({
    singular,
    plurals: listed.filter(plural => !plural.startsWith('+')),
    soundMasculine: listed.includes('+ون'),
    soundFeminine: listed.includes('+ات'),
  })
}

describe('inflection', () => {
  test.each(VERBS)('%s %s', (past, present, forms) => {
    expect(verbForms(past, present).map(({ written }) => written)).toEqual(expect.arrayContaining([...forms]))
  })
  test.each(NO_VERB_FORMS)('no form of %s %s', (past, present, forms) => {
    const made = new Set(verbForms(past, present).map(({ form }) => form))
    expect(forms.filter(form => made.has(form))).toEqual([])
  })
  test.each(NOUNS)('%s %s', (singular, plurals, forms) => {
    expect(formsOf(singular, plurals).map(writtenNoun)).toEqual(expect.arrayContaining([...forms]))
  })
  test.each(NO_NOUN_FORMS)('no form of %s %s', (singular, plurals, forms) => {
    const made = new Set(formsOf(singular, plurals).map(({ form }) => form))
    expect(forms.filter(form => made.has(form))).toEqual([])
  })
})
