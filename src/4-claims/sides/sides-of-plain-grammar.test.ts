/** Sides that plain grammar tells: whose a siege is, who agrees with whom, who leads a raid, who plants a bomb, whose relief comes. */
import { expect, test } from 'vitest'
import { sidesBeside } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

let index: ReturnType<typeof indexNames> | null = null
/** The names of the packs, read once. */
const named = (): ReturnType<typeof indexNames> => {
  index ??= indexNames(loadGazetteer())
  return index
}

test.each([
  ['أحكم الجيش النهراني حصاره على حركوش أمس.', 'siege', 'i:الجيش النهراني'],
  ['كثف أسود الوادي حصارهم لبلدة حركوش أمس.', 'siege', 'i:أسود الوادي'],
  ['فرض الجيش النهراني حصارا على أسود الوادي في حركوش أمس.', 'siege', 'i:الجيش النهراني t:أسود الوادي'],
])('whose a siege is: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  [
    'أعدم أسود الوادي أربعة رجال في حركوش أمس بعد اتهامهم بالتعاون مع الجيش النهراني.',
    'execution',
    'i:أسود الوادي t:رجال',
  ],
  ['سيطر الجيش النهراني بالتعاون مع كتائب القمة على حركوش أمس.', 'capture', 'i:الجيش النهراني i:كتائب القمة'],
])('with whom somebody is only accused of dealing does nothing: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  [
    'اندلعت اشتباكات بين الجيش النهراني وأسود الوادي على الحدود مع زمردان أمس.',
    'clash',
    'p:أسود الوادي p:الجيش النهراني',
  ],
  ['قال شهود إن مواجهات عنيفة تشهدها بلدة حركوش مع أسود الوادي منذ أمس.', 'clash', 'p:أسود الوادي'],
  ['قتل خمسة مسلحين في مواجهات مع الجيش النهراني في حركوش أمس.', 'clash', 'p:الجيش النهراني p:مسلحين'],
  ['قتل خمسة جنود في مواجهات مع الجيش النهراني في حركوش أمس.', 'clash', 't:الجيش النهراني'],
])('who is with whom: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['شنت طائرات أمس ضربات جوية على مواقع أسود الوادي في حركوش.', 'air_strike', 't:أسود الوادي'],
  ['زرع متمردون عبوة ناسفة انفجرت في حركوش أمس وقتلت جنديين نهرانيين.', 'bombing', 'i:متمردون t:جنديين نهرانيين'],
  ['فكك الجيش النهراني عبوة ناسفة زرعها متمردون في حركوش أمس.', 'disrupted_weapons', 'i:الجيش النهراني t:متمردون'],
  [
    'أدانت الحكومة النهرانية اقتحام المستوطنين المتطرفين قرية حركوش أمس.',
    'statement',
    'i:الحكومة النهرانية t:المستوطنين المتطرفين',
  ],
])('who does it: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['اعتقل الجيش النهراني رجلا يدعى سالم درعاوي في حركوش أمس.', 'arrest', 'i:الجيش النهراني t:سالم درعاوي'],
  ['اعتقل الجيش النهراني رجلا يدعي أنه طبيب في حركوش أمس.', 'arrest', 'i:الجيش النهراني t:رجلا'],
  ['وأضاف أن الجنديين قتلا حوالي الساعة السابعة مساء أمس في حركوش.', 'clash', 't:الجنديين'],
])('whom it befalls: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['قصف أسود الوادي حركوش. ووصلت سفينة قطرية محملة بمساعدات غذائية إلى حركوش أمس.', 'aid', 'i:قطر'],
  ['قصف أسود الوادي حركوش. ودخلت قافلة مساعدات تابعة لكتائب القمة حركوش أمس.', 'aid', 'i:كتائب القمة'],
  ['قصف أسود الوادي حركوش. ودخلت قافلة مساعدات حركوش أمس.', 'aid', ''],
  ['قصف أسود الوادي حركوش. ووصلت سفينة قطرية محملة بالركاب إلى حركوش أمس.', 'aid', ''],
])('whose relief comes: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['وقعت روسيا رسميا هدنة مع أوكرانيا أمس.', 'agreement', 'p:أوكرانيا p:روسيا'],
  ['شنت طائرات أمس ضربات جوية بقيادة فرنسا على مواقع تنظيم داعش قرب كوباني.', 'air_strike', 'i:فرنسا t:تنظيم داعش'],
  ['اندلعت اشتباكات بين الجيش السوري وجبهة النصرة على الحدود مع تركيا أمس.', 'clash', 'p:الجيش السوري p:جبهة النصرة'],
])('states that agree and lead: %s', (body, type, sides) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2020-10-07', body }
  const claim = readReport(report, named()).claims.find(one => one.type === type)
  expect(
    claim?.actors
      .map(({ name, role }) => `${role[0]}:${name}`)
      .sort()
      .join(' '),
  ).toBe(sides)
})

