/** One happening told with two figures, and two of one quarter and day. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, place, tolls }) =>
      `${type} ${place?.name} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`,
  )

test('who dies on both sides of a raid is of one happening', () => {
  expect(told('أعلن الجيش النهراني مقتل خمسة مسلحين خلال مداهمة منزل في حركوش أمس، ومقتل شرطي وإصابة ثلاثة.')).toEqual([
    'clash حركوش killed 5, killed 1, injured 3',
  ])
})

test('what others did on the same day in the same quarter is another happening', () => {
  expect(
    told(
      'اغتال مسلحون ضابطا في الجيش النهراني في حي الجسور صباح أمس. واغتال مسلحون آخرون قاضيا في حي الجسور مساء أمس.',
    ),
  ).toEqual(['attack حي الجسور killed 1', 'attack حي الجسور killed 1'])
})

test('news that opens with a province or a town of its own is other news, however alike its figures', () => {
  expect(told('في شمالستان قتل جندي في اشتباكات مع مسلحين. وفي حركوش قتل شرطي في اشتباك مع أسود الوادي.')).toHaveLength(
    2,
  )
})

test('whom those put to death are charged with killing died before, and elsewhere', () => {
  const claims = told('أعدم أسود الوادي تسعة أشخاص في حركوش أمس بتهمة التورط في اغتيال سالم الدرعاوي.')
  expect(claims).toContain('execution حركوش killed 9')
})

test('raids of the aircraft of two states are two', () => {
  const real = indexNames(loadGazetteer())
  const raidsIn = (body: string) =>
    readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, real).claims
  const raids = 'قصفت طائرات روسية أمس مواقع الفصائل في إدلب. وقال شهود إن طائرات'
  expect(raidsIn(`${raids} سورية شنت أمس غارات على مواقع الفصائل في إدلب.`)).toHaveLength(2)
  expect(raidsIn(`${raids} روسية شنت أمس غارات على مواقع الفصائل في إدلب.`)).toHaveLength(1)
})

test('nobody is shot by the ring that is drawn around a town thereafter', () => {
  const shots = 'قتل مدنيان حين أطلق مسلح زمرداني النار على سيارتهما قرب حركوش. '
  expect(told(`${shots}وفرضت القوات النهرانية طوقا أمنيا على مدينة حركوش.`)).toEqual([
    'attack حركوش killed 2',
    'siege حركوش ',
  ])
})

/** What a text tells, with the scope of each claim. */
const claimsOf = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, scope, tolls }) => `${type} ${scope} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`,
  )

test('a deed behind a turn to other matters is another; what a second source says behind one is not', () => {
  expect(
    claimsOf(
      'هاجم أسود الوادي قرية قرب حركوش أمس. وفي سياق آخر، نفذ أسود الوادي هجوما على دورية شرقي حركوش وقتلوا أربعة جنود.',
    ),
  ).toHaveLength(2)
  expect(
    claimsOf('قتل ستة جنود في هجوم على حاجز في حركوش أمس. من جانب آخر، قال مسعفون إن الهجوم خلف أيضا عشرة جرحى.'),
  ).toHaveLength(1)
})

test('what a lead tells in brief is told again behind a turn', () => {
  const body =
    'هاجم أسود الوادي قرية قرب قلازار أمس، وقتل ستة جنود في هجوم على حاجز في حركوش. من جهة ثانية، قال ضابط إن ستة جنود قتلوا في هجوم على حاجز في حركوش.'
  expect(claimsOf(body).filter(claim => claim.endsWith('killed 6'))).toHaveLength(1)
})

test('fighting of many months is no part of the fight of the day', () => {
  const body =
    'اشتبك أسود الوادي مع الجيش النهراني في حركوش أمس وقتل جنديان. وتشهد حركوش اشتباكات منذ خمسة أشهر أوقعت عشرات القتلى.'
  expect(claimsOf(body)).toEqual(['clash incident killed 2', 'clash cumulative killed 20'])
})

