/** Figures and people as sentences tell them: behind the noun, before the verb, at the next place, by those who serve. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Actor } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readTolls } from '../tolls/tolls.ts'

const names = indexNames(toyGazetteer())

const sentencesOf = (body: string) =>
  analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), names, null)

/** Each figure of a text as "outcome least group", parts of others in brackets. */
const tollsOf = (body: string): string[] =>
  sentencesOf(body)
    .flatMap(readTolls)
    .map(({ outcome, low, group, included }) => {
      const told = `${outcome} ${low} ${group}`
      return included ? `(${told})` : told
    })

describe('figures', () => {
  test.each([
    ['ليرتفع عدد قتلى الجيش النهراني في حركوش إلى 712', ['killed 712 combatants']],
    ['ارتفع عدد شهداء الجيش النهراني إلى 30 شهيدا', ['killed 30 combatants']],
    ['ارتفع عدد القتلى إلى 30 قتيلا', ['killed 30 unknown']],
    ['تفكيك خلية تتكون من ثلاثة أفراد', ['captured 3 combatants']],
    ['قتل سبعة في قصف القصر الرئاسي في قلازار', ['killed 7 unknown']],
    ['مقتل 34 رهينة في حركوش', ['killed 34 civilians']],
    ['مقتل 34 أسيرا من أسود الوادي في حركوش', ['killed 34 combatants']],
    ['استشهد 17 من أبطال الجيش النهراني في حركوش', ['killed 17 combatants']],
    ['إبطال 17 عبوة في حركوش', []],
    ['أصيب أربعة من أفراد مديرية أمن حركوش', ['injured 4 combatants']],
    ['أصيب أربعة من أفراد مديرية التعليم في حركوش', ['injured 4 unknown']],
    ['أصيب 40 مدنيا في قصف للجيش النهراني على حركوش، مات منهم سبعة', ['injured 40 civilians', '(killed 7 civilians)']],
    ['أصيب 40 مدنيا في قصف للجيش النهراني على حركوش توفي سبعة منهم', ['injured 40 civilians', 'killed 7 civilians']],
    ['استقبل المستشفى 40 جريحا فارق سبعة منهم الحياة', ['injured 40 unknown', 'killed 7 unknown']],
    ['قتل انتحاري يشتبه بانتمائه لأسود الوادي 32 شخصا في حركوش', ['killed 32 unknown']],
    ['قتل مسلح يشتبه بأنه من أسود الوادي ثلاثة جنود في حركوش', ['killed 3 combatants']],
    ['قتل انتحاري في هجوم أسفر عن إصابة خمسة جنود في حركوش', ['killed 1 combatants', 'injured 5 combatants']],
    ['أصابت الغارات أهدافا عدة شرق حركوش', []],
    ['أصابت الغارات خمس وحدات تكتيكية قرب حركوش', []],
    ['مقتل جنديين اثنين في حركوش', ['killed 2 combatants']],
    ['قتل خمسة عناصر من الدفاع المدني في حركوش', ['killed 5 civilians']],
    [
      'إن 11 عنصرا من أسود الوادي، بينهم قيادي يدعى رامز درعاوي، قتلوا في حركوش',
      ['killed 11 combatants', '(killed 1 combatants)'],
    ],
    ['إن سبعة أشخاص، من بينهم طفلان لم يتجاوزا العاشرة، قتلوا في حركوش', ['killed 7 unknown', '(killed 2 civilians)']],
    ['إن 25 جنديا لقوا حتفهم عندما هاجم مسلحون قاعدة في حركوش', ['killed 25 combatants']],
    ['مقتل متطوع في الهلال الأحمر في حركوش', ['killed 1 civilians']],
    ['ضبط 12 مشتبها بهم في حركوش', ['captured 12 unknown']],
    ['فقتلت الغارة أربعة يعتقد أنهم من أسود الوادي', ['killed 4 combatants']],
    ['فقتلت الغارة أربعة يعتقد أنهم من سكان حركوش', ['killed 4 unknown']],
    ['أعدمت حكومة نهران مدنيين اثنين في حركوش', ['killed 2 civilians']],
    ['مقتل طفل وجندي متأثرين بجراحهما في حركوش', ['killed 1 civilians', 'killed 1 combatants']],
    ['توفي شرطيان ومدني متأثرين بجراحهم في حركوش', ['killed 2 combatants', 'killed 1 civilians']],
    ['وعدد القتلى مرشح للارتفاع لوجود ثمانية جرحى في حركوش', ['injured 8 unknown']],
    ['مقتل عسكريين نهرانيين اثنين في حركوش', ['killed 2 combatants']],
    ['استشهد فتى (16 عاما) وآخر (22 عاما) في حركوش', ['killed 1 civilians', 'killed 1 civilians']],
    ['ووصل إلى المستشفى سبعة قتلى و21 إصابة', ['killed 7 unknown', 'injured 21 unknown']],
    ['وقال إن أربع إصابات خطيرة وصلت إلى المستشفى', ['injured 4 unknown']],
    ['أصيب سالم خليل وأبناؤه الثلاثة في حركوش', ['injured 1 unknown', 'injured 3 unknown']],
    [
      'أصيب سبعة مدنيين بالرصاص المعدني المغلف بالمطاط والعشرات بحالات اختناق',
      ['injured 7 civilians', 'injured 20 civilians'],
    ],
    [
      'أصيب سبعة مدنيين بالرصاص المعدني المغلف بالمطاط والعشرات بالاختناق',
      ['injured 7 civilians', 'injured 20 civilians'],
    ],
    ['اعتقلت القوات ثلاثة شبان من بلدة رميزة وفتى من بلدة تل السمسم', ['captured 3 civilians', 'captured 1 civilians']],
    ['قتل المسلحون قائد كتيبة وثلاثة جنود قرب حركوش', ['killed 1 combatants', 'killed 3 combatants']],
    ['قتل المواطن رائد سالم في حركوش', ['killed 1 civilians']],
    ['أما في حركوش، فقد أعلن الجيش مقتل العشرات من المسلحين', ['killed 20 combatants']],
    ['وقال إن تسعين شخصا بينهم عشرة أجانب اعتقلوا في حركوش', ['captured 90 unknown', '(captured 10 unknown)']],
    ['وقال إن ثلاثة أشخاص، من بينهم امرأة، أصيبوا في حركوش', ['injured 3 unknown', '(injured 1 civilians)']],
    ['وقال إن ثلاثة من رجاله، وهم جنود، وصلوا وأن سبعة مدنيين أصيبوا في حركوش', ['injured 7 civilians']],
    ['مقتل أو إصابة تسعة جنود في حركوش', ['killed 1 combatants', 'injured 1 combatants']],
    ['قتل ثمانية مسلحين بينهما قائدان في حركوش', ['killed 8 combatants', '(killed 2 combatants)']],
    ['مقتل زعيم جماعة أسود الوادي مع عدد من رجاله في حركوش', ['killed 1 combatants', 'killed 2 combatants']],
    ['وكانوا بين أربعة عمال خطفتهم عناصر أسود الوادي في حركوش', ['captured 4 civilians']],
    [
      'وقال إن طفلة في عامها الخامس، وسيدة، وجنديا من قوات نهران، لقوا حتفهم في حركوش',
      ['killed 1 civilians', 'killed 1 civilians', 'killed 1 combatants'],
    ],
    ['ولا يعرف مكان 82 جنديا بعد المعارك في حركوش', ['missing 82 combatants']],
    ['وقالت الوزارة إن بين القتلى امرأة وطفلين في حركوش', ['(killed 1 civilians)', '(killed 2 civilians)']],
    ['إصابة جندي بجراح خطيرة وآخر بجراح طفيفة في حركوش', ['injured 1 combatants', 'injured 1 combatants']],
    ['قال قائد وجنديان إن ثلاثة مدنيين قتلوا في حركوش', ['killed 3 civilians']],
    ['ارتفع إلى 33 عدد قتلى الهجوم على حركوش', ['killed 33 unknown']],
    ['هاجم مسلحون البلدة ففر آلاف السكان إلى حركوش', ['displaced 2000 civilians']],
    ['اغتال مسلحون يستقلون دراجة نارية العقيد سالم الدرعاوي في حركوش', ['killed 1 combatants']],
    ['خطف مسلحون مجهولون مدير الشركة في حركوش', ['captured 1 civilians']],
    ['اغتال مسلحون قاضيا في حركوش', ['killed 1 civilians']],
    [
      'خلف القصف في حركوش 18 حالة وفاة و22 حالة إصابة بجروح في صفوف المدنيين',
      ['killed 18 civilians', 'injured 22 civilians'],
    ],
    ['ونسبت الخسائر بين المدنيين في حركوش إلى القصف (خمس حالات وفاة)', ['killed 5 civilians']],
    ['اغتال مسلحون مجهولون، في ساعة متأخرة من ليل الجمعة، ضابطا في حركوش', ['killed 1 combatants']],
    ['قتل مسلحون، فجر أمس، ثلاثة جنود في حركوش', ['killed 3 combatants']],
    ['قتل قناص مدنيا في حركوش', ['killed 1 civilians']],
    ['قتل ستة مسلحين وجرح آخرون في حركوش', ['killed 6 combatants', 'injured 2 combatants']],
    ['قتلت عائلة مكونة من خمسة أفراد في حركوش', ['killed 5 civilians']],
    ['قتلت أسرة من أربعة أشخاص في حركوش', ['killed 4 civilians']],
    ['وقال إن 12 مدنيا قتلوا في هجومين انتحاريين في حركوش', ['killed 12 civilians']],
    ['قتل تفجيران انتحاريان 13 شخصا في حركوش', ['killed 13 unknown']],
    ['قتلت انتحاريتان عشرين شخصا في حركوش', ['killed 20 unknown']],
    ['قتل عشرة من المدنيين والعسكريين في حركوش', ['killed 10 mixed']],
    ['قتل عشرة من المدنيين وجنود الجيش النهراني في حركوش', ['killed 10 mixed']],
    ['قتل عشرة من المدنيين وثلاثة جنود في حركوش', ['killed 10 civilians', 'killed 3 combatants']],
    ['خطف مسلحون ثلاثة غرباء في حركوش', ['captured 3 unknown']],
    ['احتجز مسلحون سفينة قبالة حركوش', []],
    ['اغتال مسلحان كانا على متن دراجة إماما في حركوش', ['killed 1 civilians']],
    ['أطلق مسلحون النار على جنديين في حركوش ما أدى إلى مقتلهما', ['killed 2 combatants']],
    ['أطلق مجهولون النار على شاب في حركوش ما أدى لمقتله على الفور', ['killed 1 civilians']],
    [
      'استهدف مسلحون ضابطا وثلاثة عناصر قرب حركوش، ما أسفر عن مقتلهم جميعا',
      ['killed 1 combatants', 'killed 3 combatants'],
    ],
    ['انفجر لغم بثلاثة أطفال في حركوش ما تسبب بإصابتهم بجروح', ['injured 3 civilians']],
    [
      'استهدف مجهولون جنديين قرب حركوش، ما أدى إلى مقتل أحدهما وإصابة الآخر',
      ['killed 1 combatants', 'injured 1 combatants'],
    ],
    ['هاجم مسلحون الحي ما أدى إلى تدميره بعد مقتلهم', []],
    ['استهدفت طائرة سيارة كان على متنها قيادي في أسود الوادي ما أدى إلى مقتله', ['killed 1 combatants']],
    ['توفي الجندي سالم الدرعاوي متأثرا بجراح أصيب بها في حركوش', ['killed 1 combatants']],
    ['أطلق مسلحون النار على المدعو سالم الدرعاوي ما أدى إلى مقتله', ['killed 1 unknown']],
    ['أوقع الجيش النهراني أفراد مجموعة مسلحة قتلى ومصابين', ['killed 2 combatants', 'injured 2 combatants']],
    ['أعدم المسلحون رجلا أمام أهله في حركوش', ['killed 1 unknown']],
    ['قتلت مجموعة مسلحة جنديين في حركوش', ['killed 2 combatants']],
    ['أسر مسلحون ثلاثة جنود في حركوش', ['captured 3 combatants']],
    ['وأوقع القصف أربعة جرحى على الأقل بين صفوف المقاتلين', ['injured 4 combatants']],
    ['وقال إن عدد القتلى في صفوف الجيش النهراني منذ مايو بلغ 85', ['killed 85 combatants']],
    ['أوقفت الشرطة 320 شخصا من المنتمين إلى أسود الوادي في حركوش', ['captured 320 combatants']],
    ['وقال إن عدد القتلى في المدينة منذ مايو بلغ 85', ['killed 85 unknown']],
    ['مقتل وأسر عشرات المسلحين في حركوش', ['killed 20 combatants', 'captured 20 combatants']],
    ['أسفر القصف عن سقوط مدني واحد في حركوش', ['killed 1 civilians']],
    ['خطف مسلحون وائل الدرعاوي في حركوش', ['captured 1 unknown']],
    ['أصيب رجل أمن في حركوش', ['injured 1 combatants']],
    ['اغتيال رئيس البلدية في حركوش', ['killed 1 civilians']],
    ['اغتال مسلحون مدير الأمن في حركوش', ['killed 1 combatants']],
    ['قتل مسلح ثلاثة أشخاص في حركوش', ['killed 3 unknown']],
    ['قتل شقيقاه في حركوش', ['killed 2 civilians']],
    ['قتل ضابط برتبة نقيب وثلاثة جنود', ['killed 1 combatants', 'killed 3 combatants']],
    ['قتل عنصر من الشرطة وآخر من الجيش', ['killed 1 combatants', 'killed 1 combatants']],
    ['وقال العقيد سعيد، آمر اللواء، إن 12 جنديا لقوا مصرعهم في حركوش', ['killed 12 combatants']],
    ['وقال رئيس البلدية إن ستة عمال قتلوا في حركوش', ['killed 6 civilians']],
    ['تصفية آخر المعاقل في حركوش', []],
    ['وقال إن 27 شخصا قتلوا كما جرح العشرات قرب حركوش', ['killed 27 unknown', 'injured 20 unknown']],
    [
      'قتل أربعة جنود بينهم ضابط، فيما جرح ثلاثة في حركوش',
      ['killed 4 combatants', '(killed 1 combatants)', 'injured 3 combatants'],
    ],
    [
      'وقال إن سبعة مدنيين، بينهم طفلة، قتلوا وأصيب 25 آخرون في حركوش',
      ['killed 7 civilians', '(killed 1 civilians)', 'injured 25 civilians'],
    ],
    ['قتل ثلاثة جنود وأصيب واحد في حركوش', ['killed 3 combatants', 'injured 1 combatants']],
    ['وأوقعت المعارك 30 قتيلا في صفوف الجيش، مقابل 51 من المقاتلين', ['killed 30 combatants', 'killed 51 combatants']],
    ['وسقطت قذيفة على مدرسة في حركوش', []],
    ['وانتهت اشتباكات في حركوش دون ذكر تفاصيل عن سقوط قتلى', []],
    ['اقتحمت الشرطة منازل ذوي عدد من المعتقلين في حركوش', []],
    ['قتل الجيش النهراني فلسطينيا في حركوش', ['killed 1 unknown']],
    ['خطف مسلحون أمريكيا في حركوش', ['captured 1 unknown']],
    ['وقال إن فلسطينيا قتل وجرح نجلاه في حركوش', ['killed 1 unknown', 'injured 2 civilians']],
    ['قتل يمنيون في قصف على حركوش', ['killed 2 unknown']],
    ['مقتل عضو في جماعة الراية المجهولة في حركوش', ['killed 1 combatants']],
    ['سقط قيادي في قبضة الشرطة في حركوش', ['captured 1 combatants']],
    ['فقد ستة مدنيين حياتهم في حركوش', ['killed 6 civilians']],
    ['بترت ساق طفل في انفجار لغم في حركوش', []],
    ['أسفر القصف عن إصابات بين المدنيين في حركوش', ['injured 2 civilians']],
    ['أسفر القصف عن وقوع ضحايا بين المدنيين في حركوش', ['killed 2 civilians']],
    ['ولم تعلن وزارة الصحة في حركوش عن وقوع إصابات', []],
    ['تبادل أسرى بين الجيش والمسلحين في حركوش شمل عشرين أسيرا', ['freed 20 unknown']],
    ['أفرج عن الطبيب سالم الدرعاوي بعد شهر من خطفه في حركوش', ['freed 1 civilians']],
    ['أقام المجلس حفلا لأبناء قتلى المعارك في حركوش', []],
    ['قتل مقيم وبحاران في حركوش', ['killed 1 civilians', 'killed 2 civilians']],
    ['ومنذ سنوات قتلت الجماعة -التي تسعى إلى الحكم- أكثر من ألفي شخص', ['killed 2000 unknown']],
    ['مقتل الرجل الثاني في الجماعة', ['killed 1 unknown']],
    ['اعتقل الجيش 12 شابا في حركوش ورميزة، خمسة منهم طلاب', ['captured 12 civilians', '(captured 5 civilians)']],
    [
      'مقتل تسعة مدنيين بينهم ثلاثة أطفال في حركوش وأربعة مدنيين بينهم طفل في رميزة',
      ['killed 9 civilians', '(killed 3 civilians)', 'killed 4 civilians', '(killed 1 civilians)'],
    ],
  ])('%s', (body, tolls) => {
    expect(tollsOf(body)).toEqual(tolls)
  })
})

