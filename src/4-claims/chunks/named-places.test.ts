/** Names that no gazetteer lists, names that are ordinary words, and words that say where a place lies. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { settlePlaces } from '../places/place-context.ts'
import { countryTold } from '../places/place-countries.ts'
import { placeSigns } from '../places/place-signs.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** The places of the claims of a text. */
const placesIn = (body: string): (string | null)[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ place }) => place?.name ?? null,
  )
const idsIn = (body: string): (string | null)[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ place }) => place?.id ?? null,
  )

const SHELLED = 'قتل سبعة مدنيين في قصف مدفعي للجيش النهراني على'
test.each([
  ['قرية أم الزيتون', 'أم الزيتون'],
  ['شوارع مدينة رميزة', 'رميزة'],
  ['شوارع رميزة', 'رميزة'],
  ['قرية تل المدرسة', 'تل المدرسة'],
  ['قرية أم السيارات الشرقية', 'أم السيارات الشرقية'],
  ['حي الواحة', 'الواحة'],
  ['قرية سوق كربان', 'سوق كربان'],
  ['قرية دان كيتو شرقي رميزة', 'دان كيتو'],
  ['قرية "ترمي" شرقي رميزة', 'ترمي'],
  ['بلدة «كفر عاد»، شرقي رميزة', 'كفر عاد'],
  ['حي المدرسة', 'المدرسة'],
  ['قرية زغبوش بمحلية مرخاش', 'زغبوش'],
  ['حارة الحدادين', 'الحدادين'],
  ['قرية زغبوش بقصد ترويع السكان', 'زغبوش'],
  ['قرية زغبوش مستهدفا منازل السكان', 'زغبوش'],
  ['قرية زغبوش مرتين', 'زغبوش'],
  ['قرية زغبوش قبيل الفجر', 'زغبوش'],
  ['قرية رميزة مانتالو كورا', 'رميزة مانتالو كورا'],
  ['قرية رميزة، زغمارا', 'رميزة'],
])('%s is named by ordinary words', (told, name) => {
  expect(placesIn(`${SHELLED} ${told} أمس.`)).toEqual([name])
})

test.each(['مخيم النازحين', 'قرية الأطفال', 'حي سكني', 'مديرية الأمن'])('%s names no place', told => {
  expect(placesIn(`${SHELLED} ${told} في حركوش أمس.`)).toEqual(['حركوش'])
})

test('an ordinary word behind a square or a street makes no town of itself', () => {
  const body = 'قتل سبعة مدنيين بانفجار سيارة مفخخة بساحة الخضراء في حركوش. وخرج المسلحون من الخضراء.'
  expect(placesIn(body)).toEqual(['حركوش'])
})

test('an ordinary word is a name where the report tells it once with its kind', () => {
  const ahead = 'سيطر الجيش النهراني على بلدة الخضراء يوم الأحد. وهاجم مسلحون قاعدة الصقر. '
  expect(placesIn(`${ahead}وقتل سبعة مدنيين في قصف مدفعي على الخضراء أمس.`)).toEqual([
    'الخضراء',
    'قاعدة الصقر',
    'الخضراء',
  ])
  expect(placesIn('قتل سبعة مدنيين في قصف مدفعي للجيش النهراني على الخضراء أمس.')).toEqual(['نهران'])
})

test('of two places of a name that is meant which lies where the report tells of', () => {
  const fled = 'فر المدنيون من حركوش يوم الأحد بعد قصف مدفعي. '
  expect(idsIn(`${fled}وقتل سبعة مدنيين في قصف مدفعي على رميزة أمس.`)).toContain('toy/rumayza-south')
  expect(idsIn('قتل سبعة مدنيين في قصف مدفعي للجيش النهراني على رميزة أمس.')).toEqual(['toy/rumayza'])
})

test('what is measured from a town alone is told of that town, and behind a name only says where that lies', () => {
  expect(placesIn('قتل سبعة جنود في هجوم للمسلحين على بعد 40 كيلومترا شمال حركوش أمس.')).toEqual(['حركوش'])
  expect(placesIn('قتل سبعة جنود في هجوم للمسلحين على رميزة على بعد 40 كيلومترا شمال حركوش أمس.')).toEqual(['رميزة'])
})

test('beyond a border is not where it happened', () => {
  expect(placesIn('قتل سبعة جنود في اشتباكات قرب الحدود مع نهران جنوبي رميزة أمس.')).not.toContain('نهران')
})

test('a capital among the sides of talks is a government', () => {
  const held = 'قتل سبعة جنود في هجوم للراية المجهولة على رميزة أمس. '
  expect(placesIn(`${held}وأعلنت هدنة بعد محادثات بين قلازار والراية المجهولة.`)).not.toContain('قلازار')
})

