/** Which of the times in its words dates a happening, and which are of something else. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const PUBLISHED = '2030-03-15'
/** The days of the first claim of a type: start, or start and end. */
function daysOf(body: string, type: string): string | null | undefined {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const date = readReport(report, names).claims.find(claim => claim.type === type)?.date
  return date && (date.start === date.end ? date.start : `${date.start}..${date.end}`)
}

test.each([
  ['قتل خمسة جنود من الجيش النهراني في ثالث هجوم على حاجز حركوش في غضون أسبوعين.', null],
  ['قتل خمسة جنود من الجيش النهراني في هجوم على حاجز حركوش للمرة الثانية في أقل من شهر.', null],
  ['قتل ثلاثون جنديا من الجيش النهراني في هجمات على حواجز حركوش في غضون أسبوعين.', '2030-03-01..2030-03-15'],
])('how soon a deed came behind another is not its day: %s', (body, days) => {
  expect(daysOf(body, 'clash')).toBe(days)
})
