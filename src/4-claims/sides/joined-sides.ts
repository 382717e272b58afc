/** Sides that do a deed together: joined by "and", or told to support who does it. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'

/** Words that lead on to who supports the doer. */
export const SUPPORT = wanted(
  (
    'بدعم باسناد بمسانده بمشاركه بمؤازره تدعمها يدعمها تدعمه يدعمه تدعمهم ' +
    'تساندها يساندها تسانده يسانده تساندهم تؤازرها'
  )
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const MORE_SUPPORT = wanted(['w:ودعم', 'w:ومسانده', 'w:واسناد', 'w:ومشاركه', 'w:ومؤازره', 'w:وتعاون'])
/** "بمساندة الجيش ودعم | الطيران": a second support behind the first. */
const isMoreSupport = (items: readonly Item[], first: number, k: number): boolean =>
  has(items[k], MORE_SUPPORT) && (has(items[first - 1], SUPPORT) || has(items[first - 2], SUPPORT))

const SUPPORTED = /^(مدعوم|مدعم|مسنود|معزز|مسند)(ه|ا|ين|ون)?$/

/** "والموالون لهم من قوات كذا", "وحلفاؤهم من": who fights beside them. */
const ALLIED = /^و?(ال)?(حلفا|انصار|موال)/
/** "الميليشيات وحليفها صالح": what the next side is called. */
const ALLY = /^و?(حليف|شريك)(ها|هم|ه)$/
/** Sides joined to the one at `first` by و, and armed ones that support it where it is the doer: all do the deed together. */
export function joinedTo(items: readonly Item[], first: number, doer = true): number[] {
  const all = [first]
  for (let k = first + 1; k < items.length; k++) {
    const item = items[k]
    const next = items[k + 1]
    if (partyOf(item) && item?.conjunction && item.preposition === null) all.push(k)
    else if (!doer && has(item, 'w:او') && partyOf(next)?.armed && next?.preposition === null) all.push(++k)
    else if (ALLY.test(item?.word?.best.stem ?? '') && next?.preposition === null && partyOf(next)) all.push(++k)
    else if (isAdjectival(item) && next?.conjunction && partyOf(next)) continue
    else if (has(item, SUPPORT) && !doer) return all
    else if (
      has(item, SUPPORT) ||
      isMoreSupport(items, first, k) ||
      SUPPORTED.test((item?.word?.best.stem ?? '').replace(/^ال/, ''))
    ) {
      const at = has(next, 'w:من') ? k + 2 : k + 1
      if (!partyOf(items[at])?.armed) return all
      all.push(at)
      k = at
    } else if (
      ALLIED.test(item?.word?.best.stem ?? '') &&
      (item?.conjunction || item?.word?.best.stem.startsWith('و')) &&
      has(next, 'w:من') &&
      partyOf(items[k + 2])
    ) {
      all.push(k + 2)
      k += 2
    } else if (has(item, 'comma') && has(next, SUPPORT)) continue
    else return all
  }
  return all
}

/** "القوات والعدو محاصر": nobody does anything together with the foe. */
const FOE = /^(ال)?(عدو|اعداء)( |$)/
/** "قصف زمرداني حركوشي": a state that its adjective alone tells. */
const isNationOf = (items: readonly Item[], { at, actor }: Pick<RoleReading, 'at' | 'actor'>): boolean =>
  isAdjectival(items[at]) && actor.country !== null && items[at]?.word?.country === actor.country
/** "يقوم الجيش والمقاومة بعملية": whether a reading is of one of two armed sides that stand side by side and do the same, or are of a kind and suffer it. */
export const isJoined = (
  roles: readonly RoleReading[],
  items: readonly Item[],
  { at, role, actor }: RoleReading,
): boolean =>
  role !== 'participant' &&
  actor.armed &&
  !FOE.test(actor.text) &&
  roles.some(
    other =>
      other.role === role &&
      other.actor.armed &&
      (role === 'initiator' || other.actor.irregular === actor.irregular) &&
      (other.at - at === 1 || at - other.at === 1) &&
      (items[Math.max(other.at, at)]?.conjunction === true ||
        (isNationOf(items, other) && isNationOf(items, { at, actor }))),
  )
