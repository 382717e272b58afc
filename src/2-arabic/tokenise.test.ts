import { describe, expect, test } from 'vitest'
import { randomText } from '../../test/random-text.ts'
import type { Token } from './token.ts'
import { TOKENS } from './tokenise.corpus.ts'
import { tokenise } from './tokenise.ts'

const written = ({ kind, text, norm }: Token): string => {
  if (kind === 'break') return kind
  return norm === text ? `${kind} ${text}` : `${kind} ${text} = ${norm}`
}

describe('tokens', () => {
  test.each(TOKENS)('%s', (text, expected) => {
    expect(tokenise(text).map(written).join('; ')).toBe(expected)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('any text is cut at its own offsets (seed %i)', seed => {
    const text = randomText(seed, 2000)
    let last = 0
    for (const token of tokenise(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.start).toBeGreaterThanOrEqual(last)
      expect(token.end).toBeGreaterThan(token.start)
      expect(Number.isFinite(token.value)).toBe(token.kind === 'number')
      last = token.end
    }
  })

  test.each([11, 12, 13])('nothing that can be seen is left out (seed %i)', seed => {
    const text = randomText(seed, 1000)
    const left = [...tokenise(text)].reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    expect(left.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2060-\u2069]/gu, '')).toBe('')
  })
})
