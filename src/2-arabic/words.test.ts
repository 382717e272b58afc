import { describe, expect, test } from 'vitest'
import { normalForm } from './forms.ts'
import { buildLexicon, lexemes } from './lexicon.ts'
import { NO_READINGS, READINGS, TABLE } from './words.corpus.ts'
import { type Analysis, analyse } from './words.ts'

const lexicon = buildLexicon(lexemes(TABLE))

const written = ({ conjunction, preposition, article, future, pronoun, stem, sense }: Analysis): string => {
  const clitics = [conjunction, preposition, article && 'ال', future && 'س'].filter(Boolean)
  const word = [...clitics, pronoun ? `${stem}(${pronoun})` : stem].join('+')
  return `${word} = ${sense ? `${sense.lemma} ${sense.pos}` : '?'}`
}

describe('words', () => {
  test.each(READINGS)('%s', (word, expected) => {
    expect(analyse(normalForm(word), lexicon).map(written)[0]).toBe(expected)
  })
  test.each(NO_READINGS)('%s does not hold %s: %s', (word, stem) => {
    const readings = analyse(normalForm(word), lexicon).filter(reading => reading.sense !== null)
    expect(readings.filter(reading => reading.stem === stem && reading.sense).map(written)).toEqual([])
  })
  test('every word has a reading', () => {
    for (const word of ['', 'و', 'ال', 'لل', 'وال', 'س', 'ه', 'هم', 'ولل'])
      expect(analyse(word, lexicon).length).toBeGreaterThan(0)
  })
})

describe('the lexicon', () => {
  test('gives a verbal noun the classes of its verb', () => {
    expect(lexicon.get('وقوع')?.[0]).toMatchObject({ pos: 'masdar', classes: ['happen'] })
  })
  test('takes no word from a remark', () => {
    const forms = lexemes(TABLE).flatMap(lexeme => [...lexeme.forms, ...lexeme.plurals, ...lexeme.classes])
    expect(forms.filter(form => /remark/.test(form))).toEqual([])
  })
  test('tells number and voice of a form', () => {
    expect(lexicon.get('اصيبوا')?.[0]).toMatchObject({ tense: 'past', voice: 'passive', number: 'plural' })
    expect(lexicon.get('قذيفتين')?.[0]).toMatchObject({ number: 'dual', feminine: true })
  })
  test('keeps both readings of one form', () => {
    expect(lexicon.get('قتل')?.map(sense => sense.pos)).toEqual(['verb', 'masdar'])
  })
})
