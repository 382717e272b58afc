/** Places that somebody is about to take, or is expected to. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')

const ALMOST = wanted(
  'اقترب اقتربت اقتربوا يقترب تقترب اوشك اوشكت توشك يوشك وشك مشارف كاد كادت تكاد اقتراب'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const ALMOST_REACH = 4
/** Behind "على وشك" a second deed is as near: "على وشك حسم المعركة في كذا، واستعادة كذا". */
const VERGE_REACH = 14
const isOnVerge = (items: readonly Item[], at: number): boolean => {
  if (!items[at]?.conjunction) return false
  const before = items.slice(Math.max(0, at - VERGE_REACH), at)
  const from = before.findLastIndex(item => has(item, 'w:وشك'))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop') || isTensed(item))
}

const FORESEEN = wanted(
  'توقع توقعت توقعوا يتوقع تتوقع يتوقعون متوقعا متوقعه متوقعين متوقعون المتوقع المرتقب يرتقب ترتقب'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const FORESEEN_REACH = 6
const isForeseen = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - FORESEEN_REACH), at)
  const from = before.findLastIndex(item => has(item, FORESEEN))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma', 'w:بعد', 'w:عقب', 'w:اثر'))
}

const IS_THOUGHT = wanted('s:يعد s:تعد s:يعتبر s:تعتبر s:يمثل s:تمثل s:يشكل s:تشكل s:هو s:هي'.split(' '))
const PRIORITY = wanted(['s:اولويات', 's:اولويه', 's:اولوياتنا', 's:اهداف', 's:هدف', 's:هدفنا'])
const PRIORITY_REACH = 12
/** "إن تحرير المدينة من المسلحين يعد من أولويات الجيش": what is still to be done. */
const isPriority = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1, at + 1 + PRIORITY_REACH)
  const verb = behind.findIndex(item => has(item, IS_THOUGHT, 'stop', 'comma'))
  return verb >= 0 && has(behind[verb], IS_THOUGHT) && [1, 2].some(k => has(behind[verb + k], PRIORITY))
}

/** "اقتربت القوات من السيطرة على البلدة", "توقع المتحدث أن تتم السيطرة على القاعدة": a place not yet taken. */
export const isExpectedCapture = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') &&
  !isTensed(items[at]) &&
  (items.slice(Math.max(0, at - ALMOST_REACH), at).some(item => has(item, ALMOST)) ||
    isOnVerge(items, at) ||
    isPriority(items, at) ||
    isForeseen(items, at))
