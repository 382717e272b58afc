import { describe, expect, test } from 'vitest'
import { indexNames } from '../3-gazetteer/names.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { analyseReport, tokensOf } from './analyse-report.ts'
import { readAttributions } from './attributions.ts'
import { readMentions } from './mention.ts'
import { readReport } from './read-report.ts'
import { Speakers, tellersAmong, tellingsOf } from './speakers.ts'

const names = indexNames(loadGazetteer())
const analyse = (body: string) =>
  analyseReport(tokensOf({ id: 'x', publisher: null, url: null, title: null, published: null, body }), names, null)

/** Names said to speak in a sentence, each attribution's apart. */
const heard = (text: string): string[][] =>
  analyse(text).flatMap(sentence => readAttributions(sentence).map(one => one.speakers.map(speaker => speaker.name)))

describe('who is named as speaking', () => {
  test.each<[string, string[][]]>([
    ['أعلن الجيش مقتل جنديين', [['الجيش']]],
    ['وقال العقيد سالم الدرعاوي إن الموقع سقط', [['العقيد سالم الدرعاوي']]],
    ['قال مدير الصحة في عدن، سامر الخضيري، إن القصف خلف جرحى', [['سامر الخضيري']]],
    ['وأكدت مصادر طبية مقتل ثلاثة أشخاص', [['مصادر طبية']]],
    ['أعلنت وزارة الدفاع القضاء على سبعة مسلحين', [['وزارة الدفاع']]],
    ['أعلن الجيش السيطرة على الجسر', [['الجيش']]],
    ['أبلغ مصدر أمني وكالة رويترز أن الجسر انهار', [['مصدر أمني', 'وكالة رويترز']]],
    ['وأخبر شهود عيان قناة العربية أن الجسر انهار', [['شهود عيان', 'قناة العربية']]],
    ['قال مصدر في الشرطة ومسعفون إن السيارة انفجرت', [['مصدر في الشرطة', 'مسعفون']]],
    ['ونقلت وكالة رويترز عن شاهد قوله إن المبنى انهار', [['وكالة رويترز', 'شاهد']]],
    ['وروى نازح أن المسلحين دخلوا القرية', [['نازح']]],
    ['لكن وزارة الدفاع نفت ذلك', [['وزارة الدفاع']]],
    ['وقال مسؤول في الحركة يدعى رامز الدرعاوي إن الطريق مغلق', [['رامز الدرعاوي']]],
    ['وجاء ذلك في تصريح للناطق باسم الجيش رامز الدرعاوي', [['رامز الدرعاوي']]],
    ['انفجرت العبوة قرب الجسر، وفقا لما أعلنه المتحدث باسم الشرطة', [['المتحدث باسم الشرطة']]],
    ['وذكر بيان للجيش أن القافلة وصلت', [['الجيش']]],
    ['نشرت وكالة رويترز أن الجسر انهار', [['وكالة رويترز']]],
    ['نشرت القوات مدرعات عند الجسر', []],
    ['المتحدث باسم الجيش أكد أن الطريق مقطوع', [['المتحدث باسم الجيش']]],
    ['وقال علي الدرعاوي إن الجسر انهار', [['علي الدرعاوي']]],
    ['وقال سالم الدرعاوي الموجود في الخارج إن الجسر انهار', [['سالم الدرعاوي']]],
    ['وقالت موسكو إن الجسر انهار', [['موسكو']]],
    ['انهار الجسر، حسب إعلان وزارة الدفاع', [['وزارة الدفاع']]],
    ['انهار الجسر بعد القصف، وفق تعبيره', []],
    ['وأحصى مراسل رويترز ستة قتلى عند الجسر', [['مراسل رويترز']]],
    ['وأضاف أن المعارك مستمرة', [[]]],
    ['وجاء في بيان للجيش أن الجسر انهار', [['الجيش']]],
    ['وجاء في بيان لسالم الدرعاوي أن الجسر انهار', [['سالم الدرعاوي']]],
    ['وأفاد بيان الوزارة بأن الجسر انهار', [['الوزارة']]],
    ['وبحسب حصيلة جديدة للمرصد انهار الجسر', [['المرصد']]],
    ['ذكر ذلك مصدر أمني', [['مصدر أمني']]],
    ['وأشارت وسائل إعلام تركية إلى انهيار الجسر', [['وسائل إعلام تركية']]],
    ['ولفت العميد الركن فؤاد النجار إلى أن الاشتباكات تراجعت', [['فؤاد النجار']]],
    ['ونددت الوزارة بأشد العبارات بالهجوم', [['الوزارة']]],
    ['وقال مصدر أمني "فرض المسلحون طوقا حول الجسر"', [['مصدر أمني']]],
    ['وقال مصدر أمني في "البصرة" إن الجسر انهار', [['مصدر أمني في البصرة']]],
    ['أعلن لكم رسميا بدء العملية عند الجسر', [[]]],
    ['أعلن الناطق باسم الجيش، العقيد سالم رامز المسماري، أن الجسر انهار', [['المسماري']]],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected)
  })

  test.each([
    ['يذكر أن المدينة محاصرة منذ عام'],
    ['ولم يعلن أي فصيل مسؤوليته'],
    ['وتشير المعلومات إلى سقوط قتلى'],
    ['أعلنت ولاءها للتنظيم'],
    ['يفيد بوجود جرحى'],
    ['وهي طبيبة تحمل الجنسية الكندية'],
    ['ويعم هدوء نسبي أحياء البلدة'],
    ['ووفقا للمعلومات الواردة هناك تقدم'],
  ])('nobody in: %s', text => {
    expect(heard(text).flat()).toEqual([])
  })
})

