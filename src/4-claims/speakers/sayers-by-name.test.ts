/** Who makes a statement and whom it is aimed at: by name behind a title, and before the sides that come up in it. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
/** One sentence alone is seldom news of conflict. */
const MORE = ' وقال مصدر طبي إن عشرة أشخاص قتلوا في انفجار عبوة ناسفة في بعقوبة يوم الجمعة.'

/** Sides of the first claim of a type, in the order of names, and who speaks. */
function told(text: string, type: string): string {
  const report = { id: 'x', publisher: null, url: null, title: null, published: '2019-06-12', body: text + MORE }
  const claim = readReport(report, names).claims.find(one => one.type === type)
  const sides = (claim?.actors ?? []).map(({ name, role }) => `${role[0]}:${name}`).sort()
  return [...sides, ...(claim?.speakers ?? []).map(name => `/${name}`)].join(' ')
}

test.each([
  // Concern is aimed at nobody, and the name behind a title is of one person.
  [
    'أعرب المبعوث الأممي إلى ليبيا غسان سلامة عن قلقه البالغ على سكان مدينة درنة التي تحاصرها قوات الجيش الوطني الليبي.',
    'statement',
    'i:غسان سلامة',
  ],
  ['أعربت منظمة أطباء بلا حدود عن قلقها على المدنيين العالقين في الحديدة.', 'statement', 'i:منظمة أطباء بلا حدود'],
  // Who speaks stands before the side that is accused.
  ['اتهم ناشطون قوات الدعم السريع بنهب منازل في أم درمان.', 'statement', 'i:ناشطون t:قوات الدعم السريع'],
  ['اتهم ناشطون قوات الدعم السريع بنهب منازل في أم درمان.', 'destruction', 'i:قوات الدعم السريع /ناشطون'],
  // "القوات الحكومية" are none of a mission's, and all deeds of which they are accused are theirs; who accuses them tells of both.
  [
    'اتهمت بعثة الأمم المتحدة في جنوب السودان القوات الحكومية بحرق قرى واغتصاب نساء في مقاطعة لير أمس.',
    'statement',
    'i:بعثة الأمم المتحدة في جنوب السودان t:القوات الحكومية',
  ],
  [
    'اتهمت بعثة الأمم المتحدة في جنوب السودان القوات الحكومية بحرق قرى واغتصاب نساء في مقاطعة لير أمس.',
    'destruction',
    'i:القوات الحكومية /بعثة الأمم المتحدة في جنوب السودان',
  ],
  [
    'اتهمت بعثة الأمم المتحدة في جنوب السودان القوات الحكومية بحرق قرى واغتصاب نساء في مقاطعة لير أمس.',
    'sexual_violence',
    'i:القوات الحكومية /بعثة الأمم المتحدة في جنوب السودان',
  ],
  // Who suffered what is condemned is not whom the words are aimed at, nor did who condemns it do it.
  [
    'قتل جندي في كمين لدورية للجيش اللبناني في بعلبك أمس. ودان رئيس الحكومة سعد الحريري الاعتداء على الجيش اللبناني.',
    'statement',
    'i:سعد الحريري',
  ],
  // Those who carry it: its maker's spokesman, who tells of it, who spoke for its maker in the sentence behind.
  [
    'وقال المتحدث باسم حركة طالبان سالم الدرعاوي إن الحركة تتبنى الهجوم على القاعدة في هلمند أمس.',
    'statement',
    'i:حركة طالبان /سالم الدرعاوي',
  ],
  ['وقال مصدر أمني إن حركة طالبان أعلنت مسؤوليتها عن الهجوم على القاعدة.', 'statement', 'i:حركة طالبان /مصدر أمني'],
  [
    'وتبنى تنظيم الدولة الإسلامية الهجوم في بيان نشرته وكالة أعماق.',
    'statement',
    'i:تنظيم الدولة الإسلامية /وكالة أعماق',
  ],
  [
    'حملت الرئاسة الفلسطينية المستوطنين مسؤولية الهجوم. وقال الناطق باسم الرئاسة سالم الدرعاوي إن الجريمة لن تمر.',
    'statement',
    'i:الرئاسة الفلسطينية t:المستوطنين /سالم الدرعاوي',
  ],
  // Whom an army tells to leave, on whom blame is laid, and whom one who goes on calls upon.
  ['وطلب الجيش الإسرائيلي من سكان شمال غزة مغادرة منازلهم.', 'statement', 'i:الجيش الإسرائيلي t:سكان'],
  ['وألقى الرئيس باللائمة على حركة الشباب في التفجير.', 'statement', 'i:الرئيس t:حركة الشباب'],
  ['وقالت وزارة الدفاع إن الطائرات قصفت البلدة وطالبت دمشق بوقف إطلاق النار.', 'statement', 'i:وزارة الدفاع t:دمشق'],
  // Who speaks behind the lead goes on about it, unless he tells of another event.
  [
    'قتل جنديان في كمين قرب الرطبة أمس. وقال العقيد سالم الدرعاوي إن الطريق مغلق.',
    'clash',
    't:جنديان /العقيد سالم الدرعاوي',
  ],
  ['قتل جنديان في كمين قرب الرطبة أمس. وقال العقيد سالم الدرعاوي إن طائرة قصفت قرية قرب القائم.', 'clash', 't:جنديان'],
  // A verb of the other gender goes on with who spoke.
  [
    'وندد الأمين العام للأمم المتحدة أنطونيو غوتيريش بالهجوم الذي قتل فيه عشرة مدنيين في موبتي ودعا السلطات المالية إلى محاسبة الجناة.',
    'statement',
    'i:أنطونيو غوتيريش t:السلطات المالية',
  ],
])('%s %s', (text, type, sides) => {
  expect(told(text, type)).toBe(sides)
})

