/** Armies beside each other, whom fighting was with when somebody was taken, and sieges that are over. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string, index = names): string[] =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-12', body }, index).claims.map(
    ({ type, actors }) => [type, ...actors.map(({ name, role }) => `${role[0]}:${name}`).sort()].join(' '),
  )

test('an army with its article is whole, and who follows by a name of their own are others', () => {
  const real = indexNames(loadGazetteer())
  expect(told('واتهم الجيش الدعم السريع بقتل تسعة مدنيين في نيالا أمس.', real)).toEqual([
    'statement i:الجيش t:الدعم السريع',
    'attack i:الدعم السريع t:مدنيين',
  ])
})

test('with whom the fighting was suffered no arrest', () => {
  const body = 'قتل جندي في حركوش أمس. واعتقل سبعة شبان خلال مواجهات مع الجيش النهراني في رميزة أمس.'
  const [arrest] = told(body).filter(one => one.startsWith('arrest'))
  expect(arrest).toBeDefined()
  expect(arrest).not.toContain('t:الجيش النهراني')
})

test.each([
  ['أعلن الجيش النهراني فك الحصار عن حركوش أمس، وقتل جندي في هجوم على رميزة.', false],
  ['دعا الوالي إلى رفع الحصار عن حركوش، وقتل جندي في هجوم على رميزة.', false],
  ['يحاصر أسود الوادي حركوش منذ الأحد، وقتل جندي في هجوم على رميزة.', true],
])('a siege that is over: %s', (body, stands) => {
  expect(told(body).some(one => one.startsWith('siege'))).toBe(stands)
})

test('kidnappers who take a car with them seize no arms', () => {
  expect(told('خطف مسلحون طبيبا في حركوش أمس. واستولى الخاطفون على سيارته.')).toEqual(['abduction i:مسلحون t:طبيبا'])
})
