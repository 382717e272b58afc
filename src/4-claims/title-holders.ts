/** "قوات الرئيس السابق فلان": a side that is called after who holds or held an office, with his name behind the title. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Item } from './item.ts'
import { personNameEnd } from './person-names.ts'

const TITLE = /(^| )(لل|ال)(رئيس|زعيم|قائد|لواء|عقيد|عميد|مشير|فريق|جنرال|عماد|شيخ)( ال\S{3,}){0,2}$/
/** A title and what may be said of it: more words than these are no title. */
const MOST_WORDS = 4

const textOf = (item: Item): string => {
  if (item.actor) return normalForm(item.actor.text)
  const stem = item.word?.best.stem ?? ''
  return item.preposition === 'ل' && item.tags.has('def') ? `لل${stem}` : item.tags.has('def') ? `ال${stem}` : stem
}

/** End of the name of the holder that begins at `to` behind the title that a side's own name from `at` ends in; else `to`. */
export function holderEnd(items: readonly Item[], at: number, to: number): number {
  const item = items[to]
  if (!item || item.conjunction || item.preposition !== null) return to
  const person = item.kind === 'actor' ? item.actor?.named === true && !item.actor.armed : item.kind === 'word'
  if (!person || (item.kind === 'word' && item.word?.known)) return to
  const before = items.slice(Math.max(at, to - MOST_WORDS), to).map(textOf)
  if (!TITLE.test(before.join(' '))) return to
  return item.kind === 'actor' ? to + 1 : personNameEnd(items, to)
}
