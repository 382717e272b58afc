/** Losses of each side, deaths that follow, other counts of the same dead, and clauses that tell of other places. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readReport } from '../read-report.ts'
import { readTolls } from './tolls.ts'

const names = indexNames(toyGazetteer())

/** Each figure of a text as "outcome least group of whom, detail", parts of others in brackets. */
const tollsOf = (body: string): string[] =>
  analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), names, null)
    .flatMap(readTolls)
    .map(({ outcome, low, group, of, detail, included }) => {
      const told = [`${outcome} ${low} ${group}`, ...(of ? [`of ${of.text}`] : []), ...(detail ? [detail] : [])].join(
        ' ',
      )
      return included ? `(${told})` : told
    })

describe('figures', () => {
  test.each([
    ['فيما قتل من الجانب الآخر نحو عشرين مسلحا في حركوش', ['killed 20 combatants']],
    ['وقتل من الجيش النهراني ثمانية في حركوش', ['killed 8 combatants of الجيش النهراني']],
    ['وأصيب من جانب الجيش النهراني تسعة أشخاص في حركوش', ['injured 9 combatants of الجيش النهراني']],
    ['هاجم أسود الوادي دورية للجيش النهراني وفقدوا خمسة من مقاتليهم', ['killed 5 combatants of أسود الوادي']],
    ['صد الجيش النهراني هجوما لأسود الوادي وخسر ستة من جنوده', ['killed 6 combatants of الجيش النهراني']],
    ['شن الجيش النهراني هجوما على حركوش وفقد ثلاثة من جنوده', ['killed 3 combatants of الجيش النهراني']],
    ['قتل هندي وباكستانيان في حركوش', ['killed 1 unknown', 'killed 2 unknown']],
    ['قتل شخصان أحدهما المهاجم في حركوش', ['killed 2 unknown', '(killed 1 combatants attackers)']],
    ['إن ثلاثة أشخاص، أحدهم طفل، قتلوا في حركوش', ['killed 3 unknown', '(killed 1 civilians children)']],
    ['قتل مهاجمون يرتدون زيا عسكريا خمسة من السكان في حركوش', ['killed 5 civilians']],
    ['قتل مسلحون يعتقد أنهم رعاة خمسة من السكان في حركوش', ['killed 5 civilians']],
    ['وبذلك يرتفع إلى 44 عدد السكان الذين قتلوا في حركوش', ['killed 44 civilians']],
    ['ولم تخسر القوات سوى مقاتلين اثنين في حركوش', ['killed 2 combatants of القوات']],
    [
      'إن تسعة قتلى سقطوا في صفوف الجيش النهراني في حركوش، مقابل ستة قتلى بصفوف أسود الوادي',
      ['killed 9 combatants of الجيش النهراني', 'killed 6 combatants of أسود الوادي'],
    ],
    ['إن 14 شخصا قتلوا بينهم ضابط في حركوش', ['killed 14 unknown', '(killed 1 combatants)']],
    ['إن مسلحين قتلوا ثلاثة جنود في حركوش', ['killed 3 combatants']],
    ['إن أربعة بينهم ضابطان قتلوا في حركوش', ['killed 4 unknown', '(killed 2 combatants)']],
    ['أصيبت عشرات المنازل في حركوش', []],
    ['إن الكثير من السيارات أصيبت في حركوش', []],
    ['أصيب خزان في حركوش بصاروخ بعيد المدى', []],
    ['تفقد الوزير مع عدد من الضباط حركوش', []],
    ['ولم يصب في حركوش أحد', []],
    ['ولم يقتل في حركوش سوى جندي واحد', ['killed 1 combatants']],
    ['إن ثمانين مدنيا قتلوا أو أصيبوا في حركوش', ['killed 1 civilians', 'injured 1 civilians']],
    ['عثر على رفات سبعين من السكان في حركوش', ['killed 70 civilians']],
    ['وتوفي ثلاثة من الجرحى في مستشفى حركوش', ['killed 3 unknown']],
    ['وتوفي جندي ثالث في وقت لاحق متأثرا بجراحه في حركوش', ['killed 1 combatants']],
    ['سلمت جماعة أسود الوادي رهينتين إلى الصليب الأحمر في حركوش', ['freed 2 civilians']],
    ['وقال إن ستة جنود لا يزالون في عداد المفقودين في حركوش', ['missing 6 combatants']],
    ['ولا يزال ثلاثة مدنيين مفقودين في حركوش', ['missing 3 civilians', 'missing 2 unknown']],
    [
      'قتل عميد وعقيد وأربعة جنود من الجيش النهراني في حركوش',
      Array.from([1, 1, 4], n => `killed ${n} combatants of الجيش النهراني`),
    ],
    [
      'وأربعة من عناصر الجيش النهراني، بينهم آمر فوج، قتلوا في حركوش',
      ['killed 4 combatants of الجيش النهراني', '(killed 1 combatants of الجيش النهراني leaders)'],
    ],
    ['ومن بين القتلى مسعف وصحفيان في حركوش', ['(killed 1 civilians medics)', '(killed 2 civilians journalists)']],
    ['وأوقفت الشرطة خلال الليل أربعة من المتورطين في حركوش', ['captured 4 unknown']],
    ['قتلت فتاة في حركوش', ['killed 1 civilians women']],
    ['وقال إن جنديا واحدا فقط قتل وأصيب ثلاثة في حركوش', ['killed 1 combatants', 'injured 3 combatants']],
    ['أصيب سبعة جنود، حالة ثلاثة منهم خطيرة، في هجوم على حركوش', ['injured 7 combatants', '(injured 3 combatants)']],
    [
      'إن أكثر من 500 مدني لقوا حتفهم، بينهم 130 طفلا، جراء القصف',
      ['killed 500 civilians', '(killed 130 civilians children)'],
    ],
    ['قتل شاب وأصابوا رابعا في حركوش', ['killed 1 civilians', 'injured 1 civilians']],
    ['مقتل عشرة أشخاص وإصابة عدد آخر في حركوش', ['killed 10 unknown', 'injured 2 unknown']],
    ['فقد الجيش النهراني 12 مقاتلا في حركوش', ['killed 12 combatants of الجيش النهراني']],
    [
      'وقتلت القوات ثلاثة من المهاجمين واعتقلت اثنين آخرين في حركوش',
      ['killed 3 combatants attackers', 'captured 2 combatants'],
    ],
    ['وذكر أن حالة اثنين منهم حرجة', ['(injured 2 unknown)']],
    ['وقال إن ثلاثة من المصابين في حالة خطيرة', ['(injured 3 unknown)']],
    ['وأضاف أن 40 مصابا ما زالوا يتلقون العلاج، خمسة منهم في حال الخطر', ['injured 40 unknown', '(injured 5 unknown)']],
    [
      'لقي 34 شخصا حتفهم في غارات استهدفت مواقع في بلدة رميزة شرق البلاد، بينهم 14 عراقيا',
      ['killed 34 unknown', '(killed 14 unknown)'],
    ],
    ['وهاجم مسلحون منزل جندي يخدم في بلدة رميزة القريبة، ثم قتلوه رميا بالرصاص', ['killed 1 combatants']],
    ['ونعى حاكم حركوش شهداء الجيش النهراني', []],
    ['وأن 23 طالبا ما زالوا محتجزين لدى الخاطفين', ['(captured 23 civilians)']],
    ['فيما لا يزال 81 تلميذا في قبضة الخاطفين', ['(captured 81 civilians)']],
    ['أفاد ضابط في الجيش النهراني بأن 11 شابا سقطوا في حركوش', ['killed 11 civilians']],
    ['إن 24 من الموالين قتلوا في حركوش', ['killed 24 unknown']],
    ['وأصيب خمسة من المارة في حركوش', ['injured 5 civilians']],
    ['عثر على ثلاث جثث تعود لشبان في حركوش', ['killed 3 civilians']],
    ['وقتلت القوات ستة متسللين في حركوش', ['killed 6 combatants']],
    ['إن عشرين جنديا قتلوا أو أسروا في حركوش', ['killed 1 combatants', 'captured 1 combatants']],
    [
      'وأعلنت القيادة أن ثمانية مطلوبين أوقفوا وقتل ثلاثة، بينهم المطلوب سالم الدرعاوي، في حركوش',
      ['captured 8 combatants', 'killed 3 combatants', '(killed 1 combatants)'],
    ],
    ['قتل رجل أمن في حركوش', ['killed 1 combatants']],
  ])('%s', (body, tolls) => {
    expect(tollsOf(body)).toEqual(tolls)
  })
})

