/** People seized in a country that is not theirs are news of conflict; what is only said to be snatched is none. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const typesOf = (body: string): string[] =>
  readReport(
    { id: 'r', url: null, publisher: null, published: '2016-03-04', title: 'خبر من زمردان', body },
    names,
  ).claims.map(({ type }) => type)

test.each([
  'خطف ثلاثة فرنسيين في حركوش أمس أثناء عودتهم من موقع العمل.',
  'أعلنت وزارة الخارجية أن خمسة من مواطنيها خطفوا قرب حركوش في زمردان أمس.',
])('%s', body => {
  expect(typesOf(body)).toEqual(['abduction'])
})

test.each([
  'خطف المهاجم البرازيلي الأضواء في زمردان بهدفين أمس.',
  'خطف نادي حركوش المدافع الفرنسي من زمردان بعد مفاوضات طويلة.',
])('none: %s', body => {
  expect(typesOf(body)).toEqual([])
})
