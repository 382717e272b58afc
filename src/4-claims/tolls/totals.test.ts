/** Totals over what the report tells one by one. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** Scope of the claim that tells of so many dead. */
function scopeOf(dead: number, body: string): string | undefined {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const { claims } = readReport(report, names)
  return claims.find(claim => claim.tolls.some(toll => toll.outcome === 'killed' && toll.low === dead))?.scope
}

const LEAD = 'أفادت مصادر أمنية بمقتل 24 مدنيا في حركوش أمس.'
const PARTS =
  ' وقالت المصادر إن عبوة ناسفة انفجرت في رميزة أمس ما أدى إلى مقتل ستة مدنيين. وقتل 18 مدنيا في قصف بقذائف الهاون على الجعيلة أمس.'
const OTHER = ' وقتل 21 مسلحا من أسود الوادي في اشتباكات مع الجيش النهراني في حركوش أمس.'

test('the dead of neighbours in the text add up to a total, whatever else is told', () => {
  expect(scopeOf(24, LEAD + PARTS + OTHER)).toBe('cumulative')
  expect(scopeOf(24, LEAD + OTHER)).toBe('incident')
})

test('a few dead of one town are no sum over those of others, in a report that goes from one to the next', () => {
  const others = 'قتل ثلاثة مدنيين بانفجار عبوة في رميزة أمس. وقتل ثلاثة جنود في قصف بقذائف الهاون على قلازار أمس.'
  expect(scopeOf(6, `${others} وفي حركوش انتشلت الشرطة أمس ست جثث مجهولة الهوية.`)).toBe('incident')
  expect(scopeOf(9, `${others} وقتل تسعة مدنيين أمس في هجمات في حركوش.`)).toBe('incident')
})

const DAY = 'وقعت اشتباكات بين الجيش النهراني وأسود الوادي في حركوش أمس وقتل فيها 12 جنديا.'
test('the losses of a whole campaign are a total, and none of one day’s fighting', () => {
  const campaign = ' وقتل أكثر من 300 من الجنود وأصيب نحو 900 في الحملة.'
  expect(scopeOf(300, DAY + campaign)).toBe('cumulative')
  const begun = ' وانطلقت معركة استعادة حركوش في يناير وقتل فيها أكثر من 300 من الجنود وأصيب نحو 900.'
  expect(scopeOf(300, DAY + begun)).toBe('cumulative')
  expect(scopeOf(12, DAY + campaign)).toBe('incident')
})

test('what an aggression has cost is a total, and four dead are no total of two and one', () => {
  expect(scopeOf(60, `${DAY} وارتفع عدد قتلى عدوان الجيش النهراني على حركوش إلى 60 قتيلا.`)).toBe('cumulative')
  const three = ' وقتل مدنيان بانفجار عبوة في رميزة أمس. وقتل مدني في قصف بقذائف الهاون على قلازار أمس.'
  expect(scopeOf(4, `أفادت مصادر أمنية بمقتل أربعة مدنيين في حركوش أمس.${three}`)).toBe('incident')
})

test('what the dead of a side have come to is a total beside the day’s own', () => {
  const body = 'قتل جندي في قصف مدفعي على حركوش أمس، ليرتفع عدد قتلى الجيش النهراني إلى 60 قتيلا.'
  expect([scopeOf(60, body), scopeOf(1, body)]).toEqual(['cumulative', 'incident'])
})

test('a campaign without a place is where it was told to have begun', () => {
  const body =
    'قتل ثلاثة جنود في اشتباكات بين الجيش النهراني وأسود الوادي في قلازار أمس. وكان الجيش النهراني قد شن هجوما على حركوش في يناير الماضي. وقتل أكثر من 300 من الجنود وأصيب نحو 900 في الحملة.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const total = readReport(report, names).claims.find(claim => claim.scope === 'cumulative')
  expect([total?.place?.name, total?.date.start]).toEqual(['حركوش', '2030-01-01'])
})

test('two ambushes told together are a total of what is told of each', () => {
  const body =
    'مقتل 12 جنديا في كمينين في قلازار. نصب أسود الوادي كمينا لدورية للجيش النهراني في حي الجسور أمس وقتلوا سبعة جنود. وقتل خمسة آخرون في كمين مماثل في الدباغين.'
  expect([12, 7, 5].map(dead => scopeOf(dead, body))).toEqual(['cumulative', 'incident', 'incident'])
})

test('the dead that are told one by one behind a lead are none of its own', () => {
  const body =
    'قتل تسعة مدنيين في قصف لأسود الوادي على أحياء سكنية في قلازار خلال اليومين الماضيين. وذكر مصدر أن خمسة قتلوا أمس بسقوط قذيفة على سوق في حي الجسور. وقتل أربعة آخرون في قصف على الدباغين.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const told = readReport(report, names).claims.map(({ scope, place, tolls }) => [scope, place?.name, tolls[0]?.low])
  expect(told).toEqual([
    ['cumulative', 'قلازار', 9],
    ['incident', 'حي الجسور', 5],
    ['incident', 'الدباغين', 4],
  ])
})

test('what a sum has come to is a claim beside the deed of its sentence, and its time is not the deed’s', () => {
  const body =
    'قتل مدنيان في قصف لأسود الوادي على حركوش أمس. وأضاف المصدر أن طفلا قتل بلغم في رميزة، ليرتفع عدد ضحايا الألغام منذ مطلع الشهر إلى 19 قتيلا.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const told = readReport(report, names)
    .claims.filter(({ type }) => type === 'bombing')
    .map(({ scope, date, tolls }) => [scope, date.start, tolls.map(({ low }) => low)])
  expect(told).toEqual([
    ['incident', '2030-03-14', [1]],
    ['cumulative', '2030-03-01', [19]],
  ])
})
