/** Parts that the endings of plurals tell. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

/** So that the report is of a conflict at all. */
const BATTLE = ' وقتل خمسة جنود في اشتباكات مع مسلحين في رميزة يوم السبت.'

test.each([
  ['قصفت المتمردين طائرات نهرانية في حركوش أمس.', 'air_strike', 't:المتمردين'],
  ['هاجم المسلحين في حركوش أمس جنود من الجيش النهراني.', 'clash', 't:المسلحين'],
  ['قصف المتمردون حركوش أمس.', 'shelling', 'i:المتمردون'],
  ['قصفت مدفعية المتمردين حي الجسور أمس.', 'shelling', 'i:المتمردين'],
  ['واستهدفت مدفعية المتمردين القوات النهرانية في حركوش أمس.', 'shelling', 't:القوات النهرانية'],
  ['قصف عشرات المتمردين حركوش أمس.', 'shelling', 'i:المتمردين'],
])('%s', (text, type, side) => {
  expect(sidesOf(text + BATTLE, type)).toContain(side)
})

test('an adjective in the accusative is of what was done, and nobody who did it', () => {
  expect(sidesOf('شن مجهولون هجوما انتحاريا في حركوش أمس قتل فيه ثلاثة جنود.', 'suicide_attack')).not.toContain(
    'انتحاريا',
  )
})

test('a school behind those who storm it is no part of their name', () => {
  expect(sidesOf('اقتحم المتمردون مدرسة في حركوش أمس وقتلوا ثلاثة مدنيين.', 'attack')).toBe('i:المتمردون t:مدنيين')
})
