/** Words for persons that mean nobody here: a seat of command, men as they are taken, an aircraft without a pilot, a source that asks not to be named. */
import { pilotlessEnd } from '../grammar/asides.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { areTakenMen } from './other-persons.ts'
import { stemOf } from './people-parts.ts'

const SEATS = wanted(['site', 'building', 's:مقر', 's:مبني', 's:مجمع', 's:مقار'])
const UPON = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:لدي', 'w:قبل', 'w:منذ'])
/** "مصدر أمني طالبا عدم ذكر اسمه": how he speaks, and no student. */
const isAsking = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'w:طالبا') && has(items[at + 1], 'w:عدم', 'w:الا', 'w:ان')

/** "مقر قيادة الفرقة", "أعدموا بعد أسرهم", "طائرة بلا طيار". */
export const isNobody = (items: readonly Item[], at: number): boolean =>
  areTakenMen(items[at], items[at + 1]) ||
  (stemOf(items[at]) === 'قياده' && has(items[at - 1], SEATS)) ||
  (has(items[at], 'w:اسرهم') && has(items[at - 1], UPON)) ||
  pilotlessEnd(items, at - 1) > 0 ||
  isAsking(items, at)
