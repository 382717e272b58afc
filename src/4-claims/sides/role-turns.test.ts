/** Sides that stand where a part is read that they do not have. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { sidesOf } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readMentions } from '../mentions/mention.ts'

test.each([
  // Behind an owner told by its whole name stands another side.
  [
    'قتل مدني في قصف على حركوش أمس، واتهمت غرفة العمليات التابعة للجيش النهراني أسود الوادي بالقصف.',
    'statement',
    'i:غرفة العمليات التابعة للجيش النهراني t:أسود الوادي',
  ],
  // Who finished them off stands before that word, though an ambush is told behind it.
  [
    'أعلن الجيش النهراني القضاء على ثلاثة من أسود الوادي قرب حركوش أمس إثر كمين.',
    'clash',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // Men of a band, told so by the adjective alone, are none of the police.
  [
    'لقي اثنان من العناصر الإرهابية مصرعهما أمس في تبادل لإطلاق النار مع الشرطة النهرانية في حركوش.',
    'clash',
    'p:الشرطة النهرانية p:العناصر الإرهابية',
  ],
  // By whose raids somebody is supported is not who moves in by himself.
  [
    'قال شهود إن الجيش النهراني دخل حركوش أمس مدعوما بغارات كثيفة من طيران التحالف.',
    'capture',
    'i:الجيش النهراني i:طيران التحالف',
  ],
  ['انسحب الجيش النهراني من حركوش أمس بعد غارات كثيفة من طيران التحالف.', 'withdrawal', 'i:الجيش النهراني'],
  // Whose control it is that a pronoun tells: the subject, and not who was told last.
  [
    'قطعت القوات النهرانية طرق إمداد أسود الوادي أمس بعد سيطرتها على حركوش.',
    'capture',
    'i:القوات النهرانية t:أسود الوادي',
  ],
  ['حاصر الجيش النهراني أسود الوادي في رميزة أمس قبل سيطرتهم على حركوش.', 'capture', 'i:أسود الوادي'],
  // "كردية" is what they are.
  ['قتلت مجموعة كردية شرطيين قرب رميزة أمس.', 'clash', 'i:مجموعة كردية t:شرطيين'],
  // A verb that takes no object has its subject behind it.
  [
    'وقال أسود الوادي أمس إنه بموجب الصفقة أفرج الجيش النهراني قبل أسبوع عن ثلاث نساء في حركوش.',
    'release',
    'i:الجيش النهراني t:نساء',
  ],
  ['قتل مدني في الحي الذي يسيطر أسود الوادي منذ سنة على أجزاء منه في حركوش.', 'capture', 'i:أسود الوادي'],
  // A second deed that is announced has no doer of its own.
  [
    'أعلن الجيش النهراني استعادة السيطرة على حركوش وطرد أسود الوادي من المدينة أمس.',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['أعلن الجيش النهراني مقتل جندي في حركوش أمس وقتل المسلحون شرطيا.', 'clash', 'i:المسلحون t:الجيش النهراني'],
  // A leader behind those who seized him is no name of theirs.
  [
    'خطف مسلحون مجهولون قائد لواء النسور العقيد سالم درعاوي في حركوش أمس.',
    'abduction',
    'i:مسلحون مجهولون t:لواء النسور',
  ],
  // Who holds a place that nobody else takes did take it.
  [
    'انسحب الجيش النهراني من حركوش أمس، وسيطر عليها أسود الوادي الذين سبق لهم أن سيطروا على رميزة.',
    'capture',
    'i:أسود الوادي t:الجيش النهراني',
  ],
  [
    'استعاد الجيش النهراني أمس بلدة حركوش التي كان يسيطر عليها أسود الوادي.',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // A name behind a title is of the side that the title names.
  [
    'قصف الجيش النهراني مواقع قوات نائب الرئيس السابق رامز درعاوي في حركوش أمس.',
    'shelling',
    'i:الجيش النهراني t:قوات نائب الرئيس السابق رامز درعاوي',
  ],
  [
    'اشتبكت قوات الزعيم القبلي رامز درعاوي مع أسود الوادي في حركوش أمس.',
    'clash',
    'p:أسود الوادي p:قوات الزعيم القبلي رامز درعاوي',
  ],
  // Parts of those told before are no side of their own.
  ['اعتقل الجيش النهراني أمس أكثر من 30 شخصا بينهم نساء وأطفال خلال حملة في حركوش.', 'arrest', 'i:الجيش النهراني'],
  // Own troops that are sent are not whom it is aimed at, and who did what was before sends nobody.
  [
    'نشرت الحكومة النهرانية مئات الجنود في حركوش أمس بعد هجوم شنه أسود الوادي على رميزة وقتل فيه خمسة مدنيين.',
    'operation',
    'i:الحكومة النهرانية',
  ],
  // A state and its own force are one side, by the name of the force.
  [
    'شنت طائرات إسرائيلية أمس غارات على حركوش. وقال الجيش الإسرائيلي إنه استهدف مواقع أسود الوادي في حركوش.',
    'air_strike',
    'i:الجيش الإسرائيلي t:أسود الوادي',
  ],
  [
    'قتل ثلاثة مدنيين في غارة إسرائيلية على حركوش أمس. ولم يعلق الجيش الإسرائيلي على الغارة.',
    'air_strike',
    'i:الجيش الإسرائيلي t:مدنيين',
  ],
  // "تقوده واشنطن" tells of one coalition.
  [
    'قصفت طائرات التحالف الدولي الذي تقوده واشنطن أمس مواقع أسود الوادي في حركوش.',
    'air_strike',
    'i:طائرات التحالف الدولي الذي تقوده واشنطن t:أسود الوادي',
  ],
  // At whose wish a deed is done is no part of it.
  [
    'قصف الجيش النهراني أسود الوادي في حركوش أمس بناء على طلب حكومة زمردان.',
    'shelling',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['قصف الجيش النهراني أسود الوادي في حركوش أمس بطلب من حكومة زمردان.', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  ['اشتبكت قوة حماية حركوش مع أسود الوادي في رميزة أمس.', 'clash', 'p:أسود الوادي p:قوة حماية حركوش'],
  // A craft that is shot down did nothing, and who helps is told behind "in coordination".
  ['أعلن الجيش النهراني إسقاط طائرة مسيرة في حركوش أمس.', 'disrupted_weapons', 'i:الجيش النهراني'],
  [
    'اعتقلت الشرطة النهرانية بالتنسيق مع الجيش النهراني ستة من أسود الوادي في حركوش.',
    'arrest',
    'i:الجيش النهراني i:الشرطة النهرانية t:أسود الوادي',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

const names = indexNames(toyGazetteer())

/** What the grammar of the first trigger alone tells. */
test.each([
  ['أوقف الجيش النهراني شخصين للاشتباه بتعاملهما مع أسود الوادي في حركوش', 'initiator الجيش النهراني'],
  [
    'هاجم أسود الوادي دورية للشرطة في حركوش ردا على هجوم شنه الصخريون على القرية',
    'initiator أسود الوادي, target دورية للشرطة',
  ],
])('%s', (body, told) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const roles = analyseReport(tokensOf(report), names, null).flatMap(readMentions)[0]?.roles
  expect(roles?.map(({ role, actor }) => `${role} ${actor.text}`).join(', ')).toBe(told)
})

