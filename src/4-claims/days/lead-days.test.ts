/** Days of news that is told without one: by the saying of the next sentence, by who told it at its end, by what it came before. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
/** The days of the claims of a type in a report of Friday, 15 March. */
function daysOf(body: string, type: string): (string | null)[] {
  const report = { id: 'a', publisher: null, url: null, title: null, published: '2030-03-15', body }
  return readReport(report, names).claims.flatMap(claim => (claim.type === type ? [claim.date.start] : []))
}

const SHELLED = 'قصف الجيش النهراني مواقع لأسود الوادي قرب حركوش.'
test.each([
  // However long the name and the title of who says it.
  [`${SHELLED} وقال سالم الزعيم المتحدث باسم سلاح المدفعية فجر الخميس إن القصف كان مكثفا.`, '2030-03-14'],
  [`${SHELLED} وذكر الوزير في بيان أمس أن القصف كان مكثفا.`, '2030-03-14'],
  // Another day told beside the saying may be the news' own.
  [`${SHELLED} وقال المتحدث أمس إن الجنود غادروا الثكنة يوم الاثنين.`, null],
  // What the news answers came before it.
  ['أرسل أسود الوادي تعزيزات ردا على قصف الجيش النهراني مواقع قرب حركوش. وقال متحدث أمس إن التعزيزات كبيرة.', null],
])('%s', (body, day) => {
  expect(daysOf(body, 'shelling')).toEqual([day])
})

test.each([
  // Who said it and when, at the end of a long sentence.
  [
    'قتل أسود الوادي سبعة مدنيين في قرى قرب حركوش، بعضهم ذبحا، وبينهم امرأة، بحسب ما قالت الشرطة وشاهدان، اليوم (الجمعة).',
    ['2030-03-15'],
  ],
])('%s', (body, days) => {
  expect(daysOf(body, 'attack')).toEqual(days)
})

test('what opens a report has the day of its details, and not that on which somebody told of it', () => {
  const body =
    'خطف أسود الوادي سبعة مهندسين قرب حركوش، بحسب ما قالت الشرطة اليوم الجمعة. وقالت الشرطة: خطف أسود الوادي مساء أمس مهندسين قرب حركوش.'
  expect(daysOf(body, 'abduction')).toEqual(['2030-03-14'])
})

test('who condemns a deed does so on the day on which the words are given', () => {
  const body =
    'قتل سبعة مدنيين في هجوم لأسود الوادي قرب حركوش الاثنين. من جانبها أدانت حكومة نهران الهجوم. وقال المتحدث باسم الحكومة سالم الزعيم أمس إن الهجوم جريمة.'
  expect(daysOf(body, 'statement')).toEqual(['2030-03-14'])
})

test('what somebody condemns or asks for has no day of the deed that it is about', () => {
  const condemned = 'أدانت حكومة نهران الهجوم الذي شنه أسود الوادي الثلاثاء قرب حركوش وقتل فيه سبعة مدنيين.'
  expect(daysOf(`${condemned} ودعا سالم الزعيم في بيان له أمس إلى محاسبة المنفذين.`, 'statement')).toContain(
    '2030-03-14',
  )
  expect(
    daysOf(
      'قتل سبعة مدنيين الأحد في هجوم لأسود الوادي في رميزة. وطالبت حكومة نهران بالإفراج عن مهندسين خطفوا الثلاثاء قرب حركوش.',
      'statement',
    ),
  ).toEqual([null])
  const report = { id: 'a', publisher: null, url: null, published: '2030-03-15', body: condemned }
  const title = 'حكومة نهران تدين هجوم أسود الوادي قرب حركوش'
  const said = readReport({ ...report, title }, names).claims.find(({ type }) => type === 'statement')
  expect(said?.date.start).toBeNull()
})

test('fighting by which ground was taken is of its day', () => {
  const body =
    'أعلن الجيش النهراني أمس سيطرته على حركوش، وذلك بعد اشتباكات عنيفة خاضها مع أسود الوادي. وكان الجيش انسحب منها في يناير.'
  expect(daysOf(body, 'clash')).toEqual(['2030-03-14'])
})

test.each([
  [
    'قتل جنديان الأربعاء في انفجار لغم في حركوش. ويأتي الهجوم غداة غارات للجيش النهراني على مواقع لأسود الوادي في رميزة.',
    'air_strike',
    '2030-03-12',
  ],
  [
    'وعدت حكومة نهران بتعزيز الأمن غداة هجوم انتحاري ضرب حركوش وقتل فيه ثلاثون. وأعلن رئيس الحكومة أمس أن الشرطة تعرفت على المنفذ.',
    'suicide_attack',
    '2030-03-13',
  ],
  [
    'قتل جنديان الأربعاء في انفجار لغم في حركوش. ويأتي الانفجار بعد يوم على قيام مسلحين من أسود الوادي بإحراق منازل وقتل ستة أطفال في رميزة.',
    'attack',
    '2030-03-12',
  ],
])('what the news came behind: %s', (body, type, day) => {
  expect(daysOf(body, type)).toEqual([day])
})

test('what is to come within hours is of the day', () => {
  const body = 'سيطر الجيش النهراني أمس على قلازار. وتوقع قائد سيطرة الجيش على حركوش خلال الساعات القليلة المقبلة.'
  expect(daysOf(body, 'capture')).toEqual(['2030-03-14', '2030-03-15'])
})
