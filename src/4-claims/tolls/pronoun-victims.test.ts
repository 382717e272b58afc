/** Who died of what was told before: by a verb that nobody follows, and by what is announced of him. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const NEWS = ' وقتل أمس سبعة جنود من الجيش النهراني في اشتباك مع أسود الوادي في رميزة.'
/** Figures of the claims told at a place: outcome and lowest number. */
const figuresAt = (body: string, place: string): string[] =>
  readReport({ id: 'a', title: null, body: body + NEWS, publisher: null, url: null, published: '2030-03-15' }, names)
    .claims.filter(claim => claim.place?.name === place)
    .flatMap(({ tolls }) => tolls.map(({ outcome, low }) => `${outcome} ${low}`))

test.each([
  ['أطلق جنود من الجيش النهراني النار على شاب في حركوش، واستشهد لاحقا متأثرا بجراحه.', ['killed 1']],
  ['أصيب شاب برصاص الجيش النهراني في حركوش أمس ثم توفي في المستشفى.', ['killed 1']],
  ['أطلق جنود من الجيش النهراني النار على شاب في حركوش، وأعلنت الوزارة لاحقا استشهاده.', ['killed 1']],
  ['أصيب شاب برصاص الجيش النهراني في حركوش أمس وتوفي جندي في حادث.', ['injured 1']],
  ['أصيب شاب برصاص الجيش النهراني في حركوش أمس وأعلنت الوزارة مقتل جندي.', ['injured 1', 'killed 1']],
  ['مقتل أم وطفلها أمس في قصف الجيش النهراني على حركوش.', ['killed 1', 'killed 1']],
  ['استشهدت أم وثلاثة من أطفالها أمس في قصف الجيش النهراني على حركوش.', ['killed 1', 'killed 3']],
  ['وصل ثمانية عمال كانوا محتجزين لدى مسلحين إلى حركوش أمس بعد أن حررهم الجيش النهراني.', ['freed 8']],
  ['أصيب خمسة من جنود الجيش النهراني في هجوم أمس في حركوش، استشهد أحدهم في الطريق.', ['injured 5', 'killed 1']],
  ['أسفر هجوم أمس في حركوش عن إصابة أربعة من أفراد الشرطة استشهد أحدهم قبل وصوله.', ['injured 4', 'killed 1']],
  ['أصيب ثلاثة جنود في هجوم أمس في حركوش وتوفي أحدهم لاحقا.', ['injured 3', 'killed 1']],
  ['أصيب ثلاثة جنود في هجوم أمس في حركوش لقي أحدهم مصرعه في المستشفى.', ['injured 3', 'killed 1']],
  ['عاد ثمانية عمال كانوا مخطوفين إلى حركوش أمس بعد أن حررتهم الشرطة النهرانية.', ['freed 8']],
])('%s', (body, figures) => {
  expect(figuresAt(body, 'حركوش')).toEqual(figures)
})

test('those who kill are none of those whom they kill', () => {
  const body = `أوقف مسلحون حافلة تقل مدنيين في حركوش أمس وفتحوا النار عليهم فقتلوا تسعة منهم.${NEWS}`
  const told = readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names)
  const groups = told.claims.filter(claim => claim.place?.name === 'حركوش').flatMap(({ tolls }) => tolls)
  expect(groups.map(({ group, low }) => `${group} ${low}`)).toEqual(['civilians 9'])
})

test.each([
  ['أطلق مسلحون النار على ضابط في حركوش وأردوه قتيلا.', ['killed 1']],
  ['أردى الجيش النهراني ثلاثة مسلحين قتلى في حركوش أمس.', ['killed 3']],
  ['قتل ثلاثة مسلحين في حركوش أمس وسقط ستة قتلى آخرون في هجوم.', ['killed 3', 'killed 6']],
])('what they became is no other victim: %s', (body, figures) => {
  expect(figuresAt(body, 'حركوش')).toEqual(figures)
})

test.each([
  // One comma may set the day apart from those whom the verb befell.
  ['قتل صباح الخميس، جنديان من الجيش النهراني وجرح أربعة في انفجار لغم في حركوش.', ['killed 2', 'injured 4']],
  ['قتل صباح الخميس، وأصيب جنديان في انفجار لغم في حركوش.', ['injured 2']],
  // Soldiers by rank and name, also where the first of their names is spelt as a preposition.
  [
    'انفجر لغم في حركوش أمس ما أدى إلى مقتل كل من الجندي علي سالم درعاوي والجندي عمر وليد درعاوي، وإصابة ستة جنود.',
    ['killed 2', 'injured 6'],
  ],
  ['انفجر لغم في حركوش أمس ما أدى إلى مقتل الجندي علي سالم، والجندي وليد فهد.', ['killed 2']],
  // "على" before two of them counts them, though no number does.
  ['قضت وحدة من الجيش النهراني على مسلحين في حركوش أمس.', ['killed 2']],
])('who fell is counted: %s', (body, figures) => {
  expect(figuresAt(body, 'حركوش')).toEqual(figures)
})

test.each([
  ['فككت الشرطة النهرانية أمس خلية من أسود الوادي تتكون من سبعة أشخاص في حركوش.', ['captured 7']],
  ['أعلنت الشرطة النهرانية تفكيك خلية إرهابية من ستة أفراد في حركوش أمس.', ['captured 6']],
])('how many a cell had is how many were taken: %s', (body, figures) => {
  expect(figuresAt(body, 'حركوش')).toEqual(figures)
})
