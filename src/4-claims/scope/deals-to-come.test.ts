/** Agreements that are made, and those that are near, awaited or proposed; fighters who agree to leave. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
/** So that one more claim is told in a report that is of conflict anyway. */
const FIGHTING = ' وقتل أمس ثلاثة جنود من الجيش النهراني في اشتباكات مع أسود الوادي في قلازار.'

const told = (body: string): string[] =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: body + FIGHTING },
    names,
  )
    .claims.filter(({ type }) => type !== 'clash')
    .map(({ type, status, place }) => `${type} ${status} ${place?.name}`)

describe('agreements', () => {
  test.each([
    [
      'توصل الجيش النهراني ووجهاء القرى من جهة وأسود الوادي من جهة أخرى إلى اتفاق في حركوش.',
      ['agreement reported حركوش'],
    ],
    ['أعلنت الوزارة عن اتفاق بين الجيش النهراني وأسود الوادي في حركوش.', ['agreement reported حركوش']],
    ['إن اتفاقا جرى التوصل إليه بين الحكومة وأسود الوادي في حركوش.', ['agreement reported حركوش']],
    [
      'أبرم الرئيس سالم الحجري وزعيم أسود الوادي في حركوش أمس اتفاقا لتقاسم الوزارات وإنهاء القتال.',
      ['agreement reported حركوش'],
    ],
    ['وقع رئيس الحكومة وقائد أسود الوادي في حركوش مساء أمس اتفاق سلام.', ['agreement reported حركوش']],
    ['تبادل الجيش النهراني وأسود الوادي أسرى في حركوش.', ['agreement reported حركوش']],
    ['من المنتظر أن يوقع الطرفان هدنة جديدة في حركوش.', ['agreement planned حركوش']],
    ['أعلن الوسيط قرب التوصل إلى هدنة بين الجيش النهراني وأسود الوادي في حركوش.', ['agreement planned حركوش']],
    ['وتترقب العائلات إبرام اتفاق بين الجيش النهراني وأسود الوادي في حركوش.', ['agreement planned حركوش']],
    ['إن اتفاقا مع أسود الوادي بات وشيكا في حركوش.', ['agreement planned حركوش']],
    ['اقترح الوسيط هدنة لأسبوعين في حركوش.', ['agreement planned حركوش']],
    ['قدم الوسيط مسودة تتضمن هدنة في حركوش.', ['agreement planned حركوش']],
    ['قد تفضي الاتصالات إلى هدنة في حركوش.', ['agreement planned حركوش']],
    ['وسيتوجه المقاتلون إلى الشمال، وذلك في اتفاق استسلام مع أسود الوادي في حركوش.', ['agreement reported حركوش']],
    ['انتهت مهلة للتوصل إلى اتفاق مع أسود الوادي في حركوش.', ['agreement planned حركوش']],
    // What is made is made, whatever is awaited of it.
    ['وقع الطرفان اتفاقا يقضي بوقف إطلاق النار في حركوش.', ['agreement reported حركوش']],
  ])('%s', (body, claims) => {
    expect(told(body)).toEqual(claims)
  })
})

describe('fighters who are to leave', () => {
  test.each([
    ['وافق أسود الوادي على الانسحاب من حركوش.', ['withdrawal planned حركوش']],
    ['من المتوقع خروج 70 مسلحا وعائلاتهم غدا، من حركوش.', ['withdrawal planned حركوش']],
    ['ووفقا للاتفاق سيخرج مقاتلو أسود الوادي نحو حركوش.', ['withdrawal planned نهران']],
    ['وتعهد أسود الوادي بالانسحاب من حركوش.', ['withdrawal planned حركوش']],
    ['بدأت أمس عملية إخراج مقاتلي أسود الوادي من حركوش.', ['withdrawal reported حركوش']],
    ['اتفاق يقضي بإخراج مقاتلي أسود الوادي من حركوش إلى قلازار.', ['withdrawal planned حركوش']],
    ['ينص المقترح على انسحاب أسود الوادي من حركوش.', ['withdrawal planned حركوش']],
    ['وتم إخراج 60 مدنيا من حركوش.', ['release reported حركوش']],
  ])('%s', (body, claims) => {
    expect(told(body)).toEqual(expect.arrayContaining(claims))
  })
})

test('those who are led out under terms are not freed', () => {
  const { claims } = readReport(
    {
      id: 'any',
      publisher: null,
      url: null,
      title: null,
      published: '2030-03-12',
      body: `تم إخراج 60 مسلحا من حركوش إلى قلازار.${FIGHTING}`,
    },
    names,
  )
  expect(claims.flatMap(({ tolls }) => tolls.map(({ outcome }) => outcome))).not.toContain('freed')
})
