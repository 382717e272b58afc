/** What is said not to have been: a verb or a noun straight behind a negation, and what a verb that says no more than "there is" is denied of. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isFiniteVerb } from '../mentions/sought.ts'

export const NEGATIONS = wanted(['s:لم', 's:لن', 's:ليس', 's:ليست'])
const NEVER = wanted(['w:لا', 'w:ولا'])
/** Negate only the word straight after them. */
export const LACKS = wanted(['w:عدم', 'w:دون', 'w:بدون', 'w:غير'])

export const NOT = wanted(['w:لا', 'w:ولا', 'w:لم', 'w:ولم', 'w:لن', 'w:ولن'])
const BUT = wanted(['w:سوي', 'w:الا'])
const BUT_REACH = 5
/** "لم تخسر سوى مقاتلين", "لم يقتل في الهجوم إلا جندي": what is denied of all but some is told of these. */
const saysOnly = (items: readonly Item[], from: number, at = from): boolean =>
  items.slice(from + 1, at + 1 + BUT_REACH).some(item => has(item, BUT))

/** Verbs that only say that there is something, or carry it out. */
const LIGHT = wanted(
  'carry.out launch happen s:توجد s:يوجد s:تسجل s:يسجل s:تشهد s:يشهد s:تشن s:يشن s:ترصد s:يرصد s:تندلع s:تدر'.split(
    ' ',
  ),
)
const THERE = wanted(['w:هناك', 'w:ثمه', 'w:هنالك', 'w:ثمة'])
/** "لم تشن الطائرات غارات", "لا توجد اشتباكات", "ليس هناك معارك": what there is none of. */
export const isNone = (items: readonly Item[], i: number, at: number): boolean =>
  (has(items[i], LIGHT) ? has(items[i - 1], NOT, NEGATIONS) : has(items[i], THERE) && has(items[i - 1], NEGATIONS)) &&
  !saysOnly(items, i, at)

/** "لا تستهدف المدنيين": what somebody says is never done; "لا تزال تقصف" goes on. */
const isNever = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], NEVER) && isFiniteVerb(items[at]) && has(items[at], 'present') && !has(items[at], 'still')

/** "لا معارك في المدينة": there are none; "لا يزال" and verbs are no such. */
const isThereNo = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], NEVER) && has(items[at], 'masdar', 'noun') && !has(items[at], 'def') && !isFiniteVerb(items[at])

const KEPT_FROM = wanted('s:حال s:حالت s:حالوا s:يحول s:تحول s:يحولون w:للحيلوله w:الحيلوله w:حيلوله'.split(' '))
const KEPT_REACH = 4
/** "حالت الأعطال دون إطلاق السفينة صواريخها": what was kept from happening, however much stands behind "دون". */
function isKeptFrom(items: readonly Item[], at: number): boolean {
  if (isFiniteVerb(items[at])) return false
  for (let k = at - 1; k >= Math.max(0, at - KEPT_REACH); k--) {
    if (has(items[k], 'stop', 'comma', 'relative')) return false
    if (has(items[k], 'w:دون')) return items.slice(Math.max(0, k - KEPT_REACH), k).some(item => has(item, KEPT_FROM))
  }
  return false
}

/** Whether the word at `at` stands straight behind a negation. */
export const isNegated = (items: readonly Item[], at: number): boolean =>
  ([items[at - 1], items[at - 2]].some(item => has(item, NEGATIONS)) && !saysOnly(items, at)) ||
  isNever(items, at) ||
  has(items[at - 1], LACKS) ||
  isKeptFrom(items, at) ||
  isThereNo(items, at)
