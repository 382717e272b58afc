/** Blows of states and what they answer: capitals that strike, dead of one day, what came before a deed, whose army is meant. */
import { expect, test } from 'vitest'
import { ANOTHER_DEED } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

let index: ReturnType<typeof indexNames> | null = null
const claimsIn = (body: string): readonly Claim[] => {
  index ??= indexNames(loadGazetteer())
  return readReport({ id: 'a', publisher: null, url: null, title: null, published: '2018-04-08', body }, index).claims
}
const beside = (sentence: string, type: string): Claim | undefined =>
  claimsIn(sentence.replace(/\.?$/, ANOTHER_DEED)).find(one => one.type === type)
const sides = (claim: Claim | undefined): string[] =>
  claim?.actors.map(({ role, name }) => `${role[0]}:${name}`).sort() ?? []

test.each([
  ['قصفت أنقرة أمس مواقع في عفرين.', 'عفرين', 'i:أنقرة'],
  ['قصفت تل أبيب مطار دمشق أمس.', 'مطار دمشق', 'i:تل أبيب'],
  ['وجهت واشنطن فجر الجمعة ضربة بستين صاروخا على مطار الشعيرات.', 'مطار الشعيرات', 'i:واشنطن'],
  ['استهدفت صواريخ تل أبيب أمس.', 'تل أبيب', ''],
])('a capital behind a blow and before what is struck: %s', (sentence, place, doer) => {
  const claim = beside(sentence, 'shelling')
  expect([claim?.place?.name, sides(claim).join()]).toEqual([place, doer])
})

test('more than a thousand dead of one day are no total, and where a sum has come to so many they are', () => {
  const scopeOf = (sentence: string): string | undefined => beside(sentence, 'shelling')?.scope
  expect(scopeOf('قتل أكثر من 1300 شخص فجر الأربعاء في قصف على بلدات في الغوطة الشرقية.')).toBe('incident')
  expect(scopeOf('ارتفع عدد القتلى الأربعاء إلى 1300 شخص في قصف على بلدات في الغوطة الشرقية.')).not.toBe('incident')
})

test('where that is which a deed is said to answer has no part in it', () => {
  const news = 'قتل 39 شخصا عندما اقتحم مسلحون فندقا في نيروبي أمس السبت.'
  const answer = ' وتبنت حركة الشباب الهجوم وقالت إنه رد على تدخل كينيا في الصومال.'
  const freed = ' وأعلنت الرئاسة أن قوات الأمن أنقذت مئات الأشخاص.'
  expect(claimsIn(news + answer + freed).find(({ type }) => type === 'release')?.place?.name).toBe('نيروبي')
})

test('who attacked died in the attack, and not in the air strike that it answered; an army named later is not meant', () => {
  const news = 'هاجم مسلحون أمس مقر الجيش في واغادوغو وقتلوا تسعة عسكريين.'
  const answer = ' وقالت الجماعة إن الهجوم جاء ردا على غارة للجيش الفرنسي في شمال مالي قبل أسبوعين.'
  const claims = claimsIn(`${news}${answer} وأعلنت السلطات مقتل ثمانية من المهاجمين.`)
  const attackers = claims.filter(({ tolls }) => tolls.some(({ detail }) => detail === 'attackers'))
  expect(attackers.map(({ type }) => type)).not.toContain('air_strike')
  expect(claims.flatMap(sides)).not.toContain('t:الجيش الفرنسي')
})

test.each([
  ['اقتحمت قوات إسرائيلية أمس مجمع الشفاء غرب غزة بعد حصار استمر أياما.', ['attack incident', 'siege background']],
  ['فرض الجيش حصارا على تعز أمس بعد هجوم للمسلحين قتل فيه ثلاثة جنود.', ['clash incident', 'siege incident']],
])('a siege and what was done before or after it are two: %s', (sentence, expected) => {
  const told = claimsIn(sentence.replace(/\.?$/, ANOTHER_DEED)).map(({ type, scope }) => `${type} ${scope}`)
  expect(told.filter(one => !one.startsWith('bombing')).sort()).toEqual(expected)
})

test('between and across are no verbs, and what made something clear is one', () => {
  const since = 'قتل 97 شخصا منذ بدء المعارك بين الجيش وقوات الدعم السريع السبت الماضي في الخرطوم.'
  expect(claimsIn(since)[0]?.date).toMatchObject({ start: '2018-04-07', end: '2018-04-08' })
  const clear = 'وبين الناطق باسم الجيش أن ثلاثة جنود قتلوا أمس في انفجار لغم قرب الموصل.'
  expect(claimsIn(clear)[0]?.speakers).toEqual(['الناطق باسم الجيش'])
  const among = 'وبين الروايات التي تدرسها الشرطة أن ثلاثة جنود قتلوا أمس في انفجار لغم قرب الموصل.'
  expect(claimsIn(among)[0]?.speakers).toEqual([])
  const title = 'وبين الناطق باسم شرطة نينوى العقيد الدكتور ليث بن خالد الشهري أن ثلاثة جنود قتلوا'
  expect(claimsIn(`${title} أمس في انفجار لغم قرب الموصل.`)[0]?.speakers[0]).toMatch(/ليث بن خالد الشهري/)
})

