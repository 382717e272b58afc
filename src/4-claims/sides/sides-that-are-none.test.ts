/** Sides that come up beside a deed and have no part in it, and such as are told by what belongs to them. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())

/** Types with sides of all claims that are told. */
function told(body: string): string[] {
  const report = { id: 'x', publisher: null, url: null, title: null, published: '2019-06-12', body }
  return readReport(report, names).claims.map(({ type, actors }) =>
    [type, ...actors.map(({ name, role }) => `${role[0]}:${name}`).sort()].join(' '),
  )
}

test.each<[string, string[]]>([
  // One man who is only described, behind the fire by which others fell.
  ['قتل مدني أمس برصاص قناص حوثي شرق مدينة تعز.', ['attack i:الحوثيون t:مدني']],
  // Whose men a masculine pronoun tells of.
  [
    'نفذت فصائل المعارضة هجوما على حاجز للنظام في ريف حماة أمس وقتلت سبعة من عناصره.',
    ['clash i:فصائل المعارضة t:النظام'],
  ],
  // People of a nation at whom others fired are whom it was done to.
  ['أطلق مستوطنون النار على فلسطينيين قرب نابلس أمس فأصابوا ثلاثة منهم.', ['attack i:مستوطنون t:فلسطينيين']],
  // With whom they are said to have worked.
  [
    'أعدم تنظيم داعش تسعة شبان رميا بالرصاص في مدينة الشرقاط أمس بتهمة التعاون مع القوات الأمنية.',
    ['execution i:تنظيم داعش t:شبان'],
  ],
  // An illness.
  [
    'قتل مسلحان على دراجة نارية شرطيين كانا يحرسان فريقا للتطعيم ضد شلل الأطفال في منطقة باجور القبلية أمس.',
    ['clash i:مسلحان t:شرطيين'],
  ],
  // A ministry, and no militia that is called so too.
  [
    'قتل ضابطان في الجيش الجزائري خلال اشتباك مع مجموعة إرهابية في ولاية سكيكدة أمس، بحسب بيان لوزارة الدفاع الوطني. وأضاف البيان أن القوات قضت على ثلاثة إرهابيين.',
    ['clash i:الجيش الجزائري t:مجموعة إرهابية'],
  ],
  // Of one army, whatever the report calls it.
  [
    'هاجم متمردو جيش تحرير السودان مواقع للقوات الحكومية في جبل مرة أمس، ما أدى إلى مقتل 15 جنديا. لم يصدر تعليق من القوات المسلحة السودانية.',
    ['clash i:جيش تحرير السودان t:القوات المسلحة السودانية'],
  ],
  // Air defences shoot down; with what is no other salvo.
  [
    'أسقطت الدفاعات الجوية الروسية طائرتين مسيرتين أطلقهما مسلحون من إدلب أمس باتجاه قاعدة حميميم.',
    ['disrupted_weapons i:الدفاعات الجوية الروسية t:مسلحون'],
  ],
  [
    'أسقط الحوثيون طائرة أميركية من دون طيار في محافظة الحديدة أمس. وأوضح متحدث أن الطائرة أسقطت بصاروخ أرض جو.',
    ['clash i:الحوثيون t:طائرة أميركية'],
  ],
  // Who condemns it did not do it.
  [
    'وندد الأمين العام للأمم المتحدة أنطونيو غوتيريش بالهجوم الذي قتل فيه عشرة مدنيين في موبتي أمس ودعا السلطات المالية إلى محاسبة الجناة.',
    ['statement i:أنطونيو غوتيريش t:السلطات المالية', 'attack t:مدنيين'],
  ],
  // Armed men of no name in other words.
  [
    'اختطف مسلحون مجهولون أمس خمسة مهندسين في مديرية رضوم. وقال مصدر أمني إن الخاطفين اقتادوا المهندسين إلى جهة مجهولة.',
    ['abduction i:مسلحون مجهولون t:المهندسين'],
  ],
  // A tower that is hit is nobody hurt.
  [
    'أعلنت جماعة الحوثي استهداف مطار أبها بصاروخ أمس. وقال المتحدث باسم الجماعة إن الصاروخ أصاب برج المراقبة.',
    ['shelling i:جماعة الحوثي'],
  ],
])('%s', (body, expected) => {
  expect(told(body)).toEqual(expected)
})

