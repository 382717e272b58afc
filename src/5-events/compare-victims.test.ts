import { expect, it } from 'vitest'
import type { Toll } from '../4-claims/claim.ts'
import { compareClaims } from './compare.ts'
import { featuresOf } from './features.ts'
import { claim, onDay, told, toll } from './invented-claims.ts'

const telling = (id: string, name: string, tolls: readonly Toll[] = [toll(1, 1)]) =>
  featuresOf(
    told(id, {
      ...claim('attack', `مقتل ${name} بالرصاص`, { tolls, ...onDay('2031-03-01') }),
      marks: [{ start: 5, end: 5 + name.length, text: name, role: 'killed' }],
    }),
  )
const reasonsOf = (a: ReturnType<typeof telling>, b: ReturnType<typeof telling>) =>
  compareClaims(a, b).reasons.filter(reason => reason.startsWith('victim'))

it('one of the dead under one name speaks for one happening, two names with nothing in common against it', () => {
  const one = telling('a', 'شعلان الزناتي')
  expect(reasonsOf(one, telling('b', 'الشاب شعلان مفتاح الزناتي'))).toEqual(['victim_same'])
  expect(reasonsOf(one, telling('c', 'بلعيد القمودي'))).toEqual(['victims_differ'])
})

it('a shared first name, a description and one name among several dead say nothing', () => {
  const one = telling('a', 'شعلان الزناتي')
  expect(reasonsOf(one, telling('b', 'شعلان القمودي'))).toEqual([])
  expect(reasonsOf(one, telling('c', 'أحد الجنود'))).toEqual([])
  expect(reasonsOf(one, telling('d', 'بلعيد القمودي', [toll(1, 1), toll(6, 6)]))).toEqual([])
})
