/** What is told beside other news and is none of it, and who is meant by what is told of speakers and claims. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims

test('a sentence that opens with a month long past tells of another deed', () => {
  const body =
    'لقي 19 عنصرا من كتائب أسود الوادي مصرعهم في عملية مشتركة في شمالستان. يأتي هذا عقب يوم من هجوم دام شنته كتائب أسود الوادي على فندق في نهران، والذي أسفر عن وقوع قتلى وجرحى. وأسفر هذا الهجوم عن مقتل 6 مدنيين وإصابة 10 آخرين. وفي يناير الماضي، شنت قوات زمردان غارة جوية في نهران، استهدفت أسلحة لكتائب أسود الوادي.'
  const dated = claimsOf(body).filter(({ date }) => date.start?.startsWith('2030-01'))
  expect(dated.map(({ type, tolls }) => [type, tolls.length])).toEqual([['air_strike', 0]])
})

test('blasts in two towns with as few dead are two', () => {
  const first = 'انفجرت قنبلة في حافلة في حركوش أمس، وأسفر ذلك عن مقتل عامل وإصابة ثلاثة آخرين.'
  const second =
    'وفي هذه الأثناء، انفجرت قنبلة في سيارة للشرطة النهرانية في رميزة، مما أسفر عن مقتل شرطي وإصابة ثلاثة من زملائه.'
  expect(claimsOf(`${first} ${second}`).map(({ place }) => place?.name)).toEqual(['حركوش', 'رميزة'])
})

test('a side that lost its men has dead, and nobody is taken', () => {
  const claims = claimsOf('قال متحدث إن كتائب متحالفة مع الحكومة النهرانية فقدت عشرة رجال في قتال قرب حركوش أمس.')
  expect(claims.map(({ type }) => type)).toEqual(['clash'])
  expect(claims[0]?.tolls).toMatchObject([{ outcome: 'killed', low: 10 }])
})

test('who speaks in the name of a corps is not called so', () => {
  const [claim] = claimsOf('قال الناطق باسم الفيلق 205 في حركوش إن ستة جنود قتلوا في قصف مدفعي على رميزة أمس.')
  expect(claim?.speakers.join()).toMatch(/^الناطق باسم الفيلق/)
})

test('sources that accuse a side are not named by it', () => {
  const said = claimsOf('اتهمت مصادر حكومية كتائب أسود الوادي بقتل 17 مدنيا في هجوم على حركوش أمس.')
  expect(said.find(({ type }) => type === 'statement')?.actors[0]?.name).toBe('مصادر حكومية')
})

test('where the body sits in whose name somebody speaks nothing happened', () => {
  const said = 'قال الناطق باسم الحكومة النهرانية في قلازار سالم زغبي إن 18 جنديا قتلوا في غارات شنتها طائرات زمردان.'
  expect(claimsOf(said).map(({ place }) => place?.name)).not.toContain('قلازار')
})

test('a station called by a town tells of no place', () => {
  const [claim] = claimsOf('ذكر راديو قلازار أن سبعة مسلحين قتلوا في عملية للجيش النهراني أمس.')
  expect(claim?.place?.name).not.toBe('قلازار')
})

test('who claims a deed may stand behind it', () => {
  const claims = claimsOf('استهدفت قذائف معسكرا للجيش النهراني في حركوش أمس. وتبنت العملية جماعة الراية المجهولة.')
  expect(claims.find(({ type }) => type === 'statement')?.actors).toMatchObject([
    { name: 'جماعة الراية المجهولة', role: 'initiator' },
  ])
})

test('what somebody is on the verge of has not happened', () => {
  const claims = claimsOf('قتل ستة جنود في هجوم على حركوش أمس. وباتت كتائب أسود الوادي على وشك السيطرة على بلدة رميزة.')
  expect(claims.filter(({ type, status }) => type === 'capture' && status === 'reported')).toEqual([])
})

test('two small towns have no name', () => {
  const claims = claimsOf('انتزع الجيش النهراني السيطرة على بلدتين صغيرتين من يد كتائب أسود الوادي في شمالستان أمس.')
  expect(claims[0]?.place?.name).not.toBe('صغيرتين')
})

test('a verb that opens a clause has the place behind it, and not that of the clause before', () => {
  const claims = claimsOf('سيطر الجيش النهراني على قاعدة الصقر أمس، وقصفت طائرات زمردان مدينة رميزة.')
  expect(claims.find(({ type }) => type === 'air_strike')?.place?.name).toMatch(/رميزة/)
})

test('armed men in the dress of the police are none of it', () => {
  const [claim] = claimsOf('هاجم مسلحون بزي الشرطة مسجدا في حركوش أمس وقتلوا 24 مدنيا.')
  expect(claim?.actors.filter(({ role }) => role === 'initiator').map(({ name }) => name)).toEqual(['مسلحون'])
})

test.each([
  ['أمطر ملثمون حافلتين في حركوش أمس بالرصاص، فسقط سبعة قتلى.', 'attack', 'unknown', 7],
  ['قضى 12 من أعوان الأمن في تفجير حافلتهم في حركوش أمس.', 'bombing', 'combatants', 12],
])('%s', (body, type, group, low) => {
  expect(claimsOf(body)).toMatchObject([{ type, tolls: [{ outcome: 'killed', group, low }] }])
})

test('a group whose name joins two words is one, whatever is said behind it', () => {
  const claims = claimsOf('تبنت جماعة النور والظلال التابعة لكتائب أسود الوادي الهجوم على حركوش الذي قتل فيه ستة جنود.')
  const said = claims.find(({ type }) => type === 'statement')
  expect(said?.actors.filter(({ role }) => role === 'initiator')).toHaveLength(1)
})

test('the dead that are found elsewhere, or fell in an incident of its own, are of no blast told before', () => {
  const found = 'انفجرت قنبلة في حركوش أمس وقتلت ثلاثة، فيما عثرت الشرطة النهرانية على خمس جثث في رميزة.'
  expect(claimsOf(found).map(({ type, place }) => `${type} ${place?.name}`)).toEqual(['bombing حركوش', 'attack رميزة'])
  const separate = 'قتل أربعة جنود من الجيش النهراني في تفجير عبوة في حركوش أمس، وقتل جندي آخر في حادث منفصل.'
  expect(claimsOf(separate).map(({ type, tolls }) => `${type} ${tolls.map(({ low }) => low)}`)).toEqual([
    'bombing 4',
    'clash 1',
  ])
})

test('aircraft that fire rockets strike from the air, with whatever is told of them between', () => {
  const cia = 'أطلقت طائرة بدون طيار تابعة للجيش النهراني قرب الحدود عدة صواريخ على منزل في حركوش أمس وقتلت ثلاثة.'
  expect(claimsOf(cia).map(({ type }) => type)).toEqual(['air_strike'])
  const plane = 'قامت طائرة بدون طيار بإطلاق صاروخ على سيارة في حركوش أمس وقتلت ثلاثة من أسود الوادي.'
  expect(claimsOf(plane).map(({ type }) => type)).toEqual(['air_strike'])
})

test('blasts that struck a convoy are no raid on it', () => {
  const convoy = 'قتل عشرون شخصا أمس في انفجارين ضربا موكب الوزير السابق أثناء مروره في حركوش.'
  expect(claimsOf(convoy).map(({ type }) => type)).toEqual(['bombing'])
})

test('strikes that were ordered, and of which people died, were carried out', () => {
  const ordered = 'أمرت القوات النهرانية بضربات جوية على مركز الشرطة في حركوش أمس أسفرت عن مقتل تسعة من رجال الشرطة.'
  expect(claimsOf(ordered).map(({ type, status }) => `${type} ${status}`)).toEqual(['air_strike reported'])
})

test('"امام" without its hamza is before a building, and an imam only where somebody does him harm', () => {
  const before = 'قتل أربعة في انفجار سيارة مفخخة كانت متوقفة امام سينما النصر في حركوش أمس.'
  expect(claimsOf(before)[0]?.actors).toEqual([])
  const imam = 'أعلنت الشرطة النهرانية مقتل امام مسجد في حركوش أمس برصاص أسود الوادي.'
  expect(claimsOf(imam)[0]?.tolls).toMatchObject([{ outcome: 'killed', low: 1 }])
})

test('a band that calls itself by a name that no list knows', () => {
  const kidnap = 'أعلنت جماعة غير معروفة تدعى «أحرار التلال» مسؤوليتها عن خطف أربعة مهندسين في حركوش أمس.'
  expect(claimsOf(kidnap).map(({ type, actors }) => `${type} ${actors[0]?.name}`)).toContain('statement أحرار التلال')
  const blast = 'تبنت مجموعة تسمي نفسها «جند السلام» تفجيرا قتل فيه ثلاثة في حركوش أمس.'
  expect(claimsOf(blast).map(({ type, actors }) => `${type} ${actors[0]?.name}`)).toContain('bombing جند السلام')
})
