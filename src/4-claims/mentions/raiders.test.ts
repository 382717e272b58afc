/** Raids on foot, those who are driven out or freed, the dead that are held, and deeds that are to end. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, tolls }) => [type, ...tolls.map(({ outcome, low }) => `${outcome} ${low}`)].join(', '),
  )

test.each([
  ['قتل خمسة رعاة في غارة على الماشية في حركوش أمس.', ['attack, killed 5']],
  ['قال المحافظ إن تسعة أشخاص قتلوا أمس في غارة قبلية على حركوش.', ['attack, killed 9']],
  ['قتل تسعة من سكان حركوش أمس في غارة شنها مسلحون.', ['attack, killed 9']],
  ['قتل تسعة من سكان حركوش أمس في غارة شنتها مقاتلات نهرانية.', ['air_strike, killed 9']],
  ['قتل تسعة من سكان حركوش أمس في غارة نفذتها قوات خاصة زمردانية.', ['attack, killed 9']],
  ['قال سكان إن جنودا زمردانيين نفذوا غارة في حركوش أمس وقتلوا أربعة أشخاص.', ['attack, killed 4']],
  ['داهمت قوات زمردانية منزلا في حركوش أمس وقتلت في الغارة ثلاثة أشخاص.', ['attack, killed 3']],
  ['قتل تسعة جنود نهرانيين أمس في غارة على حركوش.', ['air_strike, killed 9']],
  ['قال الجيش النهراني إن جنوده قتلوا خمسة مسلحين خلال غارة على مصنع في حركوش أمس.', ['clash, killed 5']],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('those whom armed men rape suffer a deed of conflict', () => {
  expect(told('اغتصب مسلحون ثلاث نساء قرب حركوش أمس.')[0]).toMatch(/^sexual_violence/)
})

test.each([
  ['أفرج أسود الوادي، أمس، عن عشرين أسيرا من الجيش النهراني في حركوش.', ['release, freed 20']],
  ['أفرجت الشركة النهرانية، أمس، عن عشرين مليونا في حركوش.', []],
])('whom a side frees is told behind the day: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

const DEED = 'قتل جنديان نهرانيان أمس في هجوم على حاجز في حركوش. '
test.each([
  ['واحتجز أسود الوادي جثماني الجنديين في قلازار.', []],
  ['واحتجز أسود الوادي خمسة مزارعين في قلازار.', ['abduction, captured 5']],
  ['وأدين المتهمون بالانتماء إلى أسود الوادي.', []],
  ['وأدانت الحكومة النهرانية أسود الوادي.', ['statement']],
  ['وأعلن أسود الوادي تعليق هجماتهم على قلازار.', ['agreement']],
  ['وأعلن الجيش النهراني وقف العمليات العسكرية في قلازار.', ['agreement']],
  ['وتمكن الجيش النهراني من انتزاع 50 لغما في قلازار.', ['disrupted_weapons']],
])('beside another deed: %s', (body, claims) => {
  expect(told(DEED + body).filter(claim => !claim.startsWith('clash'))).toEqual(claims)
})

test.each([
  ['رصدت لجنة الإغاثة نزوح 500 أسرة إلى حركوش في الشهر الماضي. كما رصدت نزوح 70 أسرة من رميزة.', 2],
  ['نزح سبعون ألف شخص من حركوش إلى قلازار منذ اندلاع الحرب.', 1],
  ['فر نحو ثلاثة آلاف شخص من حركوش إلى قلازار هربا من المعارك. وقالت لجنة الإغاثة إنهم بلا مأوى.', 1],
  ['نزحت 500 أسرة من حركوش أمس جراء السيول. كما نزحت 70 أسرة من رميزة.', 0],
  ['فر ثلاثة أشخاص من سجن حركوش أمس.', 0],
])('people are counted who are driven out: %s', (body, count) => {
  expect(told(body).filter(claim => claim.startsWith('displacement'))).toHaveLength(count)
})

test('who is driven out in a month is a total', () => {
  const body = 'نزحت 500 أسرة من حركوش خلال الشهر الماضي بسبب القتال بين الجيش النهراني وأسود الوادي.'
  const { claims } = readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body },
    names,
  )
  expect(claims.find(({ type }) => type === 'displacement')?.scope).toBe('cumulative')
})

test('dead and hurt since a day are one total, however many', () => {
  expect(told('قتل 330 من الصيادين وأصيب 4290 آخرون برصاص الجيش النهراني في حركوش منذ مطلع يناير.')).toEqual([
    'attack, killed 330, injured 4290',
  ])
})

test.each([
  ['قصفت المدفعية النهرانية حركوش أمس ما أدى إلى استشهاد مواطنة وإصابة طفلها.', ['shelling, killed 1, injured 1']],
  ['قتلت مجندتان نهرانيتان وناشطة في تفجير عبوة في حركوش أمس.', ['bombing, killed 2, killed 1']],
])('women by what they are: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})
