/** Who did what to whom, by the grammar of the clause and by what the report told before. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from './analyse-report.ts'
import { readMentions } from './mention.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())

/** One sentence alone is seldom news of conflict. */
const MORE = '. وقال مصدر طبي إن عشرة أشخاص قتلوا في انفجار عبوة ناسفة في رميزة يوم الجمعة.'

/** Sides of the claims of a type in a text, as "i:name t:name", in the order of names. */
function sidesOf(text: string, type: string): string {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: text + MORE }
  const claim = readReport(report, names).claims.find(one => one.type === type)
  return (claim?.actors ?? [])
    .map(({ name, role }) => `${role[0]}:${name}`)
    .sort()
    .join(' ')
}

test.each([
  ['نفذ أسود الوادي كمينا للجيش النهراني قرب حركوش أسفر عن مقتل جنديين', 'clash', 'i:أسود الوادي t:الجيش النهراني'],
  ['أعلنت وزارة الصحة عن إصابة ثلاثة شبان بالرصاص في حركوش', 'attack', 't:شبان'],
  ['هدمت جرافات الجيش النهراني ثلاثة منازل في حركوش', 'destruction', 'i:الجيش النهراني'],
  ['استهدفت مسيرات أسود الوادي محطة في حركوش', 'air_strike', 'i:أسود الوادي'],
  ['اعترض الجيش النهراني صاروخا أطلقه أسود الوادي على حركوش', 'shelling', 'i:أسود الوادي t:الجيش النهراني'],
  ['قضت قوات الجيش النهراني على أربعة مسلحين في حركوش', 'clash', 'i:قوات الجيش النهراني t:مسلحين'],
  ['اقتحم مسلحون يرتدون زي الشرطة مكتبا في حركوش وقتلوا موظفا', 'attack', 'i:مسلحون t:موظفا'],
  ['أحرق مستوطنون سيارات في حركوش', 'destruction', 'i:مستوطنون'],
  ['اعتدى مسلحون على ممتلكات السكان في حركوش', 'destruction', 'i:مسلحون t:السكان'],
  ['سيطرت جماعة تطلق على نفسها اسم «أسود الوادي» على حركوش', 'capture', 'i:أسود الوادي'],
  ['نصب أسود الوادي كمينا للجيش النهراني قرب حركوش أسفر عن مقتل جنديين', 'clash', 'i:أسود الوادي t:الجيش النهراني'],
  ['هزت تفجيرات عدة حركوش في هجمات تبنى بعضها أسود الوادي', 'bombing', 'i:أسود الوادي'],
  ['قتل جنديان في غارة من طيران حربي على حركوش', 'air_strike', 't:جنديان'],
  ['تصدى الجيش النهراني لهجوم شنه أمس أسود الوادي على حركوش', 'clash', 'i:أسود الوادي t:الجيش النهراني'],
  ['أفشل الجيش النهراني محاولة تسلل لأسود الوادي قرب حركوش', 'clash', 'i:أسود الوادي t:الجيش النهراني'],
  ['تعرضت مواقع لأسود الوادي في حركوش لقصف من قبل الجيش النهراني', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  ['الجيش النهراني، بحسب مصدر أمني، سيطر على حركوش', 'capture', 'i:الجيش النهراني'],
  ['سيطر الجيش النهراني على قرية حركوش التي كانت بيد أسود الوادي', 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  ['سيطر الجيش النهراني على حي الصفصاف، آخر ما بقي في يد أسود الوادي', 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  ['انفجر لغم بعربة للجيش النهراني في حركوش', 'bombing', 't:الجيش النهراني'],
  ['اتهمت الحكومة النهرانية أسود الوادي بقصف مدرسة في حركوش', 'shelling', 'i:أسود الوادي'],
  [
    'شن الطيران النهراني غارات على مواقع الراية المجهولة في حركوش',
    'air_strike',
    'i:الطيران النهراني t:الراية المجهولة',
  ],
  ['قُتل ثلاثة مدنيين في قصف نفذته كتائب أسود الوادي على حركوش', 'shelling', 'i:كتائب أسود الوادي t:مدنيين'],
  ['تمكن الجيش النهراني من السيطرة على حركوش بعد طرد أسود الوادي منها', 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  [
    'دارت اشتباكات بين الجيش النهراني من جهة، وأسود الوادي من جهة أخرى في حركوش',
    'clash',
    'p:أسود الوادي p:الجيش النهراني',
  ],
  ['سيطرت القوات النهرانية على حركوش التي كانت تحت سيطرة أسود الوادي', 'capture', 'i:القوات النهرانية t:أسود الوادي'],
  [
    'أكمل الجيش النهراني تطهير آخر شارع كان تحت سيطرة أسود الوادي في حركوش',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['سيطر الجيش النهراني على حركوش بعدما انسحب منها مسلحو أسود الوادي', 'withdrawal', 'i:أسود الوادي'],
  [
    'وأدى استهداف الجيش النهراني لمواقع أسود الوادي في حركوش إلى مقتل خمسة مسلحين',
    'clash',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['وأدى استهداف مواقع أسود الوادي في حركوش إلى مقتل خمسة مسلحين', 'clash', 't:أسود الوادي'],
  ['أدان المجلس أمس قصف الجيش النهراني مواقع في حركوش وقتل خمسة مدنيين', 'shelling', 'i:الجيش النهراني t:مدنيين'],
  ['أعلن الجيش النهراني في رميزة، طرد مسلحي أسود الوادي من حركوش', 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  [
    'صارت حركوش كلها في قبضة القوات التي هاجمتها فجرا. وقتل خمسة من الجيش النهراني و20 من أسود الوادي في اشتباكات بين الجيش النهراني وأسود الوادي',
    'clash',
    'p:أسود الوادي p:الجيش النهراني',
  ],
  ['استهدف طيران نهران نقاط تفتيش خاضعة لسيطرة أسود الوادي في حركوش', 'air_strike', 'i:طيران نهران t:أسود الوادي'],
  ['سيطر الجيش النهراني على حركوش بدعم من قوات زمردان', 'capture', 'i:الجيش النهراني i:قوات زمردان'],
  [
    'انسحب الجيش النهراني من قلازار. وسيطرت جماعة الراية المجهولة على حركوش وقصفت قلازار بالمدفعية',
    'shelling',
    'i:جماعة الراية المجهولة',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

test('a side told again by its kind word alone bears its name', () => {
  const text =
    'هاجمت جماعة الراية المجهولة حركوش يوم الأحد وقتلت مدنيين اثنين. وقال سكان إن الجماعة خطفت خمسة عمال في قلازار'
  expect(sidesOf(text, 'abduction')).toContain('i:جماعة الراية المجهولة')
})

test('a side tells whom it is part of and whom it fights beside at home', () => {
  const body = `قصف الطيران النهراني مواقع أسود الوادي في حركوش${MORE}`
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const sides = readReport(report, names).claims.flatMap(({ actors }) => actors)
  expect(sides.find(({ id }) => id === 'toy/air-force')?.sides).toEqual(['toy/army'])
  expect(sides.find(({ id }) => id === 'toy/lions')?.sides).toBeUndefined()
})

test('who makes an arrest is told by its own clause', () => {
  const body = 'ألقت الشرطة النهرانية أمس القبض على سبعة في حركوش'
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const roles = analyseReport(tokensOf(report), names, null).flatMap(readMentions)[0]?.roles
  expect(roles?.map(({ role, actor }) => `${role} ${actor.text}`)).toEqual(['initiator الشرطة النهرانية'])
})
