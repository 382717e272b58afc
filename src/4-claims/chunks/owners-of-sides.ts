/** To whom a side belongs, whom it serves or by whom it is led: "الموالية ل…", "بقيادة …", "الذي تقوده …". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { FIRE, feminineOff, isItsNumber, isSafety, isStop, isSupported, stemOf } from './actor-words.ts'

/** Participles that lead on to the side which this one belongs to or serves. */
const LOYAL = new Set([
  'تابع',
  'موال',
  'موالي',
  'مدعوم',
  'متحالف',
  'مناهض',
  'مناوئ',
  'مؤيد',
  'مساند',
  'مرتبط',
  'خاضع',
  'مرابط',
  'منتم',
])
/** "المرتبطة بتنظيم كذا", "المنشقة عن كذا": participles that lead on by a preposition of their own. */
const LEADS_BY = new Map([
  ['مرتبط', 'ب'],
  ['منشق', 'عن'],
  ['منفصل', 'عن'],
])
/** "موالين", "المرتبطة": the participle of one man. */
const singular = (item: Item): string => feminineOff(stemOf(item)).replace(/(ون|ين|ان)$/, '')

const linkedEnd = (items: readonly Item[], at: number): number => {
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]]
  const by = first ? LEADS_BY.get(singular(first)) : undefined
  if (by === 'ب' && second?.preposition === 'ب' && (second.kind !== 'place' || second.tags.has('country')))
    return ownerEnd(items, at + 1)
  const left = by === 'عن' && second?.tags.has('w:عن')
  if (left && third?.kind === 'actor') return at + 3
  return left && third?.tags.has('force') ? ownerEnd(items, at + 2) : at
}
const LED = new Set(['تقوده', 'يقوده', 'تقودها', 'يقودها', 'تتزعمه', 'تدعمها', 'تدعمه', 'يدعمها'])

/** "المتحالفة مع …", "تدعمها …", "المناهضة لـ …": backers, allies and foes, none of whom the side is. */
const OF_OTHERS = new Set(['متحالف', 'مدعوم', 'مناهض', 'مناوئ', 'تدعمها', 'تدعمه', 'يدعمها', 'يدعمه'])
/** "فصائل تدعمها كذا": whether the tail at `at` names another than the side before it. */
export const isOfOthers = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + 2)
    .some(item => item.kind === 'word' && (OF_OTHERS.has(singular(item)) || OF_OTHERS.has(stemOf(item))))

const LED_BY = wanted(['w:بزعامه', 'w:بامره'])

const NO_WORD = { word: null }
const BELONGS = /^[يت](نتم|تبع)/
/** Where the owner begins that a participle or verb of belonging at `at` leads to; null: it leads to none. */
function ownerBehind(items: readonly Item[], at: number): number | null {
  const [first, second] = [items[at], items[at + 1]]
  if (!first || !second) return null
  const stem = stemOf(first)
  const belongs = BELONGS.test(stem) && !first.tags.has('def')
  if (!belongs && !LOYAL.has(singular(first)) && !LOYAL.has(stem)) return null
  // "تنتمي لما يسمى تنظيم كذا".
  if (second.tags.has('w:لما') && /^[يت](سمي|عرف)$/.test(stemOf(items[at + 2] ?? NO_WORD)) && items[at + 3]?.actor)
    return at + 3
  if (second.tags.has('w:الي')) return (belongs || /^منتم/.test(stem)) && items[at + 2]?.actor ? at + 2 : null
  if (second.preposition === 'ل') return belongs && !second.actor ? null : at + 1
  if (belongs) return null
  return second.tags.has('w:من') || second.tags.has('w:مع') || second.tags.has('w:ل')
    ? at + (second.kind === 'word' && second.tags.has('prep') ? 2 : 1)
    : null
}

/** End of "الموالية ل…", "بقيادة …", "الذي تقوده …" when one begins at `at`, else `at`. */
export function tailEnd(items: readonly Item[], at: number): number {
  const first = items[at]
  if (first?.kind !== 'word') return at
  const second = items[at + 1]
  const owner = ownerBehind(items, at)
  if (owner !== null) return ownerEnd(items, owner)
  const linked = linkedEnd(items, at)
  if (linked > at) return linked
  if ((stemOf(first) === 'قياده' && first.preposition === 'ب') || first.tags.any(LED_BY)) return ownerEnd(items, at + 1)
  if (first.tags.has('relative') && second && LED.has(stemOf(second))) return ownerEnd(items, at + 2)
  // "فصائل تدعمها كذا", "تحالف تقوده كذا"; but "قوات تدعمها غارات" are helped by raids.
  const before = items[at - 1]
  const indefinite = !before?.tags.has('def') && !before?.actor?.id
  const leader = second?.preposition === null && !second.conjunction && !has(second, 'strike', 'masdar', 'guns')
  if (indefinite && LED.has(stemOf(first)) && leader) return ownerEnd(items, at + 1)
  return at
}

/** "اتهمت الغرفة التابعة لحكومة الوفاق قوات حفتر": behind an owner told by its whole name another side. */
const isNextSide = (owner: Item, { kind, actor, tags }: Item): boolean =>
  owner.actor?.id != null && (kind === 'actor' ? actor?.id != null : tags.has('force')) && !tags.has('def')

/** "تبنى الفصيل التابع لتنظيم كذا | الهجوم", "بدأت وحدات من الجيش | الانسحاب": behind an owner told by its whole name what is done. */
const isDeedBehind = (owner: Item, { tags }: Item): boolean =>
  (owner.actor?.id != null || owner.tags.has('def')) &&
  tags.has('def') &&
  (tags.has('masdar') || tags.has('campaign') || tags.has('responsibility')) &&
  !tags.has('adjective')

/** End of the owner that begins at an item. */
export function ownerEnd(items: readonly Item[], at: number): number {
  const first = items[at]
  if (!first || first.kind === 'punct' || first.kind === 'time') return at
  let to = at + 1
  while (to - at < 5) {
    const item = items[to]
    if (
      !item ||
      item.conjunction ||
      item.preposition !== null ||
      item.tags.any(FIRE) ||
      isSafety(items, to) ||
      isSupported(items, to) ||
      isNextSide(first, item) ||
      isDeedBehind(first, item)
    )
      break
    // "قوة من الجيش | بلدة كذا": a side is called after a place, not after its kind.
    const called = item.kind === 'place' && item.place?.kindWord === null && !first.actor?.id
    if (item.kind === 'actor' || called || isItsNumber(items, to)) to++
    else if (item.kind === 'word' && !isStop(item) && (item.tags.has('def') || !(item.word?.known ?? true))) to++
    else break
  }
  return to
}
