import { describe, expect, test } from 'vitest'
import type { Place } from './gazetteer.ts'
import { CHOICES, NAMESAKES } from './resolve.corpus.ts'
import { choosePlace, kilometres } from './resolve.ts'

const places = new Map(
  NAMESAKES.map(([id, kind, country, population, pack]): [string, Place] => [
    id,
    {
      ...{ id, kind, country, population, pack: pack ? 'toy' : null, name: 'رميزة', names: ['رميزة'] },
      ...{ nameEn: '', lat: null, lon: null, admin1: null, within: null },
    },
  ]),
)

const listed = (words: string): string[] => words.split(' ').filter(Boolean)
const votes = (countries: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const country of listed(countries)) counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}

describe('which place of a name is meant', () => {
  test.each(CHOICES)('of %s behind %s, in a report of "%s", a sentence of "%s": %s', (ids, word, report, own, id) => {
    const candidates = listed(ids).flatMap(one => places.get(one) ?? [])
    const chosen = choosePlace(candidates, word, { report: votes(report), sentence: votes(own) })
    expect(chosen?.id).toBe(id)
  })
  test('none of none', () => {
    expect(choosePlace([], 'حي', { report: new Map(), sentence: new Map() })).toBeNull()
  })
})

test('distance over the globe', () => {
  expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 0 })).toBe(0)
  expect(kilometres({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.2, 0)
  expect(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0)
  expect(kilometres({ lat: 60, lon: 0 }, { lat: 60, lon: 1 })).toBeCloseTo(55.6, 0)
})
