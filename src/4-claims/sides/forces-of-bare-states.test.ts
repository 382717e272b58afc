/** Forces that only a pronoun tells, of a state that is called by its bare name. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const toy = toyGazetteer()
// A government that goes by its state's name, as those of the packs do.
const actors = toy.actors.map(actor =>
  actor.id === 'toy/government'
    ? { ...actor, names: [...actor.names, { name: 'تركيا', from: null, to: null }] }
    : actor,
)
const names = indexNames({ ...toy, actors })

const reportOf = (body: string) => ({
  ...{ id: 'any', publisher: null, url: null, title: null },
  ...{ published: '2030-03-12', body },
})
function sidesOf(body: string): string[] {
  return readReport(reportOf(body), names).claims.flatMap(one => one.actors.map(({ name, role }) => `${role}:${name}`))
}

test.each([
  'أعلنت تركيا أن قواتها قتلت خمسة مسلحين أمس في حركوش.',
  'قالت تركيا إن طائراتها قصفت أمس مواقع لأسود الوادي في حركوش.',
  'أكدت تركيا أن جيشها قتل خمسة مسلحين أمس في حركوش.',
])('%s', text => {
  expect(sidesOf(text)).toContain('initiator:تركيا')
})

test.each([
  'قال وزير الدفاع التركي إن طائرات بلاده قصفت أمس مواقع لأسود الوادي في حركوش.',
  'أعلن الرئيس التركي أن قوات بلاده قتلت خمسة مسلحين أمس في حركوش.',
])('%s', text => {
  expect(sidesOf(text)).toContain('initiator:تركيا')
})

test('people of many are of no state that is told by its bare name', () => {
  const [claim] = readReport(reportOf('هاجم أسود الوادي تركيا أمس وقتل خمسة من مقاتليهم في حركوش.'), names).claims
  expect(claim?.tolls.map(({ of }) => of)).toEqual(['أسود الوادي'])
})
