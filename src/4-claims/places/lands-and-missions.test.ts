/** Countries that a text tells by "البلاد", by the police that make arrests or by a mission abroad, and lands that only tell of people. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const CONTEXT = ' وكان انتحاري فجر نفسه قبل عام في سوق شعبي فقتل عشرين شخصا.'
const incidents = (body: string) =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body: body + CONTEXT },
    names,
  ).claims.filter(({ scope }) => scope === 'incident')
const told = (body: string): string[] => incidents(body).map(({ type, place }) => `${type} ${place?.name}`)
const countries = (body: string) => incidents(body).map(({ place }) => place?.country)

test('"البلاد" is the land of the official who speaks of it, whatever country is told of beside', () => {
  const arrests =
    'قال رئيس الوزراء التونسي إن الشرطة أوقفت 120 مشتبها به خلال دهم بيوت في أنحاء متفرقة من البلاد. وذكر أن ذلك تلا هجمات في ليبيا.'
  expect(told(arrests)).toEqual(['arrest تونس'])
  const spots = 'قالت الشرطة البلجيكية إن ثلاثة أشخاص اعتقلوا في مداهمات بعدة مدن في البلاد بعد هجمات باريس.'
  expect(told(spots)).toEqual(['arrest بلجيكا'])
})

test('authorities of no name are those of the ministry that speaks of them', () => {
  const smuggled = 'قالت وزارة الداخلية في الكويت إن السلطات صادرت أسلحة مهربة من إيران على متن قارب.'
  expect(told(smuggled)).toEqual(['disrupted_weapons الكويت'])
})

test('nothing happened where somebody was born', () => {
  const born = 'قالت الشرطة العراقية إن مفرزة اعتقلت مطلوبا من مواليد الفلوجة في مدينة الرمادي.'
  expect(told(born)).toEqual(['arrest الرمادي'])
})

test('soldiers of whom only their mission is told fell in its country, and not where it was written', () => {
  const keeper =
    'عمان - أعلنت قيادة الجيش الأردني استشهاد الرقيب سالم عودة أثناء تأديته واجبه ضمن القوات المشاركة في قوات حفظ السلام في مالي.'
  expect(told(keeper)).toEqual(['clash مالي'])
  const coalition = 'أعلنت القيادة البحرينية استشهاد جندي أثناء مشاركته ضمن قوات تحالف دعم الشرعية في اليمن.'
  expect(told(coalition)).toEqual(['clash اليمن'])
})

test('the police act at home, and not where that was of which was told before', () => {
  const caught = 'قتل ثلاثة في تفجير في بروكسل. وقالت الشرطة الفرنسية إنها أوقفت رجلا يشتبه بضلوعه في التفجير.'
  expect(told(caught)).toEqual(['bombing بروكسل', 'arrest فرنسا'])
})

test('a land that opens the sentence is not where it happened when one place of it is told', () => {
  const frame = 'وفي اليمن، قتل 21 شخصا على الأقل أمس في هجمات استهدفت أحياء سكنية في تعز بحسب مصادر طبية.'
  expect(told(frame)).toEqual(['attack تعز'])
})

test('"آنذاك" is where the sentence before it tells', () => {
  const then =
    'قتل عشرة جنود أفغان في غارة خاطئة قرب كابل. ويذكر الحادث بآخر وقع عام 2014 في ولاية لوغار. وقد قتل آنذاك خمسة جنود بصاروخ.'
  expect(told(then)).toContain('shelling ولاية لوغار')
})

test('a ward to which the wounded were brought is not where they were hurt', () => {
  const brought = 'قتل جنديان في كمين قرب مدينة البريقة، فيما أصيب ثلاثة آخرون نقلوا إلى مستشفى آزادي في بنغازي.'
  expect(told(brought)).toEqual(['clash البريقة'])
})

test('a state of India and one of Sudan are known by their names', () => {
  const punjab = 'عززت الهند دورياتها عند الحدود إثر مقتل أربعة جنود بنيران مسلحين في ولاية البنجاب.'
  expect(told(punjab)).toEqual(['clash ولاية البنجاب'])
  const gezira = 'أعلنت شبكة أطباء السودان مقتل 12 شخصا في هجوم لقوات الدعم السريع على قرية في ولاية الجزيرة.'
  expect(countries(gezira)).toEqual(['SD'])
  expect(countries(punjab)).toEqual(['IN'])
})

test('what a listed body reports of no place is where its name says that it works', () => {
  const ministry = 'قالت وزارة الصحة في غزة إن 48 شخصا قتلوا في الغارات الإسرائيلية خلال الساعات الماضية.'
  expect(told(ministry)).toEqual(['air_strike غزة'])
})

test('soldiers, firms and rockets of a state that fights elsewhere tell no place', () => {
  expect(told('قتل جندي أميركي في انفجار عبوة ناسفة أمس.')).toEqual(['bombing undefined'])
  expect(told('فجر انتحاري نفسه أمس أمام مكتب شركة أميركية وقتل حارسين.')).toEqual(['suicide_attack undefined'])
  expect(told('أسفر سقوط صاروخ إسرائيلي على سيارة في البلدة أمس عن مقتل ثلاثة أشخاص.')).toEqual(['shelling undefined'])
})

test('a part of a land by two directions is not the part that the second of them names', () => {
  const southEast = 'قتل ستة جنود في غارة جوية خاطئة في جنوب شرقي أفغانستان أمس.'
  expect(told(southEast)).toEqual(['air_strike جنوب شرقي أفغانستان'])
  const north = 'قتل ستة جنود في غارة جوية في شمال غرب الصومال أمس.'
  expect(told(north)).toEqual(['air_strike الصومال'])
})

test('soldiers of a land at peace fight and fall in another', () => {
  expect(told('أعلن الجيش البريطاني مقتل اثنين من جنوده في انفجار عبوة أمس.')).toEqual(['bombing undefined'])
  expect(told('أعلن الجيش العراقي مقتل اثنين من جنوده في انفجار عبوة أمس.')).toEqual(['bombing العراق'])
})

test('"غرب البلاد" in its own clause goes before the place of another, and before where it was said', () => {
  const beside = 'خطف مسلحون قاضيا في شرق ليبيا، فيما قتل أربعة مدنيين في هجوم مسلح في غرب البلاد.'
  expect(told(beside)).toEqual(['abduction شرق ليبيا', 'attack ليبيا'])
  const said = 'قال مسؤول في كابل إن أربعة مدنيين قتلوا في هجوم انتحاري بغرب البلاد.'
  expect(told(said)).toEqual(['suicide_attack أفغانستان'])
})

test('the land on which the regions of another border is not where it was', () => {
  const tribal = 'قتل ثلاثة مسلحين في ضربة جوية استهدفت المنطقة القبلية الباكستانية المحاذية لأفغانستان.'
  expect(told(tribal)).toEqual(['air_strike باكستان'])
})

test('what people come out against is of no day of theirs, nor they where it was', () => {
  const protest = 'تظاهر مئات في الموصل أمس منددين بقصف القوات الإسرائيلية مدينة رفح.'
  expect(told(protest)).toEqual(['protest الموصل'])
  const attacked = 'قتل اثنان في هجوم انتحاري أمس استهدف مظاهرة تندد بالغارات الإسرائيلية على رفح.'
  expect(told(attacked)).not.toContain('protest رفح')
  expect(told(attacked)).not.toContain('air_strike رفح')
})

test('"منطقة عين الزيتون" is not the district that is called عين alone', () => {
  expect(told('قتل ستة مدنيين في هجوم مسلح في منطقة عين الزيتون غرب مدينة تكريت.')).toEqual([
    'attack منطقة عين الزيتون',
  ])
})

test('how far off in brackets tells a town, whatever else its name means', () => {
  const told = (body: string) => incidents(body).map(({ place }) => place?.name)
  expect(told('وفي العمارة (365 كلم جنوب بغداد) قتل شرطيان بنيران مسلحين مجهولين.')).toEqual(['العمارة'])
  expect(told('قتل شرطيان في منطقة الغابات (شمال الموصل) بنيران مسلحين مجهولين.')).toEqual(['الغابات'])
})

test('the office of a matter is no part of a province', () => {
  expect(told('انفجرت سيارة مفخخة قرب مديرية التربية في الرمادي وقتلت ثلاثة.')).toEqual(['bombing الرمادي'])
  expect(told('انفجرت سيارة مفخخة قرب مديرية تربية كركوك وقتلت ثلاثة.')).toEqual(['bombing كركوك'])
})