test('a town told with a fight goes before the side of another that it lies on', () => {
  const told = 'قتل 22 مسلحا من الراية المجهولة في معارك شمال شرقي حركوش أمس. '
  expect(placesIn(`${told}وقال مصدر إن 22 مسلحا قتلوا في المعارك في بلدة رميزة.`)).toEqual(['رميزة'])
})

const listed = (country: string): Place => ({
  ...{ id: country, name: 'حركوش', names: ['حركوش'], nameEn: '', kind: 'district', lat: 0, lon: 0, country },
  ...{ admin1: null, within: null, population: 0, pack: 'toy' },
})
test('a name that a far country lists is where the report is, when that country is out of the question', () => {
  const name = { text: 'حركوش', candidates: [listed('XB')], kindWord: 'حي' }
  const votes = {
    report: new Map([
      ['XA', 2],
      ['XB', 1.5],
    ]),
    sentence: new Map([['XB', 1.5]]),
  }
  expect(countryTold(name, votes, 1)).toBe('XA')
  expect(countryTold(name, { report: new Map([['XB', 1.5]]), sentence: new Map([['XB', 1.5]]) }, 1)).toBe('XB')
})

test.each([
  ['بلدة زغبوش التابعة لمدينة حركوش', 'زغبوش'],
  ['قرية زغبوش، التابعة لمدينة حركوش', 'زغبوش'],
  ['قرية زغبوش القريبة من مدينة حركوش', 'زغبوش'],
])('%s: the second only says which the first is', (where, expected) => {
  expect(placesIn(`وتعرضت ${where} لقصف مدفعي من الجيش النهراني أدى إلى مقتل سبعة مدنيين.`)).toEqual([expected])
})

test('a place that is told to belong to another is the narrower of the two', () => {
  const body = 'قصفت القوات أمس رميزة التابعة لحركوش'
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const sentences = analyseReport(tokensOf(report), names, null)
  const [sentence] = sentences
  if (!sentence) throw new RangeError('no sentence')
  const { placeOf, titled } = settlePlaces(sentences)
  const setting = { items: sentence.items, placeAt: (k: number) => placeOf(sentence, k), titled }
  const at = sentence.items.findIndex(({ kind }) => kind === 'place')
  const signs = placeSigns(setting, { at: 0, leaving: false, towards: false, remote: true, held: false }, at, [])
  expect(signs).toContain('chain:narrower')
})

test.each([
  ['في كل أنحاء نهران', 'نهران'],
  ['في جميع أنحاء البلاد', 'نهران'],
  ['في عموم نهران', 'نهران'],
  ['في أنحاء قلازار', 'قلازار'],
])('%s: the country where it is all of it', (where, name) => {
  const body = `اعتقلت الشرطة النهرانية 50 من أسود الوادي ${where}، وفق ما أعلن وزير الداخلية في قلازار. وتعيش نهران حربا.`
  expect(placesIn(body)).toEqual([name])
})

test.each([
  ['في حملات على مستوى محافظات الجمهورية', 'نهران'],
  ['في عدد من المحافظات', 'نهران'],
  ['في تسع محافظات نهرانية', 'نهران'],
  ['في محافظة شمالستان', 'شمالستان'],
])('%s: provinces that are counted and not named', (where, name) => {
  expect(placesIn(`أوقفت الشرطة النهرانية 50 من أسود الوادي ${where}. وقتل شرطي في رميزة.`)[0]).toEqual(name)
})

test('what is told of no place is in the country to which the report points alone', () => {
  expect(placesIn('أوقفت الشرطة النهرانية أمس ثلاثة من أسود الوادي.')).toEqual(['نهران'])
})

test('a strip along a border is no name', () => {
  expect(placesIn('قصف أسود الوادي قرى الشريط الحدودي قرب رميزة أمس.')).toEqual(['رميزة'])
})

test('raids that are counted behind a verb said once are on the place behind them', () => {
  const body = 'استهدفت ست غارات رميزة، وخمس غارات حركوش.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const items = analyseReport(tokensOf(report), names, null)[0]?.items ?? []
  const k = items.findLastIndex(({ kind }) => kind === 'place')
  const signs = placeSigns(
    { items, placeAt: () => null, titled: new Set() },
    { at: k - 1, leaving: false, towards: false, remote: true, held: false },
    k,
    [],
  )
  expect(signs).toContain('after:on')
})

