import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

const FIRST = 'قتل سبعة من الجنود النهرانيين أمس بقذائف هاون أطلقها مسلحون على حركوش. '
/** What the text tells beside its first sentence. */
function claimsOf(body: string): Claim[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: FIRST + body }
  return [...readReport(report, names).claims].filter(({ place }) => place?.name !== 'حركوش')
}
/** The types of what the text tells beside its first sentence. */
function typesOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: FIRST + body }
  return readReport(report, names).claims.flatMap(({ type }) => (type === 'shelling' ? [] : [type]))
}

test('a struggle that is spoken of as such is no fighting; one with its place is', () => {
  expect(typesOf('واتفق الجانبان على توسيع التعاون في القتال ضد المسلحين.')).toEqual([])
  expect(typesOf('واندلع القتال ضد المسلحين في قلازار.')).toEqual(['clash'])
})

test('a place that is struck is called besieged, and nobody besieges it by that', () => {
  expect(typesOf('وأمطر أسود الوادي أربع بلدات محاصرة في شمالستان بالصواريخ.')).not.toContain('siege')
  expect(typesOf('وبدأت القوات النهرانية محاصرة بلدة قلازار.')).toContain('siege')
})

test('a blast that is only heard is none', () => {
  expect(typesOf('وسمع دوي انفجارات من بعيد.')).toEqual([])
})

test('who looks for the buried is no force on a sweep', () => {
  expect(typesOf('وتستمر عملية البحث عن ناجين بين الأنقاض في حركوش.')).toEqual([])
  expect(typesOf('ونفذ الجيش النهراني عملية بحث عن مسلحين في قلازار.')).toEqual(['operation'])
})

test('a man called Dan condemns nobody', () => {
  expect(typesOf('وقال بخاموت دان معلم القرية إن أسود الوادي غادروا.')).not.toContain('statement')
})

test('a man called Yasser takes nobody captive', () => {
  expect(typesOf('وأوضح مراسل الصحيفة في قلازار ياسر حسن أن المصابين توفيا.')).toEqual([])
})

test.each([
  'وأوضح المتحدث أن الجريمة الإرهابية وقعت مساء الأحد في قلازار.',
  'ووقع الحادث مساء الأحد في قلازار.',
  'وذكر المصدر أن العملية جرت مساء الأحد في قلازار.',
])('what is only called a deed tells where and when that told before was: %s', told => {
  const body = `قتل جنديان وأصيب ثلاثة في كمين لأسود الوادي. ${told}`
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const { claims } = readReport(report, names)
  expect(claims.map(({ type, place, date }) => [type, place?.name, date.start])).toEqual([
    ['clash', 'قلازار', '2030-03-10'],
  ])
})

test('what is shown to the public deploys nobody', () => {
  expect(typesOf('ونشر الجيش النهراني مقطعا مصورا عن جنوده في قلازار.')).toEqual([])
  expect(typesOf('ونشر الجيش النهراني قوات مدرعة في قلازار.')).toEqual(['operation'])
})

test('those who struck get away, and no place changes hands', () => {
  expect(typesOf('وعقب الهجوم انسحب أسود الوادي في قلازار.')).toEqual([])
  expect(typesOf('وانسحب أسود الوادي من قلازار إلى جهة مجهولة.')).toEqual([])
  expect(typesOf('وانسحب أسود الوادي من قلازار.')).toEqual(['withdrawal'])
})

test('a pipeline that armed men blow up is no accident', () => {
  expect(typesOf('وفجر مسلحون خط أنابيب للغاز في قلازار.')).toEqual(['bombing'])
  expect(typesOf('وانفجرت أسطوانة غاز في قلازار.')).toEqual([])
})

test.each([
  ['أفاد مصدر بمقتل أربعة جنود في هجوم على حاجز في حركوش.', ['clash']],
  ['هاجم مسلحون حركوش وقتلوا عشرة مدنيين.', ['attack']],
  ['قتل 45 مدنيا في هجوم على بلدة حركوش وأحرق المهاجمون منازل.', ['attack', 'destruction']],
  ['قتل عشرة أشخاص حين انقلبت حافلة في حركوش.', []],
  ['قتل ثلاثة جنود في هجوم لمسلحين في حركوش. وألقى مجهولون قنبلة يدوية على منزل في قلازار.', ['clash', 'bombing']],
])('one short sentence of an attack is enough: %s', (body, types) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  expect(readReport(report, names).claims.map(({ type }) => type)).toEqual(types)
})

