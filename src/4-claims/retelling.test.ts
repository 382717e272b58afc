/** One happening told twice: by a source's mouth, by two places that the words tie together, by what air defences did. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readReport } from './read-report.ts'

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
