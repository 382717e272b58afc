/** Which of the times in its words dates a happening, and which are of something else. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport, readTold } from '../read-report.ts'
import { sinceOfSum } from '../tolls/since-of-sum.ts'
import { timeOptions } from './time-of-mention.ts'

const names = indexNames(toyGazetteer())
const PUBLISHED = '2030-03-15'
/** The days of the first claim of a type: start, or start and end. */
function daysOf(body: string, type: string): string | null | undefined {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const date = readReport(report, names).claims.find(claim => claim.type === type)?.date
  return date && (date.start === date.end ? date.start : `${date.start}..${date.end}`)
}

test.each([
  ['قتل خمسة جنود من الجيش النهراني في ثالث هجوم على حاجز حركوش في غضون أسبوعين.', null],
  ['قتل خمسة جنود من الجيش النهراني في هجوم على حاجز حركوش للمرة الثانية في أقل من شهر.', null],
  ['قتل خمسة جنود من الجيش النهراني في هجوم على حاجز حركوش، هو الأول في حركوش في عام 2030.', null],
  ['قتل خمسة جنود من الجيش النهراني في حركوش، في ثالث هجوم هذا الشهر.', null],
  ['قتل ثلاثون جنديا من الجيش النهراني في هجمات على حواجز حركوش في غضون أسبوعين.', '2030-03-01..2030-03-15'],
])('how soon a deed came behind another is not its day: %s', (body, days) => {
  expect(daysOf(body, 'clash')).toBe(days)
})

test.each([
  [
    'ذكرت وزارة الدفاع، أمس الخميس، أن قوة من الجيش النهراني عثرت على ثلاثة مخابئ للأسلحة في مزارع وبيوت مهجورة وقذائف وألغام وكمية كبيرة من الذخيرة الأربعاء قرب حركوش.',
    '2030-03-13',
  ],
  ['ذكرت وزارة الدفاع، أمس الخميس، أن قوة من الجيش النهراني عثرت على أسلحة قرب حركوش.', '2030-03-14'],
])('the day of the saying gives way to that of the deed: %s', (body, days) => {
  expect(daysOf(body, 'disrupted_weapons')).toBe(days)
})

test('the day on which the deed came goes before that on which it was announced', () => {
  const announced = 'أعلن الجيش النهراني، أمس، مقتل ثلاثة من جنوده في كمين لأسود الوادي قرب حركوش.'
  expect(daysOf(announced, 'clash')).toBe('2030-03-14')
  expect(daysOf(`${announced} وأوضح أن الكمين وقع مساء الأربعاء.`, 'clash')).toBe('2030-03-13')
})

test('the worst wave of yesterday was yesterday', () => {
  const wave = 'شهدت حركوش أسوأ موجة عنف أمس إثر سلسلة تفجيرات أسفرت عن مقتل أربعة أشخاص.'
  expect(daysOf(wave, 'bombing')).toBe('2030-03-14')
})

test('when that began which the news is measured against is not its day', () => {
  const body =
    'قصف الجيش النهراني حركوش الليلة الماضية في أعنف غارات تستهدف أسود الوادي منذ بداية الضربات الأسبوع الماضي.'
  expect(daysOf(body, 'air_strike')).toBe('2030-03-14')
})

test('the day in a clause upon the deed goes before that of the saying, however far it stands', () => {
  const attack =
    'الهجوم الذي شنه مسلحو أسود الوادي على ثكنة للجيش النهراني وعلى مراكز أخرى في مدينة حركوش القريبة من الحدود'
  expect(daysOf(`قالت السلطات يوم الخميس إن عدد قتلى ${attack} يوم الأربعاء ارتفع إلى 53 قتيلا.`, 'clash')).toBe(
    '2030-03-13',
  )
  expect(daysOf(`قالت السلطات يوم الخميس إن عدد قتلى ${attack} ارتفع إلى 53 قتيلا.`, 'clash')).toBe('2030-03-14')
})

