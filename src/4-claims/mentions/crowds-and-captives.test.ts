/** Crowds that are fired on, those who are freed, bodies that are found, those who leave a place, and what came so long before. */
import { expect, test } from 'vitest'
import { ANOTHER_DEED, sidesBeside } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

let index: ReturnType<typeof indexNames> | null = null
const claimsIn = (sentence: string): readonly Claim[] => {
  index ??= indexNames(loadGazetteer())
  const body = sentence.replace(/\.?$/, ANOTHER_DEED)
  return readReport({ id: 'a', publisher: null, url: null, title: null, published: '2020-06-10', body }, index).claims
}
const told = (sentence: string, type: string): string => {
  const claim = claimsIn(sentence).find(one => one.type === type)
  const sides = claim?.actors.map(({ role, name }) => `${role[0]}:${name}`).sort() ?? []
  const tolls = claim?.tolls.map(({ outcome, low }) => `${outcome} ${low}`) ?? []
  return [claim?.place?.name, claim?.date?.start, ...sides, ...tolls].join(' | ')
}

test.each([
  ['قتل خمسة متظاهرين أمس في تفريق الشرطة مظاهرات خرجت في حركوش.', 'attack', 'i:الشرطة t:متظاهرين'],
  ['سقط أربعة قتلى أثناء فض قوات الأمن اعتصاما في حركوش أمس.', 'attack', 'i:قوات الأمن'],
  ['استخدم الجيش النهراني الرصاص لتفريق متظاهرين في حركوش أمس.', 'attack', 'i:الجيش النهراني t:متظاهرين'],
  ['أظهرت صور قوات الأمن أمس وهي تطلق الرصاص على المحتجين في حركوش.', 'attack', 'i:قوات الأمن t:المحتجين'],
  ['قتل رجل في حركوش أمس إثر إطلاق قوات الأمن النار عليه خلال مشاركته في مظاهرة.', 'protest', ''],
])('who fires on a crowd, and who does not protest: %s', (sentence, type, sides) => {
  expect(sidesBeside(sentence, type)).toBe(sides)
})

test.each([
  ['رشق شبان دورية نهرانية بالحجارة في حركوش أمس.', 'i:شبان t:دورية نهرانية'],
  ['رشق محتجون قوات الأمن بالحجارة في حركوش أمس فأصيب 11 شرطيا.', 'i:محتجون t:قوات الأمن'],
])('who throws stones, and at whom: %s', (sentence, sides) => {
  expect(sidesBeside(sentence, 'protest')).toBe(sides)
})

test('whom a crowd hurts is hurt by no fight, and flags and streets are taken by nobody', () => {
  expect(told('رشق محتجون الشرطة بالحجارة في البصرة أمس ما أدى إلى إصابة تسعة من أفرادها.', 'protest')).toContain(
    'injured 9',
  )
  const types = (sentence: string): string[] => claimsIn(sentence).map(({ type }) => type)
  expect(types('خرجت مظاهرات أمس في القامشلي رفعت فيها الأعلام الكردية.')).toEqual(['protest', 'bombing'])
  expect(types('قتل ضابط أمس برصاص مسلحين أثناء مروره في شارع التحرير وسط تعز.')).not.toContain('capture')
  expect(types('رفع الجيش العلم فوق مبنى المحافظة في الرمادي أمس بعد طرد داعش منه.')).toContain('capture')
})

test('closed words take no band behind them, and whose is sent thereafter was in no attack', () => {
  const news = 'قتل 20 شخصا عندما أطلق مسلحون على ظهور الخيل والجمال النار على سكان قرية أم دخن في دارفور أمس'
  const accused = ' واتهمت هيئة النازحين مليشيات الجنجويد بتنفيذ الهجوم.'
  const claims = claimsIn(`${news}.${accused} ودفعت السلطات بتعزيزات إلى المنطقة.`)
  expect(claims[0]?.type).toBe('attack')
  expect(claims[1]?.actors.map(({ name }) => name)).toEqual(['هيئة النازحين', 'مليشيات الجنجويد'])
})

