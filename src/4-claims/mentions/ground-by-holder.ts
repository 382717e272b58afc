/** Ground that is told by who holds it, and by no name of its own. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from './trigger.ts'

const AREAS = wanted('s:مناطق s:منطقه s:نطاق s:اماكن s:مساحات'.split(' '))
const NAMELESS = wanted('s:مناطق s:اماكن s:محافظات s:مدن s:اراض s:اراضي s:مواقع s:بلدات'.split(' '))
/** "المناطق التي يسيطر عليها", "محافظات أخرى خاضعة ل": whose ground it is, which nobody names. */
function isOfNamelessGround(items: readonly Item[], at: number): boolean {
  const before = has(items[at - 1], 'relative', 's:اخري') ? at - 2 : at - 1
  return has(items[before], NAMELESS) && items[before]?.kind !== 'place'
}
/** "صاروخ أطلق من مناطق سيطرة الفصائل", "من بلدة خاضعة لسيطرتهم على مدينة كذا": ground by who holds it, and nothing is taken. */
export const isAreaOfControl = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'took-control' &&
    ((has(items[at], 'w:سيطره') && has(items[at - 1], AREAS)) || has(items[at - 1], 'under.control'))) ||
  ((rule.id === 'holds-it' || rule.id === 'subject-to') && isOfNamelessGround(items, at))