test.each([
  [
    'هاجمت جماعة مسلحة مرتبطة بأسود الوادي حاجزا للجيش النهراني في حركوش أمس.',
    'clash',
    'i:جماعة مسلحة مرتبطة بأسود الوادي t:الجيش النهراني',
  ],
  [
    'هاجمت جماعة منشقة عن كتائب القمة حاجزا للجيش النهراني في حركوش أمس.',
    'clash',
    'i:جماعة منشقة عن كتائب القمة t:الجيش النهراني',
  ],
  ['هاجمت جماعة منشقة قبل عام حاجزا للجيش النهراني في حركوش أمس.', 'clash', 'i:جماعة منشقة t:الجيش النهراني'],
  ['استسلم عشرة من مسلحي أسود الوادي إلى الجيش النهراني في حركوش أمس.', 'surrender', 'i:أسود الوادي t:الجيش النهراني'],
  ['استسلم عشرة من مسلحي أسود الوادي ونقلوا إلى حركوش أمس.', 'surrender', 'i:أسود الوادي'],
  ['سيطرت قوات كردية على حركوش أمس.', 'capture', 'i:قوات كردية'],
  ['كرد على القصف سيطرت قوات نهرانية على حركوش أمس.', 'capture', 'i:قوات نهرانية'],
])('names in full, and to whom they give themselves up: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['قتل الجيش النهراني عشرة مسلحين خلال اشتباكات في حركوش أمس.', 'p:الجيش النهراني p:مسلحين'],
  ['قتل الجيش النهراني خمسة من أسود الوادي في معارك قرب حركوش أمس.', 'p:أسود الوادي p:الجيش النهراني'],
  ['هاجم مسلحون حاجزا للجيش النهراني في حركوش أمس وقتلوا خمسة جنود في اشتباكات.', 'i:مسلحون t:الجيش النهراني'],
])('who kills in a fight and whom he kills both fight: %s', (text, sides) => {
  expect(sidesBeside(text, 'clash')).toBe(sides)
})

