import { describe, expect, test } from 'vitest'
import { DATELINES } from './dateline.corpus.ts'
import { findDateline, headDay } from './dateline.ts'

describe('datelines', () => {
  test.each(DATELINES)('%s', (text, day, words) => {
    const found = findDateline(text)
    expect(found?.day ?? null).toBe(day)
    expect(found ? text.slice(found.start, found.end) : null).toBe(words)
  })
})

test.each([
  ['القاهرة 19 مارس 2018 / قالت الوزارة', '2018-03-20', '2018-03-19'],
  ['القاهرة 19 مارس 2018 / قالت الوزارة', '2018-03-29', null],
  ['القاهرة 19 مارس 2018 / قالت الوزارة', '2018-03-18', null],
  ['القاهرة 19 مارس (وكالة) - قالت الوزارة', '2018-03-20', '2018-03-19'],
  ['القاهرة 19 مارس (وكالة) - قالت الوزارة', '2018-03-29', null],
  ['قالت الوزارة إن الحملة بدأت', '2018-03-20', null],
])('the day of an agency head: %s, printed %s', (text, published, day) => {
  expect(headDay(text, published)).toBe(day)
})
