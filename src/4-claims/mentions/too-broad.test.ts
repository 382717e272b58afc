import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport, readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())

const FIRST = 'قتل سبعة من الجنود النهرانيين أمس بقذائف هاون أطلقها مسلحون على حركوش. '
/** The types of what the text tells beside its first sentence. */
function typesOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: FIRST + body }
  return readReport(report, names).claims.flatMap(({ type }) => (type === 'shelling' ? [] : [type]))
}

test.each([
  ['a reason is no march', 'protest', 'واستدعت حكومة نهران سفيرها احتجاجا على تصريحات زمردان عن قلازار.'],
  [
    'allies who work together end no war',
    'agreement',
    'واتفقت حكومة نهران والجيش الزمرداني على التعاون لمنع تسلل المقاتلين إلى قلازار.',
  ],
  [
    'a drive for recruits is no operation',
    'operation',
    'وأطلقت حكومة نهران في قلازار حملة لتجنيد ألف متطوع لمساندة الجيش النهراني.',
  ],
  [
    'what was left undone is no advance',
    'operation',
    'وقال المصدر إن قلازار ثالث موقع تنسحب منه القوات النهرانية، دون أن تقدم القوات النهرانية أي تبرير.',
  ],
  [
    'a car to get away in is no arms',
    'disrupted_weapons',
    'واستولى مسلحون على سيارة طبيب مع زوجته في قلازار وفروا من الموقع.',
  ],
  [
    'those who did it get away, and nobody is driven out',
    'displacement',
    'واستولى مسلحون في قلازار على سيارة طبيب كان فيها برفقة زوجته وفروا من الموقع.',
  ],
])('%s', (_, type, told) => {
  expect(typesOf(told)).not.toContain(type)
})

test('a march, a truce and an operation are told by the same words', () => {
  expect(typesOf('وخرج المئات في شوارع قلازار احتجاجا على القصف.')).toContain('protest')
  expect(typesOf('واتفق الجيش النهراني وأسود الوادي على وقف القصف في قلازار.')).toContain('agreement')
  expect(typesOf('وأطلق الجيش النهراني في قلازار حملة على أسود الوادي.')).toContain('operation')
})

test('a struggle that is talked about is none', () => {
  const told = 'ووصل الوزير الخميس إلى قلازار للبحث مع كبار الضباط في المواجهة ضد أسود الوادي بعد تفجيرات حركوش.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: FIRST + told }
  expect(readTold(report, names)?.mentions.map(({ type }) => type)).not.toContain('clash')
})

test('what plotters meant to use, and what bombs are made from, has not gone off', () => {
  const plot = 'وقبضت الشرطة في قلازار على خلية كانت تخطط لاستهداف مقار أمنية ومطاعم عبر سيارات مفخخة وانتحاريين.'
  expect(typesOf(plot)).not.toContain('suicide_attack')
  expect(typesOf('وتم تجهيز المفخخات في قلازار.')).not.toContain('bombing')
})

test('how people were arrested is no operation of its own', () => {
  expect(typesOf('وألقت الشرطة القبض على خمسة مسلحين في قلازار خلال حملة مداهمات نفذتها قوات خاصة.')).toEqual([
    'arrest',
  ])
})

test('planes and headway make an operation, and what is published none', () => {
  expect(typesOf('ونشر الجيش النهراني عشرات الطائرات قرب قلازار.')).toEqual(['operation'])
  expect(typesOf('وحققت القوات النهرانية تقدما شرق قلازار.')).toEqual(['operation'])
  expect(typesOf('وقال الناطق في بيان نشر على صفحة القوات النهرانية إن قلازار هادئة.')).toEqual([])
})

test('a pipeline that is blown up is no accident', () => {
  const alone = (body: string): string[] =>
    readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
      ({ type }) => type,
    )
  expect(alone('تم تفجير أنبوب للغاز قرب قلازار أمس، حسبما ذكر وزير الطاقة.')).toEqual(['bombing'])
  expect(alone('وقع انفجار في أنبوب للغاز قرب قلازار أمس، حسبما ذكر وزير الطاقة.')).toEqual([])
})

test('what arms were meant for, a manner and a calling are no deeds', () => {
  const found = 'وضبطت الشرطة متفجرات في قلازار كان من المزمع أن تضرب بها الأسواق.'
  expect(typesOf(found)).toEqual(['disrupted_weapons'])
  expect(typesOf('وقال ناشط في المصالحة القبلية إن قلازار هادئة.')).toEqual([])
  const took = 'وقال الضابط إن رجال الخلية شاركوا تخطيطا وتنفيذا في حملة على قلازار.'
  expect(typesOf(took)).not.toContain('operation')
})

test('who drives cattle away came on foot', () => {
  expect(typesOf('وأغار النوير على مراعي قلازار واقتادوا ألف رأس من الماشية وقتلوا سبعة رعاة.')).not.toContain(
    'air_strike',
  )
})

test('somebody is let go, however much stands between', () => {
  expect(typesOf('وأطلقت مجموعة مسلحة أمس، سراح أربعة عمال مخطوفين في قلازار.')).toContain('release')
})

test('a blast that is heard owns no body that is found, and the dead of a blast that is heard are its own', () => {
  const heard = 'وسمعت مساء أمس، أصوات انفجارات في أنحاء قلازار، فيما عثر على جثة أحد الرعاة.'
  expect(typesOf(heard)).not.toContain('bombing')
  expect(typesOf('وسمع دوي انفجار في قلازار أدى إلى مقتل ثلاثة مدنيين.')).toContain('bombing')
})

test('death is met however much stands between', () => {
  const told = 'ولقي خمسة غرباء على الأقل الليلة الماضية، في قلازار، مصرعهم على أيدي أسود الوادي.'
  expect(typesOf(told)).toEqual(['attack'])
})

test('what is fired in a drill hits nobody, and bodies that are handed over are no new dead', () => {
  expect(typesOf('وأطلق الجيش النهراني في قلازار قذائف مدفعية خلال مناورات بالذخيرة الحية.')).toEqual([])
  expect(typesOf('وتم تبادل جثامين ثلاثين قتيلا بين الجيش النهراني وأسود الوادي في قلازار.')).not.toContain('clash')
})
