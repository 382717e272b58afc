/** Several states that strike together, told by their adjectives or under one kind word. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  ['قتل طفل أمس في قصف روسي تركي على بلدة حركوش.', 'shelling', ['i:تركيا', 'i:روسيا']],
  ['استهدفت غارات أمريكية وفرنسية أمس بلدة حركوش.', 'air_strike', ['i:الولايات المتحدة', 'i:فرنسا']],
  ['الغارات الأمريكية والفرنسية أمس على بلدة حركوش قتلت طفلا.', 'air_strike', ['i:الولايات المتحدة', 'i:فرنسا']],
  ['أطلقت سفن أمريكية وتركية أمس صواريخ على قاعدة حركوش.', 'shelling', ['i:الولايات المتحدة', 'i:تركيا']],
  [
    'شنت طائرات روسية وتركية وفرنسية أمس غارات على حركوش.',
    'air_strike',
    ['i:طائرات تركية', 'i:طائرات روسية', 'i:طائرات فرنسية'],
  ],
])('%s', (text, type, sides) => {
  for (const side of sides) expect(sidesOf(text, type)).toContain(side)
})

// One who strikes alone, and one who is struck.
test.each([
  ['قتل طفل أمس في قصف روسي على بلدة حركوش.', 'shelling', 'i:روسيا'],
  ['قتل طفل أمس في قصف روسي على قاعدة تركية في حركوش.', 'shelling', 'i:روسيا'],
])('%s', (text, type, side) => {
  expect(
    sidesOf(text, type)
      .split(' ')
      .filter(one => one.startsWith('i:')),
  ).toEqual([side])
})

test.each([
  ['قتلت ميليشيات تركية وروسية خمسة مدنيين أمس في حركوش.', 'attack', ['i:ميليشيات تركية', 'i:ميليشيات روسية']],
  // A body that is made up of several nations is one.
  ['شنت القوة المؤلفة من فرق كينية وأوغندية أمس هجوما على حركوش قتل فيه جنديان.', 'clash', ['i:القوة']],
])('%s', (text, type, sides) => {
  for (const side of sides) expect(sidesOf(text, type)).toContain(side)
})
