/** Deeds told one after the other in one sentence, and who is no part of one. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string, title: string | null = null) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims
const told = (body: string, title: string | null = null): string[] =>
  claimsIn(body, title).map(({ type, place, tolls }) =>
    [type, place?.name ?? '–', ...tolls.map(({ outcome, low }) => `${outcome} ${low}`)].join(' '),
  )

test.each([
  [
    'أحداث متفرقة أمس: مقتل جندي نهراني برصاص مجهولين في رميزة، وإصابة شاب بانفجار لغم في قلازار، واعتقال ثلاثة أشخاص في حركوش.',
    ['clash رميزة killed 1', 'bombing قلازار injured 1', 'arrest حركوش captured 3'],
  ],
  [
    'أكدت الشرطة مقتل أربعة مسلحين في قصف على رميزة أمس، وإصابة شرطيين بانفجار عبوة ناسفة في قلازار.',
    ['shelling رميزة killed 4', 'bombing قلازار injured 2'],
  ],
  ['مقتل ثلاثة مدنيين، وإصابة خمسة بجروح في قصف على رميزة أمس.', ['shelling رميزة killed 3 injured 5']],
])('each deed of a list has its own place and people: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('who took those that a pronoun tells was not taken', () => {
  const [claim] = claimsIn(
    'أفرج الجيش النهراني أمس في حركوش عن أربعة مدنيين بعد خطفهم على يد مسلحي أسود الوادي.',
  ).filter(({ type }) => type === 'abduction')
  expect(claim?.actors.map(({ name, role }) => `${role} ${name}`)).toContain('initiator أسود الوادي')
  expect(claim?.tolls ?? []).toEqual([])
})

test('fighters who run are not displaced', () => {
  const [claim] = claimsIn('طارد الجيش النهراني أمس فلول أسود الوادي التي فرت باتجاه حركوش.')
  expect(claim?.tolls).toEqual([])
})

test('a drone is shot down, whoever it belongs to', () => {
  expect(told('أسقط الجيش النهراني أمس ست طائرات مسيرة سعودية فوق رميزة.')).toEqual(['disrupted_weapons رميزة'])
})

test('a headline tells the news, and not the sum of the years before', () => {
  const body =
    'سقطت صواريخ نهرانية فجر أمس على محيط قلازار وقتلت سبعة مسلحين. وشنت نهران خلال السنوات الماضية مئات الغارات في المنطقة.'
  const [news] = claimsIn(body, 'غارات نهرانية على مواقع في قلازار')
  expect([news?.type, news?.scope, news?.date.start]).toEqual(['air_strike', 'incident', '2030-03-14'])
  expect(
    claimsIn(body, 'غارات نهرانية على مواقع في قلازار').filter(({ scope }) => scope === 'cumulative'),
  ).toMatchObject([{ date: { start: null, end: null } }])
})

test('a word of accusing behind a name is no name of a ruler, and a given name condemns nobody', () => {
  const [statement] = claimsIn('اتهمت الحكومة المتمردين بقتل مئة مدني في هجوم على رميزة أمس.').filter(
    ({ type }) => type === 'statement',
  )
  expect(statement?.actors.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'initiator الحكومة',
    'target المتمردين',
  ])
  expect(
    told('قتل ثلاثة مدنيين في هجوم لأسود الوادي على رميزة أمس. وأكد المتحدث دين محمد هذه الحصيلة.').map(
      claim => claim.split(' ')[0],
    ),
  ).toEqual(['attack'])
})

test('who denies that his own have left denies it', () => {
  const [claim] = claimsIn('نفى المتحدث باسم الجيش النهراني أن تكون قواته قد انسحبت من رميزة.')
  expect([claim?.type, claim?.status]).toEqual(['withdrawal', 'denied'])
})
