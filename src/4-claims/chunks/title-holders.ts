/** Who holds or held an office, with his name behind the title: in what a side is called after, and by himself. */
import { normalForm } from '../../2-arabic/forms.ts'
import { alsoNamed, changed, type Item } from '../grammar/item.ts'
import { personNameEnd } from './person-names.ts'

/** "قوات الرئيس السابق فلان". */
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

const OFFICE =
  /^(ال)?(مبعوث|موفد|امين|رئيس|وزير|مستشار|سفير|مفوض|منسق|ممثل|نائب|وكيل|متحدث|ناطق|مرشد|ملك|امير|سلطان)ه?( |$)/
const LEAST_WORDS = 2
const isOfficial = ({ actor }: Item): boolean =>
  actor !== null && !actor.armed && actor.named && OFFICE.test(normalForm(actor.text))
const isName = ({ actor, conjunction, preposition }: Item): boolean =>
  actor !== null &&
  !actor.armed &&
  actor.named &&
  !conjunction &&
  preposition === null &&
  actor.text.split(' ').length >= LEAST_WORDS &&
  !/^ال/.test(actor.text)

/** "المبعوث الأممي إلى نهران | سالم رامز": an office and the name of who holds it, each known by itself, are one person. */
export function withHolders(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const last = out.at(-1)
    if (last?.actor && item.actor && isOfficial(last) && isName(item) && !isOfficial(item)) {
      const actor = alsoNamed(item.actor, [...new Set([...item.actor.aliases, last.actor.text])])
      out[out.length - 1] = changed(last, { to: item.to, actor })
    } else out.push(item)
  }
  return out
}
