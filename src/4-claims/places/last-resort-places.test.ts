/** Places that are told of the people in a sentence, and of what happened only where it tells no other. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const claimsIn = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, names).claims
const told = (body: string): string[] => claimsIn(body).map(({ type, place }) => `${type} ${place?.name}`)

test('where a victim comes from is where it happened only if nothing else is told', () => {
  const crossing =
    'استشهد الشاب سامر عودة (22 عاما) من قرية بيت لقيا برصاص الجيش الإسرائيلي خلال مواجهات قرب حاجز قلنديا.'
  expect(told(crossing)).toEqual(['clash حاجز قلنديا'])
  expect(told('استشهد الشاب سامر عودة من قرية بيت لقيا برصاص الجيش الإسرائيلي.')[0]).toMatch(/بيت لقيا$/)
})

test('where those come from who do it is not where they did it', () => {
  expect(told('أحرق مستوطنون من مستوطنة يتسهار مركبتين في قرية مادما جنوب نابلس.')).toEqual(['destruction مادما'])
  expect(told('أحرق مستوطنو يتسهار حقولا في قرية بورين أمس.')).toEqual(['destruction بورين'])
  expect(
    told('قصفت مدفعية الجيش التركي مواقع المسلحين قرب كوباني، وقتل في القصف ثلاثة وهم من سكان مدينة منبج.'),
  ).toEqual(['shelling كوباني'])
})

test('people are held where they were seized, wherever they are taken', () => {
  const taken =
    'أطلقت البحرية الإسرائيلية النار على مراكب الصيادين قبالة مدينة غزة، واعتقلت صيادين اثنين واقتادتهما إلى ميناء أسدود.'
  expect(told(taken)).toContain('arrest مدينة غزة')
  expect(told('خطف مسلحون ثلاثة موظفين في مدينة تعز، ونقلوهم إلى سجن في مدينة إب.')).toEqual(['abduction تعز'])
})

test('a town told with its land in front of the agency is where it was written', () => {
  const written = 'دبي، الإمارات العربية المتحدة (CNN) -- '
  const elsewhere = 'قال ناشطون إن جنديين قتلا في انفجار استهدف دورية. ووقع الانفجار على الطريق قرب بلدة عين عيسى.'
  expect(told(written + elsewhere)).toEqual(['bombing عين عيسى'])
  expect(told(`${written}أعلن الجيش اعتراض صاروخ أطلقه الحوثيون باتجاه السعودية أمس.`)).toEqual(['shelling السعودية'])
  expect(told('القاهرة، مصر (CNN) -- قتل جنديان في هجوم مسلح على دورية أمس.')).toEqual(['clash القاهرة'])
})

test('those who strike have their base elsewhere', () => {
  const based = 'تعرضت مواقع قوات سوريا الديمقراطية في محيط منبج لقصف من قبل الجيش التركي المنتشر في مدينة جرابلس.'
  expect(told(based)).toEqual(['shelling منبج'])
  const around = 'أصيب خمسة مدنيين بقصف من الجيش التركي المنتشر في محيط جرابلس على قرية عون الدادات قرب منبج.'
  expect(told(around)).not.toContain('shelling جرابلس')
  expect(told('قصف الجيش التركي القوات المنتشرة في مدينة منبج أمس.')).toEqual(['shelling منبج'])
})

test('whence aircraft took off is no part of their name', () => {
  const [raid] = claimsIn('قصفت مقاتلات تركية أقلعت من قاعدة ديار بكر مخازن لحزب العمال الكردستاني في جبل قنديل.')
  expect(raid?.actors.map(({ name }) => name)).toContain('مقاتلات تركية')
  expect(raid?.place?.name).toMatch(/قنديل$/)
})

test('what came later was elsewhere', () => {
  const freed = 'خطف مسلحون 20 راكبا على طريق كادونا في نيجيريا، قبل أن تحرر الشرطة تسعة منهم في قرية كاتاري.'
  expect(told(freed)[0]).toBe('abduction طريق كادونا')
  const [, release] = claimsIn('خطف مسلحون 20 مدنيا في كادونا أمس. وحررت الشرطة النيجيرية تسعة منهم في زاريا.')
  expect(release?.tolls.map(({ outcome, low, of }) => `${outcome} ${low} ${of}`)).toEqual(['freed 9 null'])
})

test('fire comes from where those have their positions who fire', () => {
  const positions = 'قتل ثلاثة في قصف للحوثيين استهدف حي الجمهوري وسط تعز من مواقعهم في تبة السلال.'
  expect(told(positions)).toEqual(['shelling حي الجمهوري'])
  const launched = 'أطلق مسلحون قذيفتين صاروخيتين من منطقة تل رفعت على مركز مدينة أعزاز فأصيب أربعة مدنيين.'
  expect(told(launched)).toEqual(['shelling أعزاز'])
})

test('ground that somebody holds is what is told straight before it', () => {
  const held = 'قتل خمسة أطفال بقذيفة على حي الحمدانية الخاضع لسيطرة الجيش في حلب.'
  expect(told(held)).toContain('capture الحمدانية')
  const theirs = 'أطلق مسلحون من داعش قذائف من بلدة تل رفعت الخاضعة لسيطرتهم على مدينة أعزاز فأصيب أربعة مدنيين.'
  expect(told(theirs)).not.toContain('capture أعزاز')
})

test('the capital is that of the country told of, and the town is none of its quarters', () => {
  expect(told('سقطت قذيفة هاون في حديقة وسط العاصمة، ما أدى إلى مقتل سيدة، وفق الجيش السوري.')).toEqual([
    'shelling دمشق',
  ])
  const quarter =
    'اندلعت مواجهات بين الحوثيين والمقاومة في مدينة تعز. وقصف الحوثيون حي الجمهوري. وقتل سبعة جنود في انفجار غرب المدينة.'
  expect(told(quarter)).toContain('bombing تعز')
})

test('of whom a town buries it is told where he died', () => {
  const buried = 'شيع آلاف الفلسطينيين في الخليل جثمان الشهيد سامر عودة الذي قتل أمس برصاص مستوطن قرب بلدة بيت أمر.'
  const [claim] = claimsIn(buried)
  expect(claim?.place?.name).toBe('بيت أمر')
  expect(claim?.tolls.map(({ outcome, low }) => `${outcome} ${low}`)).toEqual(['killed 1'])
})

test('names of two words behind a kind word, whatever the second alone is called', () => {
  expect(told('قتل 18 مدنيا في هجوم لمسلحين على قرية سوبان كورو في منطقة موبتي وسط مالي.')).toEqual([
    'attack سوبان كورو',
  ])
  expect(told('قتل 11 شرطيا في هجوم انتحاري في منطقة قلعة سيف الله بإقليم بلوشستان.')[0]).toBe(
    'suicide_attack قلعة سيف الله',
  )
})

test('the model of aircraft stands in their name', () => {
  const [raid] = claimsIn('قصفت مقاتلات F-16 أميركية معسكرا لتنظيم الدولة في صبراتة غربي ليبيا.')
  expect(raid?.actors.map(({ name }) => name)).toContain('مقاتلات F-16 أميركية')
})

test('a woman behind a man is whom he shot', () => {
  const [claim] = claimsIn('قتل قناص حوثي امرأة في تعز.')
  expect(claim?.tolls.map(({ detail, group }) => `${group} ${detail}`)).toEqual(['civilians women'])
})

test('between which places a bus went is where it was stopped only if nothing else is told', () => {
  const bus = 'أطلق مسلحون النار على حافلة كانت في طريقها من كراتشي إلى كويتا قرب خضدار وقتلوا 14 راكبا.'
  expect(told(bus)).toEqual(['attack خضدار'])
})

test('a village of no list lies by the towns that are told behind it', () => {
  const [claim] = claimsIn('قتل مسلحون 26 مدنيا في قرية أندوكي التي تقع على الطريق بين غاو وميناكا.')
  expect(claim?.place?.name).toBe('أندوكي')
  expect(claim?.place?.lat).toBeCloseTo(16.27, 0)
})

test('over which place somebody is set, and whence help came, is not where it was', () => {
  expect(told('نجا رئيس بلدية النعيمة من محاولة اغتيال على طريق درعا أمس.')).toEqual(['attack طريق درعا'])
  const help = 'قتل ثلاثة جنود من النيجر في بلدة ديفا في كمين لتعزيزات قدمت من العاصمة نيامي.'
  expect(told(help)).toEqual(['clash ديفا'])
})

test('those who bury a man are not dead, nor is he killed again', () => {
  const buried = 'قتل قيادي في كتائب القسام في غارة إسرائيلية على بيروت أمس. وشيع الآلاف جثمانه في مخيم شاتيلا.'
  expect(told(buried)).toEqual(['air_strike بيروت'])
})

test('what a pipe leads from, a crossing on the way and a road that leads on is not where it was', () => {
  expect(told('فجر مسلحون أنبوبا ينقل الغاز من حقل شاعر إلى محطة إيبلا، في بادية الفرقلس شرقي حمص.')).toEqual([
    'bombing الفرقلس',
  ])
  const hurt =
    'قتل أربعة في اشتباكات بين الجيش الليبي ومهربين على الطريق بين الزاوية وصرمان، ونقل جريحان إلى تونس عبر معبر رأس جدير.'
  expect(told(hurt)).not.toContain('clash معبر رأس جدير')
  const way = 'تصدى الجيش اليمني لتسلل الحوثيين باتجاه جبل هان المطل على منفذ مدينة تعز نحو عدن، وأسر أربعة منهم.'
  expect(told(way)).not.toContain('arrest عدن')
})

test('a place told before "بعد أن" is no place of a saying', () => {
  const fire =
    'اندلعت النيران في خزانات بميناء السدرة بعد أن أصابها صاروخ أطلقته ميليشيات فجر ليبيا من زوارق قبالة الساحل، وأفاد مصدر بمقتل 22 جنديا في هجوم متزامن على سرت.'
  expect(told(fire)).toEqual(['shelling ميناء السدرة', 'clash سرت'])
})

test('a capital that sets something going is a government', () => {
  expect(told('بدأت أنقرة قصف تنظيم الدولة الإسلامية قرب كوباني.')).toEqual(['shelling كوباني'])
  const sent = 'قال المسؤول إن واشنطن سترسل قوات إلى العراق لقتال داعش. وقتل ثلاثة جنود عراقيين في كركوك.'
  expect(told(sent).join()).not.toContain('واشنطن')
  expect(told('بدأت طرابلس تستعيد هدوءها بعد اشتباكات قتل فيها ثلاثة جنود ليبيين.')).toEqual(['clash طرابلس'])
})

test('why people march is no march of its own, and rounds of an armed man are those of a person', () => {
  const march = 'تظاهر المئات في مدينة السويداء احتجاجا على مقتل شاب تحت التعذيب في سجن عدرا.'
  expect(told(march).filter(one => one.startsWith('protest'))).toEqual(['protest السويداء'])
  expect(told('قتل عنصر من قوى الأمن اللبنانية في بلدة زغرتا برصاص مسلح.')).toEqual(['clash زغرتا'])
})

test('where those are stationed who fire is not where it fell, which was told before', () => {
  const fell = 'أصيب خمسة مدنيين الثلاثاء بقصف مدفعي شنته مليشيا الحوثي على حي الروضة في مدينة تعز.'
  const fired = ' وقالت مصادر إن المليشيا المتمركزة في تبة السلال أطلقت ثلاث قذائف سقطت على منزل مواطن.'
  expect(told(fell + fired)).toEqual(['shelling حي الروضة'])
})

test('the place of what went on meanwhile is that which its own clause names', () => {
  const meanwhile = 'قتل جندي برصاص قناص في مدينة تعز، بينما تمكنت القوات اليمنية من إسقاط طائرة مسيرة في سماء مأرب.'
  expect(told(meanwhile)).toContain('disrupted_weapons مأرب')
})

test('where those went who were hit is not where it was told before that they were', () => {
  const laid = 'قتل عشرون حوثيا أمس في كمين نصبته المقاومة الشعبية في منطقة قيفة بمحافظة البيضاء.'
  expect(told(`${laid} وذكر مصدر أن الكمين استهدف رتلا كان في طريقه إلى جبهة الزاهر.`)).toEqual(['clash قيفة'])
})

test('what lies outside a camp is not in it, and the camp is what was called so', () => {
  const fight = 'تجددت الاشتباكات بين حركة فتح ومتشددين مساء الاثنين في مخيم عين الحلوة وسقط قتيل.'
  const shell = ' وسقطت قذيفة خارج المخيم في حي التعمير، وأصيب عسكري. ونزح عشرات العائلات من المخيم.'
  expect(told(fight + shell)).toEqual(['clash مخيم عين الحلوة', 'shelling حي التعمير', 'displacement مخيم عين الحلوة'])
})

test('a limb is no village, nor is what is agreed for a region its name', () => {
  const shot = 'أصيب صحفي برصاص الجيش الإسرائيلي في الرأس شرق خان يونس، وأصيب آخر في القدم شرق رفح.'
  expect(told(shot).join()).not.toMatch(/الرأس|القدم/)
  expect(told('قتل ستة مدنيين أمس في قصف مدفعي على بلدات ضمن منطقة خفض التصعيد في إدلب.')).toEqual(['shelling إدلب'])
  expect(told('أصيب شاب برصاص الجيش الإسرائيلي في رقبته شرقي جباليا أمس.')).toEqual(['attack جباليا'])
})

test('the lands of a people are no town that is spelt alike behind a preposition', () => {
  const land = 'اشتبك مقاتلو الفرقة 13 أمس مع جبهة النصرة (تنظيم القاعدة في بلاد الشام) قرب معرة النعمان.'
  expect(told(land)).toEqual(['clash معرة النعمان'])
})

test('those whom a ministry takes are in its country where no place is told, though they fought in another', () => {
  const abroad =
    'أعلنت وزارة الداخلية التونسية اعتقال خمسة مسلحين. وقال شهود إن الخمسة قاتلوا مع التنظيم في ريف حلب في سوريا. وتونس بلدهم.'
  expect(claimsIn(abroad).find(claim => claim.type === 'arrest')?.place?.name).toBe('تونس')
})

test('how far off a place lies is no fire on another', () => {
  const first = 'انفجرت عبوة أمس في حي الدورة جنوب بغداد فقتل مدنيان.'
  const second = ' وقتل شرطيان عندما انفجرت قنبلة لدى مرور دوريتهم في التاجي على بعد 20 كيلومترا شمالي بغداد.'
  expect(told(first + second)).toEqual(['bombing حي الدورة', 'bombing التاجي'])
})

test('behind its doer an aircraft is what was destroyed', () => {
  const downed =
    'قتل مدني أمس في صعدة بقصف حوثي. وأعلن التحالف أن الدفاعات الجوية السعودية دمرت طائرة مسيرة مفخخة قرب خميس مشيط.'
  expect(told(downed)).toContain('disrupted_weapons خميس مشيط')
  expect(told(downed).join()).not.toContain('air_strike')
})

test('an attacker is none of those whose side is told', () => {
  const [claim] = claimsIn(
    'قال الجيش الأمريكي إن أحد جنوده قتل في هجوم شنه شخص يرتدي زي الجيش الأفغاني في كابول أمس. وقالت البعثة إن المهاجم قتل في الحادث.',
  )
  expect(claim?.tolls.map(({ detail }) => detail)).toEqual([null, 'attackers'])
})

test('where a parliament is that speaks of raids is not where they fell', () => {
  const raids = 'قصفت الطائرات التركية أمس مواقع للعمال الكردستاني في شمال العراق.'
  expect(told(`${raids} وقال برلمان إقليم كردستان إن هذه الغارات خطيرة.`)).toEqual(['air_strike شمال العراق'])
})

test('what goes on beside the news all over a country is not where the news was', () => {
  const beside = 'قتل ستة جنود في هجوم في العاصمة كابول أمس، وسط أعمال عنف متزايدة في شتى أنحاء البلاد.'
  expect(told(beside)).toEqual(['clash كابول'])
  expect(told('اغتال مجهولون رجل الدين حجة الإسلام سالم حسيني في الأهواز أمس.')).toEqual(['attack الأهواز'])
})
