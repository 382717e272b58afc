/** Where the news was, of the places that a sentence names beside it. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const claimsIn = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, names).claims
const told = (body: string): string[] => claimsIn(body).map(({ type, place }) => `${type} ${place?.name}`)

test('the police of a state arrest at home, wherever those fought whom they take', () => {
  const cell =
    'أعلنت السلطات الكويتية تفكيك خلية من داعش حارب ثلاثة من أفرادها مع الجماعة في العراق. وتقول الكويت إنها آمنة.'
  expect(told(cell)).toContain('arrest الكويت')
  const arms =
    'قالت وزارة الداخلية البحرينية إنه جرى إحباط تهريب متفجرات وأسلحة قادمة من إيران. وقالت البحرين إن الشحنة كبيرة.'
  expect(told(arms)).toEqual(['disrupted_weapons البحرين'])
  expect(told('اعتقلت المخابرات التركية قياديا في حزب العمال الكردستاني في السليمانية أمس.')).toEqual([
    'arrest السليمانية',
  ])
  expect(told('اعتقلت الشرطة الإسرائيلية ثلاثة فلسطينيين في جنين وضبطت معهم بنادق.')).toContain('arrest جنين')
})

test('in a country, where somebody was just then says more', () => {
  const rider = 'قتل قائد ميداني في حركة الشباب بغارة أميركية في الصومال عندما كان يركب دراجة قرب بلدة جمامي.'
  expect(told(rider)).toEqual(['air_strike جمامي'])
  expect(told('خطف مسلحون مهندسا صينيا في نيجيريا في مكان يقع قرب مدينة زاريا.')).toEqual(['abduction زاريا'])
  const other = 'قتل ثلاثة جنود بلغم في مالي، بينما خطف مسلحون تاجرا قرب بلدة هومبوري.'
  expect(told(other)).toContain('bombing مالي')
})

test('where only some of the victims fell is not where all did', () => {
  const share = 'قتل 25 مدنيا في غارات على ريف حماة الشمالي بينهم سبعة أطفال في بلدة كفرزيتا، بحسب المرصد السوري.'
  expect(told(share)).toEqual(['air_strike ريف حماة الشمالي'])
  expect(told('قتل 12 شخصا بينهم أربعة أطفال في مدينة بنغازي بسقوط قذيفة.')).toEqual(['shelling بنغازي'])
})

test('where those met who spoke of it afterwards, and whence rounds flew, is not where it was', () => {
  const met = 'ندد المبعوث الأممي عقب لقائه بالوزير في روما بخطف مسلحين ثلاثة مهندسين في مدينة زوارة الليبية.'
  expect(told(met)).toContain('abduction زوارة')
  expect(told(met)).not.toContain('abduction روما')
  const rounds = 'أصيبت ثلاث نساء في بلدة الدائر السعودية إثر سقوط قذائف صاروخية من الحدود اليمنية على حقل.'
  expect(told(rounds)).toEqual(['shelling الدائر'])
  expect(told('اتفق الجيش والحركة خلال اجتماعهما في جوبا أمس على وقف لإطلاق النار بدارفور.')[0]).toMatch(/^agreement/)
})

test('the village is not the town by which it lies, and a front is no side', () => {
  const village =
    'قتل خمسة بانفجار في مدينة كركوك. وهاجم مسلحون منزلا في قرية البشير قرب كركوك. وأحرق المسلحون مسجدا في القرية.'
  expect(told(village)).toContain('destruction البشير')
  const [raid] = claimsIn('كثف الطيران السوري غاراته أمس على جبهة مدينة الزبداني بريف دمشق.')
  expect(raid?.place?.name).toBe('الزبداني')
  expect(raid?.actors.map(({ name }) => name)).toEqual(['الطيران السوري'])
  const [front] = claimsIn('هاجمت جبهة النصرة حاجزا للجيش السوري في مدينة إدلب.')
  expect(front?.actors[0]?.name).toBe('جبهة النصرة')
})

test('ordinary words are no places of lands that nothing speaks of', () => {
  const chained = 'اشتبك مصلون مع الشرطة الإسرائيلية داخل المسجد الأقصى وأغلقت الشرطة الأبواب بالسلاسل.'
  expect(told(chained).every(one => !one.includes('السلاسل'))).toBe(true)
  expect(told('قتل سبعة جنود في معارك على عدة جبهات جديدة في العراق.')).toEqual(['clash العراق'])
  expect(told('استعاد الجيش اليمني تبة مسعود شرق مدينة تعز من الحوثيين.')).toEqual(['capture تبة مسعود'])
  expect(told('قتل سبعة من داعش بقصف عراقي على منطقة البو حياة شرق الرمادي.')).toEqual(['shelling البو حياة'])
  expect(told('قتل ثلاثة جنود بلغم في قرية زمزوق شمال بنغازي.')).toEqual(['bombing زمزوق'])
})

test('the town that holds the quarters or towns of a list, and the land of a state', () => {
  expect(told('قتل سبعة مدنيين في قصف على حيي الصاخور والشعار في مدينة حلب شمال سوريا.')).toEqual(['shelling حلب'])
  expect(told('سيطرت قوات النظام السوري على حيي الصاخور والشعار في مدينة حلب.')).toEqual([
    'capture الصاخور',
    'capture الشعار',
  ])
  const own = 'بدأت تركيا عمليات عسكرية بعد تفجير انتحاري داخل أراضيها قتل فيه 32 شخصا، وفتحت قاعدة إنجرليك لحلفائها.'
  expect(told(own)).toContain('suicide_attack تركيا')
})

test('after what a town an accord is called, and of which province it is the centre, is not where it was', () => {
  const accord = 'أتاح اتفاق أروشا وقف الحرب الأهلية في بوروندي التي أسفرت عن مقتل 300 ألف شخص.'
  expect(told(accord)).toContain('clash بوروندي')
  expect(told(accord)).not.toContain('clash أروشا')
  expect(told('فجر تنظيم داعش ملعبا شرقي بعقوبة مركز محافظة ديالى بعبوات ناسفة.')).toEqual(['bombing بعقوبة'])
  expect(told('اتفق الحوثيون والحكومة في مسقط على هدنة في اليمن.')[0]).toMatch(/^agreement/)
})

test('an adjective tells in which country a town lies, and is no part of its name', () => {
  const [fled] = claimsIn('هاجمت قوات الدعم السريع في السودان سوقا في بلدة أدري التشادية وقتلت سبعة.')
  expect([fled?.place?.name, fled?.place?.country]).toEqual(['أدري', 'TD'])
  expect(told('قتل ثلاثون في هجوم انتحاري في بلدة سروج التركية قرب الحدود السورية.')).toEqual(['suicide_attack سروج'])
  const [capital] = claimsIn('انفجرت سيارة مفخخة في العاصمة الصومالية وقتلت ستة جنود.')
  expect(capital?.place?.name).toBe('العاصمة الصومالية')
})

test('what a town was taken on the day before, and where the dead are brought, is no town that is spoken of', () => {
  const taken =
    'سيطرت حركة طالبان على مدينة شبرغان شمال أفغانستان غداة سيطرتها على زرنج. وانسحبت القوات الحكومية من المدينة.'
  expect(told(taken)).toContain('withdrawal شبرغان')
  expect(told('قتل خمسة جنود بانفجار لغم في بلدة ككلة الليبية ونقلت جثثهم إلى مدينة غريان.')).toEqual(['bombing ككلة'])
})

test('names in ي, quarters of the town of their sentence, and a rank that is no name', () => {
  expect(told('سيطر الجيش الصومالي على بلدة يسومان شرق بلدوين بعد معارك مع حركة الشباب.')).toContain('capture يسومان')
  const quarter =
    'وضع قادة خمس دول في باريس خطة ضد بوكو حرام. وفي كانو قتل أربعة في تفجير انتحاري في حي سابون غاري في نيجيريا.'
  const [blast] = claimsIn(quarter).filter(({ type }) => type === 'suicide_attack')
  expect([blast?.place?.name, blast?.place?.country]).toEqual(['سابون غاري', 'NG'])
  expect(told('قتل 13 مدنيا في قصف صاروخي على مدينة غنجة ثاني مدن أذربيجان.')).toEqual(['shelling غنجة'])
  expect(told('نزح السكان من منطقة يقطنونها شمال تعز بعد قصف الحوثيين.').every(one => one.endsWith('تعز'))).toBe(true)
})

test('a city is where it lies, wherever those are from who fall there, and villages called like it where they are told', () => {
  const countries = (body: string): (string | null | undefined)[] => claimsIn(body).map(({ place }) => place?.country)
  expect(countries('قتل قيادي في حركة حماس في غارة إسرائيلية على سيارة في صيدا أمس.')).toEqual(['LB'])
  expect(countries('اعتقلت القوات الإسرائيلية شابين في قرية صيدا شمال طولكرم وأصابت ثالثا بالرصاص.')).toContain('PS')
})

test('a town whose name is also a verb is a town behind what befalls it, and the verb elsewhere', () => {
  expect(told('قصف تدمر فقتل تسعة مدنيين أمس، وفق المرصد السوري.')).toEqual(['shelling تدمر'])
  expect(told('اندلعت معركة تدمر أمس وقتل فيها تسعة جنود سوريين.')).toEqual(['clash تدمر'])
  expect(told('قصفت الطائرات السورية الرقة أمس، وكانت البراميل تدمر المنازل.')).not.toContain('air_strike تدمر')
})

test('what a place lies opposite to or borders on is not where it was, nor is where a court sits', () => {
  expect(told('قصفت طائرات تركية مواقع المتشددين في منطقة جرابلس المقابلة لمدينة قرقميش أمس.')).toEqual([
    'air_strike جرابلس',
  ])
  expect(told('وأكد ضابط في بلدة القائم الحدودية مع سوريا أن انتحاريا فجر نفسه قرب ثكنة للجيش أمس.')).toEqual([
    'suicide_attack القائم',
  ])
  const tried = 'أجلت محكمة جنايات المنصورة محاكمة عشرين متهما بتفجير عبوات ناسفة وقتل ثلاثة ضباط.'
  expect(told(`قتل شرطيان في هجوم على نقطة تفتيش في العريش بمصر أمس. ${tried}`).join()).not.toMatch(/المنصورة/)
  expect(told('قتل شرطيان في هجوم على محكمة جنايات في المنصورة أمس.')).toEqual(['clash المنصورة'])
})

test('what the head of a body in a town tells was there, unless the body is a great one', () => {
  expect(told('قال مدير فرق الإطفاء في درعا إن عشرة مدنيين قتلوا في قصف مدفعي أمس.')).toEqual(['shelling درعا'])
  const great = 'وأوضح الدكتور سامر عودة رئيس معهد البحوث الأمنية في جدة، أن الشرطة السعودية اعتقلت ثلاثة مسلحين.'
  expect(told(great).join()).not.toMatch(/جدة/)
})

test('"the town" is not where a government sits', () => {
  const left = 'انسحب المسلحون من أحياء في عدن بعد إعلان الحكومة في الرياض وقف القتال.'
  const retook = 'وسيطرت القوات اليمنية أمس على معظم المدينة بعد معارك قتل فيها ستة جنود.'
  expect(told(`${left} ${retook}`).join()).not.toMatch(/الرياض/)
  expect(told(`قتل ستة جنود في هجوم في الرياض. ${retook}`).join()).toMatch(/الرياض/)
})

test('how far off a town something was is told by a bearing too, and a place told before says more', () => {
  const ambush = 'قتل عشرة جنود في كمين لمسلحين بولاية عين الدفلى الجمعة.'
  const off = 'وذكرت صحيفة أن تسعة جنود قتلوا في الكمين على بعد تسعين كيلومترا شرقي العاصمة الجزائر.'
  expect(told(`${ambush} ${off}`).join()).not.toMatch(/clash (العاصمة )?الجزائر/)
  expect(told(off).join()).toMatch(/الجزائر/)
})

test('what is found, taken and counted further on was where the text stayed', () => {
  const fight = 'قتل ستة مسلحين في هجوم للجيش الليبي على مواقعهم في سرت الأربعاء.'
  const later = 'وقال ناطق إن القتال كان عنيفا. واستمرت المواجهات طوال الليل. وفتشت القوات المباني.'
  const found = 'وعثر الجنود على معمل لصنع الأحزمة الناسفة.'
  expect(told(`${fight} ${later} ${found}`)).toContain('disrupted_weapons سرت')
  expect(told(`${fight} وعقد اجتماع في طرابلس أمس. ${later} ${found}`)).not.toContain('disrupted_weapons سرت')
})

test('a side that is called after a district fights there for want of another place', () => {
  expect(told('هاجمت عشائر ناحية كبيسة منزل قائد في تنظيم داعش وقتلت ثلاثة من حراسه.').join()).toMatch(/كبيسة/)
  expect(told('هاجمت عشائر ناحية كبيسة مقرا لتنظيم داعش في هيت وقتلت ثلاثة من حراسه.').join()).toMatch(/هيت/)
})

test('a name of no list that is told once as that of a village is one where it stands bare', () => {
  const first = 'قتل عشرون شخصا في هجوم لبوكو حرام على قرية مايكادير شمال شرق نيجيريا الأحد.'
  const again = 'وقال شاهد يقيم في مايدوغوري إن المسلحين هاجموا مايكادير الأربعاء وقتلوا سبعة مدنيين.'
  expect(told(`${first} ${again}`).filter(claim => /مايدوغوري/.test(claim))).toEqual([])
  expect(told(`قتل ضابط يدعى مايكادير في كمين في كانو بنيجيريا. ${again}`).join()).not.toMatch(/مايكادير/)
})

test('whence raids come that fall in other lands is not where they fell', () => {
  const raids = 'شنت مقاتلات تركية غارات على مواقع لداعش في شمال سوريا السبت.'
  expect(told(`${raids} وتأتي الضربات الجوية بعد دخول أنقرة الحرب على داعش.`).join()).not.toMatch(/أنقرة/)
  expect(told('شن سلاح الجو التركي أمس غارات جديدة استهدفت مواقع حزب العمال الكردستاني.').join()).not.toMatch(/ تركيا/)
  const base = 'ووافقت تركيا على استخدام قاعدة انجرليك لشن غارات على داعش.'
  expect(told(`${raids} ${base}`).join()).not.toMatch(/انجرليك/)
  expect(told('قتل ثلاثة جنود في غارة جوية على قاعدة انجرليك أمس.').join()).toMatch(/انجرليك/)
  expect(told('شن سلاح الجو السوري أمس غارات جديدة استهدفت مواقع المعارضة المسلحة.').join()).toMatch(/سوري/)
})

test('where the dead are brought, whence supplies come and where a government sits is not where it was', () => {
  const dead = 'نقلت طائرة أمس جثمان الجندي سامر عودة الذي قتل في مواجهات مع الحوثيين من نجران إلى محافظة بيشة.'
  expect(told(dead).join()).not.toMatch(/بيشة/)
  const blast = 'قتل تسعة مسلحين بانفجار سيارة في قضاء البعاج أمس. وأغلق المسلحون الطرق ونقلوا القتلى إلى الطب الشرعي'
  expect(told(`${blast} بالموصل.`).join()).not.toMatch(/الموصل/)
  const roads = 'قالت مصادر في تعز إن المقاومة تستعد لقطع طرق إمدادات الحوثيين'
  expect(told(`${roads} القادمة من اتجاه الحديدة.`).join()).not.toMatch(/الحديدة/)
  const seat = 'تقدمت كتائب متحالفة مع حكومة تساندها الأمم المتحدة في طرابلس صوب وسط سرت أمس.'
  expect(told(seat).join()).not.toMatch(/طرابلس/)
  expect(told('هاجم مسلحون مقر الحكومة في طرابلس وقتلوا ثلاثة حراس أمس.').join()).toMatch(/طرابلس/)
  expect(told('أصيب جنديان بقذائف سقطت على مركز المسيال بقطاع الحرث أمس.')).toEqual(['shelling المسيال'])
})
