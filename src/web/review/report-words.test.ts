import { describe, expect, it } from 'vitest'
import { chosenOf, clicked, stepped, stretchOf, wordsOf } from './report-words.ts'

const TEXT = { title: 'قتال عنيف', body: 'دخلت القوات، وأصيب 3.5 بالمئة.\nثم انسحبت.' }
const WORDS = wordsOf(TEXT)
const said = (start: number, end: number): string => TEXT.body.slice(start, end)

describe('words of a report', () => {
  it('leave signs out, and keep a figure whole', () => {
    expect(WORDS.filter(word => word.in === 'body').map(word => said(word.start, word.end))).toEqual([
      ...['دخلت', 'القوات', 'وأصيب', '3.5', 'بالمئة', 'ثم', 'انسحبت'],
    ])
  })

  it('are chosen from either end, within the title or within the body', () => {
    const body = chosenOf(WORDS, { anchor: 5, focus: 3 })
    expect(said(body?.start ?? 0, body?.end ?? 0)).toBe('القوات، وأصيب 3.5')
    expect(chosenOf(WORDS, { anchor: 1, focus: 4 })).toEqual({ start: 5, end: 9, in: 'title' })
    expect(chosenOf(WORDS, { anchor: 2, focus: 0 })).toEqual({ start: 0, end: 4 })
  })

  it('are found under selected characters', () => {
    expect(stretchOf(WORDS, 2, 7)).toEqual({ anchor: 2, focus: 3 })
    expect(stretchOf(WORDS, 11, 12)).toBeNull()
  })

  it('are walked by keys, to the left onwards', () => {
    const first = { anchor: 0, focus: 0 }
    expect(stepped('ArrowLeft', false, first, 9)).toEqual({ anchor: 1, focus: 1 })
    expect(stepped('ArrowLeft', true, first, 9)).toEqual({ anchor: 0, focus: 1 })
    expect(stepped('ArrowRight', false, first, 9)).toEqual(first)
    expect(stepped('End', true, first, 9)).toEqual({ anchor: 0, focus: 8 })
    expect(stepped('x', false, first, 9)).toBeNull()
  })

  it('are clicked: the first, then the last', () => {
    const one = clicked(3, null)
    const stretch = clicked(6, one)
    expect([one, stretch, clicked(1, stretch)]).toEqual([
      { anchor: 3, focus: 3 },
      { anchor: 3, focus: 6 },
      { anchor: 1, focus: 1 },
    ])
  })
})
