/** Whom a statement is aimed at, bare behind who makes it. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../test/toy-sides.ts'

/** So that the report is of a conflict at all. */
const BATTLE = ' وقتل خمسة جنود في اشتباكات مع مسلحين في رميزة يوم السبت.'

test.each([
  ['اتهم الجيش الزمرداني أمس نهران بقصف قرية حدودية وقتل مدنيين.', 'i:الجيش الزمرداني t:نهران'],
  ['اتهمت الحكومة النهرانية في بيان سلاح المدفعية بتنفيذ الهجوم على حركوش.', 'i:الحكومة النهرانية t:سلاح المدفعية'],
  [
    'ناشدت الحكومة النهرانية، المنظمات الإغاثية إلى الوقوف معها بعد هجوم حركوش.',
    'i:الحكومة النهرانية t:المنظمات الإغاثية',
  ],
  ['رحبت الحكومة النهرانية بالهدنة في حركوش ودعت المتمردين إلى احترامها.', 'i:الحكومة النهرانية t:المتمردين'],
])('%s', (text, sides) => {
  expect(sidesOf(text + BATTLE, 'statement')).toBe(sides)
})

/** What is appealed for is nobody, and no more is who is told of in what is warned of. */
test.each([
  ['دعت الحكومة النهرانية إلى وقف الهجوم على حركوش.', 't:'],
  ['اتهمت الحكومة النهرانية الجيش الزمرداني بدعم أسود الوادي.', 't:أسود الوادي'],
  ['حذرت الحكومة النهرانية من الهجوم الوشيك على حركوش.', 't:الهجوم'],
])('%s', (text, side) => {
  expect(sidesOf(text + BATTLE, 'statement')).not.toContain(side)
})
