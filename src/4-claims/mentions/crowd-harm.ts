/** Harm that is done to crowds: gas and rubber rounds hurt those who protest, and no fighters. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const OF_CROWDS = wanted('s:اختناق s:مطاطي s:مطاط s:معدني'.split(' '))
const REACH = 3

/** "أصيب عشرون بالاختناق", "خمسة بالرصاص المطاطي": whether those at an item are told to have been hurt so. */
export const isCrowdHarm = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1, at + 1 + REACH)
  const harm = behind.findIndex(item => has(item, OF_CROWDS))
  return harm >= 0 && !behind.slice(0, harm).some(item => has(item, 'stop', 'comma', 'verb') || item.people !== null)
}
