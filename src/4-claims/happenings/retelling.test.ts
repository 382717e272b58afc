/** One happening told twice: by a source's mouth, by two places that the words tie together, by what air defences did. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { SettledPlace } from '../places/place-context.ts'
import { placeScore } from '../places/place-likeness.ts'
import { readReport } from '../read-report.ts'
import { UNITE_WEIGHTS } from './unite-weights.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, place, tolls }) =>
      `${type} ${place?.name} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`.trim(),
  )

test('who is quoted next tells in detail what the lead told, though he names another day', () => {
  const lead = 'قتل ثلاثة وعشرون شخصا الأربعاء في هجوم شنه مسلحون في نهران. '
  const detail = 'مسلحين هاجموا قرية الصفصاف مساء الثلاثاء'
  expect(told(`${lead}وقال محافظ شمالستان إن ${detail}.`)).toEqual(['attack الصفصاف killed 23'])
  expect(told(`${lead}من جهة أخرى قال محافظ شمالستان إن ${detail}.`)).toHaveLength(2)
  expect(told(`${lead}ويذكر أن ${detail}.`)).toHaveLength(2)
})

test('those who were shot died in no raid that is told thereafter', () => {
  const shot = 'قتل 50 نهرانيا وأصيب 300 آخرون أمس برصاص الجيش الزمرداني خلال احتجاجات قرب السياج في حركوش. '
  const raids = 'وأعلن الجيش الزمرداني أن طائراته شنت غارات على أربعة أهداف لأسود الوادي شمال حركوش.'
  const claims = told(`${shot}وقالت الوزارة إن من بين القتلى سبعة أطفال. ${raids}`)
  expect(claims.filter(claim => claim.startsWith('air_strike')).join()).not.toContain('killed')
  expect(claims.join()).toContain('attack حركوش killed 50')
})

test('the fight in which those died whose death is told just before is no second one', () => {
  const deaths = 'أعلنت الشرطة النهرانية مقتل تسعة من عناصر أسود الوادي في حركوش. '
  expect(told(`${deaths}وأضافت أن العناصر لقوا مصرعهم في تبادل لإطلاق النار مع دورية.`)).toEqual([
    'clash حركوش killed 9',
  ])
  expect(told(`${deaths}ودهمت قوات الأمن مزرعة، وأدى تبادل لإطلاق النار إلى مقتلهم.`)).toHaveLength(1)
})

test('a quarter that the words put into a town is no other place than the town', () => {
  expect(
    told(
      'قتل سبعة جنود نهرانيين أمس في انفجار عبوة ناسفة في حركوش. وانفجرت عبوة ناسفة في ضاحية الصفصاف في حركوش لدى مرور دوريتهم.',
    ),
  ).toEqual(['bombing الصفصاف killed 7'])
})

test('what air defences shoot down is of the raid that they answer', () => {
  const raid = 'شنت طائرات غارات على مواقع الجيش النهراني في حركوش فجر أمس. '
  expect(told(`${raid}وتصدت لها وسائط الدفاع الجوي وأسقطت عددا من الصواريخ.`)).toEqual(['air_strike حركوش'])
  expect(told(`${raid}واعترضت الدفاعات صواريخ أطلقت من رميزة على قلازار.`)).toHaveLength(2)
})

test('a ring of police around a spot is no siege', () => {
  const blast = 'قتل ثلاثة في انفجار عبوة ناسفة في حركوش أمس. '
  expect(told(`${blast}وطوقت الشرطة النهرانية المنطقة ومنعت الدخول إليها.`)).toEqual(['bombing حركوش killed 3'])
  expect(told(`${blast}وطوق الجيش النهراني المنطقة التي يتحصن فيها المسلحون في رميزة.`)).toContain('siege رميزة')
})

test('a camp close to a town is told inside it, and one far off is another place', () => {
  const town = toyGazetteer().places.find(({ names: [name] }) => name === 'حركوش')
  if (!town || town.lat === null || town.lon === null) throw new RangeError('no town')
  const camp = (off: number): SettledPlace => ({
    claim: { name: 'مخيم الصفصاف', lat: null, lon: null, country: null },
    place: { ...town, id: 'camp', kind: 'camp', within: null, lat: (town.lat ?? 0) + off },
  })
  const own = { claim: { name: 'حركوش', lat: null, lon: null, country: null }, place: town }
  expect(placeScore(camp(0.05), own, UNITE_WEIGHTS)).toBe(UNITE_WEIGHTS.placeWithin)
  expect(placeScore(camp(0.2), own, UNITE_WEIGHTS)).toBe(UNITE_WEIGHTS.placesNear)
})

test('the home that burns in a report of people burnt is of one attack with them, and a second home is not', () => {
  const lead = 'قتل رضيع حرقا أمس عندما أضرم مستوطنون النار في منزل ذويه في حركوش. '
  expect(told(`${lead}وقال سكان إن المستوطنين أقدموا على إحراق المنزل.`)).toEqual(['attack حركوش killed 1'])
  expect(told(`${lead}وأحرق المستوطنون منزلا آخر في رميزة.`)).toContain('destruction رميزة')
})

test('an attack upon which somebody is bombed has its own dead', () => {
  const raids = 'شنت طائرات نهرانية أمس غارات على أسود الوادي في رميزة'
  expect(told(`${raids} إثر هجوم على مخفر للشرطة في حركوش قتل فيه شرطيان.`)).toContain('clash حركوش killed 2')
  expect(told(`${raids} قتل فيها سبعة مسلحين.`)).toEqual(['air_strike رميزة killed 7'])
})

test('the losses of who announces an operation are of that operation, and of nothing else', () => {
  const operation = 'قتل الجيش النهراني سبعة مسلحين أمس خلال عملية تمشيط قرب حركوش. '
  expect(told(`${operation}وأضاف في بيان أن جنديا قتل.`)).toEqual(['clash حركوش killed 7, killed 1'])
  expect(told(`${operation}وقتل جندي في انفجار عبوة في رميزة.`)).toHaveLength(2)
})

test('the same figures told again by the same mouth are no others, though the place is told more closely', () => {
  const lead = 'أعلن الجيش النهراني القضاء على ثلاثة مسلحين في شمالستان. '
  expect(told(`${lead}وقال الجيش في بيان إن وحدة قضت قرب رميزة على ثلاثة مسلحين.`)).toEqual(['clash رميزة killed 3'])
})

test('a blast with the article and nothing of its own is the one told before, though that is recalled', () => {
  const claimed = 'أعلن أسود الوادي مسؤوليتهم عن تفجير سوق في حركوش. وكان التفجير وقع الأربعاء وقتل فيه عشرون مدنيا. '
  expect(told(`${claimed}وقالت الشرطة النهرانية إن انتحاريا نفذ التفجير.`)).toContain('suicide_attack حركوش killed 20')
  expect(told(`${claimed}وقالت الشرطة النهرانية إن انتحاريا نفذ تفجيرا في رميزة.`)).toContain('suicide_attack رميزة')
})

test('a raid named again by what it was aimed at is one', () => {
  expect(told('شنت الطائرات أمس غارة على مبنى في حركوش انهار عقب استهدافه وراح ضحيتها ثلاثون مدنيا.')).toEqual([
    'air_strike حركوش killed 30',
  ])
})

test('one of several attacks, told by its number, is neither another of them nor all', () => {
  expect(
    told(
      'قتل تسعة عشر شخصا في هجومين شنهما مسلحون من أسود الوادي في حركوش ورميزة أمس. وقتل في الهجوم الأول تسعة في حركوش. وفي الهجوم الثاني في رميزة قتل عشرة بالرصاص.',
    ).slice(1),
  ).toEqual(['attack حركوش killed 9', 'attack رميزة killed 10'])
})

test('who counts the hurt anew counts those told before', () => {
  const news = 'قتل خمسة مدنيين في غارة للطيران النهراني على حركوش أمس وجرح ثلاثون. '
  expect(told(`${news}وبعد دقائق رفعت قناة محلية عدد الجرحى إلى 41.`)).toEqual([
    'air_strike حركوش killed 5, injured 30, injured 41',
  ])
})
