/** What stands between the title of somebody who speaks and his name: the rest of the title, a second one, an aside. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isVerb } from './speaker-bounds.ts'

const STYLES = wanted(
  's:دكتور s:دكتوره s:شيخ s:مهندس s:سفير s:سفيره s:قاضي s:محامي s:استاذ s:نائب s:سيد s:سيده'.split(' '),
)
/** "السفير", "الدكتور": a style before a name, which is no part of it. */
export const isStyle = (item: Item | undefined): boolean =>
  has(item, STYLES) && has(item, 'def') && item?.preposition === null && !item.conjunction && item.to - item.from === 1

const MOST_OF_TITLE = 9
const GOES_ON = wanted(['w:في', 'w:علي', 'w:عن', 'w:لدي', 'w:الي', 's:تابع', 's:تابعه'])
/** Whether a title cannot go on over an item. */
const isBroken = (item: Item | undefined): boolean =>
  item?.kind === 'punct' || item?.kind === 'time' || isVerb(item) || has(item, 'connector', 'relative', 'statement.doc')

/** "عضو الهيئة الوطنية | للرقابة على تنفيذ القانون، سالم العبدي، ", "مدير المنفذ | التابع للحكومة، …", "رئيس المجلس | شمال البلاد، …": the comma behind the rest of a title, or where it would have ended. */
export function overTitle(items: readonly Item[], to: number): number {
  const rest = items[to]
  if (rest?.kind === 'place' && rest.preposition === null && has(items[to + 1], 'comma')) return to + 1
  if (rest?.kind !== 'word' || (rest.preposition !== 'ل' && !has(rest, GOES_ON))) return to
  for (let k = to; k < items.length && k - to < MOST_OF_TITLE; k++) {
    if (has(items[k], 'comma')) return k
    if (isBroken(items[k])) return to
  }
  return to
}

/** "وزير الإعلام، المتحدث باسم الحكومة، سالم درعاوي، ": the comma behind a second title, or the one before it. */
export function overSecondTitle(items: readonly Item[], comma: number): number {
  if (!has(items[comma], 'comma') || !has(items[comma + 1], 'office', 'source', 'leader')) return comma
  for (let k = comma + 2; k < items.length && k - comma < MOST_OF_TITLE; k++) {
    if (has(items[k], 'comma')) return k
    if (isBroken(items[k])) return comma
  }
  return comma
}

/** "(240 كلم شمال العاصمة) التابع للمحافظة، سالم درعاوي": the comma behind what goes on behind a bracket, else the bracket. */
function behindBracket(items: readonly Item[], close: number): number {
  const end = overTitle(items, close + 1)
  return has(items[end], 'comma') ? end : close
}

const MOST_OF_ASIDE = 14
const LIES = wanted('relative s:واقع s:واقعه s:تابع s:تابعه s:محاذي s:محاذيه s:مجاور s:مجاوره'.split(' '))
/** "حاكم الإقليم، الواقع على الحدود، سالم درعاوي", "قائد شرطة المدينة (240 كلم شمال العاصمة) سالم درعاوي": the mark behind an aside on what he is over, or where it would have begun. */
export function overAside(items: readonly Item[], from: number): number {
  const opens = has(items[from], 'open')
  if (!opens && !(has(items[from], 'comma') && has(items[from + 1], LIES))) return from
  for (let k = from + 1; k < items.length && k - from < MOST_OF_ASIDE; k++) {
    if (opens && has(items[k], 'close')) return behindBracket(items, k)
    if (!opens && has(items[k], 'comma')) return k
  }
  return from
}
