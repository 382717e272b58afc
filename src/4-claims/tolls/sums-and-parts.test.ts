/** A sum and what it sums up, headlines over both, and sieges and offensives that end and begin. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string, title: string | null = null) =>
  readReport({ id: 'any', publisher: null, url: null, title, published: '2030-03-12', body }, names).claims
const deadOf = (body: string, title: string | null = null) =>
  claimsOf(body, title).map(({ scope, tolls }) => `${scope} ${tolls.map(({ low }) => low).join('+')}`)

test('a headline with the figure of the sum is of the sum', () => {
  const body =
    'قتل 15 شخصا في هجومين منفصلين وقعا أمس في نهران. ففي حركوش، هاجم انتحاري يقود شاحنة مفخخة مقرا لكتائب أسود الوادي، ما أدى إلى مقتل تسعة من عناصرها. وفي رميزة، فجر انتحاري نفسه وسط تجمع للجنود فقتل ستة منهم.'
  expect(deadOf(body, '15 قتيلا في تفجيرين انتحاريين')).toEqual(['cumulative 15', 'incident 9', 'incident 6'])
})

test('two attacks in two places sum up to the figure of the lead', () => {
  const body =
    'قتل عشرة من رجال الشرطة النهرانية أمس في هجومين شنتهما كتائب أسود الوادي على نقطتي تفتيش في حركوش ورميزة. وذكر مصدر أمني أن مسلحين هاجموا نقطة في حركوش فجرا وقتلوا ستة. وفي رميزة قتل أربعة في انفجار عبوة ناسفة.'
  expect(deadOf(body)).toEqual(['cumulative 10', 'incident 6', 'incident 4'])
})

test('each of several suicide attacks is one, though it is called a blast alone', () => {
  const body =
    'قتل 46 شخصا في ثلاث هجمات انتحارية في حركوش ورميزة أمس. ووقع تفجير في حركوش وأسفر عن مقتل 30. وقتل 16 في تفجير ثان في رميزة.'
  expect(new Set(claimsOf(body).map(({ type }) => type))).toEqual(new Set(['suicide_attack']))
  const other = 'قتل ثلاثة جنود في هجوم انتحاري في حركوش أمس. ووقع تفجير في رميزة وأسفر عن مقتل خمسة.'
  expect(claimsOf(other).map(({ type }) => type)).toContain('bombing')
})

test('the second blast is no victim', () => {
  const body = 'قتل 33 شخصا في انفجار سيارتين في حركوش أمس. وانفجرت الأولى قرب السوق وقتلت الثانية 20 شخصا.'
  expect(claimsOf(body).flatMap(({ tolls }) => tolls.map(({ low }) => low))).not.toContain(1)
})

test('a siege that is ended is none, and an offensive that is announced is one', () => {
  const ended = 'تمكن الجيش النهراني أمس من إنهاء حصار فرضه مسلحون على فندق في حركوش وقتل المهاجمين الأربعة.'
  expect(claimsOf(ended).map(({ type }) => type)).not.toContain('siege')
  const begun =
    'أعلن الجيش النهراني بدء المرحلة الثانية من الهجوم على كتائب أسود الوادي جنوب حركوش. وشهدت رميزة أمس غارات جوية أوقعت أربعة قتلى.'
  expect(claimsOf(begun).map(({ type }) => type)).toEqual(['operation', 'air_strike'])
})

test('one dead of each side are two', () => {
  const body =
    'قتل قائد ميداني في كتائب أسود الوادي في اشتباك قرب حركوش أمس. وقال الجيش النهراني إن أحد جنوده قتل في الاشتباك.'
  expect(claimsOf(body).flatMap(({ tolls }) => tolls.map(({ of }) => of))).toEqual([
    'كتائب أسود الوادي',
    'الجيش النهراني',
  ])
})

test('forces of the group are of whom that word stands for', () => {
  const body =
    'شن الطيران النهراني غارات على مواقع جماعة النور والظلال في رميزة أمس. وقال متحدث إن خمسة من قوات الجماعة قتلوا.'
  expect(claimsOf(body).flatMap(({ tolls }) => tolls.map(({ of }) => of))).toEqual(['جماعة النور والظلال'])
})

test('a palace is no minor, and who is hurt in it may be told by his nation alone', () => {
  const [taken] = claimsOf('سيطر مسلحو كتائب أسود الوادي على القصر الرئاسي في حركوش أمس.')
  expect(taken?.actors.map(({ role }) => role)).toEqual(['initiator'])
  const [shelled] = claimsOf('أطلقت كتائب أسود الوادي 17 صاروخا على رميزة أمس، أصيب فيها سوري بجروح طفيفة.')
  expect(shelled?.tolls.map(({ outcome, low }) => [outcome, low])).toEqual([['injured', 1]])
})

test('shots that are only heard, and looting that is feared, are no deeds', () => {
  const body =
    'سيطر الجيش النهراني على حركوش أمس وانتشر فيها منعا لأعمال النهب. وأفاد شهود عيان بسماع إطلاق نار متقطع في رميزة.'
  expect(claimsOf(body).map(({ type }) => type)).toEqual(['capture'])
})

test('news that opens with a place of its own is another', () => {
  const body =
    'قالت الشرطة في حركوش إن سيارة مفخخة انفجرت أمس قرب مقر حزبي فقتلت خمسة أشخاص. وفي قلازار، أصيب أربعة من الشرطة بانفجار عبوة ناسفة استهدفت دوريتهم.'
  expect(claimsOf(body).map(({ type, tolls }) => `${type} ${tolls.length}`)).toEqual(['bombing 1', 'bombing 1'])
})

test('who answers with a deed does it, and the first of the raids is news', () => {
  const body =
    'قتل جنديان في هجوم شنته كتائب أسود الوادي قرب حركوش أمس. وأضاف مصدر أن الطيران النهراني رد بقصف أربعة أهداف للكتائب. واستهدفت أولى الغارات قاعدة الصقر.'
  const raids = claimsOf(body).filter(({ type }) => type === 'air_strike')
  expect(raids[0]?.actors.map(({ name, role }) => `${role} ${name}`)).toContain('initiator الطيران النهراني')
  expect(raids.map(({ place }) => place?.name)).toContain('قاعدة الصقر')
})