test.each([
  ['خطف مسلحون أمس ثلاثين طالبا من مدرسة في حركوش.', ['abduction']],
  ['أفرج مسلحون عن عشرة رهائن في حركوش.', ['release']],
  ['قتل جنديان برصاص إرهابيين في حركوش.', ['clash']],
  [
    'أضرم مستوطنون النار في منزلين في حركوش أمس. وقال الجيش إنه اعتقل ثلاثة منهم بعد الاعتداء.',
    ['destruction', 'arrest'],
  ],
  ['قالت لجنة أطباء إن أربعة متظاهرين قتلوا وأصيب آخرون في إطلاق نار في حركوش أمس.', ['attack']],
])('who is taken, freed or shot by armed men is news of conflict: %s', (body, types) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  expect(readReport(report, names).claims.map(({ type }) => type)).toEqual(types)
})

test('what protests sweep through is not captured, and a can of gas is no bomb', () => {
  expect(typesOf('وقتل طفل خلال الاحتجاجات التي تجتاح قلازار.')).not.toContain('capture')
  expect(typesOf('وأصيب شاب في قلازار بعبوة غاز مسيل للدموع.')).not.toContain('bombing')
})

test('captives that a side sets free are released', () => {
  expect(typesOf('وأعلنت الجماعة تحرير ثمانية من أسراها في قلازار.')).toEqual(['release'])
})

test('the raid of those who came on foot is none from the air', () => {
  expect(typesOf('واقتحم مسلحون مدرسة في قلازار وقتلوا شخصا في الغارة.')).toEqual(['attack'])
})

test('a scene that is under control, an attack in words and what explodes by its make are no happenings', () => {
  expect(typesOf('وسيطر رجال الشرطة النهرانية على موقع الحادثة في قلازار.')).not.toContain('capture')
  expect(typesOf('وهاجم أسود الوادي قرار الحكومة النهرانية في قلازار.')).not.toContain('attack')
  expect(typesOf('وضبط الجيش النهراني ألغاما شديدة الانفجار في قلازار.')).toEqual(['disrupted_weapons'])
  expect(typesOf('وقال القائد متوعدا بتطهير قلازار من أسود الوادي.')).not.toContain('capture')
})

test('what comes later is no hunt, and a checkpoint no ambush', () => {
  expect(typesOf('وانسحب المسلحون في وقت لاحق، واستهدفت عبوة كمينا للشرطة في قلازار.')).not.toContain('clash')
  expect(typesOf('ونصب المسلحون كمينا للشرطة النهرانية في قلازار.')).toContain('clash')
  expect(typesOf('وتوصل الجيش النهراني وأسود الوادي إلى اتفاق يقضي بوقف إطلاق النار في قلازار.')).toEqual(['agreement'])
})

test('authorities arrest where armed men abduct', () => {
  expect(typesOf('واحتجزت الشرطة النهرانية 12 ناشطا في قلازار.')).toEqual(['arrest'])
  expect(typesOf('واحتجز المسلحون 12 ناشطا في قلازار.')).toEqual(['abduction'])
})

test('the driver of a car that goes off is its victim; who sets off his own is an attacker', () => {
  expect(typesOf('وقتل ضابط حين انفجرت سيارته في قلازار.')).toEqual(['bombing'])
  expect(typesOf('وفجر مهاجم سيارته في قلازار فقتل جنديان.')).toEqual(['suicide_attack'])
})

test('who takes bombs apart for a living, bombers among the dead, and blows that are to end are no happenings', () => {
  expect(typesOf('وحضر خبراء تفكيك المتفجرات إلى قلازار.')).toEqual([])
  expect(typesOf('وقتل الجيش 20 مسلحا بينهم خمسة انتحاريين في اشتباكات في قلازار.')).toEqual(['clash'])
  expect(typesOf('ووقع الجيش والمسلحون اتفاقا قبل عام، ويقضي بإنهاء هجمات الجانبين على قلازار.')).toEqual(['agreement'])
})

