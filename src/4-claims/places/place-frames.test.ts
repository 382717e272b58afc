/** A sentence that opens with a place set off by a comma. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).claims.map(
    ({ type, place }) => `${type} ${place?.name}`,
  )

const BEFORE = 'قصف الجيش النهراني مواقع في حركوش أمس.'

test('what a sentence tells behind the place that it opens with happened there, whoever tells it', () => {
  const framed = `${BEFORE} وفي بلدة رميزة، شمال قلازار، أعلن المتحدث باسم الجيش النهراني سالم شبيلي مقتل أربعة مسلحين في كمين.`
  expect(told(framed)).toContain('clash رميزة')
})

test('a place told behind the deed goes before that with which the sentence opens', () => {
  expect(told(`${BEFORE} وفي جنوبستان، قتل أربعة مدنيين في تفجير سيارة مفخخة في بلدة الخضراء القريبة.`)).toContain(
    'bombing الخضراء',
  )
})

test('one bombardment of a list of places fell on the division that holds them', () => {
  expect(told('قصف الجيش النهراني أمس قريتي تل السمسم وأبو زغبوش بمديرية الخضراء وقتل ثلاثة مدنيين.')).toEqual([
    'shelling الخضراء',
  ])
  expect(told('سيطر الجيش النهراني أمس على قريتي تل السمسم وأبو زغبوش بمديرية الخضراء.')).toHaveLength(2)
})
