/** The dead and hurt told beside others: duals in construct, pairs of verbs, those who died with a man; and deeds that are none. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const claimsIn = (body: string) =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-15', body }, toy).claims
const told = (body: string): string[] =>
  claimsIn(body).map(
    ({ type, tolls }) =>
      `${type}: ${tolls.map(({ outcome, low, group, vague }) => `${outcome} ${low}${vague ? '~' : ''} ${group}`).join(', ')}`,
  )

test.each([
  [
    'جرح شرطيان على الأقل ومدنيان، وقتل رجلا أمن حين انفجرت قنبلة قرب حاجز في حركوش أمس.',
    ['bombing: injured 2 combatants, injured 2 civilians, killed 2 combatants'],
  ],
  ['قتل ضابطا شرطة في هجوم على دورية في حركوش أمس.', ['clash: killed 2 combatants']],
  ['قتل مسلحون ضابطا كبيرا في حركوش أمس.', ['clash: killed 1 combatants']],
  [
    'هاجم مسلحون سيارة شرطة في حركوش، وأدى ذلك إلى مقتل الشرطي محمود سالم (30 عاما)، ومصرع مدني يدعى عثمان كامل.',
    ['clash: killed 1 combatants, killed 1 civilians'],
  ],
  [
    'شن أسود الوادي أمس هجوما على حركوش ذهب ضحيته 6 جنود و4 شرطيين.',
    ['clash: killed 6 combatants, killed 4 combatants'],
  ],
  [
    'أطلق مجهولان النار أمس في حركوش على القيادي في أسود الوادي جمال سالم، وتسبب ذلك بمقتله مع أحد حراسه.',
    ['clash: killed 1 combatants, killed 1 combatants'],
  ],
  [
    'تسلل أسود الوادي إلى حركوش، وقتلوا وأسروا جنودا من الجيش النهراني أمس.',
    ['clash: killed 2~ combatants', 'arrest: captured 2~ combatants'],
  ],
  // Who was killed has his verb behind him, and those who were taken theirs before them.
  [
    'ذكرت الوزارة أن مسلحا قتل واعتقل 16 شابا في حركوش أمس.',
    ['clash: killed 1 combatants', 'arrest: captured 16 civilians'],
  ],
  // A soldier is somebody behind his death too, and may die far from where he was hit.
  ['أعلن الجيش النهراني أمس وفاة جندي نهراني متأثرا بإصابته في مواجهات في حركوش.', ['clash: killed 1 combatants']],
  [
    'توفي أمس في مستشفى بقلازار قائد في أسود الوادي متأثرا بجروح أصيب بها في غارة على حركوش.',
    ['air_strike: killed 1 combatants'],
  ],
  // Whoever works in a camp is no soldier.
  ['قتل مسلحون أمس في حركوش مترجما يعمل في قاعدة عسكرية.', ['attack: killed 1 civilians']],
  ['خطف مجهولون المطران سالم العبدي في حركوش أمس.', ['abduction: captured 1 civilians']],
  ['توفي متأثرا بجراحه جندي أصيب أمس في انفجار لغم في حركوش.', ['bombing: killed 1 combatants']],
  [
    'خطف مسلحون أمس قائد الشرطة برفقة سبعة من عناصره قرب حركوش.',
    ['abduction: captured 1 combatants, captured 7 combatants'],
  ],
  // A general is one man, and no brigade.
  ['اغتال مسلحون اللواء محمد سالم أمام منزله في حركوش أمس.', ['attack: killed 1 combatants']],
  ['رمى ملثمون متفجرات يدوية الصنع على ثكنة للجيش النهراني في حركوش أمس.', ['clash: ']],
  // Fires are no ground that is taken.
  ['أعلنت فرق الإطفاء أمس السيطرة على حرائق في جبل قرب حركوش أسفرت عن مقتل شرطي.', []],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('what is held against victims is no deed', () => {
  const body =
    'قتل ثلاثة جنود من الجيش النهراني في كمين في رميزة أمس. وأحرق مسلحون ثلاثة شبان حتى الموت في حركوش بدعوى زرعهم عبوة ناسفة.'
  expect(claimsIn(body).map(({ type }) => type)).not.toContain('bombing')
})

test.each([
  // Who was shot was not killed by the mine told before.
  [
    'قتل جندي في انفجار لغم في حركوش أمس. وقتل لاحقا اثنان من رفاقه برصاص قناص في حركوش.',
    ['bombing: killed 1 combatants', 'attack: killed 2 unknown'],
  ],
  // What came next is another deed.
  [
    'قتل ثلاثة جنود أمس في هجوم قرب حركوش، قبل أن تشن الطائرات غارات على مواقع المسلحين فيها.',
    ['clash: killed 3 combatants', 'air_strike: '],
  ],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

const sides = (body: string): string[] => claimsIn(body).flatMap(({ actors }) => actors.map(({ name }) => name))
test('resistance that is put up is no side', () => {
  expect(sides('سيطر الجيش النهراني أمس على حركوش وسط مقاومة شرسة وقتل خمسة جنود.').join()).not.toContain('مقاومة')
  expect(told('واجهت القوات النهرانية مقاومة عنيفة في حركوش أمس وقتل خمسة من جنودها.')).toEqual([
    'clash: killed 5 combatants',
  ])
})

test('where fighters are posted is no operation, nor is the battle for a town its capture', () => {
  expect(told('شن طيران نهران أمس غارات على مواقع تمركز أسود الوادي في حركوش.')).toEqual(['air_strike: '])
  expect(
    told('قتل جنديان من الجيش النهراني أمس في رميزة. ونشر الجيش النهراني جنودا في معركة استعادة حركوش.').join(),
  ).not.toContain('capture')
})

test('two of whom one is told are two', () => {
  const [claim] = claimsIn('سقطت قذيفة على حركوش أمس، وأسفرت عن إصابة مقيمين أحدهما من الأجانب.')
  expect(claim?.tolls[0]).toMatchObject({ outcome: 'injured', low: 2, high: 2 })
})

test('whose son a man is belongs to his name', () => {
  const [claim] = claimsIn(
    'دعا إياد بن أمين مدني أمس أسود الوادي إلى وقف القصف على حركوش، وندد بمقتل ثلاثة جنود في رميزة.',
  )
  expect(claim?.actors.map(({ name }) => name)).toContain('إياد بن أمين مدني')
})

test('what is wanted by all means is not told to have happened', () => {
  const body =
    'أحرق مستوطنون منزلا في حركوش أمس فقتلوا طفلا. ورحبت زمردان بأمر الحكومة للشرطة باللجوء إلى كل السبل لاعتقال القتلة.'
  expect(told(body).join()).not.toContain('arrest')
})

test('what may come is no deed, and whence a place lies is not where it was', () => {
  expect(
    told(
      'حذرت زمردان اليوم من هجمات محتملة تستهدف محطات الحافلات في رميزة. وقتل جندي نهراني أمس في كمين في حركوش.',
    ).filter(claim => !claim.startsWith('statement')),
  ).toEqual(['clash: killed 1 combatants'])
})

test('who was hurt in a fight stands behind, and the dead who are brought away were told before', () => {
  expect(told('اندلع اشتباك مسلح مع مقاومين أصيب فيه جندي نهراني في حركوش أمس.')).toEqual([
    'clash: injured 1 combatants',
  ])
  const fight = 'قتل ستة جنود نهرانيين في هجوم على حركوش أمس. وأحبط الجيش النهراني هجوما آخر على مطار قلازار. '
  expect(told(`${fight}ونقلت جثث القتلى إلى مستشفى قلازار.`)).toEqual(told(fight))
})

const whose = (body: string): string[] =>
  claimsIn(body).flatMap(({ tolls }) =>
    tolls.map(({ outcome, low, group, of }) => `${outcome} ${low} ${group}${of ? ` of ${of}` : ''}`),
  )

test.each([
  // The side stands behind the last of two figures.
  [
    'قتل خمسة وجرح عشرون من أسود الوادي في معارك مع الجيش النهراني قرب حركوش أمس.',
    ['killed 5 combatants of أسود الوادي', 'injured 20 combatants of أسود الوادي'],
  ],
  [
    'سقط قتلى وجرحى من الجيش النهراني في هجوم لأسود الوادي على حركوش أمس.',
    ['killed 2 combatants of الجيش النهراني', 'injured 2 combatants of الجيش النهراني'],
  ],
  [
    'أدى انفجار لغم في حركوش أمس إلى مقتل ثلاثة وإصابة تسعة من المدنيين.',
    ['killed 3 civilians', 'injured 9 civilians'],
  ],
  // A man told by himself says nothing of those counted before him.
  [
    'قتل ثلاثة وأصيب جندي من الجيش النهراني في انفجار لغم في حركوش أمس.',
    ['killed 3 unknown', 'injured 1 combatants of الجيش النهراني'],
  ],
  // Those who fought are of the only side of the claim that they can be of.
  [
    'قصف الجيش النهراني مواقع لأسود الوادي في حركوش أمس، ما أدى إلى مقتل تسعة مقاتلين.',
    ['killed 9 combatants of أسود الوادي'],
  ],
  [
    'اندلعت اشتباكات بين الجيش النهراني وأسود الوادي في حركوش أمس، أسفرت عن مقتل سبعة مسلحين وإصابة ضابط.',
    ['killed 7 combatants of أسود الوادي', 'injured 1 combatants of الجيش النهراني'],
  ],
  [
    'اعتقل الجيش النهراني ثلاثة مقاتلين في مداهمة لوكر لأسود الوادي في حركوش أمس.',
    ['captured 3 combatants of أسود الوادي'],
  ],
  ['قتل شرطيان أوكرانيان في انفجار عبوة ناسفة في حركوش أمس.', ['killed 2 combatants of الشرطة الأوكرانية']],
  // Fighters may be of either side of a fight, and men of one nation of no service of another.
  [
    'اندلعت اشتباكات بين الجيش النهراني وأسود الوادي في حركوش أمس، أسفرت عن مقتل تسعة مقاتلين.',
    ['killed 9 combatants'],
  ],
])('whose the victims are: %s', (body, expected) => {
  expect(whose(body)).toEqual(expected)
})

test.each([
  // Who is killed before a clause that opens with a particle has no object of his own behind the verb.
  ['أعلنت الشرطة أن تسعة أشخاص قتلوا عندما اقتحم انتحاري فندقا في حركوش أمس.', ['killed 9 unknown']],
  [
    'ذكر ناطق أن ثمانية جنود قتلوا وأن سبعة آخرين جرحوا في هجوم على ثكنة في حركوش أمس.',
    ['killed 8 combatants', 'injured 7 combatants'],
  ],
  // A day behind a number is when it was.
  ['أدى قصف مدفعي إلى مقتل أربعة أشخاص وإصابة 60 يوم الأحد في حركوش.', ['killed 4 unknown', 'injured 60 unknown']],
  ['شنت طائرات غارة على حركوش أمس، وتسبب ذلك بمقتل وإصابة العشرات منهم.', ['killed 20 unknown', 'injured 20 unknown']],
  // The second noun stands in the case of the first, and is counted with it.
  ['أعلن الجيش النهراني مقتل 17 جنديا وضابطا في هجوم على حركوش أمس.', ['killed 17 combatants of الجيش النهراني']],
  [
    'قتل الجيش النهراني 17 مسلحا وقياديا في حركوش أمس.',
    ['killed 17 combatants of مسلحين', 'killed 1 combatants of مسلحين'],
  ],
  ['قتل ضابط وأسر جنديان في هجوم على حاجز في حركوش أمس.', ['captured 2 combatants', 'killed 1 combatants']],
])('figures: %s', (body, expected) => {
  expect(whose(body)).toEqual(expected)
})

test.each([
  'استهدفت قذائف حركوش أمس وأصابت منازل عدد من السكان في البلدة.',
  'أصابت غارات الطيران النهراني على حركوش أمس مواقع تابعة له.',
  'واصل الجيش النهراني أمس قصف حركوش وتصفية آخر جيوب الصخريين فيها.',
  'قصفت طائرات حركوش أمس، وجرى حرق وتدمير ثمانية من الخلايا الصخرية.',
])('nobody is told to be hurt: %s', body => {
  expect(whose(body)).toEqual([])
})

test('a count goes on with what is told to have happened near the next place', () => {
  expect(told('قتل سبعة جنود في كمين في حركوش أمس، واثنان في تفجير قرب نهران.')).toEqual([
    'clash: killed 7 combatants',
    'bombing: killed 2 combatants',
  ])
})

test('of a few fighters among the victims it is not told that all fought, nor that the attack was one on fighters', () => {
  expect(told('خلف هجوم في حركوش أمس تسعة قتلى، بينهم ثلاثة جنود، و30 مصابا.')).toEqual([
    'attack: killed 9 unknown, killed 3 combatants, injured 30 unknown',
  ])
  expect(told('قتل ستة أشخاص بينهم خمسة جنود في هجوم في حركوش أمس.')).toEqual([
    'clash: killed 6 unknown, killed 5 combatants',
  ])
})

test('who died with a man is told straight behind him', () => {
  expect(told('اغتال مسلحون نائبا مع حارسيه في حركوش أمس.')).toEqual(['attack: killed 1 unknown, killed 2 combatants'])
  expect(told('قتل جندي في خلاف مع زميله في حركوش أمس.').join()).not.toContain('killed 1 combatants, killed 1')
})
