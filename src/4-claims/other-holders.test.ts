import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())

/** Who takes places in the text, claim by claim. */
function takers(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const captures = readReport(report, names).claims.filter(({ type }) => type === 'capture')
  return captures.map(({ actors }) =>
    actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : [])).join(' '),
  )
}

test('a place that two sides take is taken twice; a side told by another name takes it once', () => {
  const first = 'سيطرت جماعة الراية المجهولة على حركوش أمس بعد اشتباكات قتل فيها سبعة من الجنود.'
  expect(takers(`${first} وقال سكان في قلازار إن الجيش النهراني سيطر على حركوش.`)).toEqual([
    'جماعة الراية المجهولة',
    'الجيش النهراني',
  ])
  expect(takers(`${first} وقال سكان في قلازار إن الراية المجهولة سيطرت على حركوش.`)).toHaveLength(1)
})
