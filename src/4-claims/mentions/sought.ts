/** What somebody aims at by a verbal noun behind ل, which is not told to have happened: "لاستعادة المدينة". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** A verb of its clause, and no noun of its letters. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  has(item, 'verb') && !has(item, 'masdar', 'noun', 'def', 'adjective')

const UNDER_REACH = 18
/** "تعرض المركز في البلدة، صباح أمس، الموافق للثالث من الشهر، لقصف": however much stands between, its verb is the last before it. */
function isUnderIt(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - UNDER_REACH); i--) {
    if (has(items[i], 'stop', 'connector')) return false
    if (has(items[i], 'undergo.verb')) return true
    if (isFiniteVerb(items[i])) return false
  }
  return false
}

const SUFFERED = wanted([
  'submit',
  'under.control',
  'undergo',
  'repel',
  'witness',
  'happen',
  'cause',
  'foil',
  's:مسرح',
  's:ساحه',
])
/** "وقف لإطلاق النار": what is stopped. */
const STOPPED = wanted(['s:وقف', 's:وقفا'])
/** "انتقاما لتفجير", "في ذكرى لمقتله": what is answered, or called to mind, has happened. */
const OF_WHAT_WAS = wanted([
  's:انتقاما',
  's:انتقام',
  's:ثارا',
  's:ثار',
  's:ردا',
  's:رد',
  's:ذكري',
  's:نتيجه',
  's:امتدادا',
  's:استمرارا',
])
const PICTURES = wanted(
  's:تسجيل s:تسجيلا s:تسجيلات s:شريط s:شريطا s:فيديو s:مقطع s:مقطعا s:مقاطع s:صور s:صورا s:صوره s:مشاهد s:لقطات'.split(
    ' ',
  ),
)
/** "لاستعادة المدينة": what somebody aims at is not told to have happened. */
export function isPurpose(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.word?.best.preposition !== 'ل' || !item.tags.has('masdar') || item.tags.has('def')) return false
  // "حصيلة أولية لقصف السوق": the toll of what has happened.
  if ([1, 2].some(k => has(items[at - k], 'tally') && !has(items[at - k], 'verb'))) return false
  if ([1, 2].some(k => has(items[at - k], STOPPED)) || (has(items[at - 1], OF_WHAT_WAS) && !has(item, 'kill')))
    return false
  // "تسجيلا مصورا لإعدام الرهائن", "صور لقصف الحي": what is seen in it has happened.
  if ([1, 2].some(k => has(items[at - k], PICTURES) && items[at - k]?.preposition !== 'ل')) return false
  // "توصلت الفصائل لاتفاق".
  if (has(item, 'agree', 'truce') && items.slice(Math.max(0, at - 9), at).some(one => has(one, 'reach.verb')))
    return false
  if (
    [items[at - 1], items[at - 2], items[at - 3]].some(before => has(before, 'resort')) &&
    !has(items[at - 1], 'noun')
  )
    return false
  return !items.slice(Math.max(0, at - 9), at).some(before => has(before, SUFFERED)) && !isUnderIt(items, at)
}