test.each([
  ['قال الناطق باسم الحركة خليل أبو ردينة إن الجيش الليبي قصف حي السلام في طرابلس أمس.', 'خليل أبو ردينة'],
  [
    'قال مسؤول في حزب الشعب الديمقراطي المناصر للأكراد إن الجيش التركي قصف قرية قرب عفرين أمس.',
    'مسؤول في حزب الشعب الديمقراطي',
  ],
  [
    'أكد مساعد الوزير لشؤون مكافحة المخدرات أن الجيش الليبي قصف حي السلام في طرابلس أمس.',
    'مساعد الوزير لشؤون مكافحة المخدرات',
  ],
  ['ورصدت الصحيفة مدفعية الجيش الليبي وهي تقصف حي السلام في طرابلس أمس.', 'الصحيفة'],
])('the words of a name end where they end: %s', (body, name) => {
  expect(told(body, 'shelling').split('/').slice(1)).toContain(name)
})

test.each([
  ['ونسب التلفزيون إلى مصدر عسكري قوله إن الجيش الليبي قصف حي السلام في طرابلس أمس.', '/التلفزيون /مصدر عسكري'],
  ['نسبت وكالة رويترز إلى شهود أن الجيش الليبي قصف حي السلام في طرابلس أمس.', '/وكالة رويترز /شهود'],
])('an outlet and from whom it has it both tell: %s', (body, expected) => {
  expect(told(body, 'shelling')).toContain(expected)
})

test('a leader known by name makes the statement, and is not whom it is aimed at', () => {
  expect(told('هدد زعيم بوكو حرام أبو بكر شيكاو بشن هجمات على الكاميرون.', 'statement')).toBe('i:أبو بكر شيكاو')
})

test.each([
  ['أعلنت مصادر أمنية وأخرى طبية عراقية مقتل ستة في انفجار سيارة مفخخة في بغداد.', '/مصادر أمنية وأخرى طبية عراقية'],
  ['قالت مصادر محلية وأمنية إن ستة قتلوا في انفجار سيارة مفخخة في بغداد.', '/مصادر محلية وأمنية'],
  ['روى أحد الناجين لـ«بي بي سي» كيف انفجرت سيارة مفخخة في كركوك وقتلت أربعة.', '/أحد الناجين /بي بي سي'],
  // By what each of them did it, and nobody says so.
  ['فجر عناصر الخلية سيارة مفخخة كل حسب دوره في مدينة كركوك فقتل أربعة.', ''],
])('who speaks: %s', (text, speakers) => {
  expect(told(text, 'bombing').replace(/^[^/]*/, '')).toBe(speakers)
})

test('"قاعدة لتدريب المسلحين" is no place, and those who are trained there do not speak', () => {
  const base = 'أغارت الطائرات أمس على مدينة رفح مستهدفة حسب البيانات قاعدة لتدريب المسلحين وقتلت ثلاثة.'
  expect(told(base, 'air_strike')).toContain('/البيانات')
})

test('a name that is a verb by its letters, between a rank and an office', () => {
  const mayor = 'وقال العميد نجم عبد الله قائمقام تلعفر إن مسلحين هاجموا حاجزا وقتلوا أربعة جنود.'
  expect(told(mayor, 'clash')).toContain('/نجم عبد الله')
  expect(told(mayor, 'clash')).not.toContain('العميد')
})
