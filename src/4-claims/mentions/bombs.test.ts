import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** The claims of what is told behind a first sentence of shelling. */
function claimsOf(told: string) {
  const body = `قتل سبعة من الجنود النهرانيين أمس بقذائف هاون أطلقها مسلحون على حركوش. ${told}`
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims.filter(({ type }) => type !== 'shelling')
}
const typesOf = (told: string): string[] => claimsOf(told).map(({ type }) => type)

test('gas and noise against crowds are no bombs', () => {
  expect(typesOf('وأطلقت الشرطة النهرانية النار وقنابل مسيلة للدموع على محتجين في قلازار.')).not.toContain('bombing')
})

test('a can of gas is nobody who was hurt', () => {
  const tolls = claimsOf('وقتل متظاهر في قلازار إثر إصابته بقنبلة غاز مسيل للدموع.').flatMap(claim => claim.tolls)
  expect(tolls.map(({ outcome, low }) => [outcome, low])).toEqual([['killed', 1]])
})

test('a vest of bombs is worn by who dies in it', () => {
  expect(typesOf('وقتل أحد المهاجمين لدى تفجيره سترة ناسفة عند ثكنة للجيش النهراني في قلازار.')).toContain(
    'suicide_attack',
  )
})

test.each([
  ['وقتل ثلاثة في قصف من طيران حربي على قلازار.', 'air_strike'],
  ['وقتل جنديان في استهداف مسيرة إسرائيلية سيارة في قلازار.', 'air_strike'],
  ['وهاجم مسلحون بالقنابل والرشاشات فندقا في قلازار وقتلوا تسعة مدنيين.', 'attack'],
  ['وقتل تسعة مدنيين في هجوم بالقنابل على سوق في قلازار.', 'bombing'],
])('%s is an %s', (told, type) => {
  expect(typesOf(told)).toContain(type)
})

test('rockets stand behind what they were fired at', () => {
  const body =
    'قتل سبعة جنود أمس في اشتباكات في حركوش. وأكد المتحدث استهداف أبراج الحراسة عند مطار قلازار الخاضعة لسيطرة أسود الوادي بصواريخ أمس.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  expect(readReport(report, names).claims.map(({ type }) => type)).toContain('shelling')
})

test('what clears mines is none', () => {
  expect(typesOf('وتقدمت كاسحة ألغام للجيش النهراني نحو قلازار.')).not.toContain('bombing')
})

test('shots and sounds of blasts in a battle are of the battle', () => {
  expect(
    typesOf('واندلعت اشتباكات بين الجيش النهراني وأسود الوادي في قلازار تخللها إطلاق نار كثيف وأصوات انفجارات.'),
  ).toEqual(['clash'])
})

test('bombs that a force blows up beside what it destroys, and those in hideouts, are weapons disrupted', () => {
  expect(typesOf('ودمر الجيش النهراني ثلاث عربات مفخخة وفجر ثلاثين عبوة ناسفة في قلازار.')).toEqual([
    'disrupted_weapons',
  ])
  expect(
    typesOf('وضبطت الشرطة النهرانية ثلاثة أوكار لأسود الوادي في قلازار ورميزة بداخلها عدد من العبوات الناسفة.'),
  ).toEqual(['disrupted_weapons'])
})

test('a car bomb whose blast is foiled has not gone off', () => {
  expect(typesOf('وأحبط الجيش النهراني محاولة تفجير سيارة مفخخة في قلازار.')).toEqual(['disrupted_weapons'])
})

test('a laden lorry that somebody only lets in has not gone off', () => {
  expect(typesOf('واعترف الموقوفون بتسهيل دخول الشاحنة المفخخة إلى قلازار.')).not.toContain('bombing')
  expect(typesOf('وقتل جنديان بعد دخول شاحنة مفخخة إلى قلازار وانفجارها.')).toContain('bombing')
})

test('what a war leaves behind goes off, and is cleared', () => {
  expect(typesOf('وأصيب ثلاثة أطفال جراء مخلفات الحرب في قلازار.')).toContain('bombing')
  expect(typesOf('وتعمل فرق على إزالة مخلفات الحرب في قلازار.')).not.toContain('bombing')
})
