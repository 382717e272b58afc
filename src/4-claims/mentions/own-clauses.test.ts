/** Each clause of a sentence with its own place, figures, kind and side. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const real = indexNames(loadGazetteer())
const claimsIn = (body: string, title: string | null = null, names = toy) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims
const told = (body: string, title: string | null = null, names = toy): string[] =>
  claimsIn(body, title, names).map(
    ({ type, scope, place }) => `${type}${scope === 'incident' ? '' : ` ${scope}`} ${place?.name ?? '–'}`,
  )

test.each([
  // Where people flee to is not where they were driven out.
  [
    'هاجم مسلحون بلدة رميزة أمس فقتلوا تسعة أشخاص. وفر مئات السكان إلى بلدة حركوش المجاورة.',
    ['attack رميزة', 'displacement رميزة'],
  ],
  // What arms are found beside is no part of the find.
  [
    'تمكن الجيش النهراني من القضاء على 15 مسلحا وتدمير ثلاث عربات واكتشاف وتفجير 40 عبوة ناسفة في حركوش.',
    ['clash حركوش', 'disrupted_weapons حركوش'],
  ],
  ['سقطت حركوش، كبرى مدن الجنوب، في أيدي أسود الوادي أمس.', ['capture حركوش']],
  ['تبادل الجيش النهراني وأسود الوادي في حركوش أمس 40 أسيرا.', ['agreement حركوش']],
  // Gunmen who run away are not driven out.
  ['فتح مسلحون النار في حركوش أمس فقتلوا الإمام وخمسة مصلين ولاذوا بالفرار.', ['attack حركوش']],
  // A like attack is of the kind of the one before it.
  [
    'انفجرت عبوة ناسفة أمس على رتل للجيش النهراني في رميزة. وتعرض رتل آخر لهجوم مماثل قرب حركوش.',
    ['bombing رميزة', 'bombing حركوش'],
  ],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('the next thing said has a place of its own', () => {
  const body =
    'وقال شهود إن الطيران الحربي قصف تجمعات للدعم السريع في حي شمبات، وإن قذائف سقطت على سوق في أم درمان ما أدى إلى مقتل سبعة مدنيين.'
  expect(told(body, null, real)).toEqual(['air_strike شمبات', 'shelling أم درمان'])
})

test('a name of two words of which each is listed alone is one behind its kind word', () => {
  const body = 'سيطرت فصائل المعارضة أمس على قرية تل ملح في ريف حماة الشمالي بعد اشتباكات مع قوات النظام.'
  expect(told(body, null, real)).toEqual(['capture تل ملح', 'clash تل ملح'])
})

test('captives that are exchanged are freed by the exchange, not by an older deal', () => {
  const body = 'تبادل الجيش النهراني وأسود الوادي أمس 40 أسيرا، في ثاني عملية منذ توقيع اتفاق الهدنة.'
  expect(
    claimsIn(body)
      .find(({ scope }) => scope === 'incident')
      ?.tolls.map(({ low }) => low),
  ).toEqual([40])
})

test('a headline names the means of the one blast of its report', () => {
  const body = 'قتل 20 شخصا على الأقل في تفجيرين استهدفا سوقا في حركوش أمس.'
  expect(told(body, 'هجوم انتحاري مزدوج يستهدف سوقا في رميزة')).toEqual(['suicide_attack حركوش'])
})

test('an army that reports its own raid claims nothing; a group that does claims it', () => {
  const told = (who: string): string[] =>
    claimsIn(`أعلن ${who} أنه نفذ أمس غارة على مواقع في حركوش أسفرت عن مقتل ثلاثة جنود.`).map(({ type }) => type)
  expect(told('الجيش النهراني')).not.toContain('statement')
  expect(told('تنظيم الراية المجهولة')).toContain('statement')
})

test('one attack in the accusative is not two', () => {
  expect(claimsIn('شن الجيش النهراني أمس هجوما على حركوش أسفر عن مقتل ثلاثة.').map(({ count }) => count)).toEqual([
    null,
  ])
  expect(claimsIn('شن الجيش النهراني أمس هجومين على حركوش أسفرا عن مقتل ثلاثة.').map(({ count }) => count)).toEqual([2])
  // So many hurt are people, and no blows.
  expect(
    claimsIn('وأحصى مشفى حركوش 81 إصابة بين المتظاهرين برصاص الجيش النهراني أمس.').map(({ count }) => count),
  ).toEqual([null])
})

test('fire comes from elsewhere than it falls', () => {
  const body =
    'إن إسرائيل شنت أمس هجوما بالصواريخ من اتجاه الجولان المحتل مستهدفة مطار دمشق الدولي، ما أدى إلى مقتل جنديين.'
  expect(told(body, null, real)).toEqual(['shelling مطار دمشق الدولي'])
})

test('ordinary words and what ل holds are no places', () => {
  const school = 'قصف الطيران الحربي مدرسة للبنات في مديرية عبس بمحافظة حجة اليمنية أمس ما أدى إلى مقتل معلمتين.'
  expect(told(school, null, real)).toEqual(['air_strike عبس'])
  const villages = 'أحرق جنود ميانمار قرى لمسلمي الروهينغا في ولاية راخين أمس.'
  expect(told(villages, null, real)).toEqual(['destruction ولاية راخين'])
  const mine = 'قتل مدنيان أمس جراء انفجار لغم من مخلفات تنظيم داعش في بادية سلمية شرقي حماة.'
  expect(told(mine, null, real)).toEqual(['bombing سلمية'])
})

test('who is inflicted losses did not inflict them', () => {
  const body = 'قال الجيش النهراني إن قواته حررت حركوش أمس بعد تكبيد أسود الوادي خسائر كبيرة.'
  const clash = claimsIn(body).find(({ type }) => type === 'clash')
  expect(clash?.actors.filter(({ role }) => role === 'target').map(({ name }) => name)).toEqual(['أسود الوادي'])
})

test('what raids cost is of the raids, and no fight', () => {
  const raids = 'أغارت طائرات نهرانية على أسود الوادي في حركوش أمس. وقال قائد إن الغارات كبدت أسود الوادي خسائر فادحة.'
  expect(claimsIn(raids).map(({ type }) => type)).toEqual(['air_strike'])
  const troops = 'قال قائد إن القوات النهرانية كبدت أسود الوادي خسائر فادحة في حركوش أمس.'
  expect(claimsIn(troops).map(({ type }) => type)).toEqual(['clash'])
})

test('an accident that a round-up tells beside a deed leaves the deed, and its dead are not of it', () => {
  const body =
    'قتل جندي في هجوم على حاجز للجيش النهراني في رميزة أمس. على صعيد آخر، ارتفع عدد ضحايا حادث غرق مركب قرب حركوش إلى 21 شخصا بعد انتشال خمس جثث جديدة.'
  expect(claimsIn(body).map(({ type, tolls }) => [type, ...tolls.map(({ low }) => low)])).toEqual([['clash', 1]])
  expect(told('غرق مركب قرب حركوش أمس، ما أدى إلى مقتل خمسة أشخاص بينهم جندي.')).toEqual([])
})

test('of all places of a list each is held', () => {
  const body = 'أصبحت مناطق رميزة وحركوش والخضراء تحت سيطرة الجيش النهراني بعد معارك مع أسود الوادي في شمالستان.'
  expect(told(body).filter(one => one.startsWith('capture'))).toEqual([
    'capture رميزة',
    'capture حركوش',
    'capture الخضراء',
  ])
})

test('what was done on the day before is news beside its lead', () => {
  const body = 'انفجرت سيارة مفخخة أمس في حركوش وقتلت ثلاثة جنود. ويأتي الهجوم غداة مقتل شرطيين برصاص مسلحين في رميزة.'
  expect(claimsIn(body).map(({ type, scope, date }) => [type, scope, date.start])).toEqual([
    ['bombing', 'incident', '2030-03-14'],
    ['clash', 'incident', '2030-03-13'],
  ])
})

test('a car bomb that somebody drives and that does not go off bombs nothing', () => {
  const body = 'هاجم مسلحون الجيش النهراني في رميزة أمس. وأوقفت الشرطة النهرانية امرأة وهي تقود سيارة مفخخة نحو حركوش.'
  expect(claimsIn(body).map(({ type }) => type)).not.toContain('bombing')
})

test('the narrower of two places is the one', () => {
  const bomb =
    'قتل خمسة من أفراد الأمن الباكستاني عندما استهدفت قنبلة قافلتهم في منطقة كيتش بإقليم بلوشستان جنوب غربي البلاد أمس.'
  expect(told(bomb, 'خمسة قتلى من الأمن الباكستاني بانفجار في بلوشستان', real)).toEqual(['bombing منطقة كيتش'])
  const captors = 'وقتل سبعة من الخاطفين أمس في قرية كومشي على الحدود مع نيجيريا خلال عملية للجيش الكاميروني.'
  expect(claimsIn(captors, null, real).map(({ type, place, tolls }) => [type, place?.name, tolls[0]?.group])).toEqual([
    ['clash', 'كومشي', 'combatants'],
  ])
  const both =
    'أعلن الجيش الباكستاني مقتل 13 مسلحا في عمليتين في منطقتي وزيرستان الشمالية وكرك بإقليم خيبر بختونخوا أمس.'
  expect(told(both, null, real)).toEqual(['clash إقليم خيبر بختونخوا'])
})

test('a car that is surrounded is no siege', () => {
  const body = 'اغتال الجيش النهراني أمس ثلاثة شبان بعد محاصرة مركبتهم في حركوش.'
  expect(claimsIn(body).map(({ type }) => type)).not.toContain('siege')
})

test('a capital that says what its forces did is a side, and no place', () => {
  const body =
    'أعلن الجيش الأوكراني سحب قواته من مدينة أفدييفكا أمس بعد قتال دام خمسة أشهر. وأكدت موسكو أنها سيطرت بالكامل على المدينة.'
  const capture = claimsIn(body, null, real).find(({ type }) => type === 'capture')
  expect([capture?.place?.name, ...(capture?.actors.map(({ name }) => name) ?? [])]).toEqual(['أفدييفكا', 'موسكو'])
})

test('what is taken stands behind its على, wherever the sentence sets the scene', () => {
  const body =
    'وعلى جبهات ريف حماة الشمالي، سيطرت قوات النظام على قريتي الجيسات وتل الصخر بعد اشتباكات مع فصائل المعارضة أسفرت عن مقتل 14 عنصرا من الطرفين.'
  expect(told(body, null, real).filter(one => one.startsWith('capture'))).toEqual([
    'capture الجيسات',
    'capture تل الصخر',
  ])
  const after = 'قال قيادي في الجبهة الوطنية إن قوات النظام سيطرت بعد معارك في محيط خان شيخون على بلدة الهبيط.'
  expect(told(after, null, real)).toContain('capture الهبيط')
  const from = 'انتزعت قوات النظام المتمركزة في مدينة محردة السيطرة على قرية الجيسات.'
  expect(told(from, null, real)).toEqual(['capture الجيسات'])
})

test('gunmen whose dress or arms are told have killed, and are not the dead', () => {
  const body = 'اغتال مسلحون يحملون مسدسات كاتمة للصوت ضابطا في الجيش النهراني أمام منزله في حركوش أمس.'
  expect(claimsIn(body).map(({ tolls }) => tolls.map(({ low, high }) => [low, high]))).toEqual([[[1, 1]]])
})

test('raids that clear the way for an advance announce none, and a zone without arms is no name', () => {
  const raids = 'نفذ الطيران النهراني أمس غارتين على مواقع لأسود الوادي في حركوش تمهيدا للتقدم.'
  expect(told(raids)).toEqual(['air_strike حركوش'])
  const zone = 'توصل الجيش النهراني وأسود الوادي أمس إلى اتفاق لإقامة منطقة منزوعة السلاح في حركوش.'
  expect(told(zone)).toEqual(['agreement حركوش'])
})

test('where a source works is not where it happened', () => {
  const body =
    'قتل 35 مجندا أمس عندما فجر انتحاري حزاما ناسفا قرب قاعدة الصقر. وذكر مصدر طبي في مستشفى الأمل الأزرق أن حالة 12 من الجرحى حرجة.'
  expect(told(body)).toEqual(['suicide_attack قاعدة الصقر'])
})

test('a band that raids comes on the ground, and the dead of a collision are not of the war whoever tells of them', () => {
  const raid = 'قال سكان إن أسود الوادي أغارت على رميزة مساء أمس وأحرقت المنازل وقتلت عشرة أشخاص.'
  expect(told(raid)).toEqual(['attack رميزة', 'destruction رميزة'])
  const ship =
    'قتل جندي في تفجير في رميزة أمس. على صعيد آخر أكدت الشرطة النهرانية أن 18 شخصا لقوا مصرعهم إثر اصطدام مركب رحلات بسفينة شحن.'
  expect(claimsIn(ship).flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual([1])
})

test('help from the air is no raid, aims that are hit are nobody, and an ambush may be how somebody was arrested', () => {
  const help =
    'استشهد ستة جنود في هجوم لأسود الوادي على نقطة للجيش النهراني في رميزة أمس. وقتلت القوات 22 مسلحا في عملية أطلقتها عقب الهجوم بدعم جوي.'
  expect(claimsIn(help).map(({ type }) => type)).not.toContain('air_strike')
  const aims =
    'تبنت جماعة الراية المجهولة استهداف قاعدة الصقر بطائرتين مسيرتين أمس، مؤكدة أنهما أصابتا أهدافهما بشكل مباشر.'
  expect(claimsIn(aims).flatMap(({ tolls }) => tolls)).toEqual([])
  const held = 'ألقت الشرطة النهرانية القبض على ثلاثة من أسود الوادي أمس في حركوش بكمين محكم.'
  expect(told(held)).toEqual(['arrest حركوش'])
})

test('a market that is called by a word that a town is called by too', () => {
  const market = 'قتل 21 مدنيا أمس في قصف الحوثيين بصواريخ الكاتيوشا سوق الباب الكبير وسط مدينة تعز.'
  expect(told(market, null, real)).toEqual(['shelling تعز'])
})

test('a fight, a bombardment or a killing of another clause is another, where its own place stands behind', () => {
  expect(
    told(
      'دارت اشتباكات أمس بين الجيش النهراني وأسود الوادي في رميزة، كما دارت اشتباكات بين الجيش النهراني والصخريين في حركوش.',
    ),
  ).toEqual(['clash رميزة', 'clash حركوش'])
  expect(told('انفجرت عبوة ناسفة في رميزة أمس وقتلت شخصين، فيما اغتال مسلحون محاميا في حركوش.')).toEqual([
    'bombing رميزة',
    'attack حركوش',
  ])
  expect(told('أحرق مستوطنون مركبتين في رميزة أمس وأصابوا شابا بالرصاص.')).toEqual([
    'destruction رميزة',
    'attack رميزة',
  ])
})

test('a headline that sums up the dead of two bombardments is a sum of their kind', () => {
  const body =
    'سقطت قذائف أطلقها أسود الوادي على حركوش أمس وقتلت ثلاثة جنود. وسقطت قذيفة على دورية في رميزة وقتلت جنديا.'
  expect(told(body, 'مقتل أربعة جنود في جنوبستان')).toEqual([
    'shelling حركوش',
    'shelling رميزة',
    'shelling cumulative جنوبستان',
  ])
})

test('whither people fled is not the town that is spoken of', () => {
  const told = (flight: string): string | undefined => {
    const body = `سيطرت أسود الوادي أمس على مدينة حركوش. ونزحت ألف عائلة ${flight}. وقال مصدر إن القوات النهرانية انسحبت من المدينة.`
    const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
    return readReport(report, indexNames(toyGazetteer())).claims.find(({ type }) => type === 'withdrawal')?.place?.name
  }
  expect(told('باتجاه قلازار')).toBe('حركوش')
  expect(told('من مدينة قلازار')).toBe('قلازار')
})
