/** Days of what a sentence tells in several clauses, of what somebody is held for, and of what those came to who were called. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport, readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const report = (body: string) => ({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-15', body })
/** The days of the claims of a type in a report of Friday, 15 March. */
function daysOf(body: string, type: string): (string | null)[] {
  return readReport(report(body), names).claims.flatMap(claim => (claim.type === type ? [claim.date.start] : []))
}
/** Scope and days of the claims of a type. */
const scopesOf = (body: string, type: string): string[] =>
  readReport(report(body), names).claims.flatMap(claim =>
    claim.type === type ? [`${claim.scope} ${claim.date.start}..${claim.date.end}`] : [],
  )

test('how long another clause went on is not the day of this one', () => {
  const body =
    'نشر الجيش النهراني دوريات ودبابات حول حركوش، فيما تصدت أسود الوادي خلال الأسبوع الماضي لمحاولات السيطرة على رميزة.'
  expect(daysOf(body, 'operation')[0]).toBeNull()
})

test('the day on which ground was lost is not that on which it was retaken', () => {
  const body =
    'قتل جنديان من الجيش النهراني اليوم الجمعة قرب رميزة. وتمكن الجيش من استعادة السيطرة على حركوش، بعد أن سيطرت عليها أسود الوادي إثر هجوم أمس الخميس.'
  expect(daysOf(body, 'capture')[0]).not.toBe('2030-03-14')
})

test.each([
  ['وقبل ذلك، استهدف قصف مماثل منزلا في حركوش ما أدى إلى مقتل 13 مدنيا.', 'background null'],
  ['وقبل ذلك بساعات، استهدف قصف مماثل منزلا في حركوش ما أدى إلى مقتل 13 مدنيا.', 'incident 2030-03-12'],
])('what came before is of no day that is told: %s', (clause, told) => {
  const body = `سقط صاروخ مساء الخميس على رميزة. والثلاثاء، قتل 39 مدنيا في قصف على سوق في رميزة، ${clause}`
  const found = readTold(report(body), names)
    ?.located.filter(({ mention }) => mention.type === 'shelling')
    .at(-1)
  expect(`${found?.mention.scope} ${found?.date?.start ?? null}`).toBe(told)
})

test('the day of a deed is not that of the arrest over it', () => {
  const body = 'اعتقلت الشرطة 14 شخصا على صلة بالهجوم الذي قتل فيه 32 شخصا في رميزة الاثنين.'
  expect(daysOf(body, 'arrest')).toEqual([null])
  expect(daysOf(body, 'attack')).toEqual(['2030-03-11'])
})

test.each([
  ['وباشرت الفرق الموقع صباح اليوم الجمعة ونقلت المصابين.', '2030-03-15'],
  ['وكانت غرفة العمليات قد تلقت بلاغا مساء الخميس من سكان الحي.', '2030-03-14'],
  ['وعاد الطلاب إلى المدرسة صباح اليوم الجمعة.', null],
])('news has the day on which those came who were called: %s', (next, day) => {
  expect(daysOf(`سقطت ثلاث قذائف على حي في رميزة وأصيب خمسة أشخاص. ${next}`, 'shelling')).toEqual([day])
})

test('what has gone on since a day told before is a total', () => {
  const body =
    'اندلعت معارك فجر الأحد قرب رميزة بين الجيش النهراني وأسود الوادي. ومنذ الرابع من فبراير تشن أسود الوادي هجوما على رميزة. ومنذ حينها أسفرت المعارك عن سقوط 600 قتيل، كما أجبرت أكثر من 30 ألف شخص على النزوح.'
  expect(scopesOf(body, 'displacement')).toEqual(['cumulative 2030-02-04..2030-03-15'])
})

test('the first weeks of a month are told as a stretch', () => {
  const body =
    'قتل شاب برصاص الجيش النهراني في رميزة فجر الجمعة. وفي الأسبوعين الأولين من مارس هدأت البلدة. وفي الأسابيع الثلاثة الأولى من فبراير، قتل 14 مدنيا برصاص الجيش النهراني في حركوش.'
  expect(scopesOf(body, 'attack')).toContain('cumulative 2030-02-01..2030-02-21')
})

