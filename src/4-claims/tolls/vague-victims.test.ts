/** Victims of whom too little is said are no side; plotters are whom a foiled plot is laid to. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  ['قتل طفلان شقيقان في غارة جوية للجيش النهراني على حركوش أمس.', 'air_strike', 'i:الجيش النهراني'],
  ['قتلت امرأة في قصف مدفعي للجيش النهراني على حركوش أمس.', 'shelling', 'i:الجيش النهراني'],
  ['قتل ثلاثة مدنيين في قصف مدفعي للجيش النهراني على حركوش أمس.', 'shelling', 'i:الجيش النهراني t:مدنيين'],
  [
    'قتل 18 متمردا في غارة جوية للجيش النهراني على حركوش أمس. ويسيطر أسود الوادي على حركوش منذ عامين.',
    'air_strike',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  [
    'أحبط الجيش النهراني محاولة زرع عبوات ناسفة في حركوش أمس من قبل أسود الوادي.',
    'disrupted_weapons',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  [
    'فكك الجيش النهراني عبوات ناسفة زرعها أسود الوادي في حركوش أمس.',
    'disrupted_weapons',
    'i:الجيش النهراني t:أسود الوادي',
  ],
])('%s', (body, type, sides) => {
  expect(sidesOf(body, type)).toBe(sides)
})
