import { describe, expect, it } from 'vitest'
import { type ShownMark, segmentsOf } from './segments.ts'

const mark = (start: number, end: number, role: string): ShownMark => ({ start, end, role, claim: 0 })
const shown = (text: string, offset: number, marks: readonly ShownMark[]) =>
  segmentsOf(text, offset, marks).map(segment => [segment.text, segment.marks.map(each => each.role).join('+')])

describe('segments of a text', () => {
  it.each([
    ['no mark', 0, [], [['abcdef', '']]],
    [
      'one inside',
      0,
      [mark(1, 3, 'place')],
      [
        ['a', ''],
        ['bc', 'place'],
        ['def', ''],
      ],
    ],
    [
      'one within another',
      0,
      [mark(0, 6, 'evidence'), mark(2, 4, 'killed')],
      [
        ['ab', 'evidence'],
        ['cd', 'evidence+killed'],
        ['ef', 'evidence'],
      ],
    ],
    [
      'two that cross',
      0,
      [mark(0, 4, 'a'), mark(2, 6, 'b')],
      [
        ['ab', 'a'],
        ['cd', 'a+b'],
        ['ef', 'b'],
      ],
    ],
    [
      'a paragraph further on',
      100,
      [mark(102, 104, 'date'), mark(3, 5, 'place')],
      [
        ['ab', ''],
        ['cd', 'date'],
        ['ef', ''],
      ],
    ],
    [
      'a mark that reaches beyond',
      100,
      [mark(90, 102, 'evidence')],
      [
        ['ab', 'evidence'],
        ['cdef', ''],
      ],
    ],
    ['an empty mark', 0, [mark(3, 3, 'place')], [['abcdef', '']]],
  ])('with %s', (_, offset, marks, expected) => {
    expect(shown('abcdef', offset, marks)).toEqual(expected)
  })

  it('join to the text, whatever the marks', () => {
    const text = 'قتل ٣ في 😀 سرت'
    const marks = [mark(0, 5, 'a'), mark(4, 12, 'b'), mark(9, 11, 'c')]
    expect(
      segmentsOf(text, 0, marks)
        .map(segment => segment.text)
        .join(''),
    ).toBe(text)
  })
})
