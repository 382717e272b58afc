/** Which places a report may mean by the countries that it speaks of. */
import { expect, test } from 'vitest'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { isCredible } from './place-credibility.ts'

const place = (kind: Place['kind'], population: number): Place => ({
  id: 'a',
  name: 'حركوش',
  names: ['حركوش'],
  nameEn: 'Harkush',
  kind,
  lat: 0,
  lon: 0,
  country: 'AA',
  admin1: null,
  within: null,
  population,
  pack: 'toy',
})

test('a small town that only its own name points to is a chance likeness where the report speaks of another country', () => {
  expect(
    isCredible(
      place('town', 9000),
      new Map([
        ['AA', 1.5],
        ['BB', 6],
      ]),
      1.5,
    ),
  ).toBe(false)
  expect(
    isCredible(
      place('town', 9000),
      new Map([
        ['AA', 2.5],
        ['BB', 6],
      ]),
      1.5,
    ),
  ).toBe(true)
  expect(isCredible(place('town', 9000), new Map([['AA', 1.5]]), 1.5)).toBe(true)
})

test('a great city is what its name says anywhere', () => {
  expect(isCredible(place('city', 900_000), new Map([['BB', 6]]), 0)).toBe(true)
})

test('a capital is what its name says anywhere, and a village of its name is not', () => {
  const capital = { ...place('city', 0), names: ['حركوش', 'العاصمة حركوش'] }
  const votes = new Map([
    ['AA', 1.5],
    ['BB', 6],
  ])
  expect(isCredible(capital, votes, 1.5)).toBe(true)
  expect(isCredible(capital, votes, 1.5, 'قريه')).toBe(false)
  expect(isCredible(place('city', 900_000), votes, 1.5, 'قريه')).toBe(false)
  expect(isCredible(place('city', 900_000), votes, 1.5, 'قريتي')).toBe(false)
})

test('a quarter needs more than a word for its country, unless nothing speaks for another', () => {
  expect(
    isCredible(
      place('district', 0),
      new Map([
        ['AA', 2],
        ['BB', 9],
      ]),
      1.5,
    ),
  ).toBe(false)
  expect(isCredible(place('district', 0), new Map([['AA', 1.5]]), 1.5)).toBe(true)
})

test('a part of a country says by its name of which, whatever the report speaks of', () => {
  const part = { ...place('region', 0), name: 'شمال العراق', names: ['شمال العراق'], country: 'IQ' }
  expect(isCredible(part, new Map([['TR', 6]]), 0)).toBe(true)
  expect(isCredible({ ...part, name: 'سهل نينوى', names: ['سهل نينوى'] }, new Map([['TR', 6]]), 0)).toBe(false)
})

test('where all places of a report lie in one country, it is that one, whoever fights there', () => {
  const votes = new Map([
    ['AA', 1.5],
    ['BB', 6],
  ])
  expect(isCredible(place('town', 9000), votes, 1.5, null, 'AA')).toBe(true)
  expect(isCredible(place('town', 9000), votes, 1.5, null, 'BB')).toBe(false)
  expect(isCredible(place('village', 0), votes, 1.5, null, 'AA')).toBe(false)
})