/** Names of those who tell the last event that a text tells. */
function tellers(body: string, publisher: string | null = null): readonly string[] {
  const sentences = analyse(body)
  const mention = sentences.flatMap(readMentions).at(-1)
  return mention ? tellersAmong(tellingsOf([mention], new Speakers(sentences, publisher))) : ['no event']
}

describe('who tells an event', () => {
  test.each<[string, string, readonly string[]]>([
    ['goes on', 'قال مصدر أمني إن الطريق مغلق. وأضاف أن ثلاثة جنود قتلوا في انفجار عبوة.', ['مصدر أمني']],
    [
      'by a part of the name',
      'قال سالم الدرعاوي إن الطريق مغلق. وأكد الدرعاوي مقتل جنديين في كمين.',
      ['سالم الدرعاوي'],
    ],
    ['nobody again', 'قال مصدر أمني إن الطريق مغلق. يذكر أن جنديين قتلا في كمين.', []],
    [
      'many taken up by one',
      'قال مصدر في وزارة الدفاع إن الطريق مغلق. وأفادت المصادر بمقتل جنديين في كمين.',
      ['مصدر في وزارة الدفاع'],
    ],
    [
      'an official without his name again',
      'قال الناطق باسم الجيش سالم الدرعاوي إن الطريق مغلق. وأكد المسؤول العسكري مقتل جنديين في كمين.',
      ['سالم الدرعاوي'],
    ],
    [
      'the document of who spoke',
      'قالت وزارة الدفاع إن الطريق مغلق. وأفاد البيان بمقتل جنديين في كمين.',
      ['وزارة الدفاع'],
    ],
  ])('%s', (_, body, expected) => {
    expect(tellers(body)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['قتل ثلاثة جنود في تفجير عبوة في مقديشو، بحسب مصدر طبي. وأعلنت حركة الشباب مسؤوليتها عن التفجير.', ['مصدر طبي']],
    ['أعلنت حركة الشباب مسؤوليتها عن تفجير عبوة في مقديشو قتل فيه ثلاثة جنود.', ['حركة الشباب']],
  ])('who claims a deed does not tell it where another does: %s', (body, expected) => {
    const report = { id: 'x', publisher: null, url: null, title: null, published: '2030-03-12', body }
    expect(readReport(report, names).claims.find(({ type }) => type === 'bombing')?.speakers).toEqual(expected)
  })

  test('the outlet that prints the report does not speak in it', () => {
    expect(tellers('وقال مصدر أمني لصحيفة الرياض إن جنديين قتلا في كمين.', 'الرياض')).toEqual(['مصدر أمني'])
  })
})
