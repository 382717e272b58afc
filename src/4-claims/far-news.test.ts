/** Courts' sentences carried out, drones shot down, rebels without a name, and attacks that are only an occasion. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())

const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, place, actors, tolls }) =>
      [
        type,
        place?.name ?? '-',
        actors.map(({ name, role }) => `${role[0]}:${name}`).sort(),
        tolls.map(({ outcome, low }) => `${outcome} ${low}`),
      ].join(' '),
  )

test.each([
  [
    'نفذت حكومة نهران أمس حكمين بالإعدام صدرا عن محاكم عسكرية في رجلين من الراية المجهولة في حركوش.',
    'execution حركوش i:حكومة نهران,t:الراية المجهولة killed 2',
  ],
  ['نفذ حكم الإعدام شنقا بحق سبعة متمردين في حركوش أمس.', 'execution حركوش t:متمردين killed 7'],
  ['نفذت حكومة نهران حكم القتل تعزيرا في ثلاثة إرهابيين في حركوش أمس.', 'killed 3'],
  ['أعدمت الحكومة النهرانية، أمس، مدانين اثنين بالإرهاب في حركوش.', 'i:الحكومة النهرانية,t:مدانين اثنين killed 2'],
  ['شنقت الحكومة النهرانية ستة متشددين في حركوش أمس.', 'execution حركوش i:الحكومة النهرانية,t:متشددين killed 6'],
])('a sentence of death that is carried out is read: %s', (body, claim) => {
  expect(told(body)[0]).toContain(claim)
})

test('whose the drones are that a side shoots down is told behind', () => {
  const [claim] = told('أسقطت القوات النهرانية في هجوم أمس 11 مسيرة أطلقتها قوات زمردان على حركوش.')
  expect(claim).toContain('disrupted_weapons حركوش i:القوات النهرانية,t:قوات زمردان')
})

test('those who rise against forces of order are news, whatever either is called', () => {
  expect(told('شن متمردون هجوما على مركز للشرطة في حركوش أمس.')[0]).toContain('clash حركوش i:متمردون,t:الشرطة')
})

test('an attack that is only when somebody was taken is no other deed; with dead of its own it is', () => {
  expect(told('خطف أسود الوادي 17 فتاة خلال هجوم على بلدة رميزة أمس.')).toHaveLength(1)
  expect(told('قتل أسود الوادي قرويا وخطفوا 17 فتاة خلال هجوم على بلدة رميزة أمس.')).toHaveLength(2)
})

test('the town of a dateline gives way to a place that is told of the deed', () => {
  const [taken] = told('قلازار – خطف أسود الوادي أحد عشر معلما أمس. ووقع الاختطاف في بلدة رميزة.')
  expect(taken).toContain('abduction رميزة')
  const fought = 'قلازار: قتل ثلاثة من مقاتلي أسود الوادي أمس في اشتباك مع الجيش النهراني.'
  expect(told(`${fought} وقال متحدث إن الاشتباك استمر ساعة في غابة قرب حركوش.`)).toEqual([
    expect.stringContaining('clash حركوش'),
  ])
  expect(told(fought)[0]).toContain('clash قلازار')
})
