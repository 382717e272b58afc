import { describe, expect, test } from 'vitest'
import { DATELINES } from './dateline.corpus.ts'
import { findDateline } from './dateline.ts'

describe('datelines', () => {
  test.each(DATELINES)('%s', (text, day, words) => {
    const found = findDateline(text)
    expect(found?.day ?? null).toBe(day)
    expect(found ? text.slice(found.start, found.end) : null).toBe(words)
  })
})
