import { describe, expect, test } from 'vitest'
import { NO_NUMBERS, NUMBERS } from './numbers.corpus.ts'
import { type NumberSpan, readNumbers } from './numbers.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

const amountOf = (span: NumberSpan): string => {
  const amount = span.vague ? span.low : span.low === span.high ? span.low : `${span.low ?? ''}..${span.high ?? ''}`
  return `${span.approx ? '~' : ''}${span.vague ? 'v' : ''}${span.ordinal ? '#' : ''}${amount}${span.unit ? ` ${span.unit}` : ''}`
}

const wordsOf = (text: string, tokens: readonly Token[], span: NumberSpan): string =>
  text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end)

const written = (text: string): string => {
  const tokens = tokenise(text)
  return readNumbers(tokens)
    .map(span => `${wordsOf(text, tokens, span)} = ${amountOf(span)}`)
    .join('; ')
}

describe('numbers', () => {
  test.each(NUMBERS)('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
  })
  test.each(NO_NUMBERS)('no number in: %s', text => {
    expect(written(text)).toBe('')
  })
  test('spans are in order and none overlaps another', () => {
    const text = NUMBERS.map(([row]) => row).join('. ')
    const spans = readNumbers(tokenise(text))
    for (const [i, span] of spans.entries()) expect(span.from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0)
  })
})