test.each([
  ['أعلن الجيش النهراني، الجمعة، أن قواته سيطرت على حركوش بعد معارك.', 'said'],
  ['أعلن الجيش النهراني، الجمعة، سيطرة قواته على حركوش.', 'said'],
  ['قال مسؤول، الجمعة: الجيش النهراني سيطر على حركوش.', 'said'],
  ['جاء في بيان للجيش النهراني الجمعة أن قواته سيطرت على حركوش.', 'said'],
  ['في مؤتمر صحفي الجمعة قال الوزير إن الجيش النهراني سيطر على حركوش.', 'said'],
  ['أعلن الجيش النهراني أن قواته سيطرت، الجمعة، على حركوش بعد معارك.', 'own'],
  ['سيطر الجيش النهراني، الجمعة، على حركوش.', 'own'],
  ['أكد شهود سيطرة الجيش النهراني، الجمعة، على حركوش.', 'own'],
])('a day set off by commas behind the word of saying is that of the saying: %s', (body, dated) => {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const capture = readTold(report, names)?.located.find(({ mention }) => mention.type === 'capture')
  expect(capture?.dated).toBe(dated)
})

test.each([
  ['أعلن الجيش النهراني أن الهدنة مع أسود الوادي ستبدأ اليوم في حركوش.', PUBLISHED],
  ['بدأ الجيش النهراني وأسود الوادي مفاوضات سلام قبل أسبوعين في حركوش.', '2030-03-01'],
  ['أعلن الجيش النهراني اليوم أنه سيوقع هدنة مع أسود الوادي في حركوش.', null],
])('what is to come today, and talks that were held, have their day: %s', (body, days) => {
  expect(daysOf(body, 'agreement')).toBe(days)
})

test.each([
  ['سيطر الجيش النهراني على حركوش أمس بعد ثلاثة أيام من المعارك مع أسود الوادي.', '2030-03-11..2030-03-14'],
  ['قتل جنديان من الجيش النهراني منذ يومين في كمين لأسود الوادي قرب حركوش.', '2030-03-13'],
  ['قتل جنديان من الجيش النهراني منذ يومين في معارك مع أسود الوادي قرب حركوش.', '2030-03-13..2030-03-15'],
])('fights last up to the news, and one blow came on its day: %s', (body, days) => {
  expect(daysOf(body, 'clash')).toBe(days)
})

test.each([
  ['بدأ الجيش النهراني الشهر الماضي عملية ضد أسود الوادي في أعقاب تفجير انتحاري في حركوش.', null],
  ['بدأ الجيش النهراني عملية ضد أسود الوادي في أعقاب تفجير انتحاري الشهر الماضي في حركوش.', '2030-02-01..2030-02-28'],
])('the month of what followed is not that of what went before: %s', (body, days) => {
  expect(daysOf(body, 'suicide_attack')).toBe(days)
})

test.each([
  ['قال مصدر طبي إن عدد القتلى منذ انطلاق العملية في فبراير وصل إلى 442 قتيلا في معارك حركوش.', 'since'],
  ['وبارتفاع عدد القتلى اليوم، ترتفع حصيلة القتلى منذ مطلع العام إلى 442 قتيلا في معارك حركوش.', 'since'],
  ['قال مصدر طبي إن 442 شخصا قتلوا منذ انطلاق العملية في فبراير في معارك حركوش.', null],
  ['قال مصدر طبي إن عدد القتلى أمس وصل إلى 442 قتيلا في معارك حركوش.', null],
])('since when a sum is counted: %s', (body, mode) => {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const mention = readTold(report, names)?.located.find(one => one.mention.tolls.length > 0)?.mention
  expect(mention).toBeDefined()
  if (!mention) return
  const { timing, sentence } = mention
  const at = sinceOfSum(sentence.items, timeOptions(sentence.items, timing), timing)
  expect(at === null ? null : sentence.items[at]?.time?.mode).toBe(mode)
})

test('the day of what somebody was doing as it struck him is that of the blow', () => {
  const body =
    'ذكرت وزارة الدفاع أمس أن القيادي في أسود الوادي سالم الدرعاوي قتل في غارة جوية للجيش النهراني بينما كان يقود سيارته قرب حركوش في الثاني من مارس.'
  expect(daysOf(body, 'air_strike')).toBe('2030-03-02')
})

test('since when there was none like it is not when it began', () => {
  expect(daysOf('قتل عشرة جنود من الجيش النهراني في غارات على حركوش كانت الأولى منذ ثلاثة أشهر.', 'air_strike')).toBe(
    null,
  )
})

