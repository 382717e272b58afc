/** Speakers who are counted: "قال ثلاثة شهود إن", "بحسب أربعة مصادر أمنية", "حسبما ذكر عشرة من السكان". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const THAT = wanted(['w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان', 'w:بانه', 'w:بانها', 'w:بانهم'])
const REACH = 7
const ENDS = wanted('verb comma stop time relative connector'.split(' '))
/** "ثلاثة جنود إن", "ناجيان إن", "ثلاثة قرويين لوكالة كذا إن": people straight before what they say, counted or not. */
export function areThoseWhoSay(items: readonly Item[], i: number): boolean {
  if (items[i]?.people?.outcome !== null || items[i]?.preposition !== null) return false
  const that = items.slice(i + 1, i + REACH).findIndex(one => has(one, THAT))
  return that >= 0 && !items.slice(i + 1, i + 1 + that).some(one => has(one, ENDS) && !has(one, THAT))
}

const SAYS = wanted(['say.verb', 'relay.verb'])
const ACCORDING = wanted(['according'])
/** "حسبما ذكر ثلاثة قرويين.", "بحسب أربعة مزارعين": behind a verb of saying or its like, and nothing of it is said behind them. */
function areNamedBehind(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  const by = has(before, ACCORDING) || (has(before, SAYS) && has(items[i - 2], ACCORDING, 'w:ما', 'w:كما'))
  return by && items[i]?.people?.outcome === null
}

/** Whether a number or counted people begin the name of those who speak. */
export const areCountedSpeakers = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (item?.kind === 'people') return areThoseWhoSay(items, i) || areNamedBehind(items, i)
  // "اتهم ثلاثة مسؤولين": whom somebody accuses, as like as not.
  return item?.kind === 'number' && has(items[i + 1], 'source') && !has(items[i - 1], 'accuse.verb', 'deny.verb')
}