test('tens of a side that is called after its people are told of that side', () => {
  const rebels: Actor = {
    ...{
      id: 'toy/masked',
      name: 'المسلحون الدرعاويون',
      nameEn: '',
      kind: 'rebel',
      country: 'XA',
      from: null,
      to: null,
    },
    ...{ names: [{ name: 'المسلحين الدرعاويين', from: null, to: null }], partOf: [], alliedWith: [], pack: 'toy' },
  }
  const data = { ...toyGazetteer(), actors: [...toyGazetteer().actors, rebels] }
  const body = 'مقتل عشرات المسلحين الدرعاويين في حركوش'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  const told = analyseReport(tokensOf(report), indexNames(data), null).flatMap(readTolls)
  expect(told.map(({ low, of }) => `${low} ${of?.id}`)).toEqual(['20 toy/masked'])
})

test('who kills himself is an attacker, and a father is no woman', () => {
  const details = (body: string) =>
    sentencesOf(body)
      .flatMap(readTolls)
      .map(({ detail }) => detail)
  expect(details('قتل المهاجم ثلاثة أشخاص ثم قتل المسلح نفسه في حركوش')).toEqual([null, 'attackers'])
  expect(details('أصيب والده في حركوش')).toEqual([null])
  expect(details('أصيبت والدة في حركوش')).toEqual(['women'])
})

