/** Every pack's own sentences: the names that must be found in them are found. */
import { describe, expect, test } from 'vitest'
import { compileGazetteer } from '../scripts/gazetteer/compile.ts'
import { countryPlaces, readCountryNames } from '../scripts/gazetteer/countries.ts'
import { readTowns } from '../scripts/gazetteer/geonames.ts'
import { readProvinces } from '../scripts/gazetteer/provinces.ts'
import { type PackExample, readPack, readPacks } from '../scripts/gazetteer/read-packs.ts'
import { tokenise } from '../src/2-arabic/tokenise.ts'
import { findNames, indexNames, type Named, type NameIndex } from '../src/3-gazetteer/names.ts'
import { TOY, toyGazetteer } from './toy-gazetteer.ts'

const idOf = (named: Named): string | null => {
  if (named.kind === 'place') return named.place.id
  if (named.kind === 'actor') return named.actor.id
  // A campaign's name stands for those who run it.
  return named.kind === 'operation' ? named.operation.actor : null
}

function missing(index: NameIndex, examples: readonly PackExample[]): string[] {
  return examples.flatMap(({ text, places, actors }) => {
    const found = new Set(findNames(index, tokenise(text)).flatMap(span => span.candidates.map(idOf)))
    return [...places, ...actors].filter(id => !found.has(id)).map(id => `${id} in: ${text}`)
  })
}

describe('the examples of the real packs', () => {
  const towns = readTowns()
  const packs = readPacks()
  const countries = countryPlaces(towns, readCountryNames())
  const index = indexNames(compileGazetteer({ towns, countries, provinces: readProvinces(), packs }))

  test.each(packs.map(({ pack, examples }) => [pack.id, examples] as const))('%s', (_, examples) => {
    expect(examples.length).toBeGreaterThan(0)
    expect(missing(index, examples)).toEqual([])
  })
})

test('the examples of the invented country', () => {
  expect(missing(indexNames(toyGazetteer()), readPack(TOY).examples)).toEqual([])
})
