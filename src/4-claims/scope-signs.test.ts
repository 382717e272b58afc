/** What is weighed for news against what is recalled. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readCandidates } from './read-report.ts'

const names = indexNames(toyGazetteer())
const candidatesOf = (body: string) =>
  readCandidates({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).candidates

test('a deed of the lead and one of years ago bear the signs of it', () => {
  const [fresh, recalled] = candidatesOf(
    'قصفت طائرات الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين. وكان أسود الوادي قد هاجموا رميزة قبل عامين.',
  )
  expect(fresh?.signs).toEqual(expect.arrayContaining(['age:1', 'incident:counted', 'recalled:none']))
  expect(recalled?.signs).toEqual(expect.arrayContaining(['recalled:some']))
  expect(fresh?.claim.scope).toBe('incident')
  expect(recalled?.claim.scope).toBe('background')
})

test('a total and a statement are not weighed', () => {
  const told = candidatesOf(
    'قتل أكثر من 300 مدني منذ بدء القصف على حركوش. وأدانت الحكومة النهرانية قصف الجيش النهراني حركوش أمس.',
  )
  for (const { claim, signs } of told)
    if (claim.scope === 'cumulative' || claim.type === 'statement') expect(signs).toBeNull()
  expect(told.some(({ signs }) => signs === null)).toBe(true)
})