test('a truce that is broken is not agreed on', () => {
  expect(typesOf('واتهم الجيش المسلحين بانتهاك الهدنة في قلازار.')).not.toContain('agreement')
  expect(typesOf('وهدد أسود الوادي بإنهاء الهدنة مع الجيش النهراني في قلازار.')).not.toContain('agreement')
  expect(typesOf('واتفق الجيش والمسلحون على هدنة في قلازار.')).toContain('agreement')
})

test('where rockets are launched from nothing was launched, and a depot that a strike destroys is of the strike', () => {
  expect(typesOf('ودمرت غارة جوية على قلازار مواقع لإطلاق قذائف.')).not.toContain('shelling')
  expect(typesOf('وأعلن الجيش أن غارة جوية على قلازار دمرت مخزن أسلحة للمسلحين.')).toEqual(['air_strike'])
  expect(typesOf('ودمر الجيش مخزن أسلحة للمسلحين في قلازار.')).toEqual(['disrupted_weapons'])
  expect(typesOf('وهزت انفجارات قلازار جراء غارة جوية شنها الجيش النهراني.')).toEqual(['air_strike'])
  expect(typesOf('واستهدفت غارة أخرى مدفع هاون للمسلحين في قلازار.')).toEqual(['air_strike'])
})

test('blows of speech, towns whose taking is spoken about, sentences of courts, truces that fell through are no happenings', () => {
  expect(typesOf('وتلقى أسود الوادي ضربة موجعة للتنظيم في قلازار.')).toEqual([])
  expect(typesOf('ووجه أسود الوادي ضربة قاتلة لتحالف القبائل في قلازار.')).not.toContain('air_strike')
  expect(typesOf('وقال القائد النهراني إن تحرير قلازار مهم للبلاد.')).not.toContain('capture')
  expect(typesOf('وقال القائد النهراني إن الجيش تمكن من تحرير قلازار.')).toContain('capture')
  expect(typesOf('وقضت المحكمة بإعدام سبعة من أسود الوادي في قلازار.')).not.toContain('execution')
  expect(typesOf('ونفذ الجيش النهراني حكم المحكمة بإعدام سبعة من أسود الوادي في قلازار.')).toContain('execution')
  expect(typesOf('وانهارت الهدنة بين الجيش النهراني وأسود الوادي في قلازار.')).not.toContain('agreement')
  expect(typesOf('وهدد أسود الوادي بنسف جهود السلام في قلازار.')).not.toContain('bombing')
})

test('calm that is wary, a creed that is held, gear for blasts and what comes later are no happenings', () => {
  expect(typesOf('وساد هدوء حذر قلازار بين الجيش النهراني وأسود الوادي.')).toEqual([])
  expect(typesOf('وقال الجيش النهراني إن أسود الوادي يتبنون فكر الراية المجهولة.')).toEqual([])
  expect(typesOf('وضبط الجيش النهراني معدات تفجير في قلازار.')).not.toContain('bombing')
  expect(typesOf('وضبط الجيش النهراني أسلحة ومعدات تفجير في قلازار.')).not.toContain('bombing')
  expect(typesOf('وأطلق الجيش النهراني في وقت لاحق النار على المسلحين في قلازار.')).not.toContain('operation')
})

test('who is missing after a fight was taken by nobody', () => {
  expect(typesOf('وقتل ضابط وفقد اثنان آخران في هجوم على حاجز في قلازار.')).toEqual(['clash'])
  expect(typesOf('وفقد ثلاثة صحافيين في قلازار.')).toEqual(['abduction'])
})

test('what flies and has no bomber strikes from the air, though its word stands behind whom and when', () => {
  expect(typesOf('واستهدف أسود الوادي فجر اليوم بلدة رميزة في نهران بمسيرات.')).toEqual(['air_strike'])
  expect(typesOf('وقتل ضابط في هجوم على قلازار باستخدام مسيرات انتحارية.')).toEqual(['air_strike'])
})

test('what bombers wear tells of none, what a raid led to is of the raid, and rockets of aircraft come from the air', () => {
  expect(typesOf('وضبط الجيش النهراني مواد تستخدم في صنع سترات المفجرين الانتحاريين.')).not.toContain('suicide_attack')
  expect(typesOf('وقال الجيش إن غارة على قلازار أسفرت عن مقتل سبعة مقاتلين، وتدمير مخزن أسلحة.')).toEqual([
    'air_strike',
  ])
  expect(typesOf('وقتل سبعة مسلحين في قلازار بصواريخ أطلقتها طائرات نهرانية.')).toEqual(['air_strike'])
})

