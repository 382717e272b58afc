import { describe, expect, test } from 'vitest'
import { randomText } from '../../test/random-text.ts'
import { SENTENCES } from './sentences.corpus.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokenise.ts'

const written = (text: string): string => {
  const tokens = tokenise(text)
  return splitSentences(tokens)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join('|')
}

describe('sentences', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each([31, 32, 33])('any text is split in order, and no sentence is empty (seed %i)', seed => {
    const tokens = tokenise(randomText(seed, 1500))
    let last = 0
    for (const { from, to } of splitSentences(tokens)) {
      expect(from).toBeGreaterThanOrEqual(last)
      expect(to).toBeGreaterThan(from)
      last = to
    }
    expect(last).toBeLessThanOrEqual(tokens.length)
  })
})
