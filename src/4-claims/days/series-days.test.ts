/** The day of a series of attacks is that of what is told of them one by one. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** The day of the claim at a place. */
function dayAt(place: string, body: string): string | null | undefined {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  return readReport(report, names).claims.find(claim => claim.place?.name === place)?.date.start
}

const LEAD = 'أعلن الجيش النهراني أمس مقتل ثلاثة جنود في اشتباكات مع أسود الوادي في تل السمسم.'
const SERIES = ' وقتل 30 شخصا في سلسلة تفجيرات وقعت في قلازار أول من أمس، كما أفادت مصادر طبية أمس.'
const PART = ' وانفجرت سيارة مفخخة في رميزة ما أدى إلى مقتل عشرة أشخاص.'

test('parts of a series came to pass on its day, and not when somebody spoke of it', () => {
  expect(dayAt('رميزة', LEAD + SERIES + PART)).toBe('2030-03-13')
})

test('a sentence that turns to other news has no part in it', () => {
  const turn = ' ومن جهة أخرى انفجرت سيارة مفخخة في رميزة ما أدى إلى مقتل عشرة أشخاص.'
  expect(dayAt('رميزة', LEAD + SERIES + turn)).not.toBe('2030-03-13')
})
