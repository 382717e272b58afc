/** What is weighed for news against what is recalled. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readCandidates } from '../read-report.ts'
import { isSettled } from './scope-signs.ts'

const names = indexNames(toyGazetteer())
const candidatesOf = (body: string) =>
  readCandidates({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).candidates

test('a deed of the lead and one of years ago bear the signs of it', () => {
  const [fresh, recalled] = candidatesOf(
    'قصفت طائرات الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين. وكان أسود الوادي قد هاجموا رميزة قبل عامين.',
  )
  expect(fresh?.signs).toEqual(expect.arrayContaining(['age:1', 'incident:counted', 'recalled:none']))
  expect(recalled?.signs).toEqual(expect.arrayContaining(['recalled:some']))
  expect(fresh?.claim.scope).toBe('incident')
  expect(recalled?.claim.scope).toBe('background')
})

test('a total and a statement are not weighed', () => {
  const told = candidatesOf(
    'قتل أكثر من 300 مدني منذ بدء القصف على حركوش. وأدانت الحكومة النهرانية قصف الجيش النهراني حركوش أمس.',
  )
  for (const { claim, signs } of told)
    if (claim.scope === 'cumulative' || claim.type === 'statement') expect(signs).toBeNull()
  expect(told.some(({ signs }) => signs === null)).toBe(true)
})

/** Type and scope of what a text tells. */
const scopesOf = (body: string): string[] => candidatesOf(body).map(({ claim }) => `${claim.type} ${claim.scope}`)

test('what came yesterday by its own words is news, and what came within last month is not, however it is weighed', () => {
  expect(scopesOf('قصفت طائرات الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين.')).toEqual(['air_strike incident'])
  expect(
    scopesOf(
      'قصفت طائرات الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين. وكانت الحكومة أعلنت في وقت سابق من الشهر الماضي مقتل أربعين شخصا في ثلاثة تفجيرات نفذها أسود الوادي في رميزة.',
    ),
  ).toEqual(['air_strike incident', 'bombing background'])
})

test('the dead and hurt that a hospital received are of the fight, and the sum they raise is a total', () => {
  const fight = 'اندلعت معارك في حركوش أمس بين الجيش النهراني وأسود الوادي.'
  const received = 'وقال ناطق إن المستشفى استقبل أمس ثلاثة قتلى و50 جريحا من الجيش النهراني'
  const sum = 'ليرتفع عدد قتلى الجيش منذ انطلاق العملية إلى 712'
  expect(scopesOf(`${fight} ${received}.`)).toEqual(['clash incident'])
  expect(scopesOf(`${fight} ${received}، ${sum}.`)).toEqual(['clash incident', 'clash cumulative'])
})

test.each([
  ['وشن الجيش النهراني منذ يناير آلاف الغارات على مواقع أسود الوادي في حركوش.', ['air_strike cumulative']],
  [
    'قتل 12 جنديا في كمين في رميزة أمس. وكان أربعة مدنيين قتلوا في هجوم لأسود الوادي على سوق حركوش عام 2022.',
    ['clash incident', 'attack background'],
  ],
])('many raids since a month are a total, and few dead in a year are not: %s', (body, scopes) => {
  expect(scopesOf(body)).toEqual(scopes)
})

test.each([
  ['نشر الجيش النهراني ألفي جندي أمس في حركوش لمحاربة أسود الوادي.', true],
  ['نشر الجيش النهراني ألفي جندي الأسبوع الماضي في حركوش لمحاربة أسود الوادي.', false],
  ['وكان الجيش النهراني قد نشر ألفي جندي أمس في حركوش لمحاربة أسود الوادي.', false],
])('its own day and words settle whether it is news: %s', (body, settled) => {
  const [first] = candidatesOf(body)
  expect(first && isSettled(first, { ...first.claim, scope: 'incident' }, '2030-03-15')).toBe(settled)
})

test.each([
  ['يذكر أن الجيش النهراني بدأ حملة على حركوش قبل ثلاثة أيام.', 'operation background'],
  ['وتجدر الإشارة إلى أن الجيش النهراني بدأ حملة على حركوش قبل ثلاثة أيام.', 'operation background'],
])('what a paper mentions beside its news is recalled: %s', (body, scope) => {
  expect(scopesOf(`قتل جنديان نهرانيان في انفجار لغم في رميزة أمس. ${body}`)).toEqual(['bombing incident', scope])
})

test.each([
  ['أصيب اليوم نحو 2800 شخص في انفجار مستودع للذخيرة في حركوش.', ['bombing incident']],
  [
    'قتل خمسة مدنيين في قصف على حركوش أمس. ويواصل الجيش النهراني عدوانه لليوم الـ129 على التوالي، ما أسفر عن مقتل 28 ألف مدني.',
    ['shelling incident', 'attack cumulative'],
  ],
  [
    'قتل تسعة مدنيين في قصف للجيش النهراني على حركوش أمس. وبذلك ترتفع حصيلة القتلى منذ مطلع العام إلى 29 قتيلا.',
    ['shelling incident', 'attack cumulative'],
  ],
])('how many fell, in a day and in a war: %s', (body, scopes) => {
  expect(scopesOf(body)).toEqual(scopes)
})

test('what has gone on for weeks, told behind the news, is recalled, and so is what came of it', () => {
  const scopes = candidatesOf(
    'قصفت طائرات الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين. وشن الطيران النهراني خلال الأسابيع الماضية غارات على رميزة، ما دفع مئات العائلات إلى النزوح منها.',
  ).map(({ claim }) => `${claim.type} ${claim.scope}`)
  expect(scopes).toEqual(['air_strike incident', 'air_strike background', 'displacement background'])
})
