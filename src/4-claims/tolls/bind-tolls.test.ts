/** Which event each figure of a sentence belongs to, and what stretch of time it sums up. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readMentions } from '../mentions/mention.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const reportOf = (body: string) => ({ id: 'a', title: null, body, publisher: null, url: null, published: '2031-05-14' })

const told = (body: string): string[] =>
  analyseReport(tokensOf(reportOf(body)), names, null)
    .flatMap(readMentions)
    .map(({ type, tolls }) => [type, ...tolls.map(({ outcome }) => outcome)].join(' '))

describe('figures and their events', () => {
  test.each([
    ['وفيما قتل 9 جنود في حركوش، كشف مصدر عن غارة جوية على جبل هدلان', ['killing killed', 'air_strike']],
    ['قتل 9 جنود في حركوش بعد يومين من هجوم على جبل هدلان قتل فيه سبعة جنود', ['killing killed', 'violence killed']],
    ['اندلعت مواجهات في حركوش تخللها قصف مدفعي، وأسفرت عن مقتل تسعة جنود', ['clash killed', 'shelling']],
    [
      'قتل 9 جنود بانفجار سيارة ملغومة في حركوش، بينما قتل الجيش النهراني سبعة مسلحين',
      ['bombing killed', 'killing killed'],
    ],
    ['أحرق المسلحون منازل في حركوش وقتلوا ستة من سكانها', ['destruction', 'killing killed']],
    ['أحرق المسلحون منزلا في حركوش وقتل ستة من سكانه', ['violence killed']],
    ['أخذ المسلحون جنديا رهينة بعد هجوم على حركوش', ['abduction captured', 'violence']],
    [
      'اقتحم مسلحون مدرسة في حركوش وأعدموا خمسة من الرهائن في الأيام التي تلت الهجوم',
      ['violence', 'execution killed', 'violence'],
    ],
    ['قتل 9 جنود في حركوش في غارة جوية', ['air_strike killed']],
    [
      'وتعود الخسائر إلى القصف (10 حالات وفاة و17 إصابة بجروح)، ويلي ذلك السيارات المفخخة (11 حالة وفاة وست إصابات)',
      ['fire killed injured', 'bombing killed injured'],
    ],
    [
      'أحبط الجيش النهراني هجوما انتحاريا بسيارة مفخخة على كمين جنوب حركوش وقتل ثلاثة مسلحين',
      ['suicide_attack killed'],
    ],
    ['قتل 9 جنود في بلدة حركوش عندما انفجرت سيارة ملغومة', ['bombing killed']],
    ['اعتقلت القوات النهرانية شابين بعد اقتحام منزل في حركوش', ['arrest captured', 'violence']],
    ['قصفت الطائرات النهرانية مواقع في حركوش ودمرت خمس عربات وقتلت 12 مسلحا', ['air_strike', 'air_strike killed']],
    ['اندلعت اشتباكات في حركوش وأسرت القوات النهرانية خمسة مسلحين', ['clash', 'arrest captured']],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('totals of a stretch without a day', () => {
  test.each([
    ['اعتقلت القوات النهرانية خلال الأسابيع القليلة الماضية أكثر من 30 مسلحا في حركوش.', 'cumulative'],
    ['وشنت الطائرات النهرانية في الأسابيع الأخيرة عشرات الغارات على بلدة حركوش، وقتل المسلحون جنديا.', 'cumulative'],
    ['اعتقلت القوات النهرانية 30 مسلحا في حركوش.', 'incident'],
    ['شنت الطائرات النهرانية عشرين غارة على حركوش منذ صباح اليوم.', 'incident'],
    ['قتل عشرة جنود من الجيش النهراني في قصف على حركوش في أكثر الهجمات دموية منذ عام.', 'incident'],
    ['شنت الطائرات النهرانية عشرين غارة على حركوش منذ صباح السبت الماضي.', 'cumulative'],
    ['خلفت هجمات المسلحين على حركوش خلال الشهر الماضي 98 قتيلا.', 'cumulative'],
    ['قتل المسلحون خلال الأسبوع الماضي ثلاثة جنود في حركوش.', 'incident'],
    ['وأسفرت غارات الجيش النهراني على حركوش عن مقتل 12 ألف شخص.', 'cumulative'],
  ])('%s', (body, scope) => {
    expect(readReport(reportOf(body), names).claims.map(claim => claim.scope)).toEqual([scope])
  })
})
