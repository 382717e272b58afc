/** Which reports that the weights find unlikely to be news of conflict are read all the same. */
import { expect, test } from 'vitest'
import { isLikelyNews, LEAST_RELATED, mayBeRelated, relevanceOf } from './confidence.ts'

const DEED = ['armed:3', 'complete:3', 'family:fighting', 'length:2']
const CAPTIVES = ['family:custody', 'length:2', 'complete:1']
const ARMS = ['armed:3', 'complete:3', 'family:things', 'weapons:3', 'length:2']
const NAMED = ['armed:5', 'complete:1', 'family:remote', 'length:2']

test.each([
  ['likely by all its signs', 0.5, [], true],
  ['of one sentence', 0.2, ['length:0'], true],
  ['of one sentence, and far from it', 0.1, ['length:0'], false],
  ['of a deed told whole amid talk of states', 0.08, [...DEED, 'diplomacy:3'], true],
  ['of such a deed, and far from it', 0.04, DEED, false],
  ['of a deed without its place or day', 0.08, [...DEED.filter(f => f !== 'complete:3'), 'complete:2'], false],
  ['of soldiers hit, told whole', 0.2, [...DEED.slice(2), 'armed:2', 'complete:4', 'combatants-hurt'], true],
  ['of people hit, told whole', 0.2, [...DEED.slice(2), 'armed:2', 'complete:4'], false],
  ['of a deed by nobody', 0.08, [...DEED.filter(f => f !== 'armed:3'), 'armed:2'], false],
  ['of an arrest', 0.08, [...DEED.filter(f => f !== 'family:fighting'), 'family:custody'], false],
  ['of captives who are freed', 0.08, [...CAPTIVES, 'armed:3', 'captives:3'], true],
  ['of captives of nobody', 0.08, [...CAPTIVES, 'armed:1', 'captives:3'], false],
  ['of captives without day and place', 0.08, [...CAPTIVES, 'armed:3', 'captives:2'], false],
  ['of those whom a gang took', 0.08, [...CAPTIVES, 'armed:3', 'captives:4', 'crime:2'], false],
  ['of opinion', 0.08, [...DEED, 'opinion:3'], false],
  ['of crime', 0.08, [...DEED, 'crime:2'], false],
  ['of a court that judges those who killed civilians', 0.08, [...DEED, 'crime:4', 'civilians-hurt'], true],
  ['of arms that are found', 0.2, ARMS, true],
  ['of arms that are found on a gang', 0.2, [...ARMS, 'crime:2'], false],
  ['of things that are found', 0.2, [...ARMS.filter(f => f !== 'weapons:3'), 'weapons:1'], false],
  ['that names armed sides again and again', 0.2, NAMED, true],
  ['that names them, and far from it', 0.1, NAMED, false],
] as const)('a report %s', (_, chance, features, read) => {
  expect(isLikelyNews(chance, features)).toBe(read)
})

const TALK = ['news:1', 'told:late', 'opinion:3', 'honours:3', 'diplomacy:3']
test('a report that no side could make one of conflict is known before its sides are', () => {
  expect(relevanceOf([...TALK, 'complete:2'])).toBeLessThan(LEAST_RELATED)
  expect(mayBeRelated([...TALK, 'complete:1'])).toBe(false)
})

test('a side more may yet make a report one of conflict', () => {
  const features = [
    'armed:3',
    'family:fighting',
    'length:1',
    'crime:0',
    'opinion:2',
    'honours:2',
    'diplomacy:3',
    'density:1',
    'news:1',
  ]
  const [now, then] = [
    [...features, 'complete:2'],
    [...features, 'complete:3'],
  ]
  expect(isLikelyNews(relevanceOf(now), now) || relevanceOf(now) >= LEAST_RELATED).toBe(false)
  expect(isLikelyNews(relevanceOf(then), then)).toBe(true)
  expect(mayBeRelated(now)).toBe(true)
})

test('a deed told whole where armed sides are named is news among words of courts', () => {
  const courts = ['family:fighting', 'armed:3', 'crime:2', 'length:2']
  expect(isLikelyNews(0.3, [...courts, 'complete:4'])).toBe(true)
  expect(isLikelyNews(0.3, [...courts, 'complete:2'])).toBe(false)
})
