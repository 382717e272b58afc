/** What headline and lead both tell, and what plain verbs tell in a report that is all of fighting, is news. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const scopesOf = (body: string, title: string | null = null): string[] =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims.flatMap(
    ({ type, scope }) => (type === 'statement' ? [] : [`${type} ${scope}`]),
  )

/** What is said of it in the rest of a long report, which speaks more of what was before. */
const REST =
  ' وقال رئيس البلدية إن القرية بعيدة وإن الهواتف لا تعمل فيها. وكان السكان تركوا منازلهم في مايو الماضي. ويعيش معظمهم من الصيد. وقالت الحكومة إنها ستدرس الأمر مع جيرانها. وأضاف: لا نعرف متى نعود. وتابع: الحياة صعبة هنا.'

test('what headline and first words both tell is the news, some days later too', () => {
  const lead = 'قام عناصر من أسود الوادي بقتل عشرة من باعة السمك يوم الاثنين الماضي في قرية قريبة من حركوش.'
  expect(scopesOf(lead + REST, 'أسود الوادي يقتلون عشرة صيادين في حركوش')).toContain('attack incident')
})

test('what the first words only start from is not made news by a headline', () => {
  const lead = 'أعيد افتتاح سوق حركوش أمس بعد عامين على هجوم شنه أسود الوادي وقتل فيه ثلاثون شخصا.'
  expect(scopesOf(lead + REST, 'سوق حركوش يفتح أبوابه بعد ثلاثة أعوام من الهجوم')).not.toContain('attack incident')
})

test('plain verbs in the past go on with the news of a report that is all of fighting', () => {
  const body =
    'استولى أسود الوادي على حركوش أمس بعدما قتلوا عشرين جنديا نهرانيا. ونهب المسلحون متاجر في قلازار. وأحرقت القوات النهرانية منازل في رميزة.'
  expect(scopesOf(body)).toContain('destruction incident')
  expect(scopesOf(body)).not.toContain('destruction background')
})

test('what was so before is not', () => {
  const body =
    'استولى أسود الوادي على حركوش أمس بعدما قتلوا عشرين جنديا نهرانيا. وكان المسلحون قد نهبوا متاجر في قلازار. وسبق أن أحرقت القوات النهرانية منازل في رميزة.'
  expect(scopesOf(body)).not.toContain('destruction incident')
})