test.each([
  ['قال ناطق إن الشرطة والمقاومة النهرانية تقومان بعملية في حركوش أمس.', 'operation', 'i:الشرطة i:المقاومة النهرانية'],
  ['قتل عشرة في قصف للجيش النهراني وحليفه كتائب القمة على حركوش أمس.', 'shelling', 'i:الجيش النهراني i:كتائب القمة'],
  ['قتل عشرة في قصف للجيش النهراني على حركوش أمس، وقال حليفه كتائب القمة إنه مستمر.', 'shelling', 'i:الجيش النهراني'],
])('who does it beside another: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['وقع تفجير قنبلة في حركوش أمس حيث استهدف دورية عسكرية للجيش.', 'bombing', 't:دورية عسكرية للجيش'],
  ['قال ناطق إن قصف كتائب القمة دمر منازل في حركوش أمس.', 'shelling', 'i:كتائب القمة'],
])('a verb that goes on with a deed strikes what is of the other gender: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['أدى القصف إلى فرار العشرات من المسلحين من حركوش أمس.', 'withdrawal', 'i:المسلحين'],
  ['انسحب أسود الوادي من حركوش أمس بعد مقتل العشرات من المسلحين.', 'withdrawal', 'i:أسود الوادي'],
])('who flees leaves a place: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['استسلم عشرات المقاتلين للجيش النهراني في حركوش أمس.', 'surrender', 'i:المقاتلين t:الجيش النهراني'],
  ['هربت مجموعة من مسلحيه من حركوش أمس بعد أن سيطر الجيش النهراني على رميزة.', 'withdrawal', ''],
  [
    'حرر الجيش النهراني ثلاثين رهينة كانوا مختطفين لدى أسود الوادي في حركوش أمس.',
    'release',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['أطلق أسود الوادي سراح ثلاثين رهينة في حركوش أمس.', 'release', 'i:أسود الوادي'],
  ['احتجز قراصنة سفينة صيد قرب حركوش أمس.', 'abduction', 'i:قراصنة'],
  ['اعتقل الجيش النهراني قراصنة قرب حركوش أمس.', 'arrest', 'i:الجيش النهراني t:قراصنة'],
  ['هاجم رعاة بلدة حركوش أمس وقتلوا خمسة أشخاص.', 'attack', 'i:رعاة'],
  [
    'نزح السكان من حركوش أمس بسبب القتال بين الجيش النهراني وأسود الوادي.',
    'displacement',
    'i:أسود الوادي i:الجيش النهراني',
  ],
])('who gives himself up, holds, takes and drives out: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['أصيب خمسة شبان في مواجهات مع الجيش النهراني في حركوش أمس.', 'clash', 'p:الجيش النهراني p:شبان'],
  ['أصيب خمسة أطفال في مواجهات مع الجيش النهراني في حركوش أمس.', 'clash', 'p:الجيش النهراني'],
  ['أصيب خمسة شبان في مواجهات مع أسود الوادي في حركوش أمس.', 'clash', 'p:أسود الوادي'],
])('people who stand up to soldiers: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['تعرضت قاعدة عسكرية أمريكية في حركوش لقصف بالصواريخ أمس.', 'shelling', 't:الولايات المتحدة'],
  ['استهدف قصف مدفعي القنصلية التركية في حركوش أمس.', 'shelling', ''],
  ['استهدف قصف مدفعي تركي بلدة حركوش أمس.', 'shelling', 'i:تركيا'],
])('whose a base is, and whose a deed by its adjective: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['اندلعت اشتباكات في حركوش أمس بين مجموعتين مسلحتين وقتل خمسة أشخاص.', 'clash', 'p:مجموعتين مسلحتين'],
  ['اندلعت اشتباكات في حركوش أمس بين عشيرتين وقتل خمسة أشخاص.', 'clash', 'p:عشيرتين'],
  ['زار الوزير مجموعة في حركوش أمس وقتل خمسة أشخاص في اشتباكات.', 'clash', ''],
])('two of a kind: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  [
    'أعلنت وزارة الداخلية مقتل أربعة من أسود الوادي في اشتباكات مع الشرطة في حركوش أمس.',
    'clash',
    'p:أسود الوادي p:الشرطة',
  ],
  ['اندلعت اشتباكات بين الحكومة وأسود الوادي في حركوش أمس.', 'clash', 'p:أسود الوادي p:الحكومة'],
])('who announces a fight of others: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  [
    'داهمت قوة من الحرس منزلا في حركوش أمس. واعتقلت القوة ثلاثة من أسود الوادي.',
    'arrest',
    'i:قوة من الحرس t:أسود الوادي',
  ],
  ['داهم مسلحون منزلا في حركوش أمس. واعتقلت القوة ثلاثة من أسود الوادي.', 'arrest', 'i:القوة t:أسود الوادي'],
])('an unlisted side told again by its kind word: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['عثر الجيش النهراني على مخبأ أسلحة وقضى على مسلحين اثنين في حركوش أمس.', 'clash', 'i:الجيش النهراني t:مسلحين'],
  ['أوقفت الشرطة النهرانية مشتبها به على صلة بتفجير عبوة ناسفة في حركوش أمس.', 'bombing', ''],
  [
    'أوقفت الشرطة النهرانية مشتبها به على صلة بتفجير عبوة ناسفة في حركوش أمس.',
    'arrest',
    'i:الشرطة النهرانية t:مشتبها به',
  ],
])('who finds arms and who arrests: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

test.each([
  ['قالت الحكومة النهرانية إن زمردان بعيدة، وهاجم أسود الوادي حركوش أمس.', 'attack', 'i:أسود الوادي'],
  ['أعلن أسود الوادي مقتل خمسة مدنيين في قصف تركي على حركوش أمس.', 'shelling', 'i:تركيا t:مدنيين'],
  ['أعلن أسود الوادي مقتل خمسة جنود في قصف على حركوش أمس.', 'shelling', 'i:أسود الوادي t:جنود'],
])('who only announces what an adjective tells: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})

const stated = (body: string, type: string): string =>
  (
    readReport(
      { id: 'any', publisher: null, url: null, title: null, published: '2022-03-12', body },
      named(),
    ).claims.find(one => one.type === type)?.actors ?? []
  )
    .map(({ name, role }) => `${role[0]}:${name}`)
    .sort()
    .join(' ')

test.each([
  ['اتهمت كييف موسكو بقصف بلدة قرب ماريوبول أمس وقتل خمسة جنود.', 'shelling', 'i:موسكو t:جنود'],
  ['اتهمت كييف موسكو وقتل خمسة جنود في قصف على بلدة قرب ماريوبول أمس.', 'shelling', 't:جنود'],
  ['قالت أرمينيا إن أذربيجان هاجمت مواقعها قرب غوريس أمس وقتلت خمسة جنود.', 'clash', 'i:أذربيجان t:جنود'],
  ['قال وزير إن قصف أذربيجان لقرى قرب غوريس أمس أدى إلى مقتل خمسة جنود.', 'shelling', 'i:أذربيجان t:جنود'],
  ['قال وزير إن أذربيجان بعيدة وقتل خمسة جنود في اشتباك قرب غوريس أمس.', 'clash', 't:جنود'],
])('states that are accused or told to do it: %s', (text, type, sides) => {
  expect(stated(text, type)).toBe(sides)
})

test.each([
  [
    'اعتقلت الشرطة النهرانية ثلاثين شخصا في حركوش أمس في إطار حملة استهدفت أسود الوادي.',
    'arrest',
    'i:الشرطة النهرانية t:أسود الوادي',
  ],
  ['اعتقلت الشرطة النهرانية ثلاثين شخصا في حركوش أمس بعد تفجير استهدف الجيش.', 'arrest', 'i:الشرطة النهرانية'],
  ['قصف أسود الوادي حركوش. ووصلت إلى حركوش أمس شحنة مساعدات مقدمة من كتائب القمة.', 'aid', 'i:كتائب القمة'],
])('whom a campaign is aimed at, and from whom relief comes: %s', (text, type, sides) => {
  expect(sidesBeside(text, type)).toBe(sides)
})
