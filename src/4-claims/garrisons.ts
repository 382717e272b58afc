/** Who lies in a base that is struck: "تعرضت القاعدة التي تضم قوات أجنبية لقصف". */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, partyOf } from './party.ts'
import { wanted } from './tags.ts'

const HOLDS = wanted(
  'تضم يضم تستضيف يستضيف تستخدمها يستخدمها تستخدمه يستخدمه تشغلها يشغلها تشغله يشغله تتخذها يتخذها تتخذه يتخذه'
    .split(' ')
    .map(form => `s:${form}`),
)
/** Verbs behind which "فيها", "بها" stands before who is there. */
const LIES = wanted('تتواجد يتواجد توجد يوجد تتمركز يتمركز تنتشر ينتشر'.split(' ').map(form => `s:${form}`))
const THERE = wanted(['w:فيها', 'w:فيه', 'w:بها', 'w:به', 'w:عليها', 'w:داخلها', 'w:داخله'])
const REACH = 14

/** Items of the armed side that a relative clause near a trigger places in what is struck. */
export function garrisonOf(items: readonly Item[], trigger: number): readonly number[] {
  for (let k = Math.max(1, trigger - REACH); k <= trigger + REACH && k + 2 < items.length; k++) {
    if (!has(items[k], 'relative')) continue
    const there = has(items[k + 1], LIES) && has(items[k + 2], THERE)
    if (!there && !has(items[k + 1], HOLDS)) continue
    let at = there ? k + 3 : k + 2
    while (items[at]?.kind === 'number' || isAdjectival(items[at]) || has(items[at], 'w:من')) at++
    const between = items.slice(Math.min(k, trigger), Math.max(k, trigger))
    if (partyOf(items[at])?.armed && !between.some(item => has(item, 'stop'))) return joinedTo(items, at, false)
  }
  return []
}
