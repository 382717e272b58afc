/** Words of conflict that are used of moods, notes and gear, and others that are deeds for all that they look like. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const WAR = 'قتل أمس سبعة جنود من الجيش النهراني في اشتباك مع أسود الوادي في رميزة.'
/** What is told beside a battle elsewhere: "type place figures". */
const beside = (body: string): string[] =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: `${WAR} ${body}` },
    names,
  )
    .claims.filter(({ type, place }) => type !== 'clash' || place?.name !== 'رميزة')
    .map(({ type, place, tolls }) => [type, place?.name, ...tolls.map(({ low }) => low)].join(' '))

test.each([
  ['a note of protest', 'وقالت زمردان إنها تتقدم باحتجاج على ما جرى في حركوش.'],
  ['a note of protest that is handed over', 'وسلمت الوزارة سفير زمردان مذكرة احتجاج في قلازار.'],
  ['a mood', 'ولا تزال تسيطر على حركوش حالة من القلق.'],
  ['what gear is made for', 'وتقول الشركة إن الصواريخ الجديدة تعترض الصواريخ وهي مستخدمة في حركوش.'],
  ['who goes to a war', 'وهرب بهما والدهما إلى حركوش للانضمام إلى أسود الوادي.'],
  ['what changes', 'وقال الأطباء إن قلة النوم تغير خلايا الجسم في حركوش.'],
  ['children of the fallen', 'وقال القائد في حفل لتكريم أبناء قتلى أسود الوادي في حركوش إنهم باقون.'],
  ['what is calmed down', 'واضطر الجيش النهراني لتهدئة التوترات في حركوش.'],
  ['what is faced', 'وأعلنت زمردان دعمها لسكان حركوش في مواجهة تحديات الفقر.'],
  ['by way of what', 'وقال القائد إن تحرير حركوش يمر عبر تحرير قلازار.'],
  ['a salvo of which there is none', 'ولم يطلق أسود الوادي صاروخا واحدا على حركوش.'],
  ['strikes of which there are none', 'ولم تشن الطائرات غارات على حركوش أمس.'],
  ['battles of which there are none', 'وليس هناك معارك ولا سيطرة لأحد في قاعدة الصقر.'],
  ['fighting of which there is none', 'ولا توجد اشتباكات في حركوش اليوم، ولا معارك في قلازار.'],
])('no deed: %s', (_, body) => {
  expect(beside(body)).toEqual([])
})

test.each([
  ['وتظاهر المئات في حركوش أمس احتجاجا على القصف.', 'protest حركوش'],
  ['وسيطر أسود الوادي على حركوش أمس.', 'capture حركوش'],
  ['واعترض الجيش النهراني ثلاثة صواريخ فوق حركوش أمس.', 'shelling حركوش'],
  ['وأغارت طائرات على حركوش أمس.', 'air_strike حركوش'],
])('and a deed: %s', (body, told) => {
  expect(beside(body)).toEqual([told])
})

test('bombs in the making and in a list of what is seized have not gone off', () => {
  const seized =
    'وضبطت الشرطة النهرانية في حركوش أمس عشر سيارات بحوزة الشبكة، بالإضافة إلى قطع كثيرة وعشرات العبوات الناسفة'
  expect(beside(`${seized} ومواد تدخل في صنع عبوات ناسفة.`)).not.toContain('bombing حركوش')
})

test('arms whose smuggling is foiled are found, whatever stands before the word', () => {
  expect(beside('وأحبطت الشرطة النهرانية أمس محاولة لتهريب أسلحة إلى حركوش.')).toEqual(['disrupted_weapons حركوش'])
})

test.each([
  ['تمكن الجيش النهراني أمس من أسر القيادي في أسود الوادي سالم الدرعاوي في حركوش.', 'arrest حركوش 1'],
  ['وأعلن الجيش النهراني أسر القائد الميداني لأسود الوادي في حركوش.', 'arrest حركوش 1'],
  ['وأسر أسود الوادي ضابطا في حركوش.', 'arrest حركوش 1'],
  ['ونجح الجيش النهراني أمس في أسر المقاتلين الفارين في حركوش.', 'arrest حركوش'],
])('who is taken prisoner is no family: %s', (body, told) => {
  expect(beside(body)).toEqual([told])
})

test('what is only a matter of time is to come', () => {
  const [claim] = readReport(
    {
      id: 'any',
      publisher: null,
      url: null,
      title: null,
      published: '2030-03-12',
      body: `إن هجوم أسود الوادي على حركوش مسألة وقت. ${WAR}`,
    },
    names,
  ).claims
  expect([claim?.status, claim?.place?.name]).toEqual(['planned', 'حركوش'])
})

test('whom arms killed is found, and no arms', () => {
  expect(beside('وعثرت الشرطة النهرانية أمس على جثتي جنديين مقتولين بأسلحة نارية في حركوش.')).not.toContain(
    'disrupted_weapons حركوش',
  )
  expect(beside('وعثرت الشرطة النهرانية أمس على أسلحة نارية في حركوش.')).toEqual(['disrupted_weapons حركوش'])
})

