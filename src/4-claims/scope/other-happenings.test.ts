/** Days, scopes and places of what stands beside another happening: what is answered, what follows it, what lies in the same place. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import type { Claim } from '../claim.ts'
import type { Sentence } from '../grammar/item.ts'
import { readReport, readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string): readonly Claim[] =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).claims
const sentencesOf = (body: string): readonly Sentence[] =>
  analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), names, null)
const daysOf = ({ date: { start, end } }: Claim): string | null => (start === end ? start : `${start}..${end}`)
/** Day and scope of the first claim of a type. */
const told = (body: string, type: string): (string | null)[] => {
  const claim = claimsIn(body).find(one => one.type === type)
  return claim ? [daysOf(claim), claim.scope] : []
}

test.each([
  ['قصف الجيش النهراني مواقع أسود الوادي في حركوش أمس ردا على تفجير انتحاري قتل ثلاثة جنود.', null, 'background'],
  ['قصف الجيش النهراني مواقع أسود الوادي في حركوش، وقتل ثلاثة جنود في تفجير انتحاري أمس.', '2030-03-14', 'incident'],
])('what is answered came before the answer, on a day that is not told: %s', (body, day, scope) => {
  expect(told(body, 'suicide_attack')).toEqual([day, scope])
})

test('what was some days before the news is recalled', () => {
  const body =
    'قتل ستة جنود من الجيش النهراني في هجوم على حاجز في رميزة أمس. وجاء الهجوم بعد أيام من تفجير سيارة ملغومة في حركوش أودى بحياة تسعة جنود.'
  expect(told(body, 'bombing')).toEqual([null, 'background'])
})

test.each([
  [
    'تمكن الجيش النهراني من فتح طريق بلدة رميزة وقتل عشرة مسلحين في البلدة التي تحاصرها كتائب أسود الوادي منذ شهرين.',
    'clash',
    null,
  ],
  ['اعتقلت الشرطة النهرانية في حركوش ثلاثة من منفذي الهجوم الذي استهدف حاجزا في رميزة أمس.', 'arrest', null],
])('a time in a relative clause is that of what it tells: %s', (body, type, day) => {
  const claim = claimsIn(body).find(one => one.type === type)
  expect(claim && daysOf(claim)).toBe(day)
})

test('each clause has its own day', () => {
  const body = 'قتل سبعة جنود من الجيش النهراني اليوم في انفجار سيارة مفخخة وسط حركوش، وقتل ثلاثة أمس في تفجير برميزة.'
  expect(claimsIn(body).map(daysOf)).toEqual(['2030-03-15', '2030-03-14'])
})

test('a sentence that opens with its day does not lend it to what stood before', () => {
  const body =
    'قصفت كتائب أسود الوادي بلدة رميزة بالقذائف ما أدى إلى مقتل طفلة. وفي التاسع من الشهر الجاري قتل مدني بقصف مدفعي على حركوش.'
  expect(claimsIn(body).map(daysOf)).toEqual([null, '2030-03-09'])
})

test('the day in the head of an agency text dates nothing', () => {
  expect(claimsIn('حركوش 14 مارس (شينخوا) قتل سبعة جنود من الجيش النهراني في كمين قرب رميزة.').map(daysOf)).toEqual([
    null,
  ])
})

test.each([
  [
    'هاجم مسلحون معسكرا للجيش النهراني في رميزة يوم الأحد وقتلوا خمسة جنود. وبعد يومين من الهجوم قتل الجيش النهراني سبعة مسلحين في حركوش.',
    ['2030-03-10', '2030-03-12'],
  ],
])('what a sentence starts from is not what it tells: %s', (body, days) => {
  expect(claimsIn(body).map(daysOf)).toEqual(days)
})

test.each([
  ['تشهد مدينة حركوش منذ الثلاثاء مواجهات عنيفة بين الجيش النهراني وأسود الوادي.', ['2030-03-12..null', 'incident']],
  ['تشهد مدينة حركوش منذ يناير مواجهات عنيفة بين الجيش النهراني وأسود الوادي.', ['2030-01-01..null', 'background']],
])('fighting of a few days that is the news: %s', (body, expected) => {
  expect(told(body, 'clash')).toEqual(expected)
})

test('what came of long fighting did not last so long', () => {
  const body =
    'استعاد الجيش النهراني السيطرة على رميزة بعد معارك مستمرة منذ ثلاثة أيام مع أسود الوادي. وقال مصدر إن الحي تضرر.'
  expect(told(body, 'capture')).toEqual([null, 'incident'])
  expect(told(body, 'clash')).toEqual(['2030-03-12..null', 'incident'])
})