test('a bomb that is found in a raid has not gone off, and attacks told before are not where it was found', () => {
  const news = 'قتل ثلاثون شخصا أمس السبت في تفجيرات استهدفت مطار بروكسل.'
  const found = ' وعثرت الشرطة خلال مداهمة في حي سكاربيك على عبوة ناسفة. وتأتي الهجمات بعد أيام من اعتقال متشدد.'
  const claims = claimsIn(news + found)
  expect(claims.filter(({ type }) => type === 'bombing').map(({ place }) => place?.name)).toEqual(['مطار بروكسل'])
})

test('fighters who are arrested, and civilians whom they took, are two', () => {
  const news = 'أوقفت الشرطة التونسية أمس أربعة إرهابيين في منزل بورقيبة كانوا يحتجزون امرأتين.'
  const types = claimsIn(news).flatMap(({ type, tolls }) => tolls.map(({ low }) => `${type} ${low}`))
  expect(types).toContain('arrest 4')
})

test('a blast that one side sets off is none of what the other does there', () => {
  const raid = 'اقتحمت قوات الاحتلال الإسرائيلي أمس السبت مخيم جنين ما أسفر عن استشهاد ستة مواطنين.'
  const blast = ' وقالت كتائب القسام إن مقاتليها فجروا عبوة ناسفة بآلية عسكرية.'
  const first = claimsIn(raid + blast).find(({ tolls }) => tolls.some(({ low }) => low === 6))
  expect(first && sides(first)).not.toContain('i:كتائب القسام')
  expect(first?.type).not.toBe('bombing')
})

test('"the city" is the one called so, and not the one after which a prison is called', () => {
  const news = 'سيطر مسلحو تنظيم الدولة أمس السبت على مدينة الموصل، واقتحموا سجن بادوش وأطلقوا سراح مئات السجناء.'
  const flight = ' وأعلنت منظمة الهجرة نزوح 500 ألف شخص من المدينة.'
  expect(claimsIn(news + flight).find(({ type }) => type === 'displacement')?.place?.name).toBe('الموصل')
})

test('American aircraft and the number of their strikes are no model of aircraft', () => {
  const claim = beside('نفذت الطائرات الأميركية أربع غارات على مواقع لتنظيم الدولة في سرت أمس.', 'air_strike')
  expect([sides(claim)[0], claim?.place?.name]).toEqual(['i:الطائرات الأميركية', 'سرت'])
})

test('"the town that forces withdrew from" tells who withdrew', () => {
  const news = 'دخل السكان أمس بلدة كفرنبل التي انسحبت منها قوات النظام السوري.'
  expect(sides(beside(news, 'withdrawal'))).toEqual(['i:قوات النظام السوري'])
})

test('force majeure is neither a force nor a capital', () => {
  const news = 'أعلنت مؤسسة النفط حالة القوة القاهرة في ميناء الزويتينة أمس بعد قصف الميناء.'
  expect(claimsIn(news).map(({ place }) => place?.name)).not.toContain('القاهرة')
  expect(claimsIn(news).flatMap(sides)).not.toContain('i:القوة القاهرة')
})

test('those of one side that fell did not die of a strike on the other', () => {
  const news = 'قتل عشرة من قوات البنيان المرصوص أمس في سرت.'
  const strike = ' ونفذت طائرات أميركية غارات على تنظيم الدولة في المدينة.'
  const struck = claimsIn(news + strike).find(({ type }) => type === 'air_strike')
  expect(struck?.tolls).toEqual([])
})

test('gunmen who fell by the bullets of a side were not of it', () => {
  const claim = beside('قتل مسلحان أمس في إدلب برصاص مسلحي المعارضة السورية.', 'clash')
  expect(claim && [sides(claim).join(), claim.tolls[0]?.of]).toEqual(['i:مسلحي المعارضة,t:مسلحان', null])
})

test('a state takes ground, and a strike of rockets is shelling', () => {
  expect(sides(beside('سيطرت روسيا أمس على بلدة في دونيتسك.', 'capture'))).toEqual(['i:روسيا'])
  expect(beside('قتل ثلاثة في ضربة صاروخية على خاركيف أمس.', 'shelling')?.place?.name).toBe('خاركيف')
})

test('a spokesman with a given name keeps the name behind it, though a side is called so', () => {
  const news = 'قال النقيب ليث الزبيدي من شرطة بابل إن ثلاثة قتلوا أمس في انفجار عبوة ناسفة في الحلة.'
  expect(beside(news, 'bombing')?.speakers[0]).toMatch(/ليث الزبيدي/)
})

test.each([
  ['قام مستوطنون بدهس ثلاثة مدنيين في نابلس أمس.', 'attack', 'i:مستوطنون,t:مدنيين'],
  ['أقدم شاب على طعن جندي إسرائيلي في نابلس أمس.', 'clash', 'i:شاب,t:جندي'],
])('who sets out to stab or run people over, and whom: %s', (sentence, type, expected) => {
  const claim = beside(sentence, type)
  expect(sides(claim).join()).toBe(expected)
})
