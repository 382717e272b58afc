/** Whose the drone, gun or round is that strikes, where its adjective alone tells it. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  ['قصفت مسيرة تركية سيارة في بلدة حركوش أمس.', 'i:تركيا'],
  ['شنت مسيّرة تركية غارة على سيارة في بلدة حركوش.', 'i:تركيا'],
  ['قال مصدر أمني إن مسيرة إسرائيلية استهدفت سيارة في حركوش ما أدى إلى مقتل سائقها.', 'i:إسرائيل'],
  // Whose it is stands behind.
  ['قصفت مسيرة للجيش النهراني سيارة في بلدة حركوش أمس.', 'i:الجيش النهراني'],
  ['قصفت مسيرة مجهولة سيارة تركية في بلدة حركوش أمس.', 't:تركيا'],
])('%s', (body, expected) => {
  expect(sidesOf(body, 'air_strike')).toBe(expected)
})

test.each([
  ['قصفت دبابات تركية أمس أراضي حول حركوش.', 'i:تركيا'],
  ['الدبابات التركية قصفت أمس بلدة حركوش.', 'i:تركيا'],
  ['قصفت دبابة تركية أحد المنازل في حركوش أمس.', 'i:تركيا'],
  ['قامت دبابة تركية بقصف منزل في حركوش أمس.', 'i:تركيا'],
  ['أطلقت بارجة أمريكية خمسة صواريخ على قاعدة حركوش أمس.', 'i:الولايات المتحدة'],
  ['أفاد شهود بأن زوارق حربية إسرائيلية أطلقت قذائف باتجاه حركوش أمس.', 'i:إسرائيل'],
  ['استهدف صاروخ باليستي روسي مبنى في حركوش أمس.', 'i:روسيا'],
  ['تعرضت حركوش أمس لقصف بدبابات تركية.', 'i:تركيا'],
  // What the rebels strike is no subject; what is shot down or bought strikes nobody.
  ['قصف أسود الوادي دبابة تركية في حركوش أمس.', 'i:أسود الوادي t:تركيا'],
  ['قصف الجيش النهراني حركوش أمس بصواريخ روسية الصنع.', 'i:الجيش النهراني'],
])('%s', (body, expected) => {
  expect(sidesOf(body, 'shelling')).toBe(expected)
})

test.each([
  ['قتل طفل أمس برصاص إسرائيلي في حركوش.', 'i:إسرائيل'],
  ['فتحت آليات إسرائيلية نيرانها أمس على المزارعين شرق حركوش.', 'i:إسرائيل t:المزارعين'],
])('%s', (body, expected) => {
  expect(sidesOf(body, 'attack')).toBe(expected)
})

test('how long somebody was held is no name, though its preposition is spelt like one', () => {
  const body =
    'قتل الجيش النهراني أمس سبعة في حركوش. وأمرت المحكمة بالإفراج عن سليم الرماح في رميزة بعد مدة احتجاز زادت علي عام.'
  expect(sidesOf(body, 'arrest')).not.toContain('زادت')
  const home = 'قصفت طائرات نهرانية أمس منزل المواطن كامل الرماح الواقع علي أطراف حركوش مما أدى إلى مقتل طفل.'
  expect(sidesOf(home, 'air_strike')).toContain('كامل الرماح')
  expect(sidesOf(home, 'air_strike')).not.toContain('الواقع')
})
