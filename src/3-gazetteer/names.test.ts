import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { unglue } from '../2-arabic/unglue.ts'
import type { Actor, GazetteerData, Outlet } from './gazetteer.ts'
import { NAMES, NO_NAMES } from './names.corpus.ts'
import { findNames, indexNames, type Named, type NameSpan, sameSpelling } from './names.ts'

const toy = toyGazetteer()
const index = indexNames(toy)

const idOf = (named: Named): string | null => {
  if (named.kind === 'place') return named.place.id
  if (named.kind === 'actor') return named.actor.id
  return named.kind === 'operation' ? named.operation.actor : named.outlet.id
}

const written = (text: string): string => {
  const tokens = tokenise(text)
  return findNames(index, tokens)
    .map(({ from, to, conjunction, preposition, candidates }: NameSpan) => {
      const clitics = [conjunction && 'و', preposition].filter(Boolean).join(' ')
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
      return `${words}${clitics && ` (${clitics})`} = ${candidates.map(idOf).join(' ')}`
    })
    .join('; ')
}

const person: Actor = {
  ...{ id: 'toy/minister', name: 'عبدالقادر الزمردي', nameEn: '', kind: 'person', country: 'XA', from: null, to: null },
  ...{ names: [{ name: 'عبدالقادر الزمردي', from: null, to: null }], partOf: [], alliedWith: [], pack: 'toy' },
}

describe('names', () => {
  test.each(NAMES)('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each(NO_NAMES)('no name in: %s', text => {
    expect(written(text)).toBe('')
  })
  test.each(['زار عبدالقادر الزمردي قلازار', 'زار عبد القادر الزمردي قلازار'])('%s, glued or not', text => {
    const data: GazetteerData = { ...toy, actors: [person] }
    const tokens = unglue(tokenise(text), () => false)
    expect(findNames(indexNames(data), tokens).flatMap(span => span.candidates.map(idOf))).toContain(person.id)
    expect(findNames(indexNames(data), tokenise(text)).flatMap(span => span.candidates.map(idOf))).toContain(person.id)
  })
  test('a town and today are no paper', () => {
    const outlet: Outlet = {
      ...{ id: 'toy/today', name: 'حركوش اليوم', names: ['حركوش اليوم'], nameEn: '', kind: 'site', country: 'XA' },
      ...{ domains: [], pack: 'toy' },
    }
    const kinds = (text: string) =>
      findNames(indexNames({ ...toy, outlets: [...toy.outlets, outlet] }), tokenise(text)).map(
        ({ from, to, candidates }) => `${candidates[0]?.kind} ${to - from}`,
      )
    expect(kinds('انفجار وسط حركوش اليوم')).toEqual(['place 1'])
    expect(kinds('قتل جندي بانفجار لغم، حركوش اليوم الأربعاء')).toEqual(['place 1'])
    expect(kinds('قالت شبكة حركوش اليوم')).toEqual(['outlet 2'])
  })
  test('a village is found with its head joined or parted', () => {
    const [first] = toy.places
    if (!first) throw new Error('no place')
    const village = (name: string) => ({ ...first, id: name, name, names: [name] })
    const villages = indexNames({ ...toy, places: [village('كفر زغبوش'), village('طيرمرخاش'), village('بيت الزهر')] })
    const idsOf = (text: string) =>
      findNames(villages, tokenise(text)).flatMap(({ candidates }) =>
        candidates.flatMap(named => (named.kind === 'place' ? [named.place.id] : [])),
      )
    expect(idsOf('في كفرزغبوش وكفر زغبوش وطير مرخاش')).toEqual(['كفر زغبوش', 'كفر زغبوش', 'طيرمرخاش'])
    expect(idsOf('في بيتالزهر')).toEqual([])
  })
  test('words of names are known, in both cases of a plural', () => {
    expect(['الدباغين', 'الدباغون', 'حركوش', 'الجسور'].map(word => index.holds(word))).not.toContain(false)
    expect(index.holds('الزمردي')).toBe(false)
  })
  test('names are alike in their normal form', () => {
    expect(sameSpelling('الدبّاغين', 'الدباغون')).toBe(true)
    expect(sameSpelling('رميزة', 'رميزه')).toBe(true)
    expect(sameSpelling('رميزة', 'رميزة الجنوبية')).toBe(false)
  })
})
