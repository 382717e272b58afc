import { expect, test } from 'vitest'
import type { ClaimActor, ClaimPlace, Role, Toll } from '../4-claims/claim.ts'
import { likenessOf, marginOf } from './compare.ts'
import { featuresOf } from './features.ts'
import { actor, claim, onDay, seededNumbers, told, toll, town } from './invented-claims.ts'

const TOWNS: readonly ClaimPlace[] = [
  town('مرسى', 31, 20),
  town('حي المنارة', 31.01, 20, { precision: 'district' }),
  town('وادي الخيل', 31.3, 20.2),
]
const SIDES = ['كتيبة السدرة', 'لواء البلح', 'فرقة الساحل']
const WORDS =
  'سقطت قذائف عند جسر البلوط قرب مخبز العم سعدون ومرآب الحافلات وسوق الخضار حيث كان حراس يفتشون شاحنة محملة بالطحين'.split(
    ' ',
  )
const TYPES = ['shelling', 'air_strike', 'armed_clash']

test('what is looked at first leaves out no pair of claims that is alike on the whole', () => {
  const next = seededNumbers(11)
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback
  const roles: readonly Role[] = ['initiator', 'target']
  const sides = (): ClaimActor[] => roles.filter(() => next() < 0.5).map(role => actor(pick(SIDES, ''), role))
  const mixed = toll(1, 66, { approx: true })
  const tolls: readonly (readonly Toll[])[] = [
    [],
    [toll(66, 66)],
    [toll(3, 3)],
    [mixed, { ...mixed, outcome: 'injured' }],
  ]
  const claims = Array.from({ length: 150 }, (_, i) => {
    const at = Math.floor(next() * 12)
    const made = claim(pick(TYPES, ''), WORDS.slice(at, at + Math.floor(next() * 10)).join(' '), {
      ...(next() < 0.7 ? onDay(`2016-05-0${1 + Math.floor(next() * 5)}`) : {}),
      ...{ place: next() < 0.1 ? null : pick(TOWNS, town('مرسى', 31, 20)), actors: sides(), tolls: pick(tolls, []) },
    })
    return featuresOf(told(`${i}`, made, { published: `2016-05-0${1 + Math.floor(next() * 5)}` }))
  })
  let alike = 0
  for (const a of claims) {
    for (const b of claims.filter(other => other !== a)) {
      const margin = marginOf(a, b)
      if (margin !== null && margin >= 0) alike++
      expect(likenessOf(a, b)?.score).toBe(margin !== null && margin >= 0 ? margin : undefined)
    }
  }
  expect(alike).toBeGreaterThan(500)
})
