/** Names of persons: words that no lexicon knows, in a row, with بن, أبو and the like between them. */
import type { Item } from './item.ts'

const MOST_WORDS = 5
const LINKS = new Set(['بن', 'ابن', 'ابو', 'ابي', 'عبد', 'ال', 'ام', 'ولد', 'سيد', 'حاج', 'الله', 'الدين', 'الرحمن'])

/** "سالم الموجود في العاصمة", "سالم المطلوب أمنيا": what is said of a man, and no part of his name. */
const SAID_OF_HIM = new Set(['موجود', 'متواجد', 'مطلوب', 'مذكور', 'معروف', 'مقيم', 'مقرب'])

/** "فلان متأثرا بجروحه": how he died. */
const HOW = new Set(['متاثرا', 'متاثره', 'متاثرين'])

/** "قال سالم تعليقا على الحادث", "خليل مضيفا": how he said it. */
const SAID_SO = new Set(['تعليقا', 'معلقا', 'مضيفا', 'متحدثا', 'مخاطبا'])

const isNameWord = (item: Item | undefined, first: boolean): boolean => {
  if (item?.kind !== 'word' || item.preposition !== null) return false
  const stem = item.word?.best.stem ?? ''
  // "سالم العبدي لـ«الجريدة»".
  if (stem === 'ل' || HOW.has(stem)) return false
  if (!first && ((item.tags.has('def') && SAID_OF_HIM.has(stem)) || SAID_SO.has(stem))) return false
  if (LINKS.has(stem)) return !(first && stem === 'ال')
  if (item.word?.known || item.word?.country) return false
  return !(first && item.tags.has('def'))
}

/** علي between two names; elsewhere it is the preposition, which some papers spell alike. */
const isAli = (items: readonly Item[], i: number, at: number): boolean =>
  i > at && items[i]?.tags.has('ali') === true && isNameWord(items[i + 1], false)

/** "نجم الدين", "نور الدين": the first word alone may be an ordinary one. */
const isOfFaith = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' &&
  items[i + 1]?.kind === 'word' &&
  items[i + 1]?.tags.has('def') === true &&
  items[i + 1]?.word?.best.stem === 'دين'

/** "عبد الأمير": whatever follows عبد with the article is of the name. */
const isServant = (items: readonly Item[], i: number, at: number): boolean =>
  i > at &&
  items[i - 1]?.word?.best.stem === 'عبد' &&
  (items[i]?.tags.has('def') === true || items[i]?.people?.definite === true)

/**
 * End of the name that begins at `at` (item indexes), or `at` when none of at least `least` words begins there; `article`
 * lets its first word carry ال ("العجلاني").
 */
export function personNameEnd(items: readonly Item[], at: number, least = 2, article = false): number {
  let to = at
  const goesOn = (i: number): boolean =>
    isServant(items, i, at) || isNameWord(items[i], i === at && !article) || isAli(items, i, at) || isOfFaith(items, i)
  while (to - at < MOST_WORDS && goesOn(to) && !(to > at && items[to]?.conjunction)) to++
  return to - at >= least ? to : at
}
