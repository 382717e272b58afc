/** Sides told by an adjective of their deed. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  ['قتل ثلاثة مدنيين في قصف صخري على حركوش في نهران أمس.', 'shelling', 'i:الصخري'],
  ['قتل ثلاثة مدنيين في هجوم بري صخري على حركوش في نهران أمس.', 'attack', 'i:الصخري'],
  ['أصيب سبعة مدنيين بصواريخ صخرية سقطت على حركوش في نهران أمس.', 'shelling', 'i:الصخري'],
  ['تعرض مقر الجيش النهراني في حركوش أمس لقذائف عسكرية صخرية فأصيب جنديان.', 'shelling', 'i:الصخري'],
  ['أحبط الجيش النهراني هجوما صخريا على حركوش أمس.', 'clash', 'i:الصخري t:الجيش النهراني'],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toContain(sides)
})

test('an adjective that no side is called after is none', () => {
  expect(sidesOf('قتل ثلاثة مدنيين في قصف بحري على حركوش في نهران أمس.', 'shelling')).toBe('t:مدنيين')
})

test.each([
  ['قتل الجيش النهراني ثلاثين مسلحا صخريا في حركوش أمس.', 'clash', 'الصخري'],
  ['قتل قيادي صخري في غارة لطيران نهران على حركوش أمس.', 'air_strike', 'الصخري'],
  ['قتل الجيش النهراني ثلاثين مسلحا بحريا في حركوش أمس.', 'clash', 'مسلحا بحريا'],
])('whose men they are: %s', (text, type, side) => {
  expect(sidesOf(text, type)).toContain(`:${side}`)
})
