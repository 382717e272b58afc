/** Places that are lost to somebody, totals since fighting began, what came before the news, and words of arms that tell of no deed. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
const told = (body: string): string[] =>
  claimsOf(body).map(({ type, scope, place, actors }) =>
    [
      scope === 'incident' ? type : `${type} ${scope}`,
      place?.name ?? '-',
      ...actors.map(({ name, role }) => `${role[0]}:${name}`).sort(),
    ].join(' '),
  )
const tolls = (body: string): string[][] =>
  claimsOf(body).map(({ type, tolls: all }) => [type, ...all.map(({ outcome, low }) => `${outcome} ${low}`)])

test.each([
  ['خسر الجيش النهراني السيطرة على حركوش لحساب أسود الوادي أمس.', ['capture حركوش i:أسود الوادي t:الجيش النهراني']],
  [
    'هوجمت حركوش أمس. وقال متحدث إن الحراس فقدوا السيطرة على رميزة لصالح أسود الوادي أمس.',
    ['attack حركوش', 'capture رميزة i:أسود الوادي t:الحراس'],
  ],
  ['قضى الجيش النهراني على خلية مسلحة في حركوش أمس.', ['clash حركوش i:الجيش النهراني t:خلية مسلحة']],
  // On what terms, whose charge, for whose sake, and where relief is handed out: no deeds.
  ['قتل جندي في هجوم على حركوش أمس. ولن تنتهي الحملة إلا باستسلام المسلحين.', ['clash حركوش t:جندي']],
  ['استهدفت غارة أمس في حركوش قياديا في أسود الوادي كان مسؤولا عن إطلاق القذائف.', ['air_strike حركوش t:أسود الوادي']],
  ['قتل الجيش النهراني رجلا قرب نقطة توزيع مساعدات في حركوش أمس.', ['attack حركوش i:الجيش النهراني']],
  ['اعتقل الجيش النهراني في حركوش أمس القيادي في لواء فجر الأمة.', ['arrest حركوش i:الجيش النهراني t:لواء']],
  // What flies strikes from the air, whatever it fires.
  ['قالت وكالة إن طائرة من دون طيار قد قصفت بصاروخين دراجة في حركوش أمس.', ['air_strike حركوش']],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('a total since the fighting began is none of its days, and lies where the fighting is', () => {
  expect(told('تجددت الاشتباكات في حركوش أمس. وسقط منذ بداية المعارك 140 قتيلا.')).toEqual([
    'clash حركوش',
    'clash cumulative حركوش',
  ])
  expect(told('تجددت الاشتباكات في حركوش أمس وسقط فيها 30 قتيلا.')).toEqual(['clash حركوش'])
})

test('an earlier case is history, and an earlier hour is not', () => {
  expect(told('قتل ثلاثة مدنيين في قصف على حركوش أمس. وفي هجوم سابق على رميزة قتل تسعة مدنيين.')).toContain(
    'attack background رميزة t:مدنيين',
  )
  expect(told('قتل ثلاثة مدنيين في قصف على حركوش أمس. وفي وقت سابق قتل تسعة مدنيين في هجوم على رميزة.')).toContain(
    'attack رميزة t:مدنيين',
  )
})

test('whose bodies are found died of what is told of them', () => {
  expect(tolls('قتل ستة في قصف على حركوش أمس، فيما انتشل المسعفون جثتي رجلين قضيا في غارة على رميزة.')).toEqual([
    ['shelling', 'killed 6'],
    ['air_strike', 'killed 2'],
  ])
})

test('a verb of two tells that the ending is that of two', () => {
  expect(tolls('قتل مدنيين كانا في سيارة بغارة على حركوش أمس.')).toEqual([['air_strike', 'killed 2']])
  const [claim] = claimsOf('قتل مدنيين كانوا في سيارة بغارة على حركوش أمس.')
  expect(claim?.tolls[0]?.vague).toBe(true)
})

test('no case is hurt until the hour of writing', () => {
  const body = 'هاجم مسلحون حركوش أمس وأحرقوا منازل فيها دون الإبلاغ عن وقوع إصابات حتى ساعة إعداد النبأ.'
  expect(tolls(body).map(([, ...all]) => all)).not.toContainEqual(['injured 1'])
})

test('what the strip is called that was named before, and a sector of work is no place', () => {
  const real = indexNames(loadGazetteer())
  const places = (body: string) =>
    readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-12', body }, real).claims.map(
      ({ place }) => place?.name,
    )
  expect(places('أغارت الطائرات على قطاع غزة الإثنين. وبلغت حصيلة العدوان على القطاع منذ السبت 30 شهيدا.')).toEqual([
    'قطاع غزة',
    'قطاع غزة',
  ])
  expect(places('قصف الجيش بلدة حرض الإثنين. وقال إن القطاع الصحي منهار وقتل جندي في اشتباكات.')).not.toContain(
    'القطاع',
  )
})

test('the last two of them are no Monday', () => {
  const [claim] = claimsOf('أصيب ثلاثة جنود، الاثنين الأخيرين منهم بجروح خطرة، في غارة على حركوش.')
  expect(claim?.date.start).toBeNull()
})

test.each([
  ['قتل تسعة أشخاص في فض اعتصام في حركوش أمس.', 'attack'],
  ['وأعلنت اللجنة سقوط ستين مدنيا منذ اندلاع القتال في حركوش.', 'clash'],
])('a sit-in that is broken up, and civilians who fell: %s', (body, type) => {
  expect(tolls(body)[0]?.[0]).toBe(type)
  expect(tolls(body)[0]?.[1]).toMatch(/^killed/)
})

test('what snipers fire kills nobody that is only hurt', () => {
  expect(tolls('أدت الاشتباكات في حركوش أمس إلى مقتل شاب برصاص القنص وجرح سبعة.')).toEqual([
    ['clash', 'killed 1', 'injured 7'],
  ])
})

test('a campaign in whose course somebody falls is no side', () => {
  const real = indexNames(loadGazetteer())
  const body = 'قتل جنديان بلغم في جرود رأس بعلبك، في اليوم الرابع من عملية فجر الجرود ضد التنظيم.'
  const { claims } = readReport(
    { id: 'a', publisher: null, url: null, title: null, published: '2017-08-22', body },
    real,
  )
  expect(claims.flatMap(({ actors }) => actors.map(({ name }) => name)).join()).not.toContain('فجر')
})
