/** What came upon something that is told before it has its own day, and is as old. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string) =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).claims
const told = (body: string): string[] =>
  claimsIn(body).map(({ type, scope, place, date }) => `${type} ${scope} ${place?.name} ${date?.start ?? '–'}`)

test('what came after a month ago is history without a day', () => {
  expect(told('استولى المسلحون على حركوش في يناير الماضي، وسيطروا بعد ذلك على رميزة.')).toEqual([
    'capture background حركوش 2030-01-01',
    'capture background رميزة –',
  ])
  expect(told('استولى المسلحون على حركوش في يناير الماضي، وسيطروا أمس على رميزة.')[1]).toBe(
    'capture incident رميزة 2030-03-14',
  )
})

test('what came upon a recalled deed is recalled too, and where that was', () => {
  const body =
    'قصف الجيش النهراني أمس مواقع المسلحين في رميزة. يذكر أن انتحاريا فجر حزامه الناسف في 26 يناير الماضي في سوق بحركوش وقتل عشرة مدنيين. وعمدت الشرطة بعدها إلى توقيف ثلاثين رجلا.'
  expect(told(body)).toContain('arrest background حركوش –')
  const news = 'هاجم مسلحون سوقا في حركوش أمس وقتلوا عشرة مدنيين. وعمدت الشرطة بعدها إلى توقيف ثلاثين رجلا.'
  expect(told(news)).toContain('arrest incident حركوش 2030-03-14')
})

test('a deed that is inquired into is not of the day on which somebody speaks of it', () => {
  const inquiry =
    'قالت النيابة الخميس إن التحقيقات التي تجريها الشرطة في تفجير حركوش الذي قتل فيه عشرة مدنيين أثبتت تورط ثلاثة ضباط.'
  expect(told(inquiry)).toEqual(['bombing background حركوش –'])
  expect(told('أعلنت الشرطة فتح تحقيق في تفجير وقع أمس في حركوش وقتل فيه عشرة مدنيين.')).toEqual([
    'bombing incident حركوش 2030-03-14',
  ])
})

test('ground that is told to have been taken upon an attack was taken in it', () => {
  const body =
    'طرد الجيش النهراني أسود الوادي من حي في جنوب حركوش أمس، كان استولى عليه المسلحون إثر هجوم لهم الشهر الماضي على البلدة.'
  expect(told(body)).toContain('capture background حركوش 2030-02-01')
})

test('what was so before relief came is recalled', () => {
  const flown = 'هبطت أمس في مطار قلازار طائرة تحمل مساعدات إنسانية لأهالي حركوش'
  expect(told(`${flown}، وذلك بعد أن تم تحرير حركوش من أسود الوادي.`)).toContain('capture background حركوش –')
})

test('an attack that is answered has not the day of the answer', () => {
  const body =
    'قتل جندي نهراني في حركوش أمس. ومنذ الاثنين ضاعف أسود الوادي هجماتهم على الجيش النهراني ردا على هجوم رميزة الذي استهدف ناشطين.'
  expect(told(body)).not.toContain('attack background رميزة 2030-03-11')
})