test.each([
  ['قتل ثلاثة جنود أمس في كمين في الكرطومية غرب حركوش.', 'الكرطومية'],
  ['قتل ثلاثة جنود الثلاثاء في هجوم على ثكنتهم في سيفورو (وسط).', 'سيفورو'],
  ['قتل ثلاثة جنود الثلاثاء في هجوم قرب كلوندو (20 كلم شرق حركوش).', 'كلوندو'],
  ['قتل ثلاثة شرطيين في هجوم بالفلتونية شمال حركوش اليوم.', 'الفلتونية'],
  ['قال شاهد إن مسلحين قتلوا إمام مسجد في بداغو على بعد 30 كلم من حركوش أمس.', 'بداغو'],
  // Sides of a town, and hours in brackets, are no names.
  ['قتل ثلاثة جنود أمس في كمين في الطرف الغربي من حركوش.', 'حركوش'],
  ['قتل ثلاثة جنود أمس في كمين في أقصى شمال حركوش.', 'حركوش'],
])('what stands behind a name tells that it is a place: %s', (body, place) => {
  expect(placesIn(body)).toEqual([place])
})

test.each([
  ['هاجم مسلحون حاجزا بالقرب من ناحية زغبوش أمس وقتلوا جنديا نهرانيا.', ['زغبوش']],
  ['قتل جندي نهراني في قصف على محيط ثكنة راميق أمس.', ['ثكنة راميق']],
  ['حركوش - تعرضت أطراف بلدة رميزة لقصف مدفعي فيما حلقت طائرات فوق قرى قلازار.', ['رميزة']],
  ['أغارت طائرات الجيش النهراني على حركوش، وطاول القصف المدفعي أطراف بلدة رميزة.', ['حركوش', 'رميزة']],
])('where it was: %s', (body, places) => {
  expect(placesIn(body)).toEqual(places)
})

test('a part of the town told before is that town', () => {
  const first = 'اندلعت اشتباكات بين الجيش النهراني وأسود الوادي في مدينة حركوش أمس. '
  expect(placesIn(`${first}وقصف أسود الوادي أحياء المدينة الغربية بالهاون.`)).toEqual(['حركوش', 'حركوش'])
  expect(placesIn(`${first}وقصف أسود الوادي المدينة العتيقة بالهاون.`)).toEqual(['حركوش', 'المدينة العتيقة'])
})

test.each([
  'قال عز الدين رميزة، وزير الصحة، إن سبعة مدنيين قتلوا أمس في قصف للجيش النهراني على حركوش.',
  'قال السفير لدى المنظمة، علي رميزة، إن سبعة مدنيين قتلوا أمس في قصف للجيش النهراني على حركوش.',
])('a town behind a name of faith, and behind Ali between commas, is a man’s: %s', body => {
  const items = analyseReport(
    tokensOf({ id: 'any', publisher: null, url: null, title: null, published: null, body }),
    names,
    '2030-03-12',
  ).flatMap(({ items: all }) => all)
  expect(items.flatMap(({ place }) => place?.text ?? [])).toEqual(['حركوش'])
})

const real = indexNames(loadGazetteer())
const realPlaces = (body: string): string[] =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body },
    real,
  ).claims.flatMap(({ place }) => (place ? [`${place.name} ${place.country}`] : []))

test.each([
  ['قتل مسلحون جنديين عراقيين في القائم.', ['القائم IQ']],
  ['قتل مسلحون جنديين عراقيين في الموصل، وخطفوا ثالثا بسبب الوضع القائم.', ['الموصل IQ', 'الموصل IQ']],
  ['قتل مسلحون جنديا في بنغازي. ويفتح الهجوم الباب أمام قصف جديد.', ['بنغازي LY']],
  ['قتلت الشرطة ستة مسلحين في قرغيزستان أمس.', ['قرغيزستان KG']],
  ['قتل مهاجم ثلاثة مصلين في كرايست تشيرش.', ['كرايست تشيرش NZ']],
  ['قتل خمسة جنود في اشتباكات في بنغازي. وأصيب آخرون، بحسب مصدر طبي في مستشفى الجلاء.', ['بنغازي LY']],
])('a word of every day names its town behind a preposition alone: %s', (body, expected) => {
  expect(realPlaces(body)).toEqual(expected)
})

test.each(['جبهات متزامنة لتخفيف الضغط', 'مستوطنات شيدت بالقوة', 'مناطق وتعمل على حمايتها'])(
  'what a kind word has behind it, and is no name: %s',
  words => {
    expect(placesIn(`${SHELLED} ${words}.`)).toEqual(['نهران'])
  },
)

test('the sector in which a place lies is no part of its name', () => {
  expect(placesIn(`${SHELLED} منطقة تنوشاد بقطاع حركوش أمس.`)).toEqual(['تنوشاد'])
})

test('where that was which is answered is not where the answer came down', () => {
  const raid = 'هاجم الطيران النهراني مواقع لأسود الوادي في حركوش أمس. وقال الجيش النهراني إن طائراته هاجمت مواقع لهم'
  expect(placesIn(`${raid} ردا على صواريخ أطلقوها على قلازار.`)).not.toContain('قلازار')
})