const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, scope, place, tolls }) =>
      `${type} ${scope} ${place?.name}: ${tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`).join(', ')}`,
  )

describe('claims', () => {
  test('who dies later of his wounds, and what the dead then come to, are of the deed that wounded him', () => {
    expect(
      told(
        'قتل تسعة مدنيين في قصف مدفعي للجيش النهراني على بلدة حركوش أمس. وتوفي رجل لاحقا متأثرا بجراحه، لترتفع الحصيلة إلى عشرة قتلى.',
      ),
    ).toEqual(['shelling incident حركوش: killed 9 civilians, killed 1 civilians, killed 10 civilians'])
  })

  test('a former count is another figure of the same, and so is what a hospital counts', () => {
    expect(
      told(
        'قتل 53 شخصا في تفجير انتحاري استهدف حركوش أمس. وكانت حصيلة سابقة أفادت بسقوط خمسين قتيلا. وقال مسؤول إن المستشفى استقبل 48 جثة.',
      ),
    ).toEqual(['suicide_attack incident حركوش: killed 53 unknown, killed 50 unknown, killed 48 unknown'])
  })

  test('a sniper in one quarter and guns on another are two happenings', () => {
    expect(
      told(
        'أصيبت امرأة برصاص قناص في حي الجسور بقلازار أمس، فيما استهدفت مدفعية أسود الوادي حي الدباغين وأصابت ثلاثة أطفال.',
      ),
    ).toEqual(['attack incident حي الجسور: injured 1 civilians', 'shelling incident الدباغين: injured 3 civilians'])
  })

  test('most of whom are civilians, some are not; of captives most of whom are children, none fights', () => {
    expect(told('قتل عشرون شخصا معظمهم من المدنيين في قصف للجيش النهراني على حركوش أمس.')).toEqual([
      'shelling incident حركوش: killed 20 mixed',
    ])
    expect(told('حرر الجيش النهراني خمسين رهينة معظمهم من النساء والأطفال في حركوش أمس.')).toEqual([
      'release incident حركوش: freed 50 civilians',
    ])
  })

  test('what a side claims to have killed or wounded together speaks against no other number', () => {
    expect(
      told(
        'أعلن أسود الوادي مقتل وجرح 15 من الشرطة في هجوم على حركوش أمس. وقال حاكم جنوبستان إن ثلاثة من رجال الشرطة قتلوا وأصيب خمسة.',
      ),
    ).toHaveLength(1)
  })

  test('whom others count as dead without a word for them are of those told before', () => {
    expect(
      told('قتل ستون نازحا في هجوم شنه أسود الوادي على حركوش أمس. وأفاد المتحدث باسم الجيش بسقوط 52 قتيلا.'),
    ).toEqual(['attack incident حركوش: killed 60 civilians, killed 52 civilians'])
  })

  test('a part of the dead is of them, over whatever period they were counted', () => {
    expect(
      told(
        'قال مسؤول إن 22 شخصا قتلوا في اشتباكات بين الجيش النهراني وأسود الوادي في حركوش منذ الاثنين. وذكرت الوزارة أن من بين القتلى تسعة مدنيين.',
      ),
    ).toEqual(['clash cumulative حركوش: killed 22 unknown, killed 9 civilians'])
  })

  test('what men burn beside those whom they kill is news as much', () => {
    expect(told('هاجم مسلحون بلدة رميزة ليل الأحد، فقتلوا ثمانية من سكانها وأحرقوا عشرات المنازل.')).toEqual([
      'attack incident رميزة: killed 8 civilians',
      'destruction incident رميزة: ',
    ])
  })

  test('where it was written is not where it was, as long as the sentence names a place', () => {
    expect(
      told(
        'قلازار - أعلن الجيش النهراني أنه قتل أكثر من مئة من مسلحي أسود الوادي، بينهم قياديون، وأسر 15 آخرين في عملية عسكرية بمدينة حركوش جنوبي البلاد استمرت يومين.',
      )[0],
    ).toBe('clash incident حركوش: killed 100 combatants')
  })

  test('who kills does it, and who shoots the attackers does not', () => {
    const body =
      'قتل مسلحون مجهولون عشرين مدنيا في هجوم على قرية تل السمسم أمس. وقالت الحكومة إن قوات الأمن قتلت سبعة من المهاجمين.'
    const [first] = readReport(
      { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body },
      names,
    ).claims
    expect(first?.actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : []))).toEqual(['مسلحون مجهولون'])
  })

  test('the dead since something began have no day, where none is told for it', () => {
    const body = 'قتل 12 متظاهرا برصاص قوات الأمن في حركوش أمس. وبذلك يرتفع عدد القتلى منذ بدء الاحتجاجات إلى 76.'
    const total = readReport(
      { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body },
      names,
    ).claims.find(({ scope }) => scope === 'cumulative')
    expect(total?.date.start).toBe(null)
  })

  test('a sum that only adds dead and hurt is not told again, and tells whose they are', () => {
    expect(
      told(
        'أفاد ضابط بأن 11 عنصرا من الجيش النهراني سقطوا بين قتيل وجريح في هجوم لأسود الوادي على حركوش أمس. وأوضح أن الهجوم أسفر عن مقتل أربعة وإصابة سبعة.',
      ),
    ).toEqual(['clash incident حركوش: killed 4 combatants, injured 7 combatants'])
  })

  test('another count of persons of whom nothing is told leaves as open who they were', () => {
    expect(
      told('قتل 14 شخصا في غارات للجيش النهراني على سوق في حركوش أمس. وكانت الحصيلة الأولية تتحدث عن 11 قتيلا.'),
    ).toEqual(['air_strike incident حركوش: killed 14 unknown, killed 11 unknown'])
  })

  test('what was announced at first is another count of the same', () => {
    expect(
      told(
        'قتل 27 شخصا في هجوم لأسود الوادي على سوق في حركوش أمس. وتفقد الحاكم المكان. وقال إن الجرحى نقلوا إلى المستشفى. وكان المتحدث باسم الحاكم قد أعلن مقتل 18.',
      ),
    ).toEqual(['attack incident حركوش: killed 27 unknown, killed 18 unknown'])
  })

  test('violence of peoples against one another, and an attack on those who pray, are of conflict', () => {
    expect(
      told(
        'لقي 41 شخصا مصرعهم وأصيب 29 بجروح في أعمال عنف قبلي بمدينة حركوش أمس. وتجددت الاشتباكات القبلية في المدينة اليوم.',
      )[0],
    ).toBe('clash incident حركوش: killed 41 unknown, injured 29 unknown')
    expect(told('ارتفع عدد قتلى الهجوم الذي استهدف مصلين في مسجد بمدينة حركوش أمس إلى 27 قتيلا.')).toEqual([
      'attack incident حركوش: killed 27 civilians',
    ])
  })

  test('who is in the grip of kidnappers is no ground that they hold', () => {
    expect(
      told('أفرج مسلحون في حركوش عن 28 تلميذا أمس، فيما لا يزال 81 آخرون في قبضة الخاطفين.').map(
        one => one.split(' ')[0],
      ),
    ).toEqual(['release', 'abduction'])
  })

  test('more dead, though of other kind, are of the fighting just told', () => {
    expect(
      told(
        'قتل 11 متمردا وثلاثة جنود في مواجهات بين الجيش النهراني وأسود الوادي قرب حركوش أمس. وذكر مصدر أن خمسة مدنيين قتلوا أيضا برصاص طائش.',
      ),
    ).toEqual(['clash incident حركوش: killed 11 combatants, killed 3 combatants, killed 5 civilians'])
  })

  test('whose the dead of a headline are is not said of the first figure', () => {
    const [first] = readReport(
      {
        ...{ id: 'any', publisher: null, url: null, published: '2030-03-15' },
        title: 'قتلى من الجيش النهراني والمتمردين في حركوش',
        body: 'قتل 11 متمردا وثلاثة جنود في مواجهات قرب حركوش أمس.',
      },
      names,
    ).claims
    expect(first?.tolls[0]).toMatchObject({ low: 11, of: 'متمردين' })
  })

  test('a man of whom nothing more is told is a civilian, and those counted beside civilians and fighters are not all fighters', () => {
    expect(told('قتل رجل في قصف للجيش النهراني على حركوش أمس.')).toEqual([
      'shelling incident حركوش: killed 1 civilians',
    ])
    expect(
      told('قتل ثلاثون مسلحا وعشرون مدنيا في غارات للجيش النهراني على حركوش أمس. وقال المرصد إن عدد القتلى بلغ 55.'),
    ).toEqual(['air_strike incident حركوش: killed 30 combatants, killed 20 civilians, killed 55 unknown'])
  })

  test('a palace that is still in the hands of rebels is held', () => {
    expect(told('سيطر الجيش النهراني على حركوش أمس. وقال إن بلدة رميزة لا تزال بأيدي أسود الوادي.').at(1)).toMatch(
      /^capture background رميزة/,
    )
  })
})