test('a passport is of a nation and is nowhere, and "except that" spares nobody', () => {
  const held = 'اعتقلت الشرطة أمس في بغداد رجلا يحمل جواز سفر سوريا قبل أن يفجر سيارته أمام مركز للشرطة.'
  expect(claimsIn(held).map(({ place }) => place?.name)).not.toContain('سوريا')
  const killed = 'قتلت القوات 25 مقاتلا من القاعدة أمس في التاجي، إلا أن زعيم عشيرة قال إن 15 من رجاله قتلوا في قصف.'
  expect(claimsIn(killed).flatMap(({ tolls }) => tolls.map(({ low }) => low))).not.toContain(1)
})

test.each([
  ['قال مصدر أمني للأناضول إن ثلاثة جنود قتلوا في بنغازي أمس.', ['مصدر أمني', 'الأناضول']],
  ['وقال مصدر أمني طلب عدم كشف اسمه لرويترز إن ثلاثة جنود قتلوا في بنغازي أمس.', ['مصدر أمني']],
])('who asks for no name, and an agency called after a land: %s', (sentence, speakers) => {
  expect(claimsIn(sentence)[0]?.speakers.slice(0, speakers.length)).toEqual(speakers)
})

test('whom a crowd is against is no part of what happens to it, and sits nowhere', () => {
  expect(
    told(
      'قتل اثنان من المحتجين بعد أن استخدمت قوات الأمن الذخيرة لتفريق احتجاج مناهض للحكومة في الناصرية أمس.',
      'attack',
    ),
  ).toBe('الناصرية | 2020-06-09 | i:قوات الأمن | t:المحتجين | killed 2')
})

test('who took those that are freed did not free them, and the other way round', () => {
  const sentence = 'تمكن الجيش النهراني أمس من تحرير رهينة بعد ساعات من خطفه على يد أسود الوادي في حركوش.'
  expect(sidesBeside(sentence, 'release')).toMatch(/^i:الجيش النهراني/)
  expect(sidesBeside(sentence, 'release')).not.toContain('i:أسود')
  expect(sidesBeside(sentence, 'abduction')).toMatch(/^i:أسود الوادي/)
})

test.each([
  ['أفرج مسلحون مساء الأحد عن المهندس سالم الحداد بعد مرور أسبوع على خطفه في زوارة.', '2020-05-31'],
  ['أطلق سراح الطبيب أمس بعد ثلاثة أشهر على اختطافه من قبل مسلحين في البصرة.', '2020-03-09'],
  ['استعاد صحفي حريته أمس بعد عامين على خطفه في حلب.', '2018-06-09'],
  ['أطلق سراح طبيب أمس بعد ثلاثة أسابيع من خطفه في عدن.', '2020-05-19'],
])('how long ago it was: %s', (sentence, day) => {
  expect(claimsIn(sentence).find(({ type }) => type === 'abduction')?.date?.start).toBe(day)
})

test.each([
  [
    'أعدم تنظيم داعش أمس في الرقة شخصين بتهمة العمالة للجيش السوري.',
    'execution',
    'الرقة | 2020-06-09 | i:تنظيم داعش | killed 2',
  ],
  ['عثرت الشرطة أمس على جثث ستة جنود مقطوعة الرؤوس قرب كركوك.', 'execution', 'كركوك | 2020-06-09 | killed 6'],
  ['عثر على جثتي شرطيين قتلا بالرصاص في سيناء أمس.', 'attack', 'سيناء | 2020-06-09 | killed 2'],
  [
    'تمكن أكثر من ألفي مدني من الفرار من المعارك في الفلوجة أمس.',
    'displacement',
    'الفلوجة | 2020-06-09 | t:مدني | displaced 2000',
  ],
  ['تمكن خمسة سجناء من الفرار من سجن في بنغازي أمس.', 'displacement', ' | '],
  ['بدأت وحدات من الجيش الانسحاب من مدينة السويداء أمس.', 'withdrawal', 'السويداء | 2020-06-09 | i:وحدات من الجيش'],
  ['غادرت آخر القوات الفرنسية قاعدة غاو في مالي أمس.', 'withdrawal', 'قاعدة غاو | 2020-06-09 | i:القوات الفرنسية'],
])('%s', (sentence, type, expected) => {
  expect(told(sentence, type)).toBe(expected)
})
