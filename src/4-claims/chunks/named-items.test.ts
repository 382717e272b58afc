/** Listed names that here are something else: an adjective, or the first word of another name. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'

const listed = (name: string, kind: Place['kind'], country: string): Place => ({
  ...{ id: name, name, names: [name], nameEn: '', kind, lat: 1, lon: 1, country },
  ...{ admin1: null, within: null, population: 0, pack: 'toy' },
})
const toy = toyGazetteer()
const names = indexNames({
  ...toy,
  places: [
    ...toy.places,
    listed('سورية', 'country', 'SY'),
    listed('تل', 'town', 'XA'),
    listed('القبة', 'town', 'XA'),
    listed('الخمس', 'town', 'XA'),
  ],
})

/** The places of a text, as they are told. */
const placesIn = (body: string): string[] =>
  analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), names, null)
    .flatMap(({ items }) => items)
    .flatMap(({ kind, place }) => (kind === 'place' && place ? [place.text] : []))

test('what is spelt as a country is its adjective behind forces, arms and other adjectives', () => {
  expect(placesIn('قصفت طائرات حربية سورية حي الجسور في قلازار')).toEqual(['حي الجسور', 'قلازار'])
  expect(placesIn('دخلت قوات سورية إلى حركوش')).toEqual(['حركوش'])
  expect(placesIn('وقع القصف شمال سورية أمس')).toEqual(['سورية'])
})

test('a listed name can be the first word of one that is not', () => {
  expect(placesIn('انفجر لغم في قرية تل زغبوش أمس')).toEqual(['تل زغبوش'])
})

test('what shoots rockets down is no town of that name, nor are five years', () => {
  expect(placesIn('اعترضت القبة الحديدية صاروخا قرب حركوش')).toEqual(['حركوش'])
  expect(placesIn('سقط صاروخ على القبة أمس')).toEqual(['القبة'])
  expect(placesIn('أصيب أطفال لا تتجاوز أعمارهم الخمس سنوات في حركوش')).toEqual(['حركوش'])
})

test('what is hostile is no quarter of that name', () => {
  const index = indexNames({ ...toy, places: [...toy.places, listed('المعادي', 'town', 'XA')] })
  const told = (body: string) =>
    analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), index, null)
      .flatMap(({ items }) => items)
      .flatMap(({ kind, place }) => (kind === 'place' && place ? [place.text] : []))
  expect(told('أغار الطيران الحربي المعادي على حركوش.')).toEqual(['حركوش'])
  expect(told('وقع انفجار في المعادي أمس.')).toEqual(['المعادي'])
})

test('blasts and massacres are called by the place, and camps, streets and gates by a number', () => {
  expect(placesIn('أودت تفجيرات القبة بحياة خمسة أمس')).toEqual(['القبة'])
  expect(placesIn('انفجرت سيارة أمام بوابة معسكر 21 فأصابت ثلاثة')).toEqual(['معسكر 21'])
  expect(placesIn('وقع انفجار في شارع 60 أمس')).toEqual(['شارع 60'])
  expect(placesIn('وقع انفجار في معسكر 40 كيلومترا من حركوش')).toEqual(['حركوش'])
})
