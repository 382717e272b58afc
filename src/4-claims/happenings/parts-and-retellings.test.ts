/** What is told again by a quarter, by its parts, or of kin, is no other happening; what is retaken is one. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, place, tolls }) => [type, place?.name, ...tolls.map(({ outcome, low }) => `${outcome} ${low}`)].join(', '),
  )

test.each([
  // The same figures of one quarter of the town that was told before.
  [
    'أصيب ثلاثة أشخاص أمس في قصف مدفعي على حركوش. وقالت مصادر إن ثلاثة أشخاص أصيبوا بشظايا قذائف في حي السنديان بمدينة حركوش.',
    ['shelling, السنديان, injured 3'],
  ],
  // The dead of two quarters who make up those of the bombardment fell in it.
  [
    'قتل 13 شخصا أمس جراء قصف الجيش النهراني مدينة حركوش. وقال ناشط إن هناك 12 قتيلا في حي السنديان وقتيلا واحدا في حي الزيتون.',
    ['shelling, حركوش, killed 13', 'shelling, السنديان, killed 12', 'shelling, الزيتون, killed 1'],
  ],
  // Whose kin the captive is died before, and the others were taken with him.
  [
    'اعتقلت القوات النهرانية سامر درويش شقيق الشهيد خالد درويش واثنين آخرين في حركوش أمس.',
    ['arrest, حركوش, captured 1, captured 2'],
  ],
  // What a bomber did later is no means of the blast before it.
  [
    'ووقع الهجوم الانتحاري في رميزة أمس بعد ساعات من انفجار قرب ثكنة في حركوش أسفر عن مقتل تسعة أشخاص.',
    ['bombing, حركوش, killed 9'],
  ],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('as many more, told with "also" and in a place of their own, are others', () => {
  const more =
    'قتلت الشرطة أربعة خلال مداهمة مسجد في حركوش أمس. وقتل أيضا أربعة أشخاص برصاص مسلحين على الطريق بين رميزة وقلازار.'
  expect(told(more)).toEqual(['attack, حركوش, killed 4', 'attack, رميزة, killed 4'])
})

test('bodies that are found with their wounds are none of those whom others kill in the town', () => {
  const found = 'عثرت الشرطة قرب حركوش أمس على جثتين لشابين مصابين بطلقات نارية. وقتل مسلحون شرطيا في المدينة.'
  expect(told(found).map(claim => claim.split(' ').at(-1))).toEqual(['2', '1'])
  const nameless = 'قتل مسلحون أمس شرطيين في حركوش. كما عثرت دورية في المدينة على ست جثث مجهولة الهوية.'
  expect(told(nameless).map(claim => claim.split(' ').at(-1))).toEqual(['2', '6'])
})

test('nameless bodies are none of the dead of shells', () => {
  const bodies = 'أصيب 15 شخصا بسقوط قذيفتي هاون في حركوش أمس. كما عثرت دورية في المدينة على ثلاث جثث مجهولة الهوية.'
  expect(told(bodies)).toContain('shelling, حركوش, injured 15')
})

test('what is taken and retaken is two captures', () => {
  const claims = told('سيطر أسود الوادي على حركوش أمس قبل أن يستعيدها الجيش النهراني.')
  expect(claims).toEqual(['capture, حركوش', 'capture, حركوش'])
})

test('the next dead of a list fell as a result of what is named with them', () => {
  const claims = told('قتل شخصان في غارة على سيارة في حركوش أمس، وشخصان آخران نتيجة غارة على شقة في رميزة.')
  expect(claims).toEqual(['air_strike, حركوش, killed 2', 'air_strike, رميزة, killed 2'])
})

test('a village lies in the province that is listed as the governorate of its name', () => {
  const real = indexNames(loadGazetteer())
  const body =
    'قتل أربعة جنود أمس في هجوم على ولاية تيلابيري غربي النيجر. وقالت وزارة الدفاع إن مسلحين هاجموا قرية تشوما بانغو.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2021-03-17', body }
  expect(readReport(report, real).claims).toHaveLength(1)
})

test.each([
  ['قتل رجلان في إطلاق نار للمتمردين بقاذفة صواريخ على قرية قرب حركوش أمس.', ['shelling, حركوش, killed 2']],
  ['قتل 25 شخصا في غارات و15 في اشتباكات في حركوش أمس.', ['air_strike, حركوش, killed 25', 'clash, حركوش, killed 15']],
  ['هاجم مسلحون يرتدون الزي العسكري قاعدة للجيش النهراني في حركوش أمس وقتلوا اثنين.', ['clash, حركوش, killed 2']],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('strikes on one town that hit other things and killed others are several, and none of them is their sum', () => {
  const claims = told(
    'قتل 18 شخصا أمس في غارات نهرانية على حركوش. وقال الدفاع المدني إن أربعة أشخاص قتلوا في غارة على خيمة في حركوش. وأضاف أن شخصين قتلا في غارة استهدفت سيارة في حركوش، وشخصين آخرين نتيجة غارة استهدفت شقة في حركوش.',
  )
  expect(claims).toEqual([
    'air_strike, حركوش, killed 18',
    'air_strike, حركوش, killed 4',
    'air_strike, حركوش, killed 2',
    'air_strike, حركوش, killed 2',
  ])
})

test('the same strike told again with what it hit is one', () => {
  const claims = told(
    'قتل أربعة أشخاص أمس في غارة على خيمة في حركوش. وقال الدفاع المدني إن أربعة أشخاص قتلوا في غارة على خيمة في حركوش.',
  )
  expect(claims).toHaveLength(1)
})

test('who was shot at the next place did not fall with those told before', () => {
  const claims = told('قتل ثلاثة جنود نهرانيين في هجوم على حاجز في حركوش، ومدنيان برصاص مسلحين في رميزة أمس.')
  expect(claims).toEqual(['clash, حركوش, killed 3', 'attack, رميزة, killed 2'])
})
