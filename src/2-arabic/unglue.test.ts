import { describe, expect, test } from 'vitest'
import { randomText } from '../../test/random-text.ts'
import { normalForm } from './forms.ts'
import { tokenise } from './tokenise.ts'
import { GLUED, KNOWN, WHOLE } from './unglue.corpus.ts'
import { unglue } from './unglue.ts'

const words = new Set(KNOWN.split(/\s+/).filter(Boolean).map(normalForm))
const known = (norm: string): boolean => words.has(norm)
const written = (text: string): string =>
  unglue(tokenise(text), known)
    .map(token => token.text)
    .join(' ')

describe('glued words', () => {
  test.each(GLUED)('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each(WHOLE)('%s is one word', text => {
    expect(written(text)).toBe(text)
  })
  test('parts have their offsets in the text, and their own normal form', () => {
    const text = '«الأُممُالمتَّحدة» \uFE8D\uFEDF\uFEA0\uFEF4\uFEB6\uFE8D\uFEDFعربي'
    const parts = unglue(tokenise(text), known).filter(token => token.kind === 'word')
    expect(parts.map(({ norm }) => norm)).toEqual(['الامم', 'المتحده', 'الجيش', 'العربي'])
    for (const { start, end, text: own } of parts) expect(text.slice(start, end)).toBe(own)
  })
  test.each([21, 22, 23, 24])('any text keeps its tokens or has them parted without a gap (seed %i)', seed => {
    const text = randomText(seed, 1500).replace(/ /g, 'ال')
    const tokens = tokenise(text)
    const parted = unglue(tokens, norm => norm.length > 3)
    expect(parted.map(token => token.text).join('')).toBe(tokens.map(token => token.text).join(''))
    for (const { start, end, text: own } of parted) expect(text.slice(start, end)).toBe(own)
  })
})
