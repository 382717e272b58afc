import { describe, expect, it } from 'vitest'
import { makeFormat } from './format.ts'

const [en, ar, arab] = [makeFormat('en', 'latn'), makeFormat('ar', 'latn'), makeFormat('ar', 'arab')]

describe('a date', () => {
  it.each([
    ['2016-08-10', '2016-08-10', '10 August 2016'],
    ['2016-02-01', '2016-02-29', 'February 2016'],
    ['2016-01-01', '2016-12-31', '2016'],
    ['2016-08-10', '2016-08-12', '10 – 12 August 2016'],
    ['2016-08-30', '2016-09-02', '30 August – 2 September 2016'],
    ['2016-12-30', '2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2016-08-10', null, 'since 10 August 2016'],
    [null, '2016-08-10', 'until 10 August 2016'],
    [null, null, 'No date given'],
  ])('from %s to %s is no sharper than it is known', (start, end, expected) => {
    expect(en.date({ start, end })).toBe(expected)
  })

  it('is written in Arabic with digits of either kind', () => {
    const date = { start: '2016-08-10', end: '2016-08-10' }
    expect(ar.date(date)).toBe('10 أغسطس 2016')
    expect(ar.date({ ...date, end: '2016-08-12' })).toBe('من 10 إلى 12 أغسطس 2016')
    expect(arab.date(date)).toBe('١٠ أغسطس ٢٠١٦')
  })
})

describe('a counted noun', () => {
  it.each([
    [1, 'مصدر واحد'],
    [2, 'مصدران'],
    [3, '3 مصادر'],
    [11, '11 مصدراً'],
    [100, '100 مصدر'],
  ])('takes the Arabic form for %i', (value, expected) => {
    expect(ar.counted(ar.labels.sources, value)).toBe(expected)
  })
})