describe('what a page prints under the text', () => {
  test.each(['سمات حركوش تفجير الجيش', 'رابط الخبر بصحيفة الضفة: تفجير في حركوش', 'كلمات دلالية: تفجير، حركوش'])(
    '%s',
    furniture => {
      expect(sentencesOf(`قتل جنديان في حركوش.\n${furniture}`)).toHaveLength(1)
    },
  )
})

test('a comma may stand before the bound of a figure', () => {
  const [first] = sentencesOf('قتل سبعة أشخاص، على الأقل، وأصيب عشرة في حركوش').flatMap(readTolls)
  expect([first?.low, first?.high]).toEqual([7, null])
})

test('a number counts men of a country whose name is written as they are', () => {
  const real = indexNames(loadGazetteer())
  const counted = (body: string): string[] =>
    analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), real, null)
      .flatMap(readTolls)
      .map(({ outcome, low }) => `${outcome} ${low}`)
  expect(counted('أوقفت الشرطة 12 سوريا للاشتباه في انتمائهم إلى تنظيم متشدد')).toEqual(['captured 12'])
  expect(counted('أوقفت الشرطة 19 ليبيا قرب الحدود')).toEqual(['captured 19'])
  expect(counted('قتل ثلاثة في سوريا')).toEqual(['killed 3'])
})
