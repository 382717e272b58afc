/** What is named and has not happened, or was before the news that recalls it. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport, readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const NEWS = 'قتل الجيش النهراني ثلاثة من مسلحي أسود الوادي في رميزة أمس. '
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, scope, place }) => `${type} ${scope} ${place?.name}`,
  )
const days = (body: string): (string | null)[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ date }) => date.start,
  )
const beside = (body: string): string[] => told(NEWS + body).filter(claim => claim !== 'clash incident رميزة')

test('a protest that is kept from coming about is none', () => {
  expect(beside('وانتشرت الشرطة في حركوش لمنع احتجاجات جديدة.')).not.toContain('protest incident حركوش')
  expect(beside('ومنعت الحكومة تظاهرة في حركوش.')).toEqual([])
  expect(beside('وخرجت تظاهرة في حركوش ضد أسود الوادي.')).toEqual(['protest incident حركوش'])
})

test('what is feared, promised for later, or what men join for, has not happened', () => {
  expect(beside('وقال طبيب إنه يخشى من تجدد الغارات على سكان حركوش.')).toEqual([])
  expect(beside('وقال قائد إنه عند انسحابهم من حركوش لن يتعرض لهم أحد.')).toEqual([])
  expect(beside('وعند انسحابهم من حركوش قتل أسود الوادي ثلاثة مدنيين.')).not.toEqual([])
  expect(beside('وضمت الحكومة متطوعين ليشاركوا مع الجيش النهراني في تحرير حركوش من أسود الوادي.')).not.toContain(
    'capture incident حركوش',
  )
  expect(beside('وشارك متطوعون مع الجيش النهراني الذي حرر حركوش من أسود الوادي أمس.')).toContain(
    'capture incident حركوش',
  )
})

test('what the news is measured against, and what sentences are suspended, have not happened', () => {
  expect(beside('وهذه الحصيلة هي الأعلى منذ بدء هجمات أسود الوادي في حركوش.')).toEqual([])
  expect(beside('وتتواصل منذ بدء العام هجمات أسود الوادي في حركوش.')).not.toEqual([])
  expect(beside('وألغى رئيس نهران تعليق تنفيذ أحكام الإعدام في قضايا أسود الوادي.')).toEqual([])
  expect(beside('ونفذت حكومة نهران حكم الإعدام بحق ثلاثة من أسود الوادي في حركوش.')).toContain(
    'execution incident حركوش',
  )
})

test('what a band is known for is its trade, and what a deed means is none', () => {
  expect(beside('وتشتهر الجماعة بخطف الأجانب وشن تفجيرات في حركوش.')).toEqual([])
  expect(beside('وقال قائد إن هذا النصر يعني تحرير الخضراء من أسود الوادي.')).toEqual([])
  expect(beside('وقال قائد إن القرار نسف للدستور في حركوش.')).toEqual([])
})

test('all that a verdict lists was done long before', () => {
  expect(
    beside('وأدين المتهمون بالانتماء إلى تنظيم، من خلال تفجير مجمع سكني في حركوش، وقتل عدد من رجال الأمن.'),
  ).toEqual(['bombing background حركوش'])
})

test('a blast of days before that other news answers, condemns or comes after is recalled', () => {
  expect(
    told('أدانت حكومة نهران التفجير الانتحاري في حركوش الذي نفذه أسود الوادي وأسفر عن مقتل عشرين شخصا.'),
  ).not.toContain('suicide_attack incident حركوش')
  const blast = 'تفجير حركوش يوم الاثنين الماضي الذي خلف عشرين قتيلا'
  expect(told(`أغلق الجيش النهراني طريق قلازار عقب ${blast}.`)).toContain('bombing background حركوش')
  expect(told(`${NEWS}وقتل عشرون شخصا في تفجير في حركوش يوم الاثنين الماضي.`)).toContain('bombing incident حركوش')
})

test('whom defenders shot among the attackers are no other dead of the same attack', () => {
  expect(
    told(
      'قتل ثلاثة وعشرون شخصا الأربعاء في هجوم شنه مسلحون في نهران. وقال المحافظ إن مسلحين هاجموا قرية الصفصاف مساء الثلاثاء، مشيرا إلى أن الجيش النهراني قتل اثنين من المهاجمين.',
    ),
  ).toHaveLength(1)
})

test('who is only tried to be arrested is not, and a house that is surrounded for it is no siege', () => {
  expect(
    beside(
      'واندلعت اشتباكات في حركوش بعد أن حاصرت قوات الجيش النهراني صباح أمس الخميس منزلا. وانسحب الجيش من حركوش بعد محاولته الفاشلة في اعتقال مسلحي أسود الوادي.',
    ).filter(claim => claim.startsWith('arrest') || claim.startsWith('siege')),
  ).toEqual([])
  expect(beside('واعتقل الجيش النهراني أحد مسلحي أسود الوادي في حركوش.')).toContain('arrest incident حركوش')
})

test('how long others like it have gone on, or among which it is the worst, is no time of a deed', () => {
  const killing = 'اغتال مسلحون ضابطا نهرانيا في حركوش، في أحدث هجوم ضمن سلسلة هجمات'
  expect(told(`${killing} خلال عشرة أشهر استهدفت الجيش النهراني.`)).toEqual(['clash incident حركوش'])
  const raids =
    'لقي 13 شخصا حتفهم في غارات لطائرات على حركوش، وفق ما أعلن الجيش النهراني الأحد، في هجوم هو الأكثر دموية'
  expect(days(`${raids} هذا العام.`)).toEqual(['2030-03-10'])
})

test('a count that has risen is the news, and so is what it counts', () => {
  const body = 'ارتفع عدد الجنود الذين سقطوا في هجوم استهدف حاجزا للجيش النهراني في حركوش، الأربعاء، إلى 12 قتيلا.'
  const read = readTold({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names)
  expect(read?.mentions.map(({ recalled }) => recalled)).toEqual([false])
})

test('a place that is almost taken is not, and shells that are only heard are none', () => {
  const body = `${NEWS}واقتربت القوات النهرانية من فرض سيطرتها على حركوش.`
  const read = readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names)
  expect(read.claims.filter(({ type }) => type === 'capture').map(({ status }) => status)).toEqual(['planned'])
  expect(beside('وفرضت القوات النهرانية سيطرتها على حركوش.')).toContain('capture incident حركوش')
  expect(beside('وقال شهود إنه سمع دوي إطلاق قذائف صاروخية قرب حركوش.')).toEqual([])
  expect(beside('وقال شهود إن أسود الوادي أطلقوا قذائف صاروخية على حركوش.')).toEqual(['shelling incident حركوش'])
})

test('a sentence that opens some days ago tells all behind it of then', () => {
  const body =
    'وقبل أيام هاجم أسود الوادي حركوش وأعلنوا سيطرتهم عليها، بعد اشتباكات مع الجيش النهراني، ما أدى لمقتل 400 شخص.'
  const read = readTold({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names)
  expect(new Set(read?.located.map(({ mention }) => mention.scope))).toEqual(new Set(['background']))
})

test('what people, plots and grounds are described by is no deed', () => {
  expect(beside('وتعرف الشاب إلى متشدد يقاتل في حركوش.')).toEqual([])
  expect(beside('وكانت الشبكة تجند شبانا للقتال في حركوش مع أسود الوادي.')).toEqual([])
  expect(beside('ودمر الجيش النهراني مباني مهجورة يستهدف منها المسلحون أطراف حركوش.')).not.toContain(
    'operation incident حركوش',
  )
  expect(beside('وأحبطت الشرطة النهرانية مخططات الخلايا التي تستهدف الجيش النهراني في حركوش.')).not.toContain(
    'clash background حركوش',
  )
  expect(beside('واستهدفت خلايا أسود الوادي دورية للجيش النهراني في حركوش أمس.')).toContain('clash incident حركوش')
})

test('an opinion on the taking of a place takes none, and a setback is no blow', () => {
  expect(beside('وتعد السيطرة على حركوش الواقعة على الطريق إلى قلازار خطوة ضرورية للجيش.')).toEqual([])
  expect(beside('ويعتبر تحرير حركوش من أيدي أسود الوادي ضربة للحركة.')).toEqual([])
  expect(beside('وأعلن الجيش النهراني أمس السيطرة على حركوش.')).toContain('capture incident حركوش')
})

test('from whom a place is taken is told by the taking, and since when they held it is more', () => {
  const taken = 'استعاد الجيش النهراني أمس حركوش'
  expect(told(`${taken} التي كانت تحت سيطرة أسود الوادي.`)).toEqual(['capture incident حركوش'])
  expect(told(`${taken} الخاضعة لأسود الوادي.`)).toEqual(['capture incident حركوش'])
  expect(told(`${taken} التي كانت خاضعة لسيطرة أسود الوادي منذ عام 2028.`)).toEqual([
    'capture incident حركوش',
    'capture background حركوش',
  ])
  // A town that is only sought was not taken from them.
  expect(
    told('يحاول الجيش النهراني استعادة حركوش التي تسيطر عليها أسود الوادي. وقتل ثلاثة جنود في حركوش أمس.'),
  ).toContain('capture background حركوش')
})

test('a campaign of arrests attacks nobody, and what it was in the wake of is recalled', () => {
  const body = 'أوقفت الشرطة النهرانية الأحد أربعين شخصا في حركوش في إطار حملة استهدفت أسود الوادي.'
  expect(told(body)).toEqual(['arrest incident حركوش'])
  expect(told('شنت الشرطة النهرانية أمس حملة اعتقالات واسعة استهدفت أسود الوادي في حركوش.')).toEqual([
    'arrest incident حركوش',
  ])
  expect(told(`${NEWS}وتمت العملية بعد هجوم على قاعدة في حركوش أوقع خمسة قتلى.`)).toContain('attack background حركوش')
  expect(told(`${NEWS}واتت العملية بعد مقتل خمسة جنود في تفجير في حركوش السبت.`)).toContain('bombing background حركوش')
})

test('the day of an announcement is not that of what it answers, however that is told', () => {
  const answer = 'أعلن رئيس نهران الثلاثاء أنه سيلجأ إلى المحكمة ردا على مقتل أربعة مدنيين في قصف شنه أسود الوادي على'
  expect(days(`${answer} حركوش.`)).toEqual([null])
  expect(days('أعلن الجيش النهراني الثلاثاء مقتل أربعة مدنيين في قصف شنه أسود الوادي على حركوش.')).toEqual([
    '2030-03-12',
  ])
})

test('what a text provides for is not done by that', () => {
  expect(beside('وأكد الوزير التزامه بقرار ينص على انسحاب أسود الوادي من حركوش.')).toEqual([])
  expect(beside('وانسحب أسود الوادي من حركوش.')).toEqual(['withdrawal incident حركوش'])
})

test('a deed that is known by its place alone came before other news, with a place and day of its own', () => {
  const read = readReport(
    {
      ...{ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15' },
      body: 'قصف الجيش النهراني أمس مواقع أسود الوادي في رميزة بعد تفجير حركوش، واعتقلت الشرطة النهرانية ثلاثين منهم.',
    },
    names,
  ).claims.map(({ type, scope, place, date }) => `${type} ${scope} ${place?.name} ${date.start}`)
  expect(read).toContain('bombing background حركوش null')
  expect(read).toContain('arrest incident رميزة 2030-03-14')
  expect(told('أعلن الجيش النهراني أمس مقتل ثلاثة جنود بعد تفجير حركوش.')).toEqual(['bombing incident حركوش'])
})

test('what is to come is no part of what was', () => {
  const body = 'وقال مسؤول نهراني إن الغارات تشير إلى أن القوات النهرانية ستهاجم أسود الوادي في حركوش.'
  expect(beside(body)).toContain('operation incident حركوش')
  expect(beside(body)).not.toContain('air_strike incident حركوش')
})

test('marks of shots on bodies are no arms, and what the killed were about to do is no plot that was foiled', () => {
  expect(told(`${NEWS}وعثرت الشرطة على أربع جثث مجهولة الهوية عليها آثار طلقات نارية في حركوش.`)).not.toContain(
    'disrupted_weapons incident حركوش',
  )
  expect(beside('وعثرت الشرطة على أسلحة ومتفجرات في حركوش.')).toEqual(['disrupted_weapons incident حركوش'])
  const killed = 'وقال الجيش النهراني إن قواته قتلت سبعة من عناصر أسود الوادي كانوا يستعدون لشن هجوم على حركوش أمس.'
  expect(told(killed).filter(claim => claim.startsWith('disrupted'))).toEqual([])
})

test('another attack that is foiled at a place is a fight', () => {
  expect(beside('وأحبط الجيش النهراني هجوما آخر على مطار قلازار.')).toEqual(['clash incident مطار قلازار'])
})

test('blame that is exchanged is no fire, and what one side denies is news', () => {
  expect(beside('وتبادل الطرفان في حركوش الاتهامات بالمسؤولية عن القصف.')).toEqual([])
  expect(beside('وتبادل الطرفان في حركوش القصف.')).toEqual(['shelling incident حركوش'])
  const shelled = 'قالت وزارة الصحة إن أربعة قتلوا وأصيب 23 آخرون في قصف على حركوش ليلة أمس.'
  expect(told(`${shelled} ونفى أسود الوادي ذلك.`)).toContain('shelling incident حركوش')
})

test('who condemns a deed says so, and not who did what was told before it', () => {
  const body = `${NEWS}ودانت البعثة الأممية المجزرة ودعت إلى محاسبة الجناة.`
  const said = readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names)
  expect(said.claims.find(({ type }) => type === 'statement')?.actors.map(({ name }) => name)).toEqual([
    'البعثة الأممية',
  ])
})

test('who is suspended from his office is not arrested, and an ambulance that is a bomb was not treated', () => {
  expect(beside('وقرر المجلس في حركوش إيقاف وزير الدفاع عن العمل.')).toEqual([])
  expect(beside('وقرر المجلس في حركوش إيقاف ثلاثة من أسود الوادي.')).not.toEqual([])
  const ambulance = 'قتل سبعة مدنيين أمس في حركوش حين فجر انتحاري من أسود الوادي سيارة إسعاف مفخخة.'
  expect(told(ambulance)).toEqual(['suicide_attack incident حركوش'])
})

test('a place that nobody managed to take, and a blow that never came, are none', () => {
  expect(beside('وفشل أسود الوادي في السيطرة على حركوش.')).not.toContain('capture incident حركوش')
  expect(beside('ولم ينجح أسود الوادي في انتزاع السيطرة على حركوش.')).not.toContain('capture incident حركوش')
  expect(beside('ونجح أسود الوادي في السيطرة على حركوش.')).toContain('capture incident حركوش')
  expect(beside('وأسقط الجيش النهراني مسيرة قبل أن تنجح في قصف حركوش.')).not.toContain('shelling incident حركوش')
  expect(beside('وقصف الجيش النهراني حركوش بعد أن نجح في دخولها.')).toContain('shelling incident حركوش')
})

test('what is seen in a picture has happened', () => {
  expect(beside('وبث أسود الوادي تسجيلا مصورا لإعدام ستة رهائن في حركوش.')).toContain('execution incident حركوش')
  expect(beside('ووصل قاض إلى حركوش لإعدام ستة رهائن.')).not.toContain('execution incident حركوش')
})

test('whose office raids are is no raid', () => {
  expect(beside('وتسلم ضابط نهراني قيادة العمليات الجوية في حركوش.')).toEqual([])
  expect(beside('وشن الجيش النهراني عمليات جوية في حركوش.')).toContain('air_strike incident حركوش')
})

test('what fighting is for is not taken yet', () => {
  const fight = 'ويتقاتل الجيش النهراني وأسود الوادي منذ أيام للسيطرة على حركوش.'
  expect(beside(fight).filter(claim => claim.startsWith('capture'))).toEqual([])
  const launch = 'وأطلق الجيش النهراني حملة واسعة أمس لاستكمال تحرير حركوش من أسود الوادي.'
  expect(beside(launch).filter(claim => claim.startsWith('capture'))).toEqual([])
  expect(beside('وسيطر الجيش النهراني على حركوش بعد قتال استمر يومين.')).toContain('capture incident حركوش')
})

test('whom an army orders to leave was not brought out', () => {
  const order = beside('وأصدر الجيش النهراني أوامر إخلاء لسكان حركوش.')
  expect(order.filter(claim => claim.startsWith('release'))).toEqual([])
  expect(order).toContain('statement incident undefined')
})

test('what is hard or impossible to do, and what it is too early to speak of, is not done', () => {
  expect(beside('وقال طبيب إن هناك صعوبة كبيرة في إجلاء الجرحى من حركوش.')).toEqual([])
  expect(beside('وتعذر إخراج المدنيين من حركوش بسبب القناصة.')).toEqual([])
  expect(beside('ومن الصعب تحرير حركوش من أسود الوادي بلا طيران.')).toEqual([])
  expect(beside('ومن المبكر الحديث عن سيطرة الجيش النهراني على حركوش أو عن معارك داخلها.')).toEqual([])
  expect(beside('وبعد صعوبات كثيرة استعاد الجيش النهراني حركوش من أسود الوادي أمس.')).toEqual([
    'capture incident حركوش',
  ])
})

test('who is asked for in return for others is not let go', () => {
  expect(beside('وطالب أسود الوادي بإطلاق سراح خمس نساء مقابل الإفراج عن ثلاثة جنود.')).not.toContain(
    'release incident undefined',
  )
  expect(beside('وأفرج أسود الوادي عن ثلاثة جنود في حركوش مقابل إطلاق سراح خمس نساء.')).toContain(
    'release incident حركوش',
  )
})

test('fighting that breaks out sets off no bomb', () => {
  expect(beside('وتفجر القتال بين الجيش النهراني وأسود الوادي في حركوش أمس.')).toEqual(['clash incident حركوش'])
  expect(beside('ويتواصل القتال بين الجيش النهراني وأسود الوادي في حركوش بعد تفجره يوم الأحد.')).not.toContain(
    'bombing background حركوش',
  )
  expect(beside('وتفجرت عبوة أثناء القتال في حركوش أمس.')).toContain('bombing incident حركوش')
})
