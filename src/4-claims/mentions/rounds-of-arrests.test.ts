/** Arrests in many places told by one figure, and what they were in single towns. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
function claimsOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2018-03-15', body }
  return readReport(report, names).claims.map(
    ({ type, scope, place, tolls }) => `${type} ${scope} ${place?.name}: ${tolls.map(toll => toll.low).join(', ')}`,
  )
}

const ROUND = 'اعتقل الجيش الليبي فجر الخميس أربعة عشر مسلحا من تنظيم داعش في مناطق متفرقة من إقليم برقة.'

test('arrests of a round told for one town are a part of it', () => {
  const part = ' ففي درنة، اعتقل الجيش الليبي خمسة مسلحين بعد مداهمة منازلهم.'
  expect(claimsOf(ROUND + part)).toEqual(['arrest cumulative إقليم برقة: 14', 'arrest incident درنة: 5'])
})

test('the same figure is the round told again', () => {
  const again = ' وقال بيان الجيش إن المسلحين الأربعة عشر اعتقلوا في عمليات دهم.'
  expect(claimsOf(ROUND + again)).toEqual(['arrest incident إقليم برقة: 14'])
})
