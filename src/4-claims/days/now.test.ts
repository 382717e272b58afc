/** What is told as going on "now" has the day on which it is told. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readTold } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** The days of the mentions of a type in a report of 15 March. */
function daysOf(body: string, type: string): (string | null)[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }
  const located = readTold(report, names)?.located ?? []
  return located.filter(({ mention }) => mention.type === type).map(({ date }) => date?.start ?? null)
}

test.each([
  ['وقال القائد إن القوات النهرانية تحاصر الآن حركوش من ثلاث جهات.', 'siege', ['2030-03-15']],
  ['وتدور حاليا اشتباكات بين الجيش النهراني وأسود الوادي في حركوش.', 'clash', ['2030-03-15']],
  ['وقال القائد أمس إن القوات النهرانية تحاصر الآن حركوش من ثلاث جهات.', 'siege', ['2030-03-14']],
  ['وقال القائد إن القوات النهرانية تحاصر حركوش من ثلاث جهات.', 'siege', [null]],
  ['ولم تتوقف حتى الآن الاشتباكات بين الجيش النهراني وأسود الوادي في حركوش.', 'clash', [null]],
])('%s', (body, type, days) => {
  expect(daysOf(body, type)).toEqual(days)
})
