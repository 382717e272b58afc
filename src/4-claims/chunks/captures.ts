/** Whether أسر tells of a capture or of families, which are spelt alike. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { stemOf } from './people-parts.ts'

/** "أسر 40 مقاتلا", "أسر المسلحون 40 جنديا": who is taken stands behind the captor, if he is named. */
function takenAt(items: readonly Item[], at: number): Item | undefined {
  const captor = items[at + 1]?.kind === 'actor' || /..ون$/.test(stemOf(items[at + 1])) ? 1 : 0
  return items[at + 1 + captor]
}

const ONE_WHO_FIGHTS = wanted(['leader', 'commander', 'rank', 'combatant'])
/** "أسر القيادي فلان", "أسر الجيش ضابطا": one man has one family (أسرة), and no families. */
const isOneMan = (taken: Item | undefined): boolean =>
  taken?.kind === 'word' &&
  !taken.conjunction &&
  taken.preposition === null &&
  has(taken, ONE_WHO_FIGHTS) &&
  taken.word?.best.sense?.number === 'singular'

const DEED_REACH = 6
/** "تمكن الجيش من أسر الجنود": what somebody managed to do. */
const isManaged = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'w:من', 'w:في') &&
  items.slice(Math.max(0, at - DEED_REACH), at - 1).some(item => has(item, 'manage'))

/** Whether the word at `at`, which may mean families, is the verb of capture or its masdar. */
export function isCapture(items: readonly Item[], at: number): boolean {
  if (!has(items[at], 'arrest')) return false
  const taken = takenAt(items, at)
  return taken?.kind === 'number' || (stemOf(items[at]) === 'اسر' && (isOneMan(taken) || isManaged(items, at)))
}