test('an advance that is halted is no arrest', () => {
  const halted = 'وتقدمت القوات سريعا قبل أن يوقف مفجرون وقناصة من أسود الوادي تقدمها في حركوش.'
  expect(typesOf(halted)).not.toContain('arrest')
})

test('movements that are halted are no arrest, and a drone with explosives is no car bomb', () => {
  expect(typesOf('وأوقف الجيش النهراني تحركات المسلحين قرب قلازار.')).not.toContain('arrest')
  expect(typesOf('واستهدفت طائرة مسيرة مفخخة مطار قلازار وأصيب جنديان.')).toEqual(['air_strike'])
})

test('what nobody plans is no operation to come', () => {
  expect(typesOf('وليس لدى الجيش النهراني خطط لإرسال قوات إلى قلازار لقتال أسود الوادي.')).not.toContain('operation')
  expect(typesOf('ولدى الجيش النهراني خطط لإرسال قوات إلى قلازار لقتال أسود الوادي.')).toContain('operation')
})

test('a stepping in, a situation in hand and a body called after reconciliation are no happenings', () => {
  expect(typesOf('وأصيب رجل في قلازار إثر تدخل قوة من الجيش النهراني في الحي لفض عراك.')).not.toContain('capture')
  expect(typesOf('وقال ضابط إن الوضع الأمني في قلازار تحت السيطرة.')).not.toContain('capture')
  expect(typesOf('وقال رئيس المركز النهراني للمصالحة إن طائرات نهرانية استهدفت أسود الوادي في قلازار.')).toEqual([
    'air_strike',
  ])
})

test('what a deed is thought of as is no plan of it', () => {
  expect(typesOf('ويعد الهجوم الأعنف الذي يشنه مسلحون على الجيش النهراني في حركوش.')).not.toContain('operation')
  expect(typesOf('ويعد الجيش النهراني لهجوم على قلازار.')).toContain('operation')
})

test.each([
  'وأنقذ خفر السواحل 108 مهاجرين إثر غرق مركبهم قرب قلازار.',
  'وأوقف حرس الحدود 20 مهاجرا غير شرعي في قلازار.',
  'وأحبطت البحرية محاولة هجرة قبالة قلازار.',
  'وأعلنت غرفة عمليات الوادي في قلازار حظر التجول.',
])('%s: none of war', told => {
  expect(typesOf(told)).toEqual([])
})

test('migrants whom armed men held are freed', () => {
  expect(typesOf('وحرر الجيش النهراني 30 مهاجرا كان يحتجزهم مسلحون في قلازار.')).toContain('release')
})

test('order that a force restores in a place is a capture, by the force; what is asked for is none', () => {
  const [claim] = claimsOf('وأعادت وحدات من الجيش النهراني الأمن والاستقرار إلى بلدة رميزة.')
  expect(claim).toMatchObject({ type: 'capture' })
  expect(claim?.actors.map(({ name }) => name)).toContain('وحدات من الجيش النهراني')
  expect(typesOf('وطالب الوزير بإعادة الأمن والاستقرار إلى قلازار.')).not.toContain('capture')
})

test('who pulls its men out withdraws, and gunnery is shelling', () => {
  expect(typesOf('وسحب الجيش النهراني خمسين جنديا من مواقعه في قلازار.')).toEqual(['withdrawal'])
  const [gunnery] = claimsOf('ونفذ الجيش النهراني رمايات نارية مركزة على مواقع أسود الوادي في قلازار.')
  expect(gunnery?.type).toBe('shelling')
})

test('who begins to leave a quarter with his kin withdraws, and terms reached are agreed on', () => {
  expect(typesOf('وبدأ مئات المسلحين وعائلاتهم مغادرة قلازار.')).toEqual(['withdrawal'])
  expect(typesOf('وقال إن المسلحين وأسرهم بدأوا في مغادرة قلازار.')).toEqual(['withdrawal'])
  expect(typesOf('وتوصل أسود الوادي في قلازار لاتفاق مع الجيش النهراني.')).toEqual(['agreement'])
})

