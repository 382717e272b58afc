/** Who speaks without a verb of saying, who confirms what was told, and names that are words elsewhere. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const speakersOf = (body: string): string[] =>
  (
    readReport({ id: 'any', publisher: null, url: null, title: null, published: '2024-05-20', body }, names).claims[0]
      ?.speakers ?? []
  ).map(String)

test.each([
  ['تبادل الجيش النهراني وأسود الوادي الاتهامات بقصف حي سكني في حركوش أمس.', ['الجيش النهراني', 'أسود الوادي']],
  ['عاد السكان رغم إعلان الجيش النهراني استعادة السيطرة على حركوش أمس من أسود الوادي.', ['الجيش النهراني']],
  ['وأفاد مواطنون أن أسود الوادي قصفوا حركوش أمس وقتلوا ثلاثة مدنيين.', ['مواطنون']],
  ['قتل عشرة جنود في قصف على حركوش أمس. وأكد مسؤول عسكري نهراني في رميزة القصف.', ['مسؤول عسكري نهراني في رميزة']],
  ['قتل عشرة جنود في قصف على حركوش أمس. وأكد المتحدث باسم الحكومة دين محمد درعاوي الحصيلة.', ['دين محمد درعاوي']],
  ['وذكر محمد رحيم أمين حاكم المنطقة إن عشرة جنود قتلوا في قصف على حركوش أمس.', ['محمد رحيم أمين']],
  ['وقال محمد رحيم أمين سر الحزب إن عشرة جنود قتلوا في قصف على حركوش أمس.', ['محمد رحيم']],
  ['قتل عشرة جنود في قصف على حركوش أمس، حسبما أكد قائد هذه القوات اللواء سالم درعاوي.', ['اللواء سالم درعاوي']],
  ['نشر الجيش النهراني إعلان وظائف بعد قصف أسود الوادي حركوش أمس.', []],
])('%s', (body, speakers) => {
  expect(speakersOf(body)).toEqual(speakers)
})
