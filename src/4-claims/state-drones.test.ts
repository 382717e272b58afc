/** Whose the drone is that strikes, where its adjective alone tells it. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../test/toy-sides.ts'

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
