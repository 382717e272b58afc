import { expect, it } from 'vitest'
import { KeptTexts } from './kept-texts.ts'

it('keeps no more characters than it may, and lets the oldest go', () => {
  const kept = new KeptTexts(10)
  for (const key of ['a', 'b', 'c']) kept.set(key, key.repeat(4))
  expect(['a', 'b', 'c'].map(key => kept.get(key))).toEqual([undefined, 'bbbb', 'cccc'])
  kept.set('b', 'bb')
  kept.set('d', 'dddd')
  expect(['b', 'c', 'd'].map(key => kept.get(key))).toEqual(['bb', 'cccc', 'dddd'])
  kept.set('e', 'e'.repeat(11))
  expect(kept.get('e')).toBeUndefined()
  kept.clear()
  kept.set('f', 'f'.repeat(10))
  expect(kept.get('f')).toHaveLength(10)
})
