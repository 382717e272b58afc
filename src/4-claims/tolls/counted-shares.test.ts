/** Strikes that a report counts place by place, beside the total. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** Each claim of a text as "scope count place day". */
function claimsOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims.map(
    ({ scope, count, place, date }) => `${scope} ${count} ${place?.name} ${date.start}`,
  )
}

test.each([
  [
    'a bulletin of the day after',
    'شن الجيش النهراني 20 غارة جوية على المتمردين في نهران أمس. وقال بيان صدر اليوم إن تسع غارات نفذت قرب حركوش، وأضاف أن ست ضربات نفذت قرب قلازار.',
    ['cumulative 20 نهران 2030-03-11', 'incident 9 حركوش 2030-03-11', 'incident 6 قلازار 2030-03-11'],
  ],
  [
    'so many of them',
    'شن الجيش النهراني 13 غارة جوية في نهران أمس تركزت خمس منها قرب حركوش.',
    ['cumulative 13 نهران 2030-03-11', 'incident 5 حركوش 2030-03-11'],
  ],
  [
    'a number without shares is no total',
    'شن الجيش النهراني 13 غارة جوية في نهران أمس.',
    ['incident 13 نهران 2030-03-11'],
  ],
])('%s', (_, body, told) => {
  expect(claimsOf(body)).toEqual(told)
})
