/** News of a sentence or two: little around it says what it is about, and everything stands in one clause. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, place, actors, tolls }) =>
      [
        type,
        place?.name ?? '-',
        actors.map(({ name, role }) => `${role[0]}:${name}`).sort(),
        tolls.map(({ outcome, low }) => `${outcome} ${low}`),
      ].join(' '),
  )

test.each([
  ['اغتال مسلحون مجهولون إمام مسجد في حركوش أمس.', 'attack حركوش i:مسلحون مجهولون,t:إمام killed 1'],
  ['انسحب المسلحون من بلدة حركوش أمس.', 'withdrawal حركوش i:المسلحون '],
  ['نزحت ألف عائلة من حركوش هربا من المعارك.', 'displacement حركوش t:عائلة displaced 1000'],
  ['هاجمت مجموعة مسلحة موكب القاضي في حركوش.', 'attack حركوش i:مجموعة مسلحة '],
  ['وقعت اشتباكات بالأسلحة الثقيلة في حركوش أسفرت عن سقوط قتيلين أحدهما طفل.', 'clash حركوش  killed 2'],
  ['توغلت قوات زمردان شرق حركوش وسط إطلاق نار كثيف.', 'operation حركوش i:قوات زمردان'],
  ['ألقت المروحيات عشرات البراميل المتفجرة على حي الجسور في قلازار أمس.', 'air_strike حي الجسور '],
  ['سقطت قذيفتان مصدرهما خارج الحدود على بلدة رميزة ولم تقع إصابات.', 'shelling رميزة '],
  ['اغتيل القيادي في أسود الوادي سالم الدرعاوي قرب منزله في حركوش.', 'حركوش'],
  ['استشهد طفل برصاص قناص في حركوش أمس.', 'attack حركوش i:قناص killed 1'],
  ['اضطر آلاف السكان إلى الفرار من حركوش بسبب الاشتباكات.', 'displacement حركوش t:السكان displaced 2000'],
  ['تمركزت قوات زمردان على مشارف حركوش ونصبت حواجز أمس.', 'operation حركوش i:قوات زمردان'],
  ['أخضع أسود الوادي مدينة حركوش لسيطرتهم أمس.', 'capture حركوش i:أسود الوادي'],
  ['استشهد شاب في استهداف طائرة مسيرة لدراجة نارية في حركوش.', 'air_strike حركوش t:شاب killed 1'],
  ['قصفت مدفعية العدو أطراف بلدة رميزة.', 'shelling رميزة i:العدو'],
  [
    'تمكن أسود الوادي من تدمير دبابة للجيش النهراني بصاروخ قرب حركوش أمس.',
    'clash حركوش i:أسود الوادي,t:الجيش النهراني',
  ],
  ['دخلت قوات زمردان برفقة قافلة إغاثة إلى مدينة حركوش.', 'capture حركوش i:قوات زمردان'],
  ['واصلت قوات زمردان حملتها على حركوش لليوم الخامس، وقتل 23 مدنيا في البلدة.', 'i:قوات زمردان,t:مدنيا killed 23'],
  ['تصدت الدفاعات الجوية لأهداف معادية في أجواء حركوش أمس.', 'air_strike حركوش'],
  ['توفي معتقل تحت التعذيب في سجن لقوات زمردان في حركوش.', 'execution حركوش'],
  ['خرجت الدفعة الثانية من مقاتلي أسود الوادي في حركوش باتجاه رميزة أمس.', 'withdrawal حركوش i:أسود الوادي '],
  ['أحصت شبكة حقوقية مقتل 123 مدنيا في حركوش الشهر الماضي.', 'حركوش t:مدنيا killed 123'],
  ['ألقى مجهولون قنبلة يدوية على حاجز للجيش النهراني في حركوش.', 'bombing حركوش i:مجهولون,t:الجيش النهراني'],
  ['اتفق وجهاء حركوش مع قوات زمردان على خروج المقاتلين أمس.', 'agreement'],
  ['دهمت قوة من الجيش النهراني منزلا في حركوش واعتقلت رجلين.', 'arrest حركوش i:قوة من الجيش النهراني,'],
  ['أضرم مستوطنون النار في منزل في حركوش ما أسفر عن استشهاد رضيع وإصابة والديه.', 'attack حركوش'],
  ['استشهد شاب برصاص مستوطن قرب حركوش أمس.', 'attack حركوش i:مستوطن killed 1'],
  ['أحرق مستوطنون ثلاث سيارات في حركوش أمس.', 'destruction حركوش i:مستوطنون '],
  ['أصيب ثلاثة مصريين في عملية دهس نفذها سوداني في حركوش أمس.', 'attack حركوش i:سوداني,t:مصريين injured 3'],
  ['استشهد ثلاثة فتية في حركوش أمس، وكان الجيش النهراني أعلن فيها حظر التجول.', 'attack حركوش t:فتية killed 3'],
  ['هاجم مسلحون كلية في حركوش أمس وقتلوا ثلاثة طلاب.', 'attack حركوش i:مسلحون,t:طلاب killed 3'],
  ['استهدف الهجوم في حركوش متطوعين مع جيش نهران خسروا ثمانية من عناصرهم.', 'killed 8'],
  ['قام مستوطنون بحرق منزل في حركوش أمس ما أدى إلى مقتل رضيع.', 'attack حركوش i:مستوطنون killed 1'],
  [
    'أطلقت ميليشيا نهرانية النار على حشد من المتظاهرين في حركوش فأصيب أربعة.',
    'attack حركوش i:ميليشيا نهرانية,t:المتظاهرين injured 4',
  ],
  ['أطلقت كتيبة النار على سيارة في حركوش وقتلت سائقها.', 'حركوش i:كتيبة'],
  [
    'فتحت كتيبة تابعة للمجلس العسكري النار على مواطنين في حركوش فقتلت ستة.',
    'حركوش i:كتيبة تابعة للمجلس العسكري killed 6',
  ],
  ['أطلق حراس النار على محتجين في حركوش وأصيب خمسة منهم.', 'attack حركوش'],
  ['جرت في حركوش أمس عملية تبادل أسرى بين مناطق عدة.', 'agreement حركوش'],
  ['نفذت قوات زمردان وأسود الوادي في حركوش عملية تبادل ثالثة للأسرى.', 'agreement حركوش'],
  ['تبادلت قوات زمردان وأسود الوادي 30 أسيرا أمس.', 'agreement نهران p:أسود الوادي,p:قوات زمردان freed 30'],
  ['أطلق بموجبها 20 أسيرا من أسود الوادي في حركوش.', 'release حركوش'],
  [
    'أفرج أسود الوادي عن الدبلوماسيين النهرانيين الخمسة في حركوش.',
    'release حركوش i:أسود الوادي,t:الدبلوماسيين النهرانيين freed 5',
  ],
  ['خطف مسلحون يستقلون سيارة، أحد التجار من داخل محله في حركوش أمس.', 'abduction حركوش i:مسلحون'],
  ['أضرم مسلحون النار في مقر قناة محلية في حركوش.', 'destruction حركوش i:مسلحون'],
  ['أدانت الأمم المتحدة الهجوم العسكري الذي وقع صباح أمس على مطار حركوش.', 'statement'],
  ['أعلن التوصل إلى وقف إطلاق النار في حركوش أمس.', 'agreement حركوش'],
  ['شن مسلحون قصفا صاروخيا على القاعدة الجوية في حركوش.', 'shelling حركوش i:مسلحون'],
  [
    'دمر الجيش النهراني ستة أوكار ودراجتين للمسلحين وثلاث عبوات ناسفة في حركوش.',
    'disrupted_weapons حركوش i:الجيش النهراني',
  ],
  ['استرجع الجيش النهراني مسدسين قرب حركوش وقتل مسلحين اثنين.', 'disrupted_weapons'],
  ['شهدت حركوش أمس هجوما انتحاريا على بوابة.', 'suicide_attack حركوش'],
  ['قتل خمسة في هجوم بسيارة ملغمة على مركز لأسود الوادي في حركوش.', 'bombing حركوش'],
  ['سلم الإرهابي المدعو أبو مرزوق الحركوشي نفسه للجيش النهراني في حركوش.', 'surrender حركوش'],
  ['دمر الجيش النهراني كازمتين ودراجتين وأغراضا للمسلحين وثلاث قنابل في حركوش.', 'disrupted_weapons حركوش'],
])('%s is news', (body, claim) => {
  expect(told(body)[0]).toContain(claim)
})

test.each([
  'اقتحم نمر مدرسة في حركوش أمس وأصاب رجلا.',
  'سيطرت فرق الإنقاذ في ميناء حركوش بمساندة من رجال المطافئ على حريق كبير أمس.',
  'لقي سائقان مصرعهما بحادث تصادم قرب حركوش أمس.',
])('%s is none of conflict', body => {
  expect(told(body)).toEqual([])
})

test('whose fire the dead fell by is told with them, also where they fell in a fight', () => {
  const [claim] = told('استشهد الشاب سالم خليل برصاص الجيش النهراني خلال مواجهات اندلعت على أطراف حركوش.')
  expect(claim).toContain('i:الجيش النهراني')
})

test('where armed men of no name were is no part of what they are called', () => {
  expect(told('قتل جنديان في هجوم لجماعة مسلحة شمال نهران أمس.')[0]).toContain('i:جماعة مسلحة,')
})

test('a party of a side is one with it, and its name ends before the town that it enters', () => {
  expect(told('طوقت قوة كبيرة من الجيش النهراني بلدة حركوش.')[0]).toBe('siege حركوش i:قوة كبيرة من الجيش النهراني ')
})

test('a village that is listed with its kind word is called by its name', () => {
  expect(told('قصف الجيش النهراني قرية أبو زغبوش بالمدفعية.')[0]).toContain('shelling أبو زغبوش')
})

test('those among whom there are women and children are civilians', () => {
  const body = 'قتل 15 شخصا من بينهم أطفال ونساء بقصف مدفعي للجيش النهراني على حركوش أمس.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  expect(readReport(report, names).claims[0]?.tolls).toMatchObject([{ outcome: 'killed', low: 15, group: 'civilians' }])
})

test('homes that are stormed or surrounded for an arrest are no other attack and no siege', () => {
  expect(told('حاصرت قوات الجيش النهراني منزلا في حركوش أمس واعتقلت شابين.')).toEqual([
    'arrest حركوش i:قوات الجيش النهراني,t:شابين captured 2',
  ])
  expect(told('اعتقل الجيش النهراني سالم خليل في حركوش بعد اقتحام منزله أمس.')).toHaveLength(1)
  expect(told('اعتقل الجيش النهراني شابين في حركوش بعد اقتحام منزلهما أمس.')).toHaveLength(1)
})

test('where a deed is commented on is no place of it', () => {
  const [claim] = told(
    'قال الوزير في قلازار تعليقا على مقتل ثلاثة جنود في كمين أمس إن الرد قريب. ووقع الكمين في رميزة.',
  )
  expect(claim).toBe('clash رميزة t:جنود killed 3')
})

test('a shooter is none of the dead, and gives no figure', () => {
  expect(told('لقي جندي مصرعه برصاص مسلحين في حركوش.')[0]).toBe('clash حركوش i:مسلحين,t:جندي killed 1')
})

test('whose an unmanned aircraft is, his deed it is', () => {
  const [claim] = told('استهدفت طائرة مسيرة تابعة لأسود الوادي رتلا للجيش النهراني قرب حركوش.')
  expect(claim).toBe('air_strike حركوش i:طائرة مسيرة تابعة لأسود الوادي,t:الجيش النهراني ')
})

test('a family is as many as are told', () => {
  expect(told('قتلت عائلة كاملة مؤلفة من خمسة أشخاص في غارة على حركوش أمس.')[0]).toContain('killed 5')
})

test('who goes about a deed does it', () => {
  expect(told('أقدم مسلحون مجهولون على اغتيال إمام مسجد في حركوش أمس.')[0]).toContain('i:مسلحون مجهولون')
  const resorted = told('عمد الجيش النهراني إلى قصف بلدة حركوش بالمدفعية فقتل ثلاثة مدنيين.')
  expect(resorted[0]).toContain('i:الجيش النهراني')
})

test('an operation of killing is no operation', () => {
  const claims = told('نفذ مقاتلو أسود الوادي عملية إعدام جماعي بحق عشرين مدنيا في حركوش أمس.')
  expect(claims).toEqual(['execution حركوش i:أسود الوادي,t:مدنيا killed 20'])
})

test.each([
  [
    'نفذت حكومة نهران أمس حكمين بالإعدام صدرا عن محاكم عسكرية في رجلين من الراية المجهولة في حركوش.',
    'execution حركوش i:حكومة نهران,t:الراية المجهولة killed 2',
  ],
  ['نفذ حكم الإعدام شنقا بحق سبعة متمردين في حركوش أمس.', 'execution حركوش t:متمردين killed 7'],
  ['نفذت حكومة نهران حكم القتل تعزيرا في ثلاثة إرهابيين في حركوش أمس.', 'killed 3'],
  ['أعدمت الحكومة النهرانية، أمس، مدانين اثنين بالإرهاب في حركوش.', 'i:الحكومة النهرانية,t:مدانين killed 2'],
  ['شنقت الحكومة النهرانية ستة متشددين في حركوش أمس.', 'execution حركوش i:الحكومة النهرانية,t:متشددين killed 6'],
])('a sentence of death that is carried out is read: %s', (body, claim) => {
  expect(told(body)[0]).toContain(claim)
})

test('whose the drones are that a side shoots down is told behind', () => {
  const [claim] = told('أسقطت القوات النهرانية في هجوم أمس 11 مسيرة أطلقتها قوات زمردان على حركوش.')
  expect(claim).toContain('disrupted_weapons حركوش i:القوات النهرانية,t:قوات زمردان')
})

test('those who rise against forces of order are news, whatever either is called', () => {
  expect(told('شن متمردون هجوما على مركز للشرطة في حركوش أمس.')[0]).toContain('clash حركوش i:متمردون,t:الشرطة')
})

test('an attack that is only when somebody was taken is no other deed; with dead of its own it is', () => {
  expect(told('خطف أسود الوادي 17 فتاة خلال هجوم على بلدة رميزة أمس.')).toHaveLength(1)
  expect(told('قتل أسود الوادي قرويا وخطفوا 17 فتاة خلال هجوم على بلدة رميزة أمس.')).toHaveLength(2)
})

test('the town of a dateline gives way to a place that is told of the deed', () => {
  const [taken] = told('قلازار – خطف أسود الوادي أحد عشر معلما أمس. ووقع الاختطاف في بلدة رميزة.')
  expect(taken).toContain('abduction رميزة')
  const fought = 'قلازار: قتل ثلاثة من مقاتلي أسود الوادي أمس في اشتباك مع الجيش النهراني.'
  expect(told(`${fought} وقال متحدث إن الاشتباك استمر ساعة في غابة قرب حركوش.`)).toEqual([
    expect.stringContaining('clash حركوش'),
  ])
  expect(told(fought)[0]).toContain('clash قلازار')
})