test('what the series that the news is the last of has cost is a total', () => {
  const body =
    'قتل شرطي في انفجار في حركوش أمس. والانفجار هو الأحدث في سلسلة هجمات استهدفت القرى وأدت إلى مقتل 80 شخصا في زمردان.'
  expect(claimsOf(body)).toEqual(['bombing incident killed 1', 'attack cumulative killed 80'])
})

test('the fighting that ends a sentence cost both sides', () => {
  expect(
    claimsOf('قتل تسعة جنود، من بينهم ضابطان، في حين قتل ستة من أسود الوادي في اشتباكات وقعت أمس في حركوش.'),
  ).toHaveLength(1)
  expect(
    claimsOf('قتل تسعة جنود بانفجار لغم في قلازار، في حين قتل ستة من أسود الوادي في اشتباكات في حركوش.'),
  ).toHaveLength(2)
})

test('who falls in a clause and at a place of its own fell to nothing told beside it', () => {
  expect(claimsOf('انفجرت عبوة في حركوش أمس وقتلت مدنيين اثنين، فيما قتل سبعة مسلحين في قلازار.')).toEqual([
    'bombing incident killed 2',
    'clash incident killed 7',
  ])
  expect(claimsOf('انفجرت عبوة في حركوش أمس وقتلت مدنيين اثنين، فيما أصيب سبعة.')).toEqual([
    'bombing incident killed 2, injured 7',
  ])
})

test('another car strikes another quarter', () => {
  expect(
    claimsOf('قتل سبعة أمس بانفجار سيارتين مفخختين في حركوش، وسيارة أخرى استهدفت قلازار وأدت إلى إصابة تسعة.'),
  ).toEqual(['bombing incident killed 7', 'bombing incident injured 9'])
})

test('what the same hand strikes in the same breath it strikes by the same means', () => {
  expect(claimsOf('قصف الطيران النهراني حركوش أمس، كما استهدف مقرا لأسود الوادي في قلازار.')).toEqual([
    'air_strike incident ',
    'air_strike incident ',
  ])
  expect(claimsOf('قصف الطيران النهراني حركوش أمس، كما استهدف أسود الوادي ثكنة للجيش في قلازار.')).toEqual([
    'air_strike incident ',
    'clash incident ',
  ])
})

test('barracks and what is called military are held by armed men', () => {
  expect(claimsOf('هاجم أسود الوادي أمس ثكنة في حركوش وقتلوا شخصين.')).toEqual(['clash incident killed 2'])
  expect(claimsOf('هاجم أسود الوادي أمس ما قالوا إنها عربة مدرعة في حركوش وقتلوا شخصين.')).toEqual([
    'clash incident killed 2',
  ])
  expect(claimsOf('هاجم أسود الوادي أمس موقعا عسكريا في حركوش وقتلوا شخصين.')).toEqual(['clash incident killed 2'])
  expect(claimsOf('هاجم أسود الوادي أمس مدرسة في حركوش وقتلوا شخصين.')).toEqual(['attack incident killed 2'])
})

test('what opens in another village, though it has no name, is another deed', () => {
  const first = 'هاجم أسود الوادي قرية قرب حركوش أمس وقتلوا خمسة مزارعين. '
  expect(claimsOf(`${first}وفي قرية مجاورة قتل المهاجمون ثلاثة من الأهالي.`)).toHaveLength(2)
  expect(claimsOf(`${first}وقال شهود إن المهاجمين قتلوا أيضا ثلاثة من الأهالي.`)).toHaveLength(1)
})

test('what was planted in one place is not who blew himself up in another', () => {
  const first = 'أصيب تسعة جنود بانفجار عبوة في نهران أمس. '
  expect(claimsOf(`${first}وفجر انتحاري نفسه في حي الجسور فقتل جندي.`)).toEqual([
    'bombing incident injured 9',
    'suicide_attack incident killed 1',
  ])
})
