/** What was before the deed of a sentence, and who answers it or has it announced. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { sidesOf } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, scope, tolls }) => [`${type} ${scope}`, ...tolls.map(({ low }) => low)].join(' '),
  )

test.each([
  ['أطلق أسود الوادي أمس صواريخ على قلازار ردا على اغتيال أحد قادتهم.', ['shelling incident', 'attack background 1']],
  [
    'سقطت صواريخ على قلازار أمس بعد يومين من قيام الجيش النهراني بقتل ثلاثة مسلحين في حركوش.',
    ['shelling incident', 'clash background 3'],
  ],
  [
    'سقطت صواريخ على قلازار أمس غداة قيام الجيش النهراني بقتل ثلاثة مسلحين في حركوش.',
    ['shelling incident', 'clash incident 3'],
  ],
  ['انسحب أسود الوادي من حركوش أمس بعد مقتل ثلاثة منهم في اشتباكات.', ['withdrawal incident', 'clash incident 3']],
])('the dead of what was before are not of the deed: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('what an attack is said to avenge, and what a place underwent before it was answered, came before', () => {
  expect(
    told('انفجرت قنبلة في حركوش أمس وقتل عشرة. وقال أسود الوادي إن الهجوم انتقام لغارات الطائرات على قلازار.'),
  ).not.toContain('air_strike incident')
  expect(
    told('قصف أسود الوادي حركوش أمس ردا على تعرض بلدة رميزة في ريف قلازار لهجوم من القوات النهرانية.'),
  ).not.toContain('attack incident')
})

test.each([
  ['أغارت مقاتلات نهرانية على رميزة أمس ردا على إطلاق ثلاثة صواريخ على قلازار.', 'shelling', ''],
  ['قصف أسود الوادي حركوش أمس ردا على غارات الجيش النهراني.', 'shelling', 'i:أسود الوادي'],
  ['أعلن المتحدث باسم أسود الوادي استهداف مطار قلازار أمس بطائرة مسيرة.', 'air_strike', 'i:أسود الوادي'],
])('who answers, and whose spokesman announces: %s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
test.each([
  'شن الجيش النهراني غارات على حركوش بعد يوم من مقتل عشرة عمال في قلازار.',
  'شن الجيش النهراني غارات على حركوش بعد مقتل عشرة عمال في قلازار.',
])('what came before the news has its own place, and another doer: %s', body => {
  const [raid, dead] = claimsOf(body)
  expect([raid?.place?.name, dead?.place?.name]).toEqual(['حركوش', 'قلازار'])
  expect(dead?.actors.filter(({ role }) => role === 'initiator')).toEqual([])
})

test('the day behind a deed that is answered is of that deed', () => {
  const [answer, attack] = claimsOf('قصف الجيش النهراني حركوش ردا على هجوم أوقع عشرة قتلى في قلازار الأحد.')
  expect([answer?.date.start, attack?.date.start]).toEqual([null, '2030-03-10'])
})
