/** Places that are named, and where nothing happened. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readReport } from '../read-report.ts'

const toy = toyGazetteer()
const place = (id: string, name: string, kind: Place['kind'], country: string, population: number): Place => ({
  ...{ id, name, names: [name], nameEn: '', kind, lat: 20, lon: -40, country },
  ...{ admin1: null, within: null, population, pack: null },
})
const names = indexNames({
  ...toy,
  places: [
    ...toy.places.map(one => (one.id === 'toy/qalazar' ? { ...one, population: 900_000 } : one)),
    place('zumurdan', 'زمردان', 'country', 'XB', 0),
    place('lumayan', 'لميان', 'country', 'XC', 0),
    place('zabarjad', 'زبرجد', 'city', 'XB', 900_000),
    place('long-road', 'طريق القوافل الطويل', 'road', 'XA', 0),
    { ...place('hajja', 'حجة', 'city', 'XA', 90_000), pack: 'toy' },
  ],
})

const claimsIn = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
const placesIn = (body: string): (string | null)[] => claimsIn(body).map(claim => claim.place?.name ?? null)

const idsOf = (body: string): (string | null)[] => claimsIn(body).map(claim => claim.place?.id ?? null)

const FIGHT = 'قتل سبعة جنود في هجوم للراية المجهولة على حركوش أمس. '

test('great cities of two countries told together are governments', () => {
  const talks = 'وقتل ستة مسلحين في غارة بعد محادثات اتفقت فيها زبرجد وقلازار.'
  expect(placesIn(`${FIGHT}${talks}`)).toEqual(['حركوش', 'حركوش'])
})

test('a hospital that takes in the hurt is not where they were hurt', () => {
  const took = 'وقال طبيب إن مستشفى الأمل الأزرق تلقى ثمانية قتلى وعشرين جريحا.'
  expect(placesIn(`${FIGHT}${took}`)).not.toContain('مستشفى الأمل الأزرق')
})

test('what a government has tells of no town', () => {
  const told = 'وأثارت الغارة خلافا بين حلفاء قلازار وقتل فيها ستة مسلحين.'
  expect(placesIn(`${FIGHT}${told}`)).not.toContain('قلازار')
})

test.each(['يوجد مقرها في زبرجد', 'مقرها زبرجد', 'تتخذ من زبرجد مقرا لها'])(
  'a body %s tells of what happened elsewhere',
  seat => {
    expect(placesIn(`أعلنت هيئة ${seat} مقتل ستة مسلحين في غارة للجيش النهراني أمس.`)).toEqual([null])
  },
)

test('where fire came from is not where it fell', () => {
  expect(placesIn('قتل سبعة مدنيين في حركوش إثر قصف بصواريخ مصدرها قاعدة الصقر أمس.')).toEqual(['حركوش'])
  expect(placesIn('قصفت مدفعية الجيش النهراني من قاعدة الصقر مواقع المسلحين في حركوش أمس فقتل سبعة.')).toEqual([
    'حركوش',
  ])
})

test.each([
  'قصف شنته كتائب أسود الوادي في حركوش على مدينة رميزة',
  'قصف لقوات جيش نهران في حركوش على رميزة',
  'غارات بعد أن قصف جيش نهران في حركوش بلدة رميزة',
])('%s: those who strike from one place strike another', told => {
  expect(placesIn(`قتل سبعة مدنيين في ${told} أمس.`)).toContain('رميزة')
  expect(placesIn(`قتل سبعة مدنيين في ${told} أمس.`)).not.toContain('حركوش')
})

test('a border behind the place where a side struck is no target', () => {
  const told = 'قتل سبعة مدنيين في هجوم لكتائب أسود الوادي في حركوش على الحدود مع زمردان أمس.'
  expect(placesIn(told)).toEqual(['حركوش'])
})

test.each(['نقلوا إلى مستشفى في حركوش', 'جرى نقلهم إلى المستشفى العام بمدينة حركوش'])(
  'the hurt that were %s were hurt elsewhere',
  taken => {
    const first = 'قتل سبعة من الجيش النهراني في معارك في جنوب رميزة أمس.'
    expect(placesIn(`${first} وأسفرت المعارك عن إصابة عشرة جنود و${taken}.`)).not.toContain('حركوش')
  },
)

test('a town whose distance to another is told is not where forces went', () => {
  const told =
    'قتل سبعة جنود في هجوم للراية المجهولة أمس، وانسحب الجيش النهراني إلى حركوش على بعد 30 كيلومترا عن مدينة رميزة.'
  expect(placesIn(told)).not.toContain('رميزة')
})

test('a name that begins with the letter of the preposition has no article', () => {
  const body = 'وصلت القوات إلى المنطقة المتاخمة للميان.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const items = analyseReport(tokensOf(report), names, null).flatMap(sentence => sentence.items)
  expect(items.flatMap(item => item.place?.text ?? [])).toContain('لميان')
})

test('a side in the capital of a province has not its base there', () => {
  const told = 'قتل سبعة جنود في هجوم لجماعة الراية المجهولة في مدينة حركوش عاصمة ولاية شمالستان شمال نهران أمس.'
  expect(placesIn(told)).toEqual(['حركوش'])
})

test('a street called by a town is not that town', () => {
  const [claim] = claimsIn('قتل سبعة جنود في هجوم للراية المجهولة على نقطة في شارع زبرجد أمس. وتقع نهران بين جبلين.')
  expect(claim?.place).not.toMatchObject({ id: 'zabarjad' })
})

test('"the country" is the one that the sentence names', () => {
  const abroad = 'ومن جهة أخرى نشرت زمردان ألفي جندي يوم أمس في شمال البلاد لمحاربة الراية المجهولة.'
  expect(placesIn(`قتل سبعة جنود في هجوم للراية المجهولة في نهران أمس. ${abroad}`)).toEqual(['نهران', 'زمردان'])
})

test('a name behind a given name is that of a man, there and in what follows', () => {
  const said = 'قال صالح حركوش إن سبعة جنود قتلوا في هجوم للراية المجهولة. وأضاف حركوش إن الهجوم وقع في رميزة.'
  expect(placesIn(said)).toEqual(['رميزة'])
  expect(placesIn('وقال علي حركوش، رئيس البلدية، إن سبعة جنود قتلوا في هجوم للراية المجهولة في رميزة.')).toEqual([
    'رميزة',
  ])
  expect(placesIn('قال صالح الدهشان إن سبعة جنود قتلوا في هجوم للراية المجهولة في حركوش.')).toEqual(['حركوش'])
})

test('a village is not the great city of its name in a country that the report does not tell of', () => {
  const [claim] = claimsIn('قتل سبعة جنود في هجوم للراية المجهولة على قرية زبرجد في جنوبستان أمس.')
  expect(claim?.place).toMatchObject({ name: 'زبرجد', country: 'XA' })
})

test('"the town" is not a capital that acted before it', () => {
  const told = 'قتل سبعة جنود في هجوم للراية المجهولة على حركوش أمس. ونفت زبرجد قصف قواتها للمدينة.'
  expect(placesIn(told)).not.toContain('زبرجد')
})

test('a place of no list lies in the country told straight behind it', () => {
  const [claim] = claimsIn('أعلن الجيش النهراني مقتل سبعة من جنوده بهجوم في منطقة زغبوش الحدودية في زمردان أمس.')
  expect(claim?.place).toMatchObject({ name: 'زغبوش', country: 'XB' })
})

test.each([
  ['قرب الحدود مع زمردان', 'الحدود مع زمردان', 'XA'],
  ['على الحدود السودانية', 'الحدود السودانية', 'XA'],
  ['على الحدود السودانية الإثيوبية', 'الحدود السودانية الإثيوبية', 'XA'],
  ['على الحدود السودانية مع زمردان', 'الحدود السودانية مع زمردان', 'XA'],
])('%s is a place of its own, on this side', (told, name, country) => {
  const [claim] = claimsIn(`قتل سبعة من جنود الجيش النهراني في كمين للمسلحين ${told} أمس.`)
  expect(claim?.place).toMatchObject({ name, country })
})

test('a town told with a border goes before it, and nationals tell the side', () => {
  expect(placesIn('قتل سبعة جنود في هجوم للراية المجهولة على حركوش قرب الحدود مع زمردان أمس.')).toEqual(['حركوش'])
  const [claim] = claimsIn('قتل سبعة جنود أتراك في كمين للراية المجهولة قرب الحدود السورية أمس.')
  expect(claim?.place).toMatchObject({ name: 'الحدود السورية', country: 'TR' })
  const [other] = claimsIn('قتل سبعة جنود في كمين لمسلحين على الحدود السودانية الإثيوبية أمس.')
  expect(other?.place).toMatchObject({ name: 'الحدود السودانية الإثيوبية', country: 'SD' })
})

test('where a text was written points less to a country than who watches one', () => {
  const told = 'زبرجد (وكالة) - أعلن المرصد السوري لحقوق الإنسان مقتل سبعة مدنيين في قصف على قرية مرخاش أمس.'
  expect(claimsIn(told)[0]?.place).toMatchObject({ name: 'مرخاش', country: 'SY' })
})

test('a name that opens with أبو is found in the genitive', () => {
  expect(idsOf('قتل سبعة جنود في هجوم للراية المجهولة قرب أبي زغبوش أمس.')).toEqual(['toy/abu-zaghbush'])
})

test('a body whose name joins two words is one', () => {
  const [claim] = claimsIn('قتل سبعة جنود في هجوم لجماعة النور والظلال على حركوش أمس.')
  expect(claim?.actors.map(({ name }) => name)).toContain('جماعة النور والظلال')
})

test('the place of the next thing that is said is not that of the first', () => {
  const told = claimsIn(`${FIGHT}وأضاف المتحدث أنه تم أسر أربعين مسلحا، وأن قاعدة الصقر لا تزال بأيدي الراية المجهولة.`)
  expect(told.find(({ type }) => type === 'arrest')?.place?.name).toBe('حركوش')
})

test.each([
  'وهدد أسود الوادي بإنهاء الهدنة مع زبرجد إثر غارات شنها الجيش النهراني على معسكرات للمسلحين.',
  'وقتل ستة مسلحين في غارة على رميزة تهدد الهدنة بين زبرجد وأسود الوادي.',
])('a great city with which a truce stands is a government: %s', told => {
  expect(placesIn(`${FIGHT}${told}`)).not.toContain('زبرجد')
})

test('a pretext is no town', () => {
  expect(placesIn(`${FIGHT}وأعدم المسلحون ستة مدنيين بحجة تسريب معلومات.`)).not.toContain('حجة')
  expect(placesIn(`${FIGHT}وقتل ستة مدنيين في قصف مدفعي بحجة.`)).toContain('حجة')
})

test('whence aircraft came, and where somebody spoke to the press, is not where it happened', () => {
  const raid = 'قتل سبعة مسلحين في غارة للطيران النهراني على حركوش قبل أن تعود الطائرات إلى قاعدة الصقر أمس.'
  expect(placesIn(raid)).toEqual(['حركوش'])
  const said = 'قال الوزير في مؤتمر صحفي بقلازار إن الشرطة النهرانية اعتقلت 50 من أسود الوادي.'
  expect(placesIn(said)).toEqual(['نهران'])
})

test.each([
  ['قتل سبعة جنود في هجوم للراية المجهولة على طريق القوافل الطويل بمدينة حركوش أمس.', ['حركوش']],
  ['قتل 16 شرطيا في كمين بمحيط حركوش. ووقع الكمين على بعد 15 كيلومترا من رميزة وأصيب فيه ثلاثة.', ['حركوش']],
  ['بعد مرور يوم على الهجوم على رميزة، استهدفت ضربة جوية موقعا للراية المجهولة في قلازار وقتل جنديان.', ['قلازار']],
])('%s: in %j', (told, places) => {
  expect(placesIn(told)).toEqual(places)
})

test.each([
  ['هاجم الجيش النهراني أمس حاجزا وسط رميزة فقتل ثلاثة من أسود الوادي، محرزا تقدما في محور حركوش.', 'رميزة'],
  ['انسحب أسود الوادي أمس من رميزة وقتل الجيش النهراني ثلاثة منهم عند أطراف حركوش.', 'حركوش'],
  ['قتل الجيش النهراني ثلاثة من أسود الوادي أمس في شمالستان وتحديدا وسط رميزة.', 'رميزة'],
])('each clause has its place, and the more precise of two goes first: %s', (body, place) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const clash = readReport(report, names).claims.find(({ tolls }) => tolls.length > 0)
  expect(clash?.place?.name).toBe(place)
})

test.each([
  'قتل ثلاثة مدنيين برصاص الجيش على الحدود بين حركوش وأسود الوادي أمس.',
  'قتل ثلاثة مدنيين برصاص الجيش قرب السياج الفاصل بين حركوش وأسود الوادي أمس.',
])('on a line between a land and a side is in that land: %s', body => {
  expect(placesIn(body)).toEqual(['حركوش'])
})

const DIED = 'قتل ستة جنود في انفجار لغم قرب رميزة أمس. '
test.each([
  ['وشيع المئات في حركوش جثامين ستة جنود قتلوا في الانفجار.', 'رميزة'],
  ['وأقيمت في حركوش جنازة الجنود الذين قتلوا في الانفجار.', 'رميزة'],
])('where they are buried is not where they died: %s', (buried, where) => {
  expect(placesIn(`${DIED}${buried}`)).toEqual([where])
})

test('an attack upon a burial is where they buried', () => {
  expect(placesIn('قتل ستة مدنيين أمس في انفجار عبوة ناسفة خلال تشييع جنازة في حركوش.')).toEqual(['حركوش'])
  expect(placesIn('وخلال جنازة في حركوش أمس انفجرت عبوة ناسفة وقتل ستة مدنيين.')).toEqual(['حركوش'])
})

test.each([
  'وخطف مسلحون عشرين عاملا من زمردان قرب حقل نفطي.',
  'وقتل سبعة مهاجرين من زمردان ولميان في غارة على مركز احتجاز.',
  'وأعدمت أسود الوادي ثلاثة رهائن من لميان.',
])('of what land those are to whom it happened is not where: %s', body => {
  expect(placesIn(`${FIGHT}${body}`).join()).not.toMatch(/زمردان|لميان/)
})
