/** What is told as history, or as going on, and what as news of the day. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport, readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())
/** News before it, so that the sentence does not stand where a report begins. */
const NEWS =
  'قال مصدر طبي إن عشرة أشخاص قتلوا في انفجار عبوة ناسفة في رميزة يوم الجمعة. ونقل الجرحى إلى المستشفى. وفرضت الشرطة طوقا. وأدان الوزير الهجوم. '

/** Scope of the first mention of a type that the last sentence holds. */
function scopeOf(sentence: string, type: string): string | undefined {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body: NEWS + sentence }
  const told = readTold(report, names)
  const last = told?.sentences.at(-1)
  return told?.located.find(({ mention }) => mention.sentence === last && mention.type === type)?.mention.scope
}

describe('history and what goes on', () => {
  test.each([
    ['وسبق ذلك هجوم على حركوش قتل فيه ثلاثة جنود', 'violence', 'background'],
    ['والشهر الماضي، أعلن رئيس الوزراء سالم الزعيم عن مقتل قائد في ضربة جوية قرب حركوش', 'air_strike', 'background'],
    ['وجاء ذلك إثر مواجهات بين شبان والجيش النهراني في حركوش', 'clash', 'incident'],
    ['وقتل ستة جنود في تفجير قرب حركوش أمس، والذي أعلنت أسود الوادي مسؤوليتها عنه', 'statement', 'incident'],
    ['وأعدم الجيش النهراني أمس فلانا، أحد المخططين للهجمات التي أوقعت ستين قتيلا في حركوش', 'violence', 'background'],
    ['وبعد انسحاب القوات النهرانية من حركوش بقي فيها مراقبون', 'withdrawal', 'background'],
    ['وتدور في حركوش اشتباكات متقطعة بين الجيش النهراني وأسود الوادي', 'clash', 'background'],
    ['واندلعت في حركوش اشتباكات بين الجيش النهراني وأسود الوادي', 'clash', 'incident'],
    ['وتصاعدت هجمات أسود الوادي على الجيش النهراني في حركوش', 'violence', 'background'],
    ['وتمكنت أسود الوادي منذ شهور من بسط سيطرتها على حركوش', 'capture', 'background'],
    ['وقتل منذ شهور مئتا جندي في اشتباكات في حركوش', 'clash', 'cumulative'],
    ['وقتل ثلاثة جنود في اشتباكات في حركوش', 'clash', 'incident'],
    ['\n1987 - الجيش النهراني يشن عملية على أسود الوادي في حركوش قتل فيها ثلاثة جنود', 'operation', 'background'],
    ['وأفرج عن الطبيب في حركوش بعد شهر من خطفه', 'abduction', 'background'],
    ['وقتل جنديان في حركوش بعد ساعة من هجوم على رميزة قتل فيه ثلاثة جنود', 'violence', 'incident'],
    ['وقتل جنديان في حركوش بعد سنتين من هجوم على رميزة قتل فيه ثلاثة جنود', 'violence', 'background'],
    ['واعتقلت الشرطة رجلا يقف وراء هجوم على ورشة في حركوش أدى إلى مقتل جنديين', 'violence', 'background'],
    ['ورغم الهدنة بين الجيش النهراني وأسود الوادي قصف المسلحون حركوش', 'agreement', 'background'],
    ['واتفق الجيش النهراني وأسود الوادي على الهدنة في حركوش', 'agreement', 'incident'],
    ['وقال الوزير إن أسود الوادي تحاصر حركوش من ثلاث جهات', 'siege', 'incident'],
    ['وقتل جنديان في حركوش التي تحاصرها أسود الوادي', 'siege', 'background'],
    ['وعادت القافلة إلى قلازار بعد خوضها معارك في حركوش', 'clash', 'background'],
    ['وناقش المجلس تفجير حركوش مع الوزير', 'bombing', 'background'],
    ['وقال الوزير إن المقبوض عليهم تورطوا في هجمات على الجيش النهراني في حركوش', 'violence', 'background'],
    ['وبدأت محاكمة رجل متهم بتفجير ورشة في حركوش', 'bombing', 'background'],
    ['وبدأت في رميزة محاكمة 12 متهما بتفجير ورشة في حركوش', 'bombing', 'background'],
    ['وقال البيان إن القتيل أشرف على هجمات ضد الجيش النهراني في حركوش', 'violence', 'background'],
  ])('%s', (sentence, type, scope) => {
    expect(scopeOf(sentence, type)).toBe(scope)
  })
})

test('what a sentence tells behind "سبق أن" is recalled, however fresh it reads', () => {
  const body =
    'قتل ستة جنود في هجوم لأسود الوادي على حاجز في قلازار أمس. وسبق أن قتل طفل وأصيب شاب إثر انفجار لغمين في حركوش.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const claim = readReport(report, names).claims.find(({ place }) => place?.name === 'حركوش')
  expect(claim).toMatchObject({ type: 'bombing', scope: 'background' })
})

test.each([
  ['again and again', 'وتشهد المنطقة المحيطة بقلازار انفجارات مشابهة بين الحين والآخر تودي بحياة عدد من المدنيين.'],
  [
    'what a gang owns up to',
    'واعترف أفراد العصابة بضلوعهم في استهداف بوابة التاسعة وتفجير سيارة أمام المحكمة في قلازار.',
  ],
  [
    'what somebody is convicted of',
    'وقالت المحكمة في قلازار إن رجلين من الخلية أدينا بقتل ضابط وتفجير سيارة أمام مركز الشرطة.',
  ],
])('%s is recalled, however fresh it reads', (_, told) => {
  const body = `قتل ستة جنود في هجوم لأسود الوادي على حاجز في حركوش أمس. ${told}`
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const scopes = readReport(report, names).claims.flatMap(({ place, scope }) =>
    place?.name === 'حركوش' ? [] : [scope],
  )
  expect(new Set(scopes)).toEqual(new Set(['background']))
})

test('what an anniversary is of is recalled without the day of the ceremony', () => {
  const deadly = (body: string) => {
    const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
    return readReport(report, names).claims.find(({ tolls }) => tolls.length)
  }
  const battle = 'هاجمت أسود الوادي حاجزا للجيش النهراني في رميزة أمس. '
  const feast = 'وأحيا سكان أمس الذكرى الخامسة لتفجير المسجد الذي قتل فيه تسعة مصلين في حركوش.'
  expect(deadly(battle + feast)).toMatchObject({ scope: 'background', date: { start: null } })
  expect(deadly(`${battle}وفي ذكرى الاستقلال قتل مسلحون تسعة مصلين في حركوش أمس.`)?.scope).toBe('incident')
})

test('what a place is like goes on in the next verb of its clause', () => {
  const siegeOf = (body: string) => {
    const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
    return readReport(report, names).claims.find(({ type }) => type === 'siege')?.scope
  }
  expect(siegeOf('دخلت قافلة مساعدات أمس إلى حركوش التي تسيطر عليها أسود الوادي وتحاصرها القوات النهرانية.')).toBe(
    'background',
  )
  expect(siegeOf('حاصرت القوات النهرانية حركوش أمس وقصفتها بالمدفعية.')).toBe('incident')
})
