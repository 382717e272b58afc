import { expect, it } from 'vitest'
import { type KnownPlaces, liesIn, placesWithin } from './places-within.ts'

const known = (id: string, name: string, within: string | null) => [id, { id, name, within }] as const
const PLACES: KnownPlaces = new Map([
  known('toy/marsa', 'مرسى النور', null),
  known('toy/fishers', 'حي الصيادين', 'toy/marsa'),
  known('toy/gate', 'بوابة الصيادين', 'toy/fishers'),
  known('toy/hill', 'تلة الريح', null),
])

it('a place is asked for with all that lies in it, by name or id', () => {
  expect(placesWithin('مدينة مرسى النور', PLACES)).toEqual(['مدينة مرسى النور', 'toy/marsa', 'toy/fishers', 'toy/gate'])
  expect(placesWithin('toy/fishers', PLACES)).toEqual(['toy/fishers', 'toy/gate'])
  expect(placesWithin('تلة الريح', PLACES)).toEqual(['تلة الريح'])
})

it('a gate lies in the town of its quarter', () => {
  expect(liesIn('toy/gate', 'toy/marsa', PLACES)).toBe(true)
  expect(liesIn('toy/hill', 'toy/marsa', PLACES)).toBe(false)
  expect(liesIn(null, 'toy/marsa', PLACES)).toBe(false)
})
