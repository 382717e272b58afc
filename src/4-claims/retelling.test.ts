/** One happening told twice: by a source's mouth, by two places that the words tie together, by what air defences did. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import type { SettledPlace } from './place-context.ts'
import { placeScore } from './place-likeness.ts'
import { readReport } from './read-report.ts'
import { UNITE_WEIGHTS } from './unite-weights.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, place, tolls }) =>
      `${type} ${place?.name} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`.trim(),
  )

test('who is quoted next tells in detail what the lead told, though he names another day', () => {
  const lead = 'قتل ثلاثة وعشرون شخصا الأربعاء في هجوم شنه مسلحون في نهران. '
  const detail = 'مسلحين هاجموا قرية الصفصاف مساء الثلاثاء'
  expect(told(`${lead}وقال محافظ شمالستان إن ${detail}.`)).toEqual(['attack الصفصاف killed 23'])
  expect(told(`${lead}من جهة أخرى قال محافظ شمالستان إن ${detail}.`)).toHaveLength(2)
  expect(told(`${lead}ويذكر أن ${detail}.`)).toHaveLength(2)
})

test('a quarter that the words put into a town is no other place than the town', () => {
  expect(
    told(
      'قتل سبعة جنود نهرانيين أمس في انفجار عبوة ناسفة في حركوش. وانفجرت عبوة ناسفة في ضاحية الصفصاف في حركوش لدى مرور دوريتهم.',
    ),
  ).toEqual(['bombing الصفصاف killed 7'])
})

test('what air defences shoot down is of the raid that they answer', () => {
  const raid = 'شنت طائرات غارات على مواقع الجيش النهراني في حركوش فجر أمس. '
  expect(told(`${raid}وتصدت لها وسائط الدفاع الجوي وأسقطت عددا من الصواريخ.`)).toEqual(['air_strike حركوش'])
  expect(told(`${raid}واعترضت الدفاعات صواريخ أطلقت من رميزة على قلازار.`)).toHaveLength(2)
})

test('a ring of police around a spot is no siege', () => {
  const blast = 'قتل ثلاثة في انفجار عبوة ناسفة في حركوش أمس. '
  expect(told(`${blast}وطوقت الشرطة النهرانية المنطقة ومنعت الدخول إليها.`)).toEqual(['bombing حركوش killed 3'])
  expect(told(`${blast}وطوق الجيش النهراني المنطقة التي يتحصن فيها المسلحون في رميزة.`)).toContain('siege رميزة')
})

test('a camp close to a town is told inside it, and one far off is another place', () => {
  const town = toyGazetteer().places.find(({ names: [name] }) => name === 'حركوش')
  if (!town || town.lat === null || town.lon === null) throw new RangeError('no town')
  const camp = (off: number): SettledPlace => ({
    claim: { name: 'مخيم الصفصاف', lat: null, lon: null, country: null },
    place: { ...town, id: 'camp', kind: 'camp', within: null, lat: (town.lat ?? 0) + off },
  })
  const own = { claim: { name: 'حركوش', lat: null, lon: null, country: null }, place: town }
  expect(placeScore(camp(0.05), own, UNITE_WEIGHTS)).toBe(UNITE_WEIGHTS.placeWithin)
  expect(placeScore(camp(0.2), own, UNITE_WEIGHTS)).toBe(UNITE_WEIGHTS.placesNear)
})