test('an onslaught on a post is that of the side that comes', () => {
  const [claim] = claimsOf('وأصيب جنديان بتعرض لعناصر أسود الوادي على نقطة للجيش النهراني في قلازار.')
  expect(claim?.actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : []))).toEqual(['أسود الوادي'])
})

test('whom a side frees is freed by its own word', () => {
  const freed = claimsOf('وأفرج الجيش النهراني عن امرأة في رميزة أمس، في حين أفرج أسود الوادي عن ثلاثة رجال في قلازار.')
  expect(freed.map(({ type, tolls }) => [type, ...tolls.map(({ low }) => low)])).toEqual([
    ['release', 1],
    ['release', 3],
  ])
})

test('each side of an exchange frees its own captives', () => {
  const freed = claimsOf(
    'وأطلق الجيش النهراني سراح عشرين معتقلا مقابل إطلاق الفصائل المسلحة سراح ثمانية جنود في قلازار.',
  )
  expect(freed.map(({ type, tolls }) => [type, ...tolls.map(({ low }) => low)])).toEqual([
    ['release', 20],
    ['release', 8],
  ])
})

test('a town that fell without a fight saw none', () => {
  expect(typesOf('وقال النائب إن قلازار سقطت بلا قتال في أيدي أسود الوادي.')).toEqual(['capture'])
})

test('a laden drone that was shot down hit nothing', () => {
  expect(typesOf('وتمكن الجيش النهراني من إسقاط طائرة مسيرة مفخخة في سماء قلازار.')).toEqual(['disrupted_weapons'])
  expect(typesOf('وانفجرت طائرة مسيرة مفخخة في قلازار.')).toEqual(['air_strike'])
})

test('a march may be called after the end of a siege', () => {
  expect(typesOf('وأصيب شابان خلال مسيرات العودة وكسر الحصار في قلازار.')).not.toContain('siege')
})

test('words of arrest, flight and truce that tell of none', () => {
  expect(typesOf('ويعاني السكان في قلازار بسبب توقف ضخ المياه إليها.')).toEqual([])
  expect(typesOf('وتوقف الشرطة النهرانية عشرة مسلحين في قلازار.')).toEqual(['arrest'])
  expect(typesOf('ووصف نائب هذه السياسة بالهروب إلى الأمام في نهران.')).toEqual([])
  expect(typesOf('وتحدثت صحيفة عن هروب نائب الرئيس إلى نهران.')).toEqual([])
  expect(typesOf('وفر مئات السكان من قلازار.')).toEqual(['displacement'])
  expect(typesOf('ووفرت طائرات زمردان غطاء للقوات في قلازار.')).toEqual([])
  expect(typesOf('وفرت طائرات زمردان دعما لهم في قلازار.')).toEqual([])
  expect(typesOf('ويواصل الجيش النهراني إحكام السيطرة على مناطق مكافحة التهريب قرب قلازار.')).not.toContain('capture')
  expect(typesOf('وقال أسود الوادي إن هدنتهم مع الجيش النهراني فقدت معناها.')).toEqual([])
  expect(typesOf('وتبحث الحكومة إخراج مقاتلي أسود الوادي من قلازار.')).not.toContain('release')
})

test('what bursts out in a region is no blast, and a unit of bombers sets off none', () => {
  expect(typesOf('وتنفجر في قلازار من حين إلى آخر نزاعات بين القبائل.')).not.toContain('bombing')
  expect(typesOf('وانفجرت في قلازار عبوة.')).toEqual(['bombing'])
  expect(typesOf('وكان القتيل يرأس في قلازار وحدة التفجيرات.')).toEqual([])
  expect(typesOf('وله صلة بمخططات لشن هجمات في قلازار.')).toEqual([])
  expect(typesOf('وتضم الجماعة مقاتلين انتقلوا إلى قلازار للتخطيط لاعتداءات.')).toEqual([])
  expect(typesOf('ويتبنى معظم هذه الهجمات أسود الوادي.')).toEqual([])
  expect(typesOf('وتبنى أسود الوادي الهجوم.')).toContain('statement')
})

test('what states lend one another is no relief', () => {
  expect(typesOf('وقدمت نهران مساعدات تقنية ومالية لمشروع السد في قلازار.')).toEqual([])
  expect(typesOf('ووصلت سفينة تحمل مساعدات إنسانية إلى قلازار.')).toEqual(['aid'])
})
