/** Which day a happening gets: by its own time, by what was told before it, or none. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import type { Sentence } from '../grammar/item.ts'
import { readReport, readTold } from '../read-report.ts'
import { comesUponDeed } from '../scope/aftermaths.ts'
import { daysBefore } from './day-shift.ts'
import { settleTimes } from './settle-times.ts'
import { surelyDated } from './sure-days.ts'

const names = indexNames(toyGazetteer())
const PUBLISHED = '2030-03-15'
const sentencesOf = (body: string): Sentence[] =>
  analyseReport(
    tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }),
    names,
    PUBLISHED,
  )

/** The days that the times of a text tell, in order. */
const daysIn = (body: string): string[] => {
  const sentences = sentencesOf(body)
  const daysOf = settleTimes(sentences, { published: PUBLISHED })
  return sentences.flatMap(sentence =>
    sentence.items.flatMap((item, at) => {
      if (item.kind !== 'time') return []
      const days = daysOf(sentence, at)
      return [days ? `${days.start ?? ''}..${days.end ?? ''}` : 'none']
    }),
  )
}

const shiftOf = (body: string, word: string, type: string): number | null => {
  const [sentence] = sentencesOf(body)
  const at = sentence?.items.findIndex(item => item.tags.has(`w:${word}`)) ?? -1
  return sentence && at >= 0 ? daysBefore(sentence.items, at, type) : null
}

describe('days of times', () => {
  test.each([
    [
      'انفجرت سيارة الثلاثاء. وفي اليوم نفسه قتل حارس. وفي اليوم التالي قتل آخر.',
      ['2030-03-12..2030-03-12', '2030-03-12..2030-03-12', '2030-03-13..2030-03-13'],
    ],
    [
      'سقطت البلدة في 4 يناير، ثم سقط المعسكر في 17 من الشهر نفسه وقتل حارس في 20 من ذات الشهر.',
      ['2030-01-04..2030-01-04', '2030-01-17..2030-01-17', '2030-01-20..2030-01-20'],
    ],
    ['قتل مئات الجنود منذ اندلاع النزاع في يناير 2029.', ['2029-01-01..']],
    ['ومنذ أن أطاح الجيش بالحكومة في 3 فبراير، قتل العشرات.', ['2030-02-03..']],
    ['منذ اندلاع النزاع قتل تسعة جنود في فبراير.', ['2030-02-01..2030-02-28']],
    [
      'أعلنت الشرطة أمس أن جنديا قتل. وأضافت أن قذيفة سقطت الليلة الماضية.',
      ['2030-03-14..2030-03-14', '2030-03-13..2030-03-13'],
    ],
    ['سقطت قذيفة الليلة الماضية.', ['2030-03-14..2030-03-14']],
  ])('%s', (body, days) => {
    expect(daysIn(body)).toEqual(days)
  })
})

describe('days before the news', () => {
  test.each([
    ['ويأتي الهجوم غداة مقتل ضابطين', 'مقتل', 'killing', 1],
    ['وجاء ذلك بعد ثلاثة أيام على تفجير السوق', 'تفجير', 'bombing', 3],
    ['وقع ذلك بعد يومين من خطف الطبيب', 'خطف', 'abduction', 2],
    ['قصف الجيش القرية بعد يوم من مقتل سبعة جنود في كمين', 'كمين', 'clash', 1],
    ['سقط الحي بعد يومين من المعارك', 'المعارك', 'clash', null],
    ['قتل ضابط بعد وصوله', 'قتل', 'killing', null],
  ])('%s', (body, word, type, days) => {
    expect(shiftOf(body, word, type)).toBe(days)
  })
})

test('a day on which a deed is condemned is not that of the deed', () => {
  const dayOf = (body: string): (string | null)[] =>
    readReport({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }, names)
      .claims.filter(({ type }) => type === 'shelling')
      .map(({ date }) => date.start)
  expect(dayOf('دان الجيش النهراني أمس قصف أسود الوادي لسوق في حركوش ومقتل سبعة مدنيين.')).toEqual([null])
  expect(dayOf('دان الجيش النهراني قصف أسود الوادي أمس لسوق في حركوش ومقتل سبعة مدنيين.')).toEqual(['2030-03-14'])
})

test.each([
  ['حركوش في 9 مارس / وكالة النهر / قتل ثلاثة جنود من جيش نهران في هجوم على نقطة تفتيش في قلازار.', null],
  ['حركوش 9 مارس 2030 / وكالة النهر / قتل ثلاثة جنود من جيش نهران في هجوم على نقطة تفتيش في قلازار.', null],
  ['في حركوش في 9 مارس قتل ثلاثة جنود من جيش نهران في هجوم على نقطة تفتيش.', '2030-03-09'],
])('the day of a dateline is that of the report and not of the deed: %s', (body, day) => {
  const { claims } = readReport({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }, names)
  expect(claims.map(({ date }) => date.start)).toEqual([day])
})

test.each([
  [['day', 'lead', 'before', 'before:type:same'], ['none'], '2030-03-14'],
  [['day', 'lead'], ['none'], null],
  [['day', 'lead'], ['none', 'none:part'], '2030-03-14'],
])('a day taken over is told where %j outweighs %j', (signs, none, day) => {
  const body = 'قتل ثلاثة جنود من الجيش النهراني في كمين لأسود الوادي قرب حركوش أمس.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const [claim] = readReport(report, names).claims
  const [one] = readTold(report, names)?.located ?? []
  expect(claim?.date.start).toBe('2030-03-14')
  if (!claim || !one) return
  const offered = [
    { date: null, signs: none, said: false },
    { date: claim.date, signs, said: false },
  ]
  expect(surelyDated(claim, [{ ...one, offered }]).date.start).toBe(day)
})

test('among how many of its kind a blast is counted does not date it', () => {
  const body =
    'أصيب ثلاثة جنود نهرانيين في انفجار عبوة ناسفة في حركوش. ولم تعلن أي جهة مسؤوليتها عن التفجير، وهو الثالث من نوعه هذا العام.'
  const report = { id: 'a', publisher: null, url: null, title: null, published: PUBLISHED, body }
  expect(readReport(report, names).claims.map(({ date }) => date.start)).toEqual([null])
})

/** A report of this body, read up to its mentions with their days. */
const toldIn = (body: string) =>
  readTold({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }, names)
const ATTACK = 'قتل سبعة مدنيين أمس في هجوم لأسود الوادي على سوق حركوش. '

test.each([
  ['وقال شاهد إن مئات السكان فروا إلى الجبال عقب الهجوم.'],
  ['وفور وقوع الهجوم الدامي فر مئات السكان من المدينة.'],
])('what came upon the deed that is the news came on its day: %s', flight => {
  const fled = toldIn(ATTACK + flight)?.located.find(({ mention }) => mention.type === 'displacement')
  expect(fled).toMatchObject({ date: { start: '2030-03-14' }, offered: [] })
})

test.each(['بعد الهجوم على زمردان', 'بعد الهجوم الأول', 'بعد الهجوم الذي وقع في زمردان'])(
  'and not what came upon another one: %s',
  upon => {
    const body = `${ATTACK}وقال شاهد إن مئات السكان فروا من منازلهم ${upon}.`
    const flight = toldIn(body)?.mentions.find(({ type }) => type === 'displacement')
    expect(flight && comesUponDeed(flight)).toBe(false)
  },
)
