import { describe, expect, test } from 'vitest'
import { hijriDay, hijriMonth, latestHijriYear } from './hijri.ts'

describe('the Hijri calendar', () => {
  test.each([
    [1436, 10, 1, '2015-07-17'],
    [1436, 10, 5, '2015-07-21'],
    [1438, 2, 27, '2016-11-27'],
    [1436, 9, 30, null],
    [1436, 13, 1, null],
    [1300, 1, 1, null],
  ])('%i-%i-%i', (year, month, day, expected) => {
    expect(hijriDay(year, month, day)).toBe(expected)
  })
  test('a month', () => {
    expect(hijriMonth(1436, 9)).toEqual({ start: '2015-06-18', end: '2015-07-16' })
  })
  test.each([
    ['2015-07-22', 9, 1436],
    ['2015-06-17', 9, 1435],
    ['2015-07-22', 12, 1435],
    ['2015-07-22', 1, 1436],
  ])('the latest year by %s of month %i', (day, month, year) => {
    expect(latestHijriYear(day, month)).toBe(year)
  })
})
