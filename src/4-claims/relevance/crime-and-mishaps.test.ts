/** Reports of crime, of custody for it, and of mishaps: none of them tells of conflict, and deeds told beside them do. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string, title: string | null = null): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims.map(
    ({ type, status, place, tolls }) =>
      [type, status, place?.name, ...tolls.map(toll => `${toll.outcome} ${toll.low}`)].join(' '),
  )
const NEWS = 'قتل الجيش النهراني ثلاثة من مسلحي أسود الوادي في رميزة أمس.'
const OF_NEWS = 'clash reported رميزة killed 3'

test('whom police take for fraud or theft, or a judge lets go on bail, is no captive', () => {
  expect(told(`${NEWS} واعتقلت الشرطة في حركوش أربعة رجال بتهمة الاحتيال على التجار.`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} وأطلق قاض في حركوش سراح شاب بكفالة مالية.`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} واعتقل الجيش النهراني في حركوش أربعة من مسلحي أسود الوادي.`)).toContain(
    'arrest reported حركوش captured 4',
  )
  // To lay an ambush is spelt as to swindle is.
  expect(told(`${NEWS} واعتقل الجيش النهراني في حركوش أربعة من مسلحي أسود الوادي بعد أن نصب لهم كمينا.`)).toContain(
    'arrest reported حركوش captured 4',
  )
})

test('people who cross a border without papers beat off nobody', () => {
  const crossing = 'وأحبط حرس الحدود محاولة تسلل عشرين شخصا قرب حركوش بطريقة غير شرعية.'
  expect(told(`${NEWS} ${crossing}`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} وأحبط حرس الحدود محاولة تسلل عشرين مسلحا قرب حركوش.`)).toHaveLength(2)
})

test('soldiers hurt when their bus overturned were hurt by nobody', () => {
  const mishap = 'وأصيب 14 جنديا صباح اليوم إثر انقلاب حافلة كانت تقلهم قرب حركوش، وتحفظت النيابة على سائق الحافلة.'
  expect(told(`${NEWS} ${mishap}`)).toEqual([OF_NEWS])
  expect(told('وتوفي رجل وأصيب سبعة في حادث سير قرب حركوش. وقال المسعفون إن فرقة الإسعاف نقلت الجرحى.')).toEqual([])
})

test('who flee a flood, and meat that is done away with, are of no war', () => {
  expect(told(`${NEWS} وشردت الفيضانات ألف أسرة في حركوش.`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} ودمرت السيول مئات المنازل والمباني في قرى قرب حركوش.`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} وقال طبيب إن وباء الكوليرا حصد حياة 40 شخصا في حركوش.`)).toEqual([OF_NEWS])
  expect(told(`${NEWS} وشرد القصف ألف أسرة في حركوش.`).join()).toContain('displacement')
})

test('a report of custody alone, where nobody belongs to a conflict, is of the police', () => {
  const body = 'اعتقلت الشرطة النهرانية الأربعاء طالبا صنع مسدسا في حركوش. وقالت الشرطة إن عناصرها فتشوا بيت الطالب.'
  expect(told(body, 'الشرطة النهرانية تعتقل طالبا')).toEqual([])
  expect(told(`${body} واتهمت الطالب بالانتماء إلى أسود الوادي.`, 'الشرطة النهرانية تعتقل طالبا')).not.toEqual([])
})

test('a gang that sells or robs is of the police, whatever fight it puts up, and one that kills soldiers is not', () => {
  const taken = 'فككت الشرطة النهرانية أمس في حركوش عصابة إجرامية تنشط في ترويج المخدرات وأوقفت خمسة من عناصرها'
  expect(told(`${taken} بعد مواجهة أصيب فيها شرطي.`)).toEqual([])
  expect(
    told('داهمت الشرطة أمس وكرا لتجار المخدرات في حركوش بعد تبادل لإطلاق النار، واعتقلت أربعة بحوزتهم حشيش.'),
  ).toEqual([])
  const ambush = 'قتل أربعة من جنود الجيش النهراني أمس في كمين نصبته عصابة لتهريب المخدرات قرب حركوش'
  expect(told(`${ambush}، واعتقل الجيش النهراني ثلاثة من أفرادها.`)).toContain('clash reported حركوش killed 4')
})

test('what one out of his mind does is crime', () => {
  const body = 'قتل ثلاثة أشخاص وأصيب رابع برصاص أطلقه شاب مختل عقليا من سلاح رشاش على المارة في حركوش أمس.'
  expect(told(`${body} واعتقلته الشرطة.`)).toEqual([])
  const fighter = 'قتل ثلاثة جنود نهرانيين برصاص شاب مختل عقليا من مسلحي أسود الوادي في حركوش أمس.'
  expect(told(fighter)).toEqual(['clash reported حركوش killed 3'])
})

test('what is no longer granted is nobody who is arrested', () => {
  expect(told(`${NEWS} وقال السفير إن السفارة أوقفت منح التأشيرات في حركوش.`)).toEqual([OF_NEWS])
})
