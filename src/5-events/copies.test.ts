import { describe, expect, it } from 'vitest'
import { areCopies, sharedText, sketchOf } from './copies.ts'
import { seededNumbers } from './invented-claims.ts'

/** A text of invented words, the same for the same seed. */
function text(seed: number, length: number): string[] {
  const next = seededNumbers(seed)
  const letters = 'بتثجحخدرزسشصطعفقكلمنهوي'
  const letter = () => letters[Math.floor(next() * letters.length)] ?? ''
  return Array.from({ length }, () => Array.from({ length: 3 + Math.floor(next() * 4) }, letter).join(''))
}

const copies = (a: readonly string[], b: readonly string[]): boolean =>
  areCopies(sketchOf(a.join(' ')), sketchOf(b.join(' ')))

describe('copies of one text', () => {
  const whole = text(1, 300)
  it('are the same text in another spelling', () => expect(copies(['أحمد', ...whole], ['احمَد', ...whole])).toBe(true))
  it('are the same text with a letter that stands for a whole word', () =>
    expect(copies(['ﷺ', ...whole], ['ﷲ', ...whole])).toBe(true))
  it('are cut to a third', () => expect(copies(whole, whole.slice(0, 100))).toBe(true))
  it('have another lead', () => expect(copies(whole, [...text(2, 60), ...whole.slice(60)])).toBe(true))
  it('have every ninth word changed', () => {
    const own = text(3, 300)
    expect(
      copies(
        whole,
        whole.map((word, i) => (i % 9 === 4 ? (own[i] ?? '') : word)),
      ),
    ).toBe(true)
  })
  it('are not texts that share a quotation', () =>
    expect(copies(whole, [...text(4, 200), ...whole.slice(0, 20), ...text(5, 80)])).toBe(false))
  it('are not told of a few words', () => expect(sharedText(sketchOf('قتل جندي'), sketchOf('قتل جندي'))).toBe(0))
})