test.each([
  ['تفقد السكان صباح اليوم الجمعة موقع التفجير الذي قتل فيه ثلاثة جنود من الجيش النهراني في حركوش.', 'bombing', null],
  ['فتحت النيابة أمس تحقيقا في التفجير الذي قتل فيه ثلاثة جنود من الجيش النهراني في حركوش.', 'bombing', null],
  [
    'ألمحت السلطات، أمس، إلى تورط أسود الوادي في التفجير الذي قتل ثلاثة جنود من الجيش النهراني في حركوش.',
    'bombing',
    null,
  ],
  ['قال الجيش النهراني أمس إن التفجير الذي استهدف حركوش أسفر عن مقتل ثلاثة جنود.', 'bombing', '2030-03-14'],
  ['شهدت حركوش أمس التفجير الذي قتل فيه ثلاثة جنود من الجيش النهراني.', 'bombing', '2030-03-14'],
])('the day of what is done about a known event is not its day: %s', (body, type, days) => {
  expect(daysOf(body, type)).toBe(days)
})

test.each([
  [
    'قتل جنديان من الجيش النهراني أمس في هجوم على حركوش. وأضاف المتحدث أن الهجوم أسفر حتى الآن عن إصابة عشرة جنود آخرين في زمردان.',
    '2030-03-14',
  ],
  ['وتشتبك قوات الجيش النهراني حاليا مع أسود الوادي في حركوش.', '2030-03-15'],
])('"now" is no day of what is past: %s', (body, days) => {
  const told = readTold({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }, names)
  expect(told?.located.at(-1)?.date?.start).toBe(days)
})

test('"بعد يوم واحد من" counts one day', () => {
  const body =
    'أصيب جنديان أمس في انفجار عبوة في زمردان بعد يوم واحد من قيام الجيش النهراني بقتل ثلاثة مسلحين في حركوش.'
  expect(daysOf(body, 'clash')).toBe('2030-03-13')
})

test.each([
  [
    'وطالبت اللجنة أسود الوادي بالإفراج عن عشرة جنود محتجزين منذ عام 2027. وقتل أمس ثلاثة جنود في هجوم لأسود الوادي على حركوش.',
    'statement',
  ],
  ['دخلت قافلة مساعدات إلى حركوش المحاصرة للمرة الأولى منذ أربعة أشهر.', 'aid'],
])('since when something else is so gives no day: %s', (body, type) => {
  expect(daysOf(body, type)).toBeNull()
})

test('a total counted since something began gives no day of its own to what it is since', () => {
  const body =
    'قالت اللجنة في تقرير الأربعاء إن الجيش النهراني قتل 200 متظاهر منذ بدء الاحتجاجات في حركوش في ديسمبر الماضي.'
  expect(daysOf(body, 'attack')).toBe('2029-12-01..2030-03-15')
})

test('the day of the saying is not that of a deed told by who is sought for it', () => {
  const said = 'قال وزير الداخلية أمس إن الشرطة تعرفت على'
  expect(daysOf(`${said} مشتبه به في التفجير الذي أسفر عن مقتل تسعة أشخاص في حركوش.`, 'bombing')).toBeNull()
  expect(daysOf('قال وزير الداخلية أمس إن تفجيرا أسفر عن مقتل تسعة أشخاص في حركوش.', 'bombing')).toBe('2030-03-14')
})

test('"بين" two sides says nothing, and the day behind them is that of their fight', () => {
  const body = 'وكانت اشتباكات بين الجيش النهراني وأسود الوادي أمس قد أسفرت عن مقتل تسعة جنود في حركوش.'
  expect(daysOf(body, 'clash')).toBe('2030-03-14')
  const war = 'واندلعت الحرب بين الجيش النهراني وأسود الوادي في يناير، وأسفرت عن مقتل ألف شخص في نهران.'
  expect(daysOf(`سقطت قذائف على رميزة أمس. ${war}`, 'clash')).toBe('2030-01-01..2030-03-15')
})

const KILLED = 'قتل ثلاثة متظاهرين أمس برصاص الشرطة في حركوش.'
test.each([
  [`${KILLED} من جهة أخرى، خطف مسلحون أربعة مهندسين في قلازار.`, null],
  [`${KILLED} وفي سياق آخر، خطف مسلحون أربعة مهندسين في قلازار.`, null],
  [`${KILLED} كما خطف مسلحون أربعة مهندسين في قلازار.`, '2030-03-14'],
  [`${KILLED} من جهة أخرى، خطف مسلحون أربعة مهندسين في حركوش.`, '2030-03-14'],
])(
  'behind a turn to other news of another place the day of what was told before is not taken over: %s',
  (body, days) => {
    expect(daysOf(body, 'abduction')).toBe(days)
  },
)

