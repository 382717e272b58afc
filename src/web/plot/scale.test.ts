import { expect, it } from 'vitest'
import { dayNumber, dayTicks, isoOf, roundSteps, spanOf } from './scale.ts'

it('steps of figures are round, few, and reach the greatest', () => {
  expect(roundSteps(53)).toEqual([0, 20, 40, 60])
  expect(roundSteps(3)).toEqual([0, 1, 2, 3])
  expect(roundSteps(0)).toEqual([0, 1])
  for (const most of [1, 7, 19, 400, 99_999]) {
    const steps = roundSteps(most)
    expect(steps.at(-1)).toBeGreaterThanOrEqual(most)
    expect(steps.length).toBeLessThanOrEqual(6)
  }
})

it('an axis of days names firsts of months, no more than fit', () => {
  const span = spanOf(['2016-05-10', '2016-12-17', '2016-08-01'])
  expect(span && [isoOf(span.first), isoOf(span.last)]).toEqual(['2016-05-10', '2016-12-17'])
  const ticks = dayTicks(span ?? { first: 0, last: 0 }, 4).map(isoOf)
  expect(ticks).toEqual(['2016-06-01', '2016-08-01', '2016-10-01', '2016-12-01'])
  expect(dayTicks({ first: dayNumber('2001-02-01'), last: dayNumber('2009-02-01') }, 20).map(isoOf)).toHaveLength(8)
})

it('a single day has a neighbour either side, and no day no span', () => {
  expect(spanOf(['2016-05-10'])).toEqual({ first: dayNumber('2016-05-09'), last: dayNumber('2016-05-11') })
  expect(spanOf([])).toBeNull()
})
