/** Sides, people and sites that only a pronoun tells of, names between slashes, and what nobody has done. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
const sidesOf = (type: string, body: string) =>
  claimsOf(body)
    .filter(claim => claim.type === type)
    .flatMap(({ actors }) => actors.map(({ name, role }) => `${role} ${name}`).sort())

test.each([
  ['سيطرت كتائب أسود الوادي على حركوش. وأغار الطيران النهراني على مواقعها قرب البلدة.', 'كتائب أسود الوادي'],
  ['هاجم الصخريون بلدة رميزة. ورد الجيش النهراني بقصف معاقلهم في شمالستان.', 'الصخريون'],
  ['تقدم مسلحو الراية المجهولة في حركوش. وشن الطيران النهراني أمس ست غارات عليهم.', 'الراية المجهولة'],
])('whose sites are struck is who was spoken of: %s', (body, struck) => {
  const told = [...sidesOf('air_strike', body), ...sidesOf('shelling', body)]
  expect(told).toContain(`target ${struck}`)
})

test('who shells strikes nothing that is his own', () => {
  const body = 'تقدم الجيش النهراني في حركوش أمس. وعزز الجيش مواقعه في البلدة بعد أن قصف تجمعات كتائب أسود الوادي.'
  expect([...sidesOf('shelling', body), ...sidesOf('operation', body)]).not.toContain('target الجيش النهراني')
})

test('whose members were killed is whom the pronoun can stand for', () => {
  const body = 'أعلنت كتائب أسود الوادي أن الطيران النهراني دمر أمس مقرا في حركوش، ما أدى إلى مقتل ستة من عناصرها.'
  expect(claimsOf(body).flatMap(({ tolls }) => tolls.map(({ of }) => of))).toContain('كتائب أسود الوادي')
})

test('a name between slashes is one name', () => {
  const [claim] = claimsOf('قتل تسعة من كتائب /أسود الوادي/ في كمين للجيش النهراني قرب /حركوش/ يوم 10/3.')
  expect(claim?.actors.map(({ name }) => name)).toContain('كتائب أسود الوادي')
  expect(claim?.place?.name).toBe('حركوش')
  expect(claim?.date.start).toBe('2030-03-10')
})

test.each([
  'أكد المتحدث أن طائرات زمردان لا تستهدف المدنيين ولا تقصف المستشفيات في حركوش.',
  'قال الوزير إن القوات انتشرت على الحدود لمنع كتائب أسود الوادي من السيطرة على حركوش.',
])('what somebody never does, or is kept from, has not happened: %s', body => {
  expect(claimsOf(body).filter(({ type }) => type !== 'statement' && type !== 'operation')).toEqual([])
})

test('what goes on is told with the same word', () => {
  expect(sidesOf('shelling', 'لا تزال كتائب أسود الوادي تقصف حركوش بالمدفعية منذ أمس، وقتل ثلاثة مدنيين.')).toContain(
    'initiator كتائب أسود الوادي',
  )
})

test('an operation to keep somebody from something is aimed at him', () => {
  const body =
    'أطلق الجيش النهراني في يناير الماضي عملية عسكرية لمنع كتائب أسود الوادي من السيطرة على حركوش. وقتل أمس جنديان.'
  expect(sidesOf('operation', body)).toEqual(['initiator الجيش النهراني', 'target كتائب أسود الوادي'])
})

test('parents are victims, and what a company is called after is none', () => {
  const [claim] = claimsOf('سقطت قذيفة هاون على منزل في حركوش أمس، ما أدى إلى مقتل الأب وإصابة الأم وطفليها.')
  expect(claim?.tolls.map(({ outcome, low, detail }) => [outcome, low, detail])).toEqual([
    ['killed', 1, null],
    ['injured', 1, 'women'],
    ['injured', 2, 'children'],
  ])
  const other = claimsOf('قتل حارسان في هجوم على مقر الشركة الأم في حركوش أمس.')
  expect(other.flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual([2])
})

test('a place that is taken back and was taken before by whom it is taken from changed hands twice', () => {
  const body =
    'استعاد مقاتلو القبائل بلدة حركوش من المسلحين الملثمين أمس. وكان هؤلاء المسلحون الملثمون قد سيطروا على البلدة يوم الخميس الماضي.'
  expect(claimsOf(body).map(({ type, scope }) => `${type} ${scope}`)).toEqual([
    'capture incident',
    'capture background',
  ])
  const retold = 'انتزعت كتائب أسود الوادي بلدة رميزة أمس. وكانت القوات النهرانية قد استعادتها في يناير الماضي.'
  expect(claimsOf(retold).map(({ date }) => date.start)).toEqual(['2030-03-11', '2030-01-01'])
})

test('those whom a verb strikes by its pronoun are who was told before, and so are their dead', () => {
  const body =
    'كان جنود من الجيش النهراني في طريقهم إلى حركوش أمس عندما هاجمهم مسلحون من كتائب أسود الوادي، ما أدى إلى مقتل أربعة منهم.'
  const [claim] = claimsOf(body)
  expect(claim?.actors.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'initiator كتائب أسود الوادي',
    'target الجيش النهراني',
  ])
  expect(claim?.tolls.map(({ of }) => of)).toEqual(['الجيش النهراني'])
  const shelled = 'حاصرت القوات النهرانية مجموعة من كتائب أسود الوادي في رميزة أمس، ثم قصفتها بالدبابات.'
  expect(sidesOf('shelling', shelled).join()).toMatch(/target .*أسود الوادي/)
})

test('an authority that arrests is no corpse', () => {
  const [claim] = claimsOf('اعتقلت السلطات النهرانية أمس في حركوش خمسة أشخاص ينتمون إلى كتائب أسود الوادي.')
  expect([claim?.type, claim?.tolls[0]?.low]).toEqual(['arrest', 5])
})

test('who is driven out of a place has lost it, and people who are freed are no place', () => {
  const body = 'دخلت كتائب أسود الوادي بلدة حركوش السبت، إلا أن الجيش النهراني طردها منها بعد ساعات.'
  expect(claimsOf(body).map(({ type, actors }) => `${type} ${actors[0]?.name}`)).toEqual([
    'capture كتائب أسود الوادي',
    'capture الجيش النهراني',
  ])
  const freed = 'احتجز مسلحو الراية المجهولة ثلاثة مهندسين في رميزة أمس، وحررتهم القوات النهرانية بعد يومين.'
  expect(claimsOf(freed).map(({ type }) => type)).toEqual(['abduction', 'release'])
})

test('who kills and then takes arms is one', () => {
  const body = 'هاجم الصخريون حاجزا لجيش نهران في حركوش أمس وقتلوا ستة جنود واستولوا على دبابة.'
  expect(sidesOf('disrupted_weapons', body)).toContain('initiator الصخريون')
})
