/** Sides that a clause tells by an adjective, by whose dead it counts, or by whom it kills. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const first = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2024-05-20', body }, names).claims[0]
const sidesOf = (body: string): string[] =>
  (first(body)?.actors ?? []).map(({ name, role }) => `${role[0]}:${name}`).sort()

test.each([
  ['استهدف مقاتلو كتائب القسام دبابة إسرائيلية في حي الزيتون أمس وقتلوا جنديين.', 't:إسرائيل'],
  ['هاجمت جماعة الحوثي سفينة أمريكية في البحر الأحمر أمس وقتلت بحارا.', 't:الولايات المتحدة'],
  ['وشن حزب الله هجوما على الجليل أمس. وأعلن الجيش الإسرائيلي مقتل جندي في الهجوم.', 't:الجيش الإسرائيلي'],
  ['وقتلت القوات النيجيرية 15 منهم في عملية على قطاع الطرق في زامفارا أمس.', 'i:القوات النيجيرية'],
])('%s', (text, side) => {
  expect(sidesOf(text)).toContain(side)
})

test('who kills soldiers does not lose them', () => {
  expect(first('وقصفت طائرات أميركية مواقع قرب دير الزور أمس وقتلت عشرة جنود.')?.tolls[0]?.of).toBeNull()
  expect(first('وقتلت القوات النيجيرية 15 منهم في زامفارا أمس.')?.tolls[0]?.of).toBeNull()
  expect(first('أعلن الجيش السوري مقتل عشرة جنود في كمين في حمص أمس.')?.tolls[0]?.of).toBe('الجيش السوري')
})
