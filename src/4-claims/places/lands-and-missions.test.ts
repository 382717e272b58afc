/** Countries that a text tells by "البلاد", by the police that make arrests or by a mission abroad, and lands that only tell of people. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const CONTEXT = ' وكان انتحاري فجر نفسه قبل عام في سوق شعبي فقتل عشرين شخصا.'
const told = (body: string): string[] =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body: body + CONTEXT },
    names,
  ).claims.flatMap(({ type, place, scope }) => (scope === 'incident' ? [`${type} ${place?.name}`] : []))

test('"البلاد" is the land of the official who speaks of it, whatever country is told of beside', () => {
  const arrests =
    'قال رئيس الوزراء التونسي إن 120 شخصا اعتقلوا خلال مداهمات نفذت في أنحاء مختلفة من البلاد. وأضاف أن الحملة جاءت بعد هجمات في ليبيا.'
  expect(told(arrests)).toEqual(['arrest تونس'])
  const spots = 'قالت الشرطة البلجيكية إن ثلاثة أشخاص اعتقلوا في مداهمات بعدة مدن في البلاد بعد هجمات باريس.'
  expect(told(spots)).toEqual(['arrest بلجيكا'])
})

test('authorities of no name are those of the ministry that speaks of them', () => {
  const smuggled = 'قالت وزارة الداخلية في الكويت إن السلطات أحبطت محاولة لتهريب أسلحة من إيران على متن قارب.'
  expect(told(smuggled)).toEqual(['disrupted_weapons الكويت'])
})

test('nothing happened where somebody was born', () => {
  const born = 'قالت الشرطة العراقية إن مفرزة اعتقلت مطلوبا من مواليد الفلوجة في مدينة الرمادي.'
  expect(told(born)).toEqual(['arrest الرمادي'])
})

test('soldiers of whom only their mission is told fell in its country, and not where it was written', () => {
  const keeper =
    'عمان - أعلنت قيادة الجيش الأردني استشهاد الرقيب سالم عودة أثناء تأديته واجبه ضمن القوات المشاركة في قوات حفظ السلام في مالي.'
  expect(told(keeper)).toEqual(['clash مالي'])
  const coalition = 'أعلنت القيادة البحرينية استشهاد جندي أثناء مشاركته ضمن قوات تحالف دعم الشرعية في اليمن.'
  expect(told(coalition)).toEqual(['clash اليمن'])
})
