/** Two pieces of news in one breath: the dead, the day and the doer of the one are none of the other. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readCandidates, readReport, readTold } from '../read-report.ts'
import { isStrikeOnAttackers } from '../sides/sides-likeness.ts'

const names = indexNames(toyGazetteer())
const real = indexNames(loadGazetteer())
const reportOf = (body: string, title: string | null = null) => ({
  id: 'any',
  publisher: null,
  url: null,
  title,
  published: '2030-03-12',
  body,
})
const told = (body: string, title: string | null = null): string[] =>
  readReport(reportOf(body, title), names).claims.map(({ type, place, actors, tolls }) =>
    [
      type,
      place?.name ?? '-',
      actors.map(({ name, role }) => `${role[0]}:${name}`).sort(),
      tolls.map(({ outcome, low, of }) => `${outcome} ${low}${of ? ` of ${of}` : ''}`),
    ].join(' '),
  )

test('a killing with a place of its own came of no blast told before it', () => {
  expect(told('مقتل تسعة في انفجار سيارة مفخخة برميزة واغتيال ضابط في حركوش أمس.')[0]).toBe('bombing رميزة  killed 9')
})

test('a blast joined to an assassination killed nobody of it', () => {
  const claims = told(
    'انفجرت عبوة ناسفة في رميزة أمس وأصيب جنديان. واغتال مسلحان مجهولان ضابطا في حركوش أمس.',
    'اغتيال ضابط وانفجار عبوة في نهران',
  )
  expect(claims.find(claim => claim.startsWith('bombing'))).not.toContain('killed')
})

test('those who attacked are struck in another deed', () => {
  const mentions = (body: string) => readTold(reportOf(body), names)?.located.map(one => one.mention) ?? []
  const [attack, strike] = mentions(
    'هاجم أسود الوادي قاعدة في حركوش أمس. ونفذت قوات زمردان غارة جوية على أسود الوادي في حركوش.',
  )
  expect(attack && strike && isStrikeOnAttackers(attack, strike)).toBe(true)
  const [raid, more] = mentions(
    'هاجم أسود الوادي قاعدة في حركوش أمس. ونفذت قوات زمردان غارة جوية على الجيش النهراني في حركوش.',
  )
  expect(raid && more && isStrikeOnAttackers(raid, more)).toBe(false)
})

test('who repelled them killed some of them, and none of his own', () => {
  const claims = readReport(
    reportOf(
      'هاجم مقاتلو حركة الشباب فجر أمس قاعدة تابعة للجيش الصومالي في بلدة أفجوي. وقال ضابط إن القوات الحكومية صدتهم وقتلت 87 منهم.',
    ),
    real,
  ).claims
  expect(claims.flatMap(({ tolls }) => tolls.map(({ of }) => of))).not.toContain('الجيش الصومالي')
})

test('a day behind what had been done before is not that of the release', () => {
  const body = 'وفي رميزة، أفرج أسود الوادي عن أربعة مهندسين كانوا قد اختطفوهم قبل ثلاثة أيام.'
  const { claims } = readReport(reportOf(body), names)
  expect(claims.find(({ type }) => type === 'release')?.date?.start ?? null).toBeNull()
})

test('closing bridges kills nobody', () => {
  const types = readCandidates(
    reportOf('قتل متظاهران بالرصاص في حركوش أمس. وأغلقت القوات النهرانية الجسور المؤدية إلى وسط حركوش.'),
    names,
  ).candidates.map(({ claim }) => claim.type)
  expect(types[0]).not.toBe('siege')
})

test('whom a state mourns it did not kill, whatever the deed', () => {
  const { claims } = readReport(
    reportOf(
      'أعلنت وزارة الداخلية السعودية استشهاد رقيب في حرس الحدود وإصابة اثنين من زملائه بعد تعرض دوريتهم لإطلاق نار كثيف من داخل الأراضي اليمنية في قطاع الربوعة بمنطقة عسير. وفي القطيف، قتل مطلوب أمني في تبادل لإطلاق النار مع قوات الأمن.',
      'مقتل مهربين واشتباكات على الحدود السعودية',
    ),
    real,
  )
  expect(claims[0]?.actors.map(({ name, role }) => `${role} ${name}`)).toEqual(['target حرس الحدود'])
})

test('soldiers of one nation are of no army of another', () => {
  const claims = told('قتل ثلاثة جنود أميركيين في انفجار لغم في رميزة أمس. وقال الجيش النهراني إنه يحقق.')
  expect(claims.join()).not.toContain('of الجيش النهراني')
})

test('unknown gunmen are not those told before', () => {
  const { claims } = readReport(
    reportOf(
      'قتل جنديان في اشتباكات بين قوات من الجيش ومسلحين قبليين في حضرموت أمس. وفجر مسلحون مجهولون أنبوب النفط في مأرب أمس.',
    ),
    real,
  )
  expect(claims.find(({ type }) => type === 'bombing')?.actors.map(({ name }) => name)).toEqual(['مسلحون مجهولون'])
})

test('those who are put to death by shooting are counted', () => {
  expect(told('أعدم أسود الوادي رميا بالرصاص خمسة أشخاص في حركوش أمس.')).toEqual([
    'execution حركوش i:أسود الوادي killed 5',
  ])
})

test('two gunmen who murder an officer of rank are told', () => {
  expect(told('اغتال مسلحان مجهولان العقيد سالم الدرعاوي في حركوش أمس.')[0]).toMatch(
    /^attack حركوش i:مسلحان مجهولان.* killed 1/,
  )
})

test('the blast with which the news is counted is an earlier one', () => {
  const body =
    'أعلن أسود الوادي مسؤوليتهم عن التفجير في حركوش، وهو الثاني من نوعه خلال أسبوع بعد تفجير مسجد في رميزة أسفر عن مقتل 21 شخصا.'
  const earlier = readTold(reportOf(body), names)?.located.find(({ mention }) => mention.tolls.length > 0)
  expect(earlier?.mention.recalled).toBe(true)
})

test('an aircraft that the weather brought down is of no fight', () => {
  const claims = told(
    'قضى خمسة جنود في تحطم مروحية بسبب سوء الأحوال الجوية في رميزة. وقتل أربعة مسلحين في اشتباك مع الجيش النهراني في حركوش أمس.',
  )
  expect(claims.join()).not.toContain('killed 5')
})

test('علي ends the name of who speaks', () => {
  const { claims } = readReport(reportOf('قال الضابط سالم درعان علي إن خمسة قتلوا في تفجير في حركوش أمس.'), names)
  expect(claims[0]?.speakers.map(one => (typeof one === 'string' ? one : '')).join()).toContain('علي')
})
