/** Sides that a clause leaves out and the report knows. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

const FRONT =
  'اشتبك الجيش النهراني مع أسود الوادي في رميزة أمس. وقصف الجيش النهراني مواقع أسود الوادي في قلازار وهاجم أسود الوادي الجيش النهراني في أم الزيت.'

test.each([
  [`${FRONT} وسيطر الجيش النهراني على حركوش أمس.`, 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  [
    `${FRONT} ودعت الحكومة الزمردانية الطرفين إلى وقف الهجمات.`,
    'statement',
    'i:الحكومة الزمردانية t:أسود الوادي t:الجيش النهراني',
  ],
  [`${FRONT} وكان الطرفان أعلنا هدنة في حركوش.`, 'agreement', 'p:أسود الوادي p:الجيش النهراني'],
  [
    'رحب الجيش النهراني وأسود الوادي بالوساطة في رميزة. واندلعت معارك بين الطرفين في حركوش أمس وقتل ثلاثة.',
    'clash',
    'p:أسود الوادي p:الجيش النهراني',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

/** Who holds a place still holds it from nobody. */
test.each([[`${FRONT} ولا يزال الجيش النهراني يسيطر على حركوش منذ العام الماضي.`, 'capture', 't:أسود الوادي']])(
  '%s',
  (text, type, side) => {
    expect(sidesOf(text, type)).not.toContain(side)
  },
)
