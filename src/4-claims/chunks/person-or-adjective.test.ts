/** Words that are a person by themselves and an adjective behind a noun. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'

const names = indexNames(toyGazetteer())
const peopleIn = (body: string): (string | undefined)[] =>
  analyseReport(tokensOf({ id: 'a', title: null, body, publisher: null, url: null, published: null }), names, null)
    .flatMap(({ items }) => items)
    .flatMap(({ people }) => (people ? [people.text] : []))

test('what an attack is like in the accusative is nobody', () => {
  expect(peopleIn('شن مجهولون هجوما مسلحا على حركوش.')).toEqual(['مجهولون'])
  expect(peopleIn('سجلت المنظمة اعتداء مسلحا في حركوش.')).toEqual([])
  expect(peopleIn('قتلت القوات مسلحا في حركوش.')).toEqual(['مسلحا'])
})
