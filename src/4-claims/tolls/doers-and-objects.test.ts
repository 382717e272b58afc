/** Who killed whom where both are counted, and what is told of the same people or the same battle in one sentence. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readCandidates, readReport } from '../read-report.ts'

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

test('people of a side before somebody told by his office take him, and are not taken', () => {
  const sides = (body: string) => claimsOf(body).map(({ actors }) => actors.map(({ role, name }) => `${role} ${name}`))
  const [taken] = sides('خطف عناصر من كتائب أسود الوادي مدير المستشفى في حركوش أمس.')
  expect(taken).toContain('initiator كتائب أسود الوادي')
  const [arrested] = sides('احتجز عناصر من كتائب أسود الوادي في حركوش أمس لدى الشرطة النهرانية.')
  expect(arrested).toContain('target كتائب أسود الوادي')
})

test('"the joint forces" and "the presidential guard" are of the country that the report speaks of', () => {
  const real = indexNames(loadGazetteer())
  const idsOf = (body: string, published: string) =>
    readReport({ id: 'any', publisher: null, url: null, title: null, published, body }, real).claims.flatMap(
      ({ actors }) => actors.map(({ id = null }) => id),
    )
  const iraq = idsOf('سيطرت القوات المشتركة على قرية جنوب الموصل أمس بعد معارك مع تنظيم داعش.', '2016-10-18')
  expect(iraq).toContain('iraq/iraqi-security-forces')
  const niger = idsOf('هاجم جنود من الحرس الرئاسي في النيجر مقر التلفزيون في نيامي أمس وقتلوا شرطيا.', '2023-07-27')
  expect(niger.filter(id => id?.startsWith('libya/'))).toEqual([])
  const yemen = idsOf('سيطرت القوات المشتركة على مواقع في الحديدة باليمن أمس بعد معارك مع الحوثيين.', '2019-06-01')
  expect(yemen).toContain('yemen/joint-forces-west-coast')
})

const sidesTold = (body: string): string[] =>
  claimsOf(body).flatMap(({ type, actors }) => [type, ...actors.map(({ name, role }) => `${role} ${name}`)])

test.each([
  ['قتل جندي زمرداني شابا في حركوش أمس.', ['attack', 'initiator جندي زمرداني', 'target شابا']],
  ['قتل مسلح ثلاثة مصلين في حركوش أمس.', ['attack', 'initiator مسلح', 'target مصلين']],
  ['قتل مهاجم شرطيين اثنين في حركوش أمس.', ['clash', 'initiator مهاجم', 'target شرطيين']],
  ['قتل قناص طفلة في حركوش أمس.', ['attack', 'initiator قناص']],
  ['قتل مستوطن فلسطينيا في حركوش أمس.', ['attack', 'initiator مستوطن']],
  ['طعن شاب زمرداني جنديا في حركوش أمس.', ['clash', 'initiator شاب زمرداني', 'target جنديا']],
  ['قتل مسلح والده في حركوش أمس.', []],
  ['قتل جندي زمرداني وأصيب اثنان في اشتباكات في حركوش أمس.', ['clash', 'target جندي زمرداني']],
])('one man who kills or stabs did it, and is not killed: %s', (body, expected) => {
  expect(sidesTold(body)).toEqual(expected)
})

test('patrons are no majors, and a bomber who is found dead sent nobody', () => {
  expect(sidesTold('قتل خمسة من رواد المقهى في انفجار عبوة ناسفة في حركوش أمس.')).toEqual(['bombing', 'target رواد'])
  expect(
    sidesTold('قتل عشرة أشخاص في تفجير انتحاري في حركوش أمس. وعثر الجيش النهراني على جثة انتحاري ثان.'),
  ).not.toContain('initiator جثة انتحاري')
})

test('run over in an operation that is called so is no accident', () => {
  expect(told('أصيب ثلاثة مستوطنين في عملية دهس في حركوش أمس.')).toEqual(['attack incident حركوش injured 3'])
  expect(told('أصيب ثلاثة أشخاص في حادث دهس في حركوش أمس.')).toEqual([])
})

test.each([
  ['أعلن أسود الوادي مقتل أحد قادتهم في غارة على حركوش أمس.', ['air_strike', 'target أسود الوادي']],
  [
    'أعلن أسود الوادي مقتل ثلاثة من مقاتليهم في غارة إسرائيلية على حركوش أمس.',
    ['air_strike', 'initiator إسرائيل', 'target أسود الوادي'],
  ],
  [
    'هاجم مسلحون موالون لأسود الوادي دورية للجيش النهراني في حركوش أمس.',
    ['clash', 'initiator أسود الوادي', 'target دورية للجيش النهراني'],
  ],
  ['أقر أسود الوادي بمقتل قيادي بارز في انفجار في حركوش أمس.', ['bombing', 'target أسود الوادي']],
  [
    'قصفت طائرات وسفن الجيش النهراني مواقع أسود الوادي في حركوش أمس.',
    ['air_strike', 'initiator الجيش النهراني', 'target أسود الوادي'],
  ],
  ['توغلت دبابات إسرائيلية شرق حركوش أمس وسط قصف عنيف أسفر عن مقتل ثلاثة مدنيين.', ['operation', 'initiator إسرائيل']],
])('whose the deed is, and whom it cost, whoever announces it: %s', (body, expected) => {
  expect(sidesTold(body).slice(0, expected.length)).toEqual(expected)
})

test('a place taken and taken back changed hands twice', () => {
  expect(told('سيطر أسود الوادي أمس على حركوش، قبل أن يستعيدها الجيش النهراني مساء.')).toEqual([
    'capture incident حركوش',
    'capture incident حركوش',
  ])
})

test('those who arrive in flight are counted', () => {
  expect(told('وصل أكثر من ألفي نازح إلى حركوش أمس هربا من المعارك في رميزة.')).toContain(
    'displacement incident حركوش displaced null',
  )
})

const inReal = (body: string): string[] =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body },
    indexNames(loadGazetteer()),
  ).claims.flatMap(({ type, place, actors }) => [
    `${type} ${place?.country ?? ''}`.trim(),
    ...actors.map(({ name, role }) => `${role} ${name}`),
  ])

test.each([
  ['خطف مسلحون مهندسا إيطاليا في بنغازي أمس.', ['abduction LY', 'initiator مسلحون', 'target مهندسا إيطاليا']],
  ['قتل مسلحون 12 جنديا نيجيريا في مايدوغوري أمس.', ['clash NG', 'initiator مسلحون', 'target جنديا نيجيريا']],
  ['قتلت إسرائيليتان بصاروخ أطلق من قطاع غزة على عسقلان أمس.', ['shelling IL', 'target إسرائيليتان']],
  ['اغتالت إسرائيل قياديا في حماس في غارة على رفح أمس.', ['air_strike PS', 'initiator إسرائيل', 'target حماس']],
  [
    'اتفقت الفصائل والحكومة السورية على هدنة في حمص أمس.',
    ['agreement SY', 'participant الحكومة السورية', 'participant الفصائل'],
  ],
])('a nation in the accusative is no country, and a state that kills is nobody killed: %s', (body, expected) => {
  expect(inReal(body)).toEqual(expected)
})

test('the dead are of no helicopter that is shot down beside them', () => {
  const body =
    'قتل 26 جنديا أرمينيا في معارك مع القوات الأذربيجانية في ناغورني كاراباخ أمس. وأعلنت يريفان إسقاط مروحيتين أذربيجانيتين.'
  const { claims } = readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body },
    indexNames(loadGazetteer()),
  )
  const of = claims.flatMap(({ tolls }) => tolls.map(toll => toll.of))
  expect(of.length).toBeGreaterThan(0)
  expect(of.join()).not.toContain('مروحيتين')
})

test('some of plain rank among the dead tell that the others bore no arms, and whom the car carried is not taken', () => {
  const body = 'قتل ستة بينهم جنديان في انفجار لغم استهدف دورية للجيش النهراني كانت تقل سجناء إلى محكمة حركوش أمس.'
  expect(
    claimsOf(body).flatMap(({ tolls }) => tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`)),
  ).toEqual(['killed 6 unknown', 'killed 2 combatants'])
})

test.each([
  ['قتل ثمانية أشخاص يرتدون أحزمة ناسفة حاولوا مهاجمة الجيش النهراني في حركوش أمس.', 'killed 8 combatants'],
  ['قتل ثلاثة رجال يحملون أسلحة رشاشة في هجوم على حركوش أمس.', 'killed 3 combatants'],
  ['قتل ثلاثة رجال يحملون أعلاما في هجوم على حركوش أمس.', 'killed 3 unknown'],
])('people of no kind who bear arms fight: %s', (body, toll) => {
  expect(
    claimsOf(body).flatMap(({ tolls }) => tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`)),
  ).toEqual([toll])
})

test.each([
  ['قتل ثلاثون رجلا وامرأة في قصف على حركوش أمس.', ['killed 30 unknown']],
  ['قتل ثلاثة رجال وامرأة في قصف على حركوش أمس.', ['killed 3 unknown', 'killed 1 civilians']],
])('behind a number that takes a singular both are counted by it: %s', (body, expected) => {
  expect(
    claimsOf(body).flatMap(({ tolls }) => tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`)),
  ).toEqual(expected)
})

test.each([
  ['أصيب مواطن بإصابة بسيطة في سقوط قذيفة على حركوش أمس.', ['injured 1 civilians']],
  ['قال سالم العبدي إن ابني قتل في قصف على حركوش أمس.', ['killed 1 unknown']],
  [
    'قتل عشرة أشخاص في قصف على حركوش أمس. وقال طبيب إن ثلاثة أطفال كانوا بين القتلى.',
    ['killed 10 unknown', 'killed 3 civilians'],
  ],
  [
    'أصيب عشرة أشخاص في قصف على حركوش أمس. وقال طبيب إن ثلاثة أطفال كانوا من بين الجرحى.',
    ['injured 10 unknown', 'injured 3 civilians'],
  ],
])('how somebody is hurt, one of his own, and those who were among them: %s', (body, expected) => {
  expect(
    claimsOf(body).flatMap(({ tolls }) => tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`)),
  ).toEqual(expected)
})
