/** Who killed whom where both are counted, and what is told of the same people or the same battle in one sentence. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readCandidates, readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims
const told = (body: string): string[] =>
  claimsOf(body).map(({ type, scope, place, tolls }) =>
    [type, scope, place?.name, ...tolls.map(toll => `${toll.outcome} ${toll.high}`)].join(' '),
  )

test('armed people by number straight after the verb killed those who are counted behind them', () => {
  expect(told('قتل أربعة من مسلحي أسود الوادي أمس 20 مدنيا في حركوش.')).toEqual(['attack incident حركوش killed 20'])
  expect(told('قتل أربعة من مسلحي أسود الوادي و20 مدنيا في معارك في حركوش أمس.')).toEqual([
    'clash incident حركوش killed 4 killed 20',
  ])
  expect(told('قتل مقاتلو أسود الوادي، 20 جنديا في حركوش أمس.')).toEqual(['clash incident حركوش killed 20'])
})

test('those killed in one attack in a year are no total of the year', () => {
  const recalled =
    'قتل الجيش النهراني ثلاثة من أسود الوادي في رميزة أمس. وفي عام 2028 قتل أسود الوادي 67 شخصا في هجوم على حركوش.'
  expect(told(recalled)).toContain('attack background حركوش killed 67')
})

test('who were killed or taken are told of in one claim', () => {
  const body = 'أعلن الجيش النهراني أن 80 من مسلحي أسود الوادي قتلوا أو اعتقلوا في حركوش أمس.'
  expect(told(body)).toEqual(['clash incident حركوش killed 80 captured 80'])
})

test('who are beaten off leave no ground, and who leave a named place do', () => {
  const fight = 'هاجم أسود الوادي مواقع الجيش النهراني في حركوش أمس، وقتل ثلاثة جنود. '
  expect(
    told(`${fight}وقالت المصادر إن الجيش صد الهجوم، وإن أسود الوادي تراجعوا من تلك المنطقة.`).join(),
  ).not.toContain('withdrawal')
  expect(told(`${fight}وقالت المصادر إن الجيش صد الهجوم، وإن أسود الوادي تراجعوا من رميزة.`).join()).toContain(
    'withdrawal incident رميزة',
  )
})

test('the road between two towns is taken, and not both of them', () => {
  expect(told('سيطر الجيش النهراني على الطريق الرابط بين مدينة رميزة وبلدة حركوش أمس.')).toEqual([
    'capture incident رميزة',
  ])
})

test('supplies that two sides send are no troops', () => {
  const body = 'قصف الجيش النهراني حركوش أمس. ويرسل أسود الوادي وقوات زمردان إمداداتهم نحو حركوش عن طريق رميزة.'
  expect(told(body).join()).not.toContain('operation')
})

test('what is told of weeks before is none of the news', () => {
  const body = 'قتل أسود الوادي خمسة مدنيين في هجوم على حافلة في حركوش أمس. وهاجموا الشهر الماضي شاحنات وقود في حركوش.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const days = readCandidates(report, names).candidates.map(({ claim }) => claim.date.start)
  expect(days).toEqual(['2030-03-14', '2030-02-01'])
})

test('what a deed answers is not that deed', () => {
  const body =
    'تبنت أسود الوادي أمس قتل شرطيين في رميزة ردا على التفجير الانتحاري الذي نفذته كتائب القمة في حركوش الاثنين.'
  expect(told(body)).not.toContain('suicide_attack incident رميزة killed 2')
})

test('what a paper had from its sources before is no older than the news', () => {
  const body =
    'أعلنت صحيفة الفجر مقتل 11 جنديا نهرانيا أمس في كمين قرب حركوش. وكانت الصحيفة نقلت عن مصادر محلية أن رتلا وقع في كمين ما أدى إلى مقتل 11 جنديا.'
  expect(told(body)).toEqual(['clash incident حركوش killed 11'])
})

test('powers that bear arms are a side, and powers of politics are none', () => {
  const shelled = claimsOf('قصفت القوى الثورية مواقع الجيش النهراني في حركوش أمس.')
  expect(shelled[0]?.actors).toContainEqual(expect.objectContaining({ name: 'القوى الثورية', role: 'initiator' }))
  const body = 'قتل أسود الوادي خمسة مدنيين في حركوش أمس. ورفضت القوى السياسية الحوار.'
  expect(claimsOf(body).flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain('القوى السياسية')
})

test('who underwent an abduction are counted', () => {
  expect(told('تعرض ثلاثة مهندسين للملاحقة والخطف على يد أسود الوادي في حركوش أمس.')).toEqual([
    'abduction incident حركوش captured 3',
  ])
})
