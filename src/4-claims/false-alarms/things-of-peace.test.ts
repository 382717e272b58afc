/** Nature, beasts and goods, rescues and business in the words of conflict; and what is called by a word for a force and is none. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())

/** Types of all claims that are told. */
function told(body: string): string[] {
  const report = { id: 'x', publisher: null, url: null, title: null, published: '2019-06-12', body }
  return readReport(report, names).claims.map(({ type }) => type)
}

test.each<[string, string[]]>([
  // Nature strikes and drives people out.
  ['ضرب زلزال بقوة 5.4 درجات مدينة حلب أمس دون وقوع إصابات.', []],
  ['ضربت طائرات التحالف مواقع تنظيم داعش في الموصل أمس.', ['air_strike']],
  [
    'شردت الأعاصير والفيضانات أكثر من أربعة ملايين شخص في الفلبين العام الماضي. وقال خبراء إن تغير المناخ يشرد مئات الآلاف كل عام.',
    [],
  ],
  // Those who graduate leave no place.
  ['شهد الوزير أمس حفل تخرج الدفعة 31 من كلية الشرطة في بغداد، بينما يقاتل الجيش تنظيم داعش في الموصل.', ['clash']],
  ['خرجت دفعة جديدة من مقاتلي تنظيم داعش من الرقة أمس.', ['withdrawal']],
  // Heads of state visit one another, and allies agree on help.
  ['قصف الجيش مواقع تنظيم داعش في الموصل أمس. وسيجري الرئيس محادثات مع نظيره الفرنسي في باريس.', ['shelling']],
  ['قصف الجيش مواقع تنظيم داعش في الموصل أمس. واتفقت تركيا مع الولايات المتحدة على تدريب مقاتلين.', ['shelling']],
  [
    'قصف الجيش مواقع تنظيم داعش في الموصل أمس. واتفقت تركيا مع الولايات المتحدة على وقف إطلاق النار في سوريا.',
    ['shelling', 'agreement'],
  ],
  ['قصف الجيش مواقع تنظيم داعش في الموصل أمس. وتعتزم فرنسا إنشاء لجنة تدفع عملية السلام قدما.', ['shelling']],
  // Who loses an eye is not missing.
  ['قصف الجيش مواقع تنظيم داعش في الموصل أمس. وفقد شاب عينه اليمنى.', ['shelling']],
  // Parties talk about a cabinet.
  [
    'فشلت أمس محادثات الائتلاف الحكومي بين حزب العدالة والتنمية وحزب الشعب. وقصفت تركيا معسكرات لحزب العمال الكردستاني قرب دهوك أمس.',
    ['shelling'],
  ],
  // Beasts and goods are put away; "رأس" is a head too.
  ['أعدمت السلطات في كركوك أمس عشرين ألف دجاجة، كما تم إعدام 30 رأسا من الأبقار.', []],
  ['أعدم تنظيم داعش ثلاثة شبان بقطع الرأس في مدينة الموصل أمس.', ['execution']],
  ['قتل صيادون نحو مئتي حوت قبالة الجزر أمس، وأدان ناشطون المجزرة.', []],
  // Who is beaten is not bombarded.
  ['تعرضت سيدة للضرب من زوجها في مدينة الموصل أمس ما أدى إلى وفاتها.', []],
  ['تعرض متظاهرون للضرب على يد قوات الأمن في الخرطوم أمس، وأصيب خمسة.', ['attack']],
  // A packet is no device, and the dead of a thunderbolt are of nobody's doing.
  ['أصيب أربعة أطفال بتسمم بعد تناول عبوة عصير فاسدة في البصرة أمس.', []],
  ['أصيب أربعة أطفال بانفجار عبوة ناسفة في البصرة أمس.', ['bombing']],
  ['قتل خمسة مزارعين في صاعقة ضربت قرية في ديالى أمس.', []],
  ['أصيب شاب بحروق في وجهه بعد انفجار ألعاب نارية في درعا أمس.', []],
  // A sentence that a court passes.
  ['محكمة في طرابلس تحكم بالإعدام على ثلاثة متهمين. وقضت محكمة أخرى بإعدام متهم رابع.', []],
  // What a state and an organisation agree on for relief ends no fighting; nor is power a person.
  [
    'أبرمت الحكومة السودانية اتفاقا مع الأمم المتحدة لتقديم الإغاثة في دارفور. وقتل أمس تسعة جنود في اشتباكات مع متمردين في دارفور.',
    ['clash'],
  ],
  [
    'اتهم الوزير الحوثيين باغتصاب السلطة في صنعاء. وقتل أمس تسعة جنود في اشتباكات مع الحوثيين في تعز.',
    ['statement', 'clash'],
  ],
  ['هدمت القوات أكثر من أربعين قرية في دارفور أمس، وقتلت خمسة مدنيين.', ['destruction', 'attack']],
  ['دفعت المعارك في دارفور أمس 60 ألفا لعبور الحدود إلى تشاد.', ['displacement']],
  ['حاربت قوات سوريا الديمقراطية تنظيم داعش في منبج أمس.', ['clash']],
  // Who is stuck was not abducted, and teams that rescue are no force.
  ['أنقذت فرق الدفاع المدني أمس أربعة أشخاص احتجزوا داخل بئر في حمص، ولقي اثنان منهم مصرعهما.', []],
  ['لقي ثلاثة أشخاص مصرعهم وأصيبت سيدة في حوادث متفرقة باشرتها الفرق الإسعافية وفرق الإطفاء في البصرة أمس.', []],
  ['احتجز مسلحون عشرة مدنيين داخل مدرسة في درعا أمس.', ['abduction']],
])('%s', (body, expected) => {
  expect(told(body)).toEqual(expected)
})
