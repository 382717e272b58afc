/** What is told of a side beside its name: since when it fights, who backs it, what it is like. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims

test.each([
  ['قصف الجيش النهراني، الذي يقاتل المسلحين منذ عام 2027، بلدة حركوش يوم الأحد وقتل خمسة مدنيين.', '2030-03-10'],
  ['قصفت قوات الجيش النهراني، التي دخلت رميزة في فبراير، بلدة حركوش يوم الأحد وقتلت خمسة مدنيين.', '2030-03-10'],
])('a day in what is told of a side is not that of its deed: %s', (body, day) => {
  expect(claimsOf(body)[0]).toMatchObject({ scope: 'incident', date: { start: day, end: day } })
})

test('since when there was none like it is not when it was', () => {
  const [claim] = claimsOf(
    'فجر انتحاري نفسه في حركوش يوم الأحد وقتل عشرة جنود، في أعنف هجوم تشهده المدينة منذ عام 2025.',
  )
  expect(claim).toMatchObject({ scope: 'incident', date: { start: '2030-03-10' }, tolls: [{ low: 10 }] })
})

test('whoever an attack comes from does it', () => {
  const [claim] = claimsOf('تعرضت بلدة حركوش لهجمات من قوات زمردان أمس.')
  expect(claim).toMatchObject({ type: 'attack', actors: [{ name: 'قوات زمردان', role: 'initiator' }] })
})

test('a day in what is told of the deed is its day', () => {
  const [claim] = claimsOf('قتل خمسة جنود في الهجوم، الذي شنه مسلحون يوم الأحد، على قاعدة في حركوش.')
  expect(claim?.date?.start).toBe('2030-03-10')
})

test.each([
  ['أعلنت الحكومة النهرانية المعترف بها دوليا، الأحد أن', 'الحكومة النهرانية'],
  ['أعلنت الحكومة النهرانية المقربة من الأحزاب أن', 'الحكومة النهرانية'],
  ['قال المستشفى الميداني التابع للجيش إن', 'المستشفى الميداني'],
])('who speaks is named without what is told of it: %s', (said, name) => {
  expect(claimsOf(`${said} سبعة مدنيين قتلوا في قصف مدفعي على حركوش.`)[0]?.speakers).toEqual([name])
})

test.each([
  ['وفقا للجنة الإغاثة في المدينة', 'لجنة الإغاثة في المدينة'],
  ['وفقا للجنة الأمنية', 'اللجنة الأمنية'],
  ['وفقا للجنة', 'اللجنة'],
])('a noun that begins with ل is spelt whole behind the preposition: %s', (source, name) => {
  expect(claimsOf(`قتل سبعة مدنيين في قصف مدفعي على حركوش، ${source}.`)[0]?.speakers).toEqual([name])
})

test('an ordinary word behind a kind word with the article is no name', () => {
  const [claim] = claimsOf('قتل سبعة مدنيين في قصف مدفعي للجيش النهراني على القرية الخضراء في رميزة.')
  expect(claim?.place?.name).toBe('رميزة')
})

test.each([
  ['قصفت طائرة حربية تابعة لمروان الدهشان مطار قلازار أمس وقتلت مدنيين اثنين.', 'طائرة حربية تابعة لمروان الدهشان'],
  ['استهدفت مسيرات تابعة لقوات زمردان بلدة حركوش أمس، ما أسفر عن مقتل العشرات.', 'قوات زمردان'],
])('whose the aircraft are that strike does it: %s', (body, name) => {
  expect(claimsOf(body)[0]?.actors).toContainEqual(expect.objectContaining({ name, role: 'initiator' }))
})

test('armed men who finish off whomever did it', () => {
  const [claim] = claimsOf('أجهز مسلحون على مئة مدني في بلدة حركوش أمس.')
  expect(claim).toMatchObject({ type: 'attack', tolls: [{ outcome: 'killed', low: 100 }] })
  expect(claim?.actors).toContainEqual(expect.objectContaining({ name: 'مسلحون', role: 'initiator' }))
})

test('bullets that are rained on somebody are no bombardment', () => {
  const types = claimsOf('هاجم مسلحون قافلة في حركوش ثم أمطروا حافلة ركاب بوابل من الرصاص وقتلوا ستة مدنيين.').map(
    ({ type }) => type,
  )
  expect(types).not.toContain('shelling')
})

test('the taking of a town from armed men alone is news of conflict', () => {
  expect(claimsOf('أعلن القائد الدهشان تحرير بلدة حركوش بالكامل من المسلحين.').map(({ type }) => type)).toEqual([
    'capture',
  ])
})

test('whoever hands himself over yields to whom he goes', () => {
  const [claim] = claimsOf('قام قيادي في جماعة الرايات بتسليم نفسه للجيش النهراني في حركوش أمس.')
  expect(claim).toMatchObject({ type: 'surrender', tolls: [{ outcome: 'surrendered', low: 1 }] })
  expect(claim?.actors.find(({ name }) => name === 'الجيش النهراني')?.role).toBe('target')
})

test.each([
  ['استولت الجماعة المتحالفة مع أسود الوادي على حركوش', 'الجماعة المتحالفة مع أسود الوادي'],
  ['قصفت فصائل تدعمها الراية المجهولة بلدة حركوش', 'فصائل تدعمها الراية المجهولة'],
])('a side is none of its allies, backers and leaders: %s', (told, name) => {
  const [claim] = claimsOf(`${told} أمس وقتل خمسة مدنيين.`)
  const side = claim?.actors.find(actor => actor.role === 'initiator')
  expect(side?.name).toBe(name)
  expect(side?.id).toBeUndefined()
})

test('tactical units that are hit are nobody', () => {
  const [claim] = claimsOf('استهدفت الغارات وحدات تكتيكية ومباني قرب حركوش أمس وقتلت خمسة مسلحين.')
  expect(claim?.actors.map(({ name }) => name)).not.toContain('وحدات تكتيكية')
})

test('settlers are settlers by their other name', () => {
  const [claim] = claimsOf('أصيب ثلاثة مواطنين في هجوم للمستعمرين على قرية حركوش أمس.')
  expect(claim).toMatchObject({ type: 'attack', actors: [{ name: 'المستعمرين', role: 'initiator' }] })
})

test.each([
  'سيطرت فصائل مسلحة تدعمها غارات جوية نهرانية على بلدة حركوش أمس.',
  'سيطرت فصائل مسلحة تساندها ضربات جوية على بلدة حركوش أمس.',
])('raids that help a side are no part of its name: %s', body => {
  const claims = claimsOf(body)
  const names = claims.flatMap(({ actors }) => actors.map(({ name }) => name))
  expect(names).toContain('فصائل مسلحة')
  expect(names.filter(name => /تدعمها|تساندها/.test(name))).toEqual([])
})
