import { expect, it } from 'vitest'
import { actorsOfSide, headOf, type KnownActors } from './sides.ts'

const known = (id: string, name: string, partOf: string[] = [], alliedWith: string[] = []) =>
  [id, { id, names: [{ name, from: null, to: null }], partOf, alliedWith }] as const
const ACTORS: KnownActors = new Map([
  known('toy/dawn', 'قوات الفجر'),
  known('toy/dawn-air', 'طيران الفجر', ['toy/dawn']),
  known('toy/dawn-wing', 'سرب الفجر', ['toy/dawn-air']),
  known('toy/friend', 'كتيبة الجار', [], ['toy/dawn']),
  known('toy/arrow', 'تنظيم السهم'),
])

it('a side is an actor with its parts, their parts, and its allies', () => {
  const side = ['toy/dawn', 'toy/dawn-air', 'toy/friend', 'toy/dawn-wing']
  expect(actorsOfSide('قوات الفجر', ACTORS)).toEqual(side)
  expect(actorsOfSide('toy/dawn', ACTORS)).toEqual(side)
  expect(actorsOfSide('طيران الفجر', ACTORS)).toEqual(['toy/dawn-air', 'toy/dawn-wing'])
  expect(actorsOfSide('قوم لا يعرفهم أحد', ACTORS)).toEqual(['قوم لا يعرفهم أحد'])
})

it('a part belongs to whom it is part of in the end; an ally is its own', () => {
  expect(headOf('toy/dawn-wing', ACTORS)).toBe('toy/dawn')
  expect(headOf('toy/friend', ACTORS)).toBe('toy/friend')
  expect(headOf('toy/unheard', ACTORS)).toBe('toy/unheard')
})