test('since when all goes on that a sentence tells', () => {
  const body =
    'قتل 13 مدنيا أمس الخميس في غارة للجيش النهراني على حركوش. ومنذ نهاية يناير، تستهدف طائرات الجيش حركوش، ما يسفر عن سقوط قتلى، كما دفع السكان إلى النزوح.'
  expect(daysOf(body, 'displacement')).toEqual(['2030-01-21'])
})

test('each deed of a long sentence has the day of its own clause', () => {
  const body =
    'قتل خمسة جنود من الجيش النهراني أمس الخميس في كمين في رميزة، وفي محيط حركوش قتل جنديان وجرح اثنان آخران في اشتباك مع أسود الوادي، وقتل أربعة جنود الثلاثاء في هجوم مماثل في قلازار وأربعة شرطيين الأحد في هجوم على مركز مراقبة.'
  const days = daysOf(body, 'clash')
  expect(days).toContain('2030-03-12')
  expect(days.filter(day => day === '2030-03-10')).toHaveLength(0)
})

test.each([
  ['أعلنت الحكومة الجمعة إغلاق المدارس بعد مقتل ثلاثة طلاب في قصف على حركوش.', null],
  ['أعلنت الحكومة الجمعة مقتل ثلاثة طلاب بعد قصف على حركوش.', '2030-03-15'],
  [
    'أعلنت الحكومة الجمعة إغلاق المدارس بعد مقتل ثلاثة طلاب في قصف على حركوش. وقتل الطلاب أمس الخميس في قصف على حركوش.',
    '2030-03-14',
  ],
])('what is announced came after the deed: %s', (body, day) => {
  expect(daysOf(body, 'shelling')).toEqual([day])
})

test('later that day', () => {
  const body =
    'قتل شخصان بقصف للجيش النهراني على رميزة أمس الخميس. وفي وقت لاحق، أعلنت أسود الوادي استهدافها ثكنة في حركوش براجمة صواريخ.'
  expect(daysOf(body, 'shelling')).toEqual(['2030-03-14', '2030-03-14'])
})

test('all day long is no today', () => {
  const body =
    'قتل ثلاثة مدنيين في قصف على رميزة الأربعاء. وقتل شخص وأصيب ثلاثة آخرون في حركوش بعد قصف استمر على مدار اليوم.'
  expect(daysOf(body, 'shelling')).not.toContain('2030-03-15')
})

test('the dead of a series are none of its latest blast', () => {
  const body =
    'قال الجيش النهراني أمس الخميس إن جنديا قتل في انفجار لغم قرب حركوش. وهذا أحدث انفجار في سلسلة تفجيرات قرب حركوش، قتل وأصيب خلالها عدة جنود في انفجار ألغام في الأشهر الماضية.'
  expect(scopesOf(body, 'bombing')[0]).toBe('incident 2030-03-14..2030-03-14')
})

test.each([
  ['قتل خمسة جنود في هجوم على رميزة بعد يومين من مقتل شرطيين يوم الثلاثاء.', '2030-03-14'],
  ['قتل خمسة جنود في هجوم على رميزة غداة تفجير وقع الأربعاء.', '2030-03-14'],
  ['قتل خمسة جنود في هجوم على رميزة بعد ثلاثة أيام على كمين الاثنين.', '2030-03-14'],
  ['قتل خمسة جنود في هجوم على رميزة الأربعاء بعد يومين من مقتل شرطيين.', '2030-03-13'],
  ['قتل خمسة جنود في هجوم على رميزة بعد يومين من المعارك يوم الثلاثاء.', '2030-03-12'],
])('so many days behind what came before, and not on its day: %s', (body, day) => {
  const { date } = readReport(report(body), names).claims.find(({ tolls }) => tolls.some(({ low }) => low === 5)) ?? {}
  expect(date?.start).toBe(day)
})
