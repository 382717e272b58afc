/** Who lies in a base that is struck, and who holds a place that is: "تعرضت القاعدة التي تضم قوات أجنبية لقصف", "قصفت بلدة يسيطر عليها المسلحون". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { BELONGINGS } from './belongings.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, isRelative, isVerbHere, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'

const HOLDS = wanted(
  'تضم يضم تستضيف يستضيف تستخدمها يستخدمها تستخدمه يستخدمه تشغلها يشغلها تشغله يشغله تتخذها يتخذها تتخذه يتخذه'
    .split(' ')
    .map(form => `s:${form}`),
)
/** Verbs behind which "فيها", "بها" stands before who is there. */
const LIES = wanted('تتواجد يتواجد توجد يوجد تتمركز يتمركز تنتشر ينتشر'.split(' ').map(form => `s:${form}`))
const THERE = wanted(['w:فيها', 'w:فيه', 'w:بها', 'w:به', 'w:عليها', 'w:داخلها', 'w:داخله'])
const REACH = 14

const HOSTED_REACH = 3
/** "تستضيف القاعدة قوات أجنبية", "تضم قوات": whether those at `at` only lie somewhere, and are told to do nothing. */
export function isHosted(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - HOSTED_REACH); k--) {
    if (has(items[k], HOLDS)) return true
    if (has(items[k], THERE)) return has(items[k - 1], LIES)
    if (items[k]?.kind !== 'place' && items[k]?.kind !== 'number' && !has(items[k], 'site')) return false
  }
  return false
}

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

/** How surely who holds a place suffers the blow on it that hits people of no side. */
export const HARDLY_STRUCK = 0.5
const BLOWS = wanted(['strike', 'shell', 'target', 'attack.noun', 'attack.verb', 'sortie', 'shell.round'])
const OVER_IT = wanted(['w:عليها', 'w:عليه', 'w:عليهما'])
const GROUND = wanted(['place', 'place.kind', 'site', 'ground', 's:جبهات', 's:جبهه'])
const PLACE_REACH = 5
const UNDERGO_REACH = 6

/** The place that the clause of holding at `hold` tells of, the item that opens its phrase; or -1. */
function heldPlace(items: readonly Item[], hold: number): number {
  for (let k = hold - 1; k >= 0 && hold - k <= PLACE_REACH; k--) {
    const item = items[k]
    if (has(item, GROUND)) return has(items[k - 1], 'place.kind') ? k - 1 : k
    if (!isRelative(item) && !isAdjectival(item) && !has(item, 'comma') && item?.kind !== 'time') return -1
  }
  return -1
}

/** Whether the place at `at` is what the deed at `trigger` falls on, and not where it comes from. */
function isStruck(items: readonly Item[], trigger: number, at: number, hold: number): boolean {
  // "في مزرعة على مشارف بلدة يسيطر عليها": what only lies near is not struck.
  const before = items[at - 1]
  const near = has(before, 'noun') && !isAdjectival(before) && at - 1 !== trigger && !has(before, GROUND, BELONGINGS)
  if (near || has(before, 'w:من', 'direction', 'w:قرب', 'w:بين')) return false
  const [from, to] = trigger < at ? [trigger + 1, at] : [hold + 1, trigger]
  // "على قرية كذا التي يسيطر عليها هؤلاء، وعلى بلدة يسيطر عليها أولئك".
  const both = has(before, 'w:وعلي')
  const between = both ? [] : items.slice(from, to)
  if (between.some((item, k) => has(item, 'stop') || isRelative(item) || isVerbHere(items, from + k))) return false
  return trigger < at || items.slice(Math.max(0, at - UNDERGO_REACH), at).some(item => has(item, 'undergo'))
}

/** Items of the armed side that holds the place on which the blow at `trigger` falls. */
function holderOf(items: readonly Item[], trigger: number): readonly number[] {
  const holders: number[] = []
  if (!has(items[trigger], BLOWS)) return holders
  for (let k = Math.max(1, trigger - REACH); k <= trigger + 2 * REACH && k + 2 < items.length; k++) {
    if (!has(items[k], 'capture.verb') || !has(items[k + 1], OVER_IT) || !partyOf(items[k + 2])?.armed) continue
    const at = heldPlace(items, k)
    if (at >= 0 && isStruck(items, trigger, at, k)) holders.push(...joinedTo(items, k + 2, false))
  }
  return holders
}

/** "قصفوا بلدة يسيطر عليها المسلحون": who holds what is struck suffers it, hardly where people of no side are hit. */
export const holdersStruck = (items: readonly Item[], trigger: number, victims: ReadonlySet<number>): RoleReading[] =>
  holderOf(items, trigger).flatMap(at => {
    const actor = partyOf(items[at])
    const people = [...victims].some(k => items[k]?.people?.group !== 'combatants')
    return actor ? [{ actor, role: 'target', at, weight: people ? HARDLY_STRUCK : 0.85 }] : []
  })
