/** Which reports that the weights find unlikely to be news of conflict are read all the same. */
import { expect, test } from 'vitest'
import { isLikelyNews } from './confidence.ts'

const DEED = ['armed:3', 'complete:3', 'family:fighting', 'length:2']
const NAMED = ['armed:5', 'complete:1', 'family:remote', 'length:2']

test.each([
  ['likely by all its signs', 0.5, [], true],
  ['of one sentence', 0.2, ['length:0'], true],
  ['of one sentence, and far from it', 0.1, ['length:0'], false],
  ['of a deed told whole amid talk of states', 0.08, [...DEED, 'diplomacy:3'], true],
  ['of such a deed, and far from it', 0.04, DEED, false],
  ['of a deed without its place or day', 0.08, [...DEED.filter(f => f !== 'complete:3'), 'complete:2'], false],
  ['of a deed by nobody', 0.08, [...DEED.filter(f => f !== 'armed:3'), 'armed:2'], false],
  ['of an arrest', 0.08, [...DEED.filter(f => f !== 'family:fighting'), 'family:custody'], false],
  ['of opinion', 0.08, [...DEED, 'opinion:3'], false],
  ['of crime', 0.08, [...DEED, 'crime:2'], false],
  ['of a court that judges those who killed civilians', 0.08, [...DEED, 'crime:4', 'civilians-hurt'], true],
  ['that names armed sides again and again', 0.2, NAMED, true],
  ['that names them, and far from it', 0.1, NAMED, false],
] as const)('a report %s', (_, chance, features, read) => {
  expect(isLikelyNews(chance, features)).toBe(read)
})
