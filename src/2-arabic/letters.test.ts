import { describe, expect, test } from 'vitest'
import { normalForm } from './forms.ts'
import { APART, NORMAL_FORMS } from './letters.corpus.ts'
import { digitValue, isArabicCode } from './letters.ts'

describe('letters', () => {
  test.each(NORMAL_FORMS)('%s is %s', (given, normal) => {
    expect(normalForm(given)).toBe(normal)
  })
  test.each(APART)('%s is not %s', (one, other) => {
    expect(normalForm(one)).not.toBe(normalForm(other))
  })
  test('a normal form is its own normal form', () => {
    for (const [, normal] of NORMAL_FORMS) expect(normalForm(normal)).toBe(normal)
  })
  test.each(['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])('digits of %s', digits => {
    expect([...digits].map(digit => digitValue(digit.charCodeAt(0)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
  test.each(['،', '؛', '؟', '٪', '٫', '۔', '٣', '۳', '﴾', 'a', ' '])('%s is no letter of a word', mark => {
    expect(isArabicCode(mark.charCodeAt(0))).toBe(false)
  })
})
