/** Figures in the turns of the press: who died of the hurt, what a side lost, sums beside the news, drivers and leaders, the same few dead twice. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
/** Each claim as its type and scope with its figures. */
const told = (body: string, title: string | null = null): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims.map(
    ({ type, scope, date, tolls }) =>
      [
        scope === 'incident' ? type : `${type} ${scope} ${date.start ?? '-'}`,
        tolls
          .map(({ outcome, low, group, of, detail }) => [outcome, low, group, of, detail].join(' ').trim())
          .join(', '),
      ].join(': '),
  )

test.each([
  [
    'who of the hurt died',
    'قتل عشرون شخصا في انفجار سيارة مفخخة في حركوش أمس. وقال مسؤول إن ثمانية من الجرحى توفوا خلال الليل.',
    ['bombing: killed 20 unknown, killed 8 unknown'],
  ],
  [
    'what a side lost, with a source in between',
    'خسر المسلحون في معارك حركوش أمس بحسب الجيش النهراني 150 مقاتلا.',
    ['clash: killed 150 combatants'],
  ],
  [
    'who is quoted is no victim of what he tells',
    'قتل جندي في هجوم على رميزة أمس. وبحسب تأكيدات الصحفي نادر الشامي، فإن تسعة من المسلحين قتلوا في كمين في حركوش.',
    ['clash: killed 1 combatants', 'clash: killed 9 combatants المسلحين'],
  ],
  ['what went as victims of', 'راح ضحية الغارات على سوق حركوش أمس عشرة مدنيين.', ['air_strike: killed 10 civilians']],
  [
    'the number of the hurt behind that of the dead',
    'بلغ عدد القتلى 30 والجرحى 70 في التفجير الذي هز حركوش أمس.',
    ['bombing: killed 30 unknown, injured 70 unknown'],
  ],
  [
    'a sum since the battles began, of no day',
    'قتل خمسة جنود في كمين قرب حركوش أمس، وبذلك يرتفع عدد قتلى الجيش النهراني منذ بداية المعارك إلى 85 جنديا.',
    ['clash: killed 5 combatants الجيش النهراني', 'clash cumulative -: killed 85 combatants الجيش النهراني'],
  ],
  [
    'who drives a car leads nobody',
    'أطلق مسلحون النار على سيارة في حركوش أمس فقتلوا قائد السيارة وجنديا.',
    ['clash: killed 1 civilians, killed 1 combatants'],
  ],
  [
    'who drives a car bomb came to die',
    'قتلت قوات الأمن أمس سائق السيارة المفخخة قبل وصولها إلى حاجز في حركوش.',
    ['suicide_attack: killed 1 combatants  attackers'],
  ],
  [
    'leaders in the other plural',
    'أوقفت قوات الأمن أمس في حركوش أربعة قيادات خطيرة لأسود الوادي.',
    ['arrest: captured 4 combatants أسود الوادي leaders'],
  ],
  [
    'the same few on two days',
    'قتل جندي نهراني وأصيب آخران الاثنين في اشتباكات في حركوش. كما قتل أمس الخميس ضابط نهراني وأصيب جنديان آخران في هجوم لأسود الوادي.',
    [
      'clash: killed 1 combatants, injured 2 combatants الجيش النهراني',
      'clash: killed 1 combatants, injured 2 combatants',
    ],
  ],
  [
    'the same few in two places',
    'قتل شخص وأصيب ثلاثة بانفجار عبوة ناسفة في حركوش أمس. وقتل شخص وأصيب ثلاثة بانفجار عبوة ناسفة في رميزة.',
    ['bombing: killed 1 unknown, injured 3 unknown', 'bombing: killed 1 unknown, injured 3 unknown'],
  ],
])('%s', (_, body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('the sum of a headline over persons and policemen is not of the police', () => {
  const body = 'قتل مسلحون عشرة أشخاص في حركوش أمس. وقالت الشرطة إن شرطيين قتلا أيضا في الهجوم.'
  expect(told(body, 'مقتل 12 في هجوم في حركوش')[0]).toMatch(/killed 12 unknown/)
})

test('who says how many of them were killed is none of them', () => {
  const body = 'قتل أربعون شخصا أمس في غارات على حركوش. وقال الجيش إن 25 منهم قتلوا في غارة على السوق.'
  expect(told(body).join()).not.toContain('combatants')
})

test('a headline with the dead of two deeds is of the one of its means', () => {
  const body =
    'قتل جنديان نهرانيان الاثنين في انفجار عبوة ناسفة استهدف قافلة في رميزة. وقال محافظ إن شرطيين قتلا أمس في حركوش.'
  expect(told(body, 'مقتل عسكريين اثنين في تفجير في حركوش أمس').map(line => line.split(':')[0])).toEqual([
    'bombing',
    'clash',
  ])
})

test('fewer dead by another count are of the same fight', () => {
  const body =
    'أكدت مصادر سقوط خمسة قتلى من عناصر أسود الوادي أمس في حركوش، فيما زعم متحدث أن عنصرين فقط قتلا في معارك حركوش.'
  expect(told(body)).toEqual(['clash: killed 5 combatants أسود الوادي, killed 2 combatants'])
})

test('a whole told over the places of its parts is their sum', () => {
  const body =
    'أعلن الجيش النهراني مقتل 23 مسلحا في غارات على حركوش وقلازار أمس. وقال متحدث إن غارة على حركوش قتلت 21 مسلحا. وقتلت غارة أخرى على قلازار مسلحين اثنين.'
  expect(told(body).map(line => line.split(':')[0])).toEqual([
    'air_strike cumulative 2030-03-14',
    'air_strike',
    'air_strike',
  ])
})

test('what a state and what a band did to civilians is counted apart', () => {
  const body =
    'ذكرت الشبكة أمس أن القوات الحكومية قتلت ثلاثة مدنيين في حركوش. وقتل مسلحو أسود الوادي ثلاثة مدنيين في حركوش.'
  expect(told(body)).toEqual(['attack: killed 3 civilians', 'attack: killed 3 civilians'])
})

test('how many are killed a day counts nobody', () => {
  const body = 'أعدمت أسود الوادي ستين أسيرا في حركوش أمس. وذكرت الشبكة إعدام أربعة شبان يوميا.'
  expect(told(body).join()).not.toContain('killed 4 ')
})

test('whom the attack of a man had killed who is put to death is none of his execution', () => {
  const body = 'أعدم الجيش النهراني أمس سالم خليل، أحد المخططين للهجمات التي أوقعت ستين قتيلا في حركوش.'
  expect(told(body).find(line => line.startsWith('execution'))).not.toContain('killed 60')
})

test.each([
  [
    'whom they kill for an attack died of none',
    'قتل الجيش النهراني أمس أربعة من المتهمين بهجوم على قافلة قرب حركوش.',
    ['attack: killed 4 unknown', 'attack background -: '],
  ],
  [
    'the same of rockets that they had fired',
    'قتل الجيش النهراني أمس عشرين مسلحا مسؤولين عن إطلاق صواريخ على حركوش.',
    ['clash: killed 20 combatants مسلحين', 'shelling background -: '],
  ],
  [
    'of what a suspect or an official died',
    'قتل مسؤول بارز في أسود الوادي بانفجار عبوة ناسفة في حركوش أمس.',
    ['bombing: killed 1 combatants أسود الوادي leaders'],
  ],
  [
    'one of those who pass by',
    'انفجرت عبوة في حركوش أمس وأدت إلى مقتل أحد المارة وإصابة اثنين من المارة.',
    ['bombing: killed 1 civilians, injured 2 civilians'],
  ],
  [
    'what they come to, and whom they let go later',
    'خطف مسلحون أمس قرب حركوش ما مجموعه 14 شخصا، وأفرجوا فيما بعد عن تسعة منهم.',
    ['abduction: captured 14 unknown', 'release: freed 9 unknown'],
  ],
])('%s', (_, body, claims) => {
  expect(told(body)).toEqual(claims)
})

test.each([
  [
    'in one of the worst of its kind',
    'فجر انتحاري حافلة في حركوش أمس مما أسفر عن سقوط 35 قتيلا في أحد أكثر الانفجارات دموية في حركوش في الشهور الأخيرة.',
    ['suicide_attack: killed 35 unknown'],
  ],
  [
    'who heads a trade is no officer',
    'اغتال مسلحون نقيب المحامين في حركوش أمس.',
    ['attack: killed 1 civilians  leaders'],
  ],
  [
    'who is active in what only fights',
    'اغتال الجيش النهراني ناشطا في سرايا القمة في حركوش أمس.',
    ['attack: killed 1 combatants سرايا القمة'],
  ],
  [
    'a leader who comes to be taken',
    'تعرض قيادي في حركة الصخريين أمس للخطف على أيدي مسلحين في حركوش.',
    ['abduction: captured 1 combatants حركة الصخريين leaders'],
  ],
  [
    'who the dead were',
    'دمرت ضربة جوية منزلين في حركوش أمس وكان القتلى خمسة مسلحين وامرأتين.',
    ['air_strike: killed 5 combatants مسلحين, killed 2 civilians  women'],
  ],
  [
    'in the course of the fight that followed the blast',
    'اندلعت معارك بين الجيش النهراني وأسود الوادي في حركوش أمس بعد انفجار عبوة بقافلة، قتل خلالها خمسة مدنيين وأصيب ثلاثة آخرون.',
    ['clash: killed 5 civilians, injured 3 civilians', 'bombing: '],
  ],
  // A bracket closes no road.
  [
    'no siege behind a bracket',
    'أفاد مدير الناحية في حركوش (80 كلم غرب رميزة) بأن مسلحين فجروا أمس الطريق الذي يربط البلدة بقلازار وقتلوا ثلاثة جنود.',
    ['bombing: killed 3 combatants'],
  ],
])('%s', (_, body, claims) => {
  expect(told(body)).toEqual(claims)
})
