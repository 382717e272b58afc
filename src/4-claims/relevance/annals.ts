/** Lines of what came to pass on this day in other years. */
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'

const YEARS = { first: 1000, last: 2100 }
/** Whether a sentence is such a line: "1987 - اغتيال الوزير". */
export function isOfAnnals({ items, opensParagraph }: Sentence): boolean {
  if (!opensParagraph || !has(items[1], 'dash')) return false
  const year = items[0]?.number?.low ?? 0
  return items[0]?.time?.expr.kind === 'year' || (year >= YEARS.first && year <= YEARS.last)
}
