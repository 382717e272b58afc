import { describe, expect, test } from 'vitest'
import { normalForm } from '../2-arabic/forms.ts'
import { ADJECTIVES, NO_ADJECTIVES } from './demonyms.corpus.ts'
import { countryOfAdjective } from './demonyms.ts'

describe('adjectives of countries', () => {
  test.each(ADJECTIVES)('%s: %s', (stem, country) => {
    expect(countryOfAdjective(normalForm(stem))).toBe(country)
  })
  test.each(NO_ADJECTIVES)('%s: no country', stem => {
    expect(countryOfAdjective(normalForm(stem))).toBeNull()
  })
})