test('what forces did next stands nearer than what they did it after', () => {
  const told = beside('وقتلت القوات النهرانية اليوم مسلحا واعتقلت خمسة آخرين في حركوش بعد هجوم على سياح في قلازار.')
  expect(told).toContain('clash حركوش 1')
})

test('families are', () => {
  expect(beside('وتعاني أسر المقاتلين من نقص الغذاء في حركوش.')).toEqual([])
  expect(beside('والتقى الوزير أسر الجنود في حركوش.')).toEqual([])
})

test.each([
  ['وأكدت الوزارة قتل خمسة مسلحين أثناء مواجهتهم القوات النهرانية في حركوش أمس.', 'clash حركوش 5'],
  ['ودمر الجيش النهراني أمس عشر آليات لأسود الوادي عقب محاولتهم الهجوم على حركوش.', 'clash حركوش'],
  ['وردت مدفعية الجيش النهراني أمس على مصدر القذائف في حركوش.', 'shelling حركوش'],
  ['وتعرضت قاعدة الصقر أمس لقصف صاروخي خلال هبوط طائرة.', 'shelling قاعدة الصقر'],
  ['وقال مصدر إن قوات الأمن احتجزت أمس شخصين في حركوش.', 'arrest حركوش 2'],
])('what is done in a few words: %s', (body, told) => {
  expect(beside(body)).toEqual([told])
})

test.each([
  ['fireworks', 'وأصيب حارس في حركوش وهو ينقذ صغارا من الألعاب النارية، حين انفجرت واحدة منها أمامه.'],
  ['a portrait of the fallen', 'يشار إلى أن الشهيد متزوج وله طفلان ويسكن مع والديه في حركوش.'],
  ['how far things have come', 'ووصل الوزير إلى حركوش ليرى مدى تقدم العمليات ضد أسود الوادي.'],
  ['officials who are sent', 'وأعلنت حكومة نهران عزمها إرسال خمسة وزراء إلى حركوش.'],
  ['what is offered', 'وعرض أسود الوادي الإفراج عن عشرة جنود مقابل إطلاق سراح أسراهم في حركوش.'],
  ['a condition', 'ويشترط أسود الوادي الإفراج عن مئة أسير في حركوش.'],
])('none of these is a deed: %s', (_, body) => {
  expect(beside(body).filter(told => !told.startsWith('clash'))).toEqual([])
})

test('what raids hit was hit by no guns, and nobody dies of being surrounded', () => {
  const raids = 'وشن الطيران النهراني أمس خمس غارات على قلازار وقصفت وحدات تكتيكية تابعة لأسود الوادي.'
  expect(beside(raids).filter(told => told.startsWith('shelling'))).toEqual([])
  const attack = 'قتل عشرون شخصا في هجوم لأسود الوادي على قرية أبو زغبوش أمس.'
  const told = beside(`${attack} وقال أحد السكان إن المهاجمين حاصروا القرية ظهرا.`)
  expect(told).toContain('attack أبو زغبوش 20')
})

test('who demands at the head of a sentence is no student, and what he wants stopped goes on untold', () => {
  const told = beside('طالب المجلس المحلي الحكومة النهرانية بوقف اقتحام حركوش والقصف الجوي.')
  expect(told.filter(one => !one.startsWith('statement'))).toEqual([])
})

const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
test('a house for those who are held is no arrest', () => {
  const claims = claimsOf('أصيب عشرة في غارة استهدفت مركز احتجاز للمهاجرين في حركوش.')
  expect(claims.map(({ type }) => type)).toEqual(['air_strike'])
})

test('those whom a side holds are none of its men', () => {
  const [raid] = claimsOf('قتل 44 سجينا في غارة للطيران النهراني على سجن لأسود الوادي في حركوش.')
  expect(raid).toMatchObject({ type: 'air_strike', tolls: [{ low: 44, group: 'unknown', of: null }] })
})

test('a hospital that speaks is not where they fought', () => {
  const claims = claimsOf(
    'قتل 14 من الجيش النهراني في اشتباكات مع أسود الوادي في حركوش. وذكر مستشفى الأمل الأزرق أن من بين القتلى ضابطين.',
  )
  expect(claims.map(({ type, place }) => [type, place?.name])).toEqual([['clash', 'حركوش']])
})

test('"the forces" of who speaks for a side are its own', () => {
  const claims = claimsOf(
    'اشتبك الجيش النهراني مع قوات زمردان في حركوش. وقال المتحدث باسم أسود الوادي إن القوات أسرت عشرين جنديا.',
  )
  expect(claims.find(({ type }) => type === 'arrest')?.actors).toContainEqual(
    expect.objectContaining({ name: 'أسود الوادي', role: 'initiator' }),
  )
})