test('a second deed that is announced has no doer behind it', () => {
  const body = 'أعلن الجيش النهراني استعادة حركوش وطرد الجيش الزمرداني من المدينة'
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const roles = analyseReport(tokensOf(report), names, null)
    .flatMap(readMentions)
    .flatMap(mention => mention.roles)
  expect(new Set(roles.map(({ role, actor }) => `${role} ${actor.text}`))).toEqual(
    new Set(['initiator الجيش النهراني', 'target الجيش الزمرداني']),
  )
})

test.each([
  // Who has losses by a deed is whom it struck.
  [
    'قصفت كتائب أسود الوادي حركوش بالصواريخ أمس، ما أوقع خسائر بشرية في صفوف الجيش النهراني.',
    'shelling',
    'i:كتائب أسود الوادي t:الجيش النهراني',
  ],
  // Whom somebody managed to push back.
  [
    'تمكن أسود الوادي من صد محاولة تقدم للجيش النهراني قرب حركوش أمس وقتلوا سبعة جنود.',
    'clash',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // Whose the blow is that strikes.
  ['طال القصف المدفعي للجيش النهراني حركوش أمس وأصاب ثلاثة.', 'shelling', 'i:الجيش النهراني'],
  ['استهدف القصف الجيش النهراني في حركوش أمس وأصاب ثلاثة.', 'shelling', 't:الجيش النهراني'],
  // Only who says it says it.
  [
    'هدد أسود الوادي أمس بإنهاء الهدنة مع الحكومة النهرانية بسبب الضربات الجوية التي نفذها الجيش النهراني على مواقع في حركوش.',
    'statement',
    'i:أسود الوادي',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

// He who did it stands behind the deed, and who shot him did not do it.
test('a stabbing is of him who did it and not of those who shot him', () => {
  const body =
    'أصيب جنديان نهرانيان في عملية طعن نفذها شاب زمرداني في حركوش، وأطلقت الشرطة النهرانية النار على المنفذ ما أدى إلى مقتله.'
  expect(sidesOf(body, 'clash')).toBe('i:شاب زمرداني t:جنديان')
})

test('those who flee are the subject of their verb', () => {
  const body = 'شنت طائرات الجيش النهراني غارات على محيط السجن في قلازار، بينما نزحت عشرات العائلات من بلدة حركوش.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  const flight = analyseReport(tokensOf(report), indexNames(toyGazetteer()), null)
    .flatMap(readMentions)
    .find(({ type }) => type === 'displacement')
  expect(flight?.roles.map(({ role }) => role)).toEqual([])
})

test.each([
  // The shots at one who ran others over are no deed of those whom he hit.
  [
    'أصيب جنديان نهرانيان في عملية دهس نفذها شاب زمرداني قرب حركوش، فيما فتح الجنود النار عليه ما أدى إلى مقتله.',
    'clash',
    'i:شاب زمرداني t:جنديان',
  ],
  ['قتل ثلاثة مدنيين في عملية مزدوجة نفذها شاب زمرداني في حركوش.', 'attack', 'i:شاب زمرداني t:مدنيين'],
  // Who is told to leave a place leaves it, and who comes does not.
  ['انتشرت قوات زمردان في حركوش إثر انسحاب الجيش النهراني من المدينة أمس.', 'withdrawal', 'i:الجيش النهراني'],
  // What they were like stands between those who do it and their verb.
  ['وقال شاهد إن مسلحين يستقلون دراجتين هاجموا حاجزا للجيش النهراني في حركوش.', 'clash', 'i:مسلحين t:الجيش النهراني'],
  ['خرق أسود الوادي الهدنة أمس عبر استهداف حركوش بقذائف الهاون.', 'shelling', 'i:أسود الوادي'],
  // Who left arms behind is whom their finding is aimed at.
  [
    'باشرت وحدات من الجيش النهراني أمس بتفكيك الألغام التي زرعها أسود الوادي في حركوش.',
    'disrupted_weapons',
    'i:وحدات من الجيش النهراني t:أسود الوادي',
  ],
  // A verb that goes on with that of others has their subject.
  [
    'وقال شاهد إن المسلحين اقتحموا مخفر الشرطة النهرانية في حركوش واحتجزوا ستة عناصر من الشرطة النهرانية.',
    'arrest',
    'i:المسلحين t:الشرطة النهرانية',
  ],
  // Of whom he was once.
  [
    'اغتال أسود الوادي ضابطا متقاعدا في الجيش النهراني في حركوش.',
    'attack',
    'i:أسود الوادي t:ضابطا متقاعدا في الجيش النهراني',
  ],
  ['اغتال أسود الوادي ضابطا في الجيش النهراني في حركوش.', 'attack', 'i:أسود الوادي t:الجيش النهراني'],
  // What a side does is no part of its name.
  ['استعادت وحدات من الجيش النهراني السيطرة على حركوش أمس.', 'capture', 'i:وحدات من الجيش النهراني'],
  // What a deed is called is nobody.
  ['أطلق الجيش النهراني عملية عسكرية تحت اسم النهر الفضي في حركوش.', 'operation', 'i:الجيش النهراني'],
  ['قتل جندي في غارة نفذتها مسيرة أميركية قرب حركوش.', 'air_strike', 'i:الولايات المتحدة t:جندي'],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})