test('in the same place is another happening', () => {
  const first = 'قتل ثلاثة جنود من الجيش النهراني في هجوم على حاجز في رميزة.'
  expect(claimsIn(`${first} وفي البلدة ذاتها انفجرت عبوة ناسفة بسيارة عسكرية.`).map(({ type }) => type)).toEqual([
    'clash',
    'bombing',
  ])
})

test.each([
  [
    'قلازار (وكالة) - قتل ثلاثة جنود من الجيش النهراني في انفجار عبوة في محافظة جنوبستان أمس. وخطف أسود الوادي اليوم شرطيين في المنطقة نفسها.',
    'abduction',
    'جنوبستان',
  ],
  [
    'قتل ثلاثة جنود من الجيش النهراني في انفجار قرب جامعة حركوش أمس. وخطف أسود الوادي اليوم شرطيين في المدينة نفسها.',
    'abduction',
    'حركوش',
  ],
])('the same place is the one told, and not where the report was written: %s', (body, type, place) => {
  expect(claimsIn(body).find(claim => claim.type === type)?.place?.name).toBe(place)
})

test('two that are told as known are no third', () => {
  const body =
    'انفجرت سيارة مفخخة في حركوش أمس فقتل أربعة جنود من الجيش النهراني. وانفجرت عبوة ناسفة في رميزة أمس فقتل جنديان. وأكد مصدر طبي أن الهجومين استهدفا دوريات.'
  expect(claimsIn(body).map(({ count, tolls }) => [count, tolls.length])).toEqual([
    [null, 1],
    [null, 1],
  ])
})

test('"في حين" opens another happening, with its own dead, day and place', () => {
  const body =
    'أكد مصدر مقتل خمسة من عناصر أسود الوادي في محاولة تسلل فاشلة شرق مدينة حركوش أمس، في حين قصف الجيش النهراني، صباح اليوم، بلدة رميزة بقذائف الهاون.'
  expect(claimsIn(body).map(claim => [claim.type, daysOf(claim), claim.place?.name, claim.tolls.length])).toEqual([
    ['clash', '2030-03-14', 'حركوش', 1],
    ['shelling', '2030-03-15', 'رميزة', 0],
  ])
})

test('who has the ending of a subject is not one with whom he took', () => {
  const [claim] = claimsIn('خطف مسلحون مجهولون مهندسين اثنين يعملان في شركة نفط جنوب مدينة حركوش.')
  expect(claim?.actors.map(({ name, role }) => [name, role])).toEqual([
    ['مسلحون مجهولون', 'initiator'],
    ['مهندسين', 'target'],
  ])
})

test('live rounds show a conflict, and name no quarter', () => {
  const body =
    'انفجرت عبوة ناسفة في حي الدباغين بمدينة قلازار أمس. وقال شهود اليوم إن ستة متظاهرين أصيبوا بالرصاص الحي.'
  expect(claimsIn('أصيب ستة متظاهرين بالرصاص الحي في مدينة حركوش.').map(({ type }) => type)).toEqual(['attack'])
  expect(claimsIn('أصيب ستة متظاهرين بالدوار في مدينة حركوش.')).toEqual([])
  expect(sentencesOf(body).map(({ items }) => items.filter(({ kind }) => kind === 'place').length)).toEqual([2, 0])
})

test.each([
  ['وتأتي الغارة بعد يوم على مقتل تسعة مدنيين في غارة استهدفت سوقا في رميزة.', false],
  ['وتأتي الغارة بعد أسبوع على مقتل تسعة مدنيين في غارة استهدفت سوقا في رميزة.', true],
])('what was the day before is no history: %s', (more, history) => {
  const body = `قتل ثلاثة أشخاص في غارة جوية للجيش النهراني على حركوش فجر اليوم. ${more}`
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }
  const other = readTold(report, names)?.located.findLast(({ mention }) => mention.tolls.length > 0)
  expect(other?.mention.history).toBe(history)
})

test('an officer who is assassinated makes the report one of conflict', () => {
  expect(claimsIn('اغتيل ضابط في حركوش أمس.').map(({ type }) => type)).toEqual(['attack'])
  expect(claimsIn('توفي ضابط في حادث سير في حركوش أمس.')).toEqual([])
})
