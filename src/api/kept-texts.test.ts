import { expect, it } from 'vitest'
import { jsonList, KeptTexts } from './kept-texts.ts'

it('keeps no more bytes than it may, and lets the oldest go', () => {
  const kept = new KeptTexts(10)
  const read = (...keys: string[]) => keys.map(key => kept.get(key)?.toString())
  for (const key of ['a', 'b', 'c']) {
    expect(kept.isFull).toBe(false)
    kept.set(key, Buffer.from(key.repeat(4)))
  }
  expect(kept.isFull).toBe(true)
  expect(read('a', 'b', 'c')).toEqual([undefined, 'bbbb', 'cccc'])
  kept.set('b', Buffer.from('bb'))
  kept.set('d', Buffer.from('dddd'))
  expect(read('b', 'c', 'd')).toEqual(['bb', 'cccc', 'dddd'])
  kept.set('e', Buffer.from('ه'.repeat(6)))
  expect(read('e')).toEqual([undefined])
})

it('writes a text once', () => {
  const kept = new KeptTexts(100)
  let written = 0
  const write = () => `سرت ${++written}`
  expect([kept.of('a', write), kept.of('a', write)].map(String)).toEqual(['سرت 1', 'سرت 1'])
})

it('puts a list together', () => {
  const texts = [{ قتلى: 1 }, { ب: '«,»' }, {}].map(one => Buffer.from(JSON.stringify(one)))
  for (const some of [texts, texts.slice(0, 1), []]) {
    expect(JSON.parse(jsonList('{"all":[', some, '],"next":"ي"}').toString())).toEqual({
      ...{ all: some.map(text => JSON.parse(text.toString())), next: 'ي' },
    })
  }
})
