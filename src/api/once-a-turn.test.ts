import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { onceATurn } from './once-a-turn.ts'

it('asks once for all who ask at once, and again later', async () => {
  let asked = 0
  const ask = onceATurn(async () => ++asked)
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  await nextTurn()
  expect(await ask()).toBe(2)
})
