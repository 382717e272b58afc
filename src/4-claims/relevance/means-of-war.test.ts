/** News of one or two sentences that is of a conflict by what was used, or by who died in it. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const typesOf = (body: string): string[] =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).claims.map(
    ({ type, scope }) => (scope === 'incident' ? type : `${type} ${scope}`),
  )

test.each([
  ['ألقى مجهولون أمس قنبلة يدوية على مركز للشرطة في حركوش دون أن تسفر عن إصابات.', ['bombing']],
  ['تجددت الاشتباكات القبلية أمس في حركوش، مما رفع عدد القتلى إلى 56 والجرحى إلى 80.', ['clash', 'clash cumulative']],
  ['قتل أربعة أشخاص وأصيب تسعة أمس في هجوم مسلح استهدف مقهى في حركوش.', ['attack']],
  ['وصلت أمس قافلة تحمل مواد غذائية وطبية إلى بلدة حركوش المحاصرة.', ['aid']],
  ['نصب مسلحون كمينا لحافلة ركاب قرب حركوش أمس ما أسفر عن مقتل ثلاثة معلمين.', ['attack']],
  ['نصب مسلحون كمينا لدورية قرب حركوش أمس ما أسفر عن مقتل ثلاثة جنود.', ['clash']],
  ['كان التحالف استهدف في حركوش أمس قياديا في أسود الوادي.', ['air_strike']],
  ['استهدف تحالف الفصائل قياديا في أسود الوادي في حركوش أمس.', ['clash']],
  ['أعلن الجيش النهراني أن مقاتلتين من طراز الباشق نفذتا أمس ضربة على مستودع في حركوش.', ['air_strike']],
  // What flies is the subject, whatever is told of it, and whoever comes after it is another.
  ['قال الجيش النهراني إن طائرة من دون طيار من طراز الباشق استهدفت سيارة في حركوش أمس.', ['air_strike']],
  ['قال الجيش النهراني إن ثلاث مقاتلات من طراز الباشق هاجمت قاعدة في حركوش أمس.', ['air_strike']],
  ['قال الجيش النهراني إن الطائرات عادت، وإن مسلحين هاجموا قرية في حركوش أمس وقتلوا ثلاثة مدنيين.', ['attack']],
  // What is struck may be called after aircraft, whatever it is struck with.
  ['قتل عشرون جنديا أمس في هجوم مسلحين من أسود الوادي على القاعدة الجوية في حركوش.', ['clash']],
  ['قتل عشرون جنديا أمس في هجوم جوي على القاعدة في حركوش.', ['air_strike']],
  // Hostages tell of more than crime, whoever of the gunmen died; so do terms that gunmen agree to.
  ['دخل مسلحون نزلا في حركوش أمس واحتجزوا تسع رهائن، وقتل اثنان من المهاجمين.', ['abduction', 'attack']],
  ['اتفق المسلحون والأعيان على إخراج المقاتلين من حركوش.', ['agreement']],
  ['قالت الوزارة إن العملية تستهدف مواقع أسود الوادي قرب حركوش.', ['operation']],
  ['شن الجيش أمس هجوما على المتمردين في حركوش.', ['clash']],
  // What a wide operation is for is not taken, and fighting that still goes on is news.
  [
    'أطلق الجيش النهراني أمس عملية واسعة في الريف الشمالي قرب رميزة من أربعة محاور باتجاه قرى الضفة، للسيطرة على حركوش من أسود الوادي.',
    ['operation'],
  ],
  [
    'قتل أمس تسعة من الجيش النهراني في انفجار عبوة زرعها أسود الوادي في حركوش. ولا يزال القتال دائرا في رميزة.',
    ['bombing', 'clash'],
  ],
  [
    'اندلعت أمس مواجهات بين الجيش النهراني وأسود الوادي في حركوش، عقب عملية أطلقها الجيش لطرد أسود الوادي من رميزة.',
    ['clash', 'operation'],
  ],
  // So many who bear arms fall in no accident, and nobody flees floods because of attacks.
  ['أعلنت الوزارة مقتل تسعين جنديا أمس خلال حملة عسكرية في حركوش.', ['clash']],
  ['وأوضحت الوزارة أن أربعين ألف شخص فروا من منازلهم في حركوش أمس جراء هجمات المتشددين.', ['displacement', 'attack']],
])('%s', (body, types) => {
  expect(typesOf(body)).toEqual(types)
})

test('whose a house is that is struck is not thereby dead', () => {
  const body = 'قتل ثلاثة مواطنين بينهم طفلة استشهدوا أمس إثر قصف الجيش النهراني منزلا لعائلة درعاوي في حركوش.'
  const { claims } = readReport(
    { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' },
    names,
  )
  expect(claims.flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual([3, 1])
})

test('who is shot in a clause of its own is not of the bombardment before it', () => {
  const body = 'قصفت مدفعية الحوثيين مواقع القوات المشتركة في حيس أمس، وقتل مواطن برصاص قناص في مديرية التحيتا.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2021-03-15' }
  const { claims } = readReport(report, indexNames(loadGazetteer()))
  expect(claims.filter(({ tolls }) => tolls.length > 0).map(({ type, place }) => [type, place?.name])).toEqual([
    ['attack', 'التحيتا'],
  ])
})

test('a fire that drones set is no accident', () => {
  const body =
    'هاجمت طائرتان مسيرتان مفخختان مستودعا للوقود في منطقة بيلغورود الروسية، ما أدى إلى اندلاع حريق تمت السيطرة عليه، وفق السلطات المحلية.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }
  const { claims } = readReport(report, indexNames(loadGazetteer()))
  expect(claims.map(({ type }) => type)).toEqual(['air_strike'])
})

test('whom a drone strikes stands behind it', () => {
  const body = 'قتل صحفي وأصيب متعاقد مدني أمس باستهداف طائرة مسيرة سيارتهما في حركوش، وفق الجيش النهراني.'
  const { claims } = readReport(
    { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' },
    names,
  )
  expect(claims.map(({ type, tolls }) => [type, ...tolls.map(({ outcome }) => outcome)])).toEqual([
    ['air_strike', 'killed', 'injured'],
  ])
})

test('a group that calls itself something has that name', () => {
  const body = 'قتل جنديان من الجيش النهراني أمس في حركوش في هجوم تبنته جماعة تسمي نفسها كتائب أسود الوادي.'
  const { claims } = readReport(
    { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' },
    names,
  )
  const sides = claims.flatMap(({ actors }) => actors.map(({ name }) => name))
  expect(sides).toContain('كتائب أسود الوادي')
  expect(sides).not.toContain('جماعة تسمي')
})

test.each([
  ['هاجمت جماعة متشددة تعرف باسم أسود الوادي ثكنة للجيش النهراني في حركوش أمس وقتلت جنديين.', 'أسود الوادي'],
  ['سيطرت حركة الصخريين على حركوش أمس. وقال سكان إن الحركة المدعومة من زمردان قتلت جنديين في رميزة.', 'حركة الصخريين'],
  ['هاجمت القوات المدعومة من زمردان ثكنة للجيش النهراني في حركوش أمس وقتلت جنديين.', 'القوات المدعومة من زمردان'],
])('a side goes by its name, however it is described: %s', (body, name) => {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }
  const { claims } = readReport(report, names)
  expect(claims.length).toBeGreaterThan(0)
  for (const { actors } of claims)
    expect(actors.filter(({ role }) => role === 'initiator').map(one => one.name)).toEqual([name])
})

test('who comes out to march is not driven out, and troops landed from the air are no strike', () => {
  const march = 'خرج المئات من أهالي بلدة حركوش أمس في مظاهرة ضد الجيش النهراني الذي قتل ثلاثة جنود من أسود الوادي.'
  expect(typesOf(march)).not.toContain('displacement')
  const landing = 'نفذ الجيش النهراني أمس عملية إنزال جوي في حركوش أسفرت عن اعتقال قائدين من أسود الوادي.'
  expect(typesOf(landing)).not.toContain('air_strike')
  expect(typesOf(landing)).toContain('operation')
})

test.each([
  ['أعلنت القيادة أن الطيران الليبي قتل ثمانية مسلحين في سرت أمس.', 'air_strike', [8]],
  ['شيع آلاف السكان جثامين أربعة جنود قتلوا في معارك سرت.', 'clash', [4]],
])('%s', (body, type, figures) => {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2016-08-15' }
  const { claims } = readReport(report, indexNames(loadGazetteer()))
  expect(claims.map(claim => claim.type)).toEqual([type])
  expect(claims.flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual(figures)
})

test('to whom gunmen are thought to belong made their attack', () => {
  const body = 'قتل ضابط من الجيش النهراني أمس في حركوش في كمين نصبه مسلحون يعتقد بانتمائهم لأسود الوادي.'
  const { claims } = readReport(
    { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' },
    names,
  )
  expect(claims[0]?.actors.find(({ name }) => name === 'أسود الوادي')?.role).toBe('initiator')
})