/** Names of the sides of the first claim of a type, with all their other names. */
function calledOf(body: string, type: string): string[] {
  const report = { id: 'x', publisher: null, url: null, title: null, published: '2019-06-12', body }
  const claim = readReport(report, names).claims.find(one => one.type === type)
  return (claim?.actors ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
}

test('a state that strikes is told elsewhere by its forces', () => {
  expect(calledOf('قتل ثلاثة مدنيين في غارة أميركية على بلدة الباغوز أمس.', 'air_strike')).toContain('القوات الأميركية')
  expect(calledOf('قصفت مقاتلات تركية مواقع للحزب في دهوك أمس.', 'air_strike')).toContain('الجيش التركي')
})

test('with whose help is no part of a name', () => {
  const body = 'شنت قوات عراقية بمساندة من العشائر هجوما على مسلحي تنظيم داعش في تلعفر أمس وقتلت خمسة منهم.'
  expect(calledOf(body, 'clash')).toContain('قوات عراقية')
})

test('an office that gives out news of war launches no operation', () => {
  const body = 'أعلنت خلية الإعلام الحربي انطلاق عملية عسكرية لتحرير تلعفر من تنظيم داعش أمس.'
  expect(calledOf(body, 'operation')).not.toContain('خلية الإعلام الحربي')
})

test.each<[string, string]>([
  ['تظاهر مئات السودانيين في الخرطوم أمس احتجاجا على قصف الجيش لقرى.', 'protest i:السودانيين'],
  ['نظم عشرات الصحفيين وقفة احتجاجية في الخرطوم أمس.', 'protest i:الصحفيين'],
  [
    'خرج آلاف المتظاهرين في الخرطوم أمس احتجاجا على الحرب، وأطلقت الشرطة الغاز المسيل للدموع لتفريقهم.',
    'protest i:المتظاهرين p:الشرطة',
  ],
  ['فرقت قوات الأمن مظاهرة في الخرطوم أمس وقتلت خمسة.', 'protest p:قوات الأمن'],
  ['وقعت صدامات بين الشرطة ومحتجين في الخرطوم أمس أسفرت عن إصابة عشرين.', 'protest p:الشرطة p:محتجين'],
])('who demonstrates and who breaks it up take part: %s', (body, expected) => {
  expect(told(`${body} وكان مسلحون قتلوا عشرة جنود في هجوم على حاجز في أم درمان الأسبوع الماضي.`)).toContain(expected)
})

test('the agencies of a ministry act for it', () => {
  const body = 'أعلنت وزارة الداخلية التونسية أن أجهزتها الأمنية قتلت ثلاثة إرهابيين في القصرين أمس.'
  expect(told(body)).toContain('clash i:وزارة الداخلية التونسية t:إرهابيين')
})

test.each([
  ['اغتيل القيادي في حزب الإصلاح سالم درعاوي بعبوة ناسفة في تعز أمس.', 'bombing t:سالم درعاوي'],
  ['اعتقلت السلطات التونسية رئيس حركة النهضة سالم درعاوي أمس.', 'arrest i:السلطات التونسية t:سالم درعاوي'],
])('a deed befalls a leader by his name, and not his party: %s', (body, expected) => {
  expect(told(`${body} وكان مسلحون قتلوا عشرة جنود في هجوم على حاجز الأسبوع الماضي.`)).toContain(expected)
})

test.each([
  'هاجم مسلحون من تنظيم الدولة مركز شرطة في سرت، فقتلوا ثلاثة من أفراده.',
  'هاجم مسلحون من تنظيم الدولة حاجزا للجيش الليبي في سرت وقتلوا ثلاثة من عناصره.',
])('nobody kills his own: %s', body => {
  const [claim] = readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body },
    names,
  ).claims
  expect(claim?.tolls[0]?.of).not.toBe('تنظيم الدولة')
})

test('a state does not lose its strikes for the ministries and towns that bear its name', () => {
  expect(calledOf('قال مسؤول إن إسرائيل شنت غارة جوية على موقع في سوريا أمس.', 'air_strike')).toContain('إسرائيل')
})

test('two that are accused together did it both', () => {
  const body = 'اتهم الناطق باسم الحكومة مصر والإمارات بتنفيذ غارات على سرت.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2014-08-24', body }
  const raid = readReport(report, names).claims.find(({ type }) => type === 'air_strike')
  expect(raid?.actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : []))).toEqual(['مصر', 'الإمارات'])
})
