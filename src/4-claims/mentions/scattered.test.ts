/** Sums over scattered violence, beside what is told of it one by one. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** Type, scope, place and figures of each claim. */
function claimsOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  return readReport(report, names).claims.map(
    ({ type, scope, place, tolls }) =>
      `${type} ${scope} ${place?.name}: ${tolls.map(toll => `${toll.outcome} ${toll.low}`).join(', ')}`,
  )
}

const SUM = 'قتل أربعة مدنيين وأصيب سبعة آخرون في حادثين منفصلين في حركوش أمس.'
const SHOT = ' وقال مصدر أمني إن مسلحين قتلوا شرطيين في رميزة.'
const BLAST = ' وقتل مدنيان وأصيب سبعة بانفجار عبوة ناسفة في حركوش.'

test('the sum of separate incidents is a total, and none of them', () => {
  expect(claimsOf(SUM + SHOT + BLAST)).toEqual([
    'attack cumulative حركوش: killed 4, injured 7',
    'clash incident رميزة: killed 2',
    'bombing incident حركوش: killed 2, injured 7',
  ])
})

test('a sentence that only lists what is told one by one is no claim', () => {
  const list = 'أفادت مصادر أمنية بمقتل 11 من أسود الوادي وتسعة مدنيين في أعمال عنف متفرقة في قلازار أمس.'
  const raid = ' وقالت المصادر إن الطيران النهراني قصف موقعا لأسود الوادي في رميزة وقتل 11 من عناصرها.'
  const blast = ' وقتل تسعة مدنيين في انفجار عبوة ناسفة في حركوش.'
  expect(claimsOf(list + raid + blast)).toEqual([
    'air_strike incident رميزة: killed 11',
    'bombing incident حركوش: killed 9',
  ])
})

test('as many wounded do not make two blasts one', () => {
  const first = 'انفجرت سيارة مفخخة في حركوش أمس فقتل ستة وجرح 20.'
  const second = ' وقتل تسعة وأصيب 20 في انفجار عبوتين في رميزة.'
  expect(claimsOf(first + second)).toEqual([
    'bombing incident حركوش: killed 6, injured 20',
    'bombing incident رميزة: killed 9, injured 20',
  ])
})

test('two separate attacks that are told in turn are no sum', () => {
  const body =
    'نفذ مسلحون من أسود الوادي هجومين منفصلين أمس، الأول استهدف دورية للجيش النهراني في حركوش وقتل فيه ستة جنود. وقتل جنديان في قصف على رميزة.'
  expect(claimsOf(body).some(claim => claim.includes('cumulative'))).toBe(false)
})

test('those who fall elsewhere in scattered violence make no sum of the dead of one blast', () => {
  const claims = claimsOf('قتل 20 شخصا أمس في انفجار سيارة ملغومة في سوق بحركوش، فيما قتل خمسة في أعمال عنف متفرقة.')
  expect(claims).toContain('bombing incident حركوش: killed 20')
})