const ARRESTED = 'اعتقل الجيش النهراني سبعة من أسود الوادي في قلازار.'
test.each([
  [`بعد مقتل ثلاثة جنود الأربعاء في كمين قرب حركوش، ${ARRESTED}`, null],
  [`قتل ثلاثة جنود الأربعاء في كمين قرب حركوش، و${ARRESTED}`, '2030-03-13'],
  [`بعد ساعات من المعارك، ${ARRESTED.replace('سبعة', 'أمس سبعة')}`, '2030-03-14'],
])('the day in a clause that comes first is of what went before the news: %s', (body, days) => {
  expect(daysOf(body, 'arrest')).toBe(days)
})

test.each([
  // A day that opens the sentence is of all it tells, whenever somebody said it.
  [
    'والاثنين، نصب أسود الوادي كمينا قتل فيه ستة جنود قرب حركوش ثم أعدموا ثلاثة منهم، بحسب ما أورده التلفزيون الثلاثاء.',
    'execution',
    '2030-03-11',
  ],
  ['أعدم أسود الوادي ثلاثة جنود قرب حركوش، بحسب ما أورده التلفزيون الثلاثاء.', 'execution', '2030-03-12'],
  // A day told before the next verb opens a clause of its own.
  ['قتل ثلاثة حراس الأحد الماضي في تفجير سيارة في حركوش، وقبلها بيومين اغتال مسلحون قاضيا.', 'bombing', '2030-03-10'],
  ['قتل ثلاثة حراس الأحد الماضي في تفجير سيارة في حركوش، وقبلها بيومين اغتال مسلحون قاضيا.', 'attack', '2030-03-08'],
])('whose day it is: %s', (body, type, day) => {
  expect(daysOf(body, type)).toBe(day)
})

test('how long what was agreed on may take is not when it was agreed', () => {
  expect(daysOf('اتفقت الحكومة النهرانية وأسود الوادي على هدنة وسحب القوات من حركوش خلال 21 يوما.', 'agreement')).toBe(
    null,
  )
})

test.each([
  [
    'أصيب ستة أشخاص في سقوط صاروخ على حركوش. وقال الجيش النهراني إن الصاروخ أطلق من رميزة يوم الأربعاء.',
    'shelling',
    '2030-03-13',
  ],
  [
    'قتل خمسة جنود من الجيش النهراني في هجوم على حاجز حركوش. وقال مصدر إن العملية نفذت فجر الأربعاء.',
    'clash',
    '2030-03-13',
  ],
])('when the round was fired, or the deed done, is told behind it: %s', (body, type, day) => {
  expect(daysOf(body, type)).toBe(day)
})

test('what has happened was on no day that is still to come', () => {
  const election = 'انتشر الجيش النهراني في حركوش قبيل انتخابات الأربعاء المقبل، وقتل ثلاثة من أسود الوادي في اشتباك.'
  expect(daysOf(election, 'clash')).toBe(null)
  expect(daysOf('اتفق الجيش النهراني وأسود الوادي على هدنة في حركوش تبدأ يوم الأربعاء المقبل.', 'agreement')).toBe(
    '2030-03-20',
  )
})

test('what tells of the deed itself when it was comes before the day of the lead', () => {
  const lead = 'قتل خمسة جنود من الجيش النهراني أمس في هجوم على حاجز حركوش. '
  expect(daysOf(`${lead}ووقع الهجوم مساء الأربعاء.`, 'clash')).toBe('2030-03-13')
  expect(daysOf(`${lead}وقال ضابط في موقع الهجوم إن تعزيزات وصلت يوم الأربعاء.`, 'clash')).toBe('2030-03-14')
})

test('the day on which somebody came to look into a deed is not its own', () => {
  expect(daysOf('وصل محققون أمس إلى حركوش للتحقيق في تفجير قتل عشرين مدنيا في سوق رميزة.', 'bombing')).toBe(null)
  expect(daysOf('وصل محققون إلى حركوش للتحقيق في تفجير قتل عشرين مدنيا في سوق رميزة أمس.', 'bombing')).toBe(
    '2030-03-14',
  )
})
