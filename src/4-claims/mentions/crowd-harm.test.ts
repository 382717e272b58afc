/** Those whom gas and rubber rounds hurt in confrontations. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const groups = (body: string): string[] =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-06-15', body }, names).claims.flatMap(
    ({ tolls }) => tolls.map(({ outcome, low, group }) => `${outcome} ${low} ${group}`),
  )

test.each([
  ['أصيب 19 زمردانيا بالاختناق في مواجهات مع القوات النهرانية في بلدة حركوش أمس.', ['injured 19 civilians']],
  [
    'أصيب سبعة بالرصاص المطاطي وشرطي بحجر في مواجهات مع القوات النهرانية في بلدة حركوش.',
    ['injured 7 civilians', 'injured 1 combatants'],
  ],
  ['أصيب سبعة جنود بالاختناق في مواجهات في بلدة حركوش.', ['injured 7 combatants']],
])('%s', (body, expected) => {
  expect(groups(body)).toEqual(expected)
})
