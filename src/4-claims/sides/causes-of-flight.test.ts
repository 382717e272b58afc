/** Where people flee to is where nothing happened to them. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

test.each([
  'فر الأهالي من حركوش نحو رميزة أمس بعد هجوم لأسود الوادي قتل فيه ثلاثة.',
  'قتل أسود الوادي عشرة من سكان حركوش أمس وأحرقوا عشرات المنازل، مما دفع الأهالي إلى الفرار نحو رميزة.',
])('%s', body => {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }
  const places = readReport(report, names).claims.map(({ place }) => place?.name)
  expect(new Set(places)).toEqual(new Set(['حركوش']))
})
