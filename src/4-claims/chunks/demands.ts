/** "طالب" that demands, and is no student; "صاحب" of what makes him no person of the news. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const DEMAND_REACH = 9
const isOpening = bearing('comma', 'stop', 'connector')
/** "بالانسحاب"; of a word that the lexicon does not know the preposition is not parted: "بوقف". */
const isDemanded = ({ preposition, kind, word }: Item): boolean =>
  preposition === 'ب' || (kind === 'word' && word?.known === false && /^ب\p{L}{3}/u.test(word.best.stem))
/** "وطالب المجلس المحلي الحكومة بوقف القصف": at the head of a clause, with what is demanded behind it, he is no student of the council. */
export const isDemand = (items: readonly Item[], at: number): boolean => {
  const [item, next] = [items[at], items[at + 1]]
  if (!item || !has(item, 'appeal.verb') || has(item, 'def', 'pron') || !next || next.preposition !== null) return false
  if (!has(next, 'def') && next.kind !== 'actor' && next.kind !== 'place' && !has(next, 'office')) return false
  if (at > 0 && !isOpening(items[at - 1]) && !item.conjunction) return false
  return items.slice(at + 2, at + DEMAND_REACH).some(isDemanded)
}

const SHOPS = wanted([
  'civil.site',
  'building',
  'home',
  'car',
  'vehicle',
  's:محل',
  's:متجر',
  's:مقهي',
  's:صيدليه',
  's:مزرعه',
  's:دكان',
  's:ورشه',
])
/** "صاحب القرار", "أصحاب الحق": whose it is makes nobody a person of the news, but for "صاحب متجر". */
export const isOtherOwner = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'owner') && !(has(items[at + 1], SHOPS) && items[at + 1]?.preposition === null)
