/** What is news of its own beside what goes on, what a war has cost, and what a headline sums up. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string, title: string | null = null, index = names) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-06-15', body }, index).claims
const told = (body: string, title: string | null = null): string[] =>
  claimsIn(body, title).map(({ type, scope, place, tolls }) =>
    [`${type}${scope === 'incident' ? '' : ` ${scope}`}`, place?.name ?? '–', ...tolls.map(({ low }) => low)].join(' '),
  )
const NEWS = 'قتل ثلاثة جنود نهرانيين في اشتباكات مع أسود الوادي قرب قلازار أمس. '
const beside = (body: string): string[] => told(NEWS + body).filter(claim => claim !== 'clash قلازار 3')

test('a headline over two attacks tells more of neither', () => {
  const body =
    'قتل تسعة مدنيين أمس في هجوم لأسود الوادي على حركوش. وفي هجوم آخر قرب قلازار قتل جندي نهراني وأصيب اثنان.'
  expect(told(body, 'قتلى وجرحى في هجومين منفصلين في نهران')).toEqual(['attack حركوش 9', 'clash قلازار 1 2'])
})

test('the shot are not of the raid that is told next', () => {
  const body =
    'استشهد ستة شبان وجرح عشرون بنيران الجيش النهراني قرب حركوش أمس. وشنت طائرات نهرانية خمس غارات على موقع لأسود الوادي في قلازار.'
  expect(told(body)).toEqual(['attack حركوش 6 20', 'air_strike قلازار'])
  const guns = 'قتل ستة شبان بنيران المدفعية النهرانية في حركوش أمس. وأدى القصف النهراني إلى تدمير منازل في حركوش.'
  expect(told(guns)).toHaveLength(1)
})

test('what drives people out goes on, and no raid of the day is a part of it', () => {
  const body =
    'نزح خمسة آلاف شخص الأسبوع الماضي من قرى شمالستان بسبب القصف المكثف لقوات زمردان. وقتل ثمانية مدنيين أمس في غارات على قلازار.'
  expect(told(body)).toContain('air_strike قلازار 8')
  expect(told(body)).not.toContain('air_strike شمالستان 8')
})

test.each([
  ['وأودى النزاع بحياة أربعين ألف شخص منذ عام 2021.', 'clash cumulative نهران 40000'],
  ['واندلعت الحرب في نهران عام 2021.', 'clash background نهران'],
  // Measured from the death of others.
  ['ويعد الهجوم الأكثر دموية منذ مقتل 30 جنديا في مارس الماضي.', 'clash background نهران 30'],
  ['وفي مايو الماضي قتل عشرون شخصا في تفجير مماثل في حركوش.', 'bombing background حركوش 20'],
  ['وطال القصف مستشفى في حركوش.', 'shelling حركوش'],
  ['ودوى انفجار عنيف في سوق شعبي في حركوش مخلفا عشرة قتلى.', 'bombing حركوش 10'],
  ['وفقد الجيش النهراني خمسة من عناصره في حركوش.', 'clash حركوش 5'],
  ['وتشهد حركوش هجمات متكررة ينفذها مسلحون.', 'attack background حركوش'],
])('beside the news: %s', (body, claim) => {
  expect(beside(body)).toEqual([claim])
})

test('men who are lost at a place are no place that is lost', () => {
  expect(beside('وخسر الجيش النهراني خمسة من عناصره في حركوش.')).toEqual(['clash حركوش 5'])
})

test('each town that is taken is where its own word puts it', () => {
  expect(beside('وقال قائد إن القتال يدور بعد السيطرة على تل السمسم وتحرير بلدة رميزة.')).toContain('capture رميزة')
})

test('a capital that sends troops is its state', () => {
  const body = 'قتل جنديان تركيان في اشتباكات قرب سراقب أمس. وأرسلت أنقرة رتلا عسكريا إلى سراقب.'
  const [claim] = claimsIn(body, null, indexNames(loadGazetteer())).filter(({ type }) => type === 'operation')
  expect([claim?.place?.name, claim?.actors.find(({ role }) => role === 'initiator')?.name]).toEqual(['سراقب', 'أنقرة'])
})

test('whom armed men take is no part of their name', () => {
  const [claim] = claimsIn('خطفت مجموعة مسلحة الناشط الإعلامي سامر الدهان في حركوش أمس.')
  expect(claim?.actors.map(({ name, role }) => `${role} ${name}`)).toContain('initiator مجموعة مسلحة')
})

test('a headline does not tell again what is only recalled', () => {
  const body =
    'قتل جنديان نهرانيان في هجوم على دورية قرب قلازار أمس. وقالت الوكالة إن المهاجمين فروا إلى داخل أراضي زمردان. وتنشط جماعة أسود الوادي في المنطقة وسبق أن قتلت عشرات من الجنود.'
  // The lead holds the very words of the headline, and is told all the same.
  expect(told(body, 'هجوم على دورية قرب قلازار')).toEqual(['clash قلازار 2', 'clash background قلازار 20'])
})

test('each share of a count of raids is at its own place, and the count is their sum', () => {
  const body = 'شن الطيران النهراني أمس 14 غارة، منها سبع على قلازار، وأربع على رميزة، وثلاث على حركوش.'
  expect(
    claimsIn(body).map(({ type, scope, place, count }) => `${type} ${scope} ${place?.name ?? '–'} ${count}`),
  ).toEqual([
    'air_strike cumulative نهران 14',
    'air_strike incident قلازار 7',
    'air_strike incident رميزة 4',
    'air_strike incident حركوش 3',
  ])
})

test('the second of two that a verb of its own tells has its own place and people', () => {
  const body =
    'هز تفجيران انتحاريان نهران أمس، استهدف الأول سوقا في قلازار وأوقع 31 قتيلا، فيما وقع الثاني بعد ساعتين في رميزة وأدى إلى إصابة أربعين.'
  expect(told(body)).toEqual(['suicide_attack قلازار 31', 'suicide_attack رميزة 40'])
})

test('whom a sniper shot meanwhile no bomb killed, and the sniper is not dead; a headline sums up both', () => {
  const body =
    'قتل ثلاثة جنود نهرانيين أمس في انفجار عبوة ناسفة بمدرعتهم في رميزة، فيما قتل جنديان آخران برصاص قناص في حركوش.'
  expect(told(body, 'مقتل خمسة جنود في هجومين في نهران')).toEqual([
    'bombing رميزة 3',
    'clash حركوش 2',
    'clash cumulative نهران 5',
  ])
})

test('what set off a fight is no part of it, and whom somebody tried to kill is not dead', () => {
  expect(beside('واندلع القتال بعد محاولة اغتيال قيادي في أسود الوادي.').join()).not.toContain('1')
})

test.each([
  ['وأضاف أن مئات العائلات خرجت من حركوش باتجاه مخيمات النازحين.', 'displacement حركوش 200'],
  ['وأوضح قائد أن القوات النهرانية انسحبت نحو رميزة.', 'withdrawal قلازار'],
  ['وقتل صاحب متجر برصاص مسلحين في حركوش.', 'attack حركوش 1'],
  ['وتعرضت القاعدة لقصف في مارس الماضي أسفر عن مقتل جندي.', 'shelling background نهران 1'],
  ['وأحيا السكان ذكرى مجزرة حركوش التي راح ضحيتها 50 مدنيا.', 'attack background حركوش 50'],
])('read beside the news: %s', (body, claim) => {
  expect(beside(body)).toEqual([claim])
})

test('what an attack aims at is not taken', () => {
  expect(beside('ويهدف الهجوم إلى طرد أسود الوادي من حركوش.')).not.toContain('capture حركوش')
})

test('arrests of suspects of terror are news of conflict, and those of thieves are none', () => {
  expect(told('أوقفت الشرطة أربعة أشخاص في حركوش للاشتباه بانتمائهم إلى تنظيم إرهابي. وأحيلوا إلى المحكمة.')).toEqual([
    'arrest حركوش 4',
  ])
  expect(told('أوقفت الشرطة أربعة أشخاص في حركوش للاشتباه بسرقة سيارات. وأحيلوا إلى المحكمة.')).toEqual([])
})

test('what a side is said to have done, where that is denied, is denied', () => {
  const [claim] = claimsIn(`${NEWS}ونفى قائد ما يقال من أن القوات النهرانية انسحبت من حركوش.`).filter(
    ({ type }) => type === 'withdrawal',
  )
  expect(claim?.status).toBe('denied')
})

test('a base that a relative clause describes is where it was attacked, and not the town by which it lies', () => {
  expect(told('تعرضت قاعدة الصقر التي تتمركز فيها قوات نهرانية شرقي قلازار لهجوم بصواريخ أمس.')).toEqual([
    'shelling قاعدة الصقر',
  ])
})

test('who shells was not shelled by himself', () => {
  const body =
    'قتل ثلاثة من أسود الوادي في قصف على رميزة أمس. وأعلن أسود الوادي أنه قصف بالصواريخ تجمعا للجيش النهراني.'
  const claims = claimsIn(body)
  expect(claims.map(({ type }) => type)).toEqual(['shelling', 'shelling'])
  expect(claims[1]?.actors).toContainEqual(expect.objectContaining({ name: 'أسود الوادي', role: 'initiator' }))
})

test('a state that answers with raids makes them', () => {
  const body = 'قتل ثلاثة من حزب الله في قصف على بلدة الخيام جنوبي لبنان أمس. وردت إسرائيل بغارات على بلدة دورس.'
  const [, raid] = claimsIn(body, null, indexNames(loadGazetteer()))
  expect(raid?.actors.map(({ name, role }) => `${role} ${name}`)).toEqual(['initiator إسرائيل'])
})

test.each([
  // Missing after a fight, and taken by nobody.
  ['ولقي أربعة جنود نهرانيين مصرعهم وفقد سبعة آخرون إثر كمين في حركوش.', ['clash حركوش 4 7']],
  ['وفر خمسة سجناء من سجن حركوش إلى بلدة رميزة.', []],
  ['واستعاد الجيش النهراني جثتي رهينتين في حركوش.', []],
  ['وقال الجيش النهراني إن طائراته لاحقت المهاجمين ودمرت قاعدة لهم في حركوش.', ['air_strike حركوش']],
  ['وسقط أربعة في غارة على حركوش.', ['air_strike حركوش 4']],
])('of prisoners, the missing and the dead: %s', (body, claims) => {
  expect(beside(body)).toEqual(claims)
})

test('two raids counted together are the sum of those that are told one by one', () => {
  const body =
    'قتل 12 شخصا في غارتين نهرانيتين استهدفتا حركوش ورميزة أمس. وقالت الوزارة إن ثمانية قتلوا في غارة حركوش، فيما سقط أربعة في غارة رميزة.'
  expect(claimsIn(body).map(({ scope, tolls }) => `${scope} ${tolls[0]?.low}`)).toEqual([
    'cumulative 12',
    'incident 8',
    'incident 4',
  ])
})

test('a killing recalled with its day is of no deed without one, and who killed is not dead', () => {
  const body =
    'لقي 14 جنديا نهرانيا مصرعهم في كمين لأسود الوادي قرب حركوش. وكان مسلحون قتلوا الثلاثاء شيخ قرية وابنه في رميزة.'
  expect(told(body)).toEqual(['clash حركوش 14', 'attack background رميزة 1'])
})
