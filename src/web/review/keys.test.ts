import { describe, expect, it } from 'vitest'
import { FIELD_KEYS, KEYS, pressed } from './keys.ts'

describe('keys of the review page', () => {
  it('mean the same on every keyboard', () => {
    expect(pressed({ key: 'a', code: 'KeyA', shiftKey: false })).toBe('a')
    // A French keyboard has its A where an English one has its Q.
    expect(pressed({ key: 'a', code: 'KeyQ', shiftKey: false })).toBe('a')
    expect(pressed({ key: 'ش', code: 'KeyA', shiftKey: false })).toBe('a')
    expect(pressed({ key: 'ِ', code: 'KeyA', shiftKey: true })).toBe('A')
    expect(pressed({ key: 'A', code: 'KeyA', shiftKey: false })).toBe('a')
    expect(pressed({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?')
    expect(pressed({ key: 'ArrowDown', code: 'ArrowDown', shiftKey: false })).toBe('ArrowDown')
    expect(pressed({ key: 'Escape', code: 'Escape', shiftKey: false })).toBe('Escape')
  })

  it('are each one thing', () => {
    for (const keys of [KEYS.map(each => each.key), FIELD_KEYS.map(each => each.key)]) {
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
