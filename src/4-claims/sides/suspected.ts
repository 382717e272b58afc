/** Who is thought to have done a deed: "هجوم يعتقد أن منفذيه من التنظيم", "هجوم يقف وراءه المسلحون", "هجوم يحمل بصمات التنظيم", "التنظيم يقف وراء الهجوم". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, partyOf } from './party.ts'
import { takesUp } from './subjects.ts'

const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''

const THOUGHT = /^[يت](عتقد|شتبه|رجح|ظن)$/
const THAT = wanted(['w:ان', 'w:بان', 'w:انه', 'w:بانه'])
const WHO_DID = /^(منفذ|مرتكب|مدبر)/
const DID_IT = wanted(['carry.out', 'launch.verb', 'plant', 'aim'])
const STANDS = /^و?[يت]قف(ون)?$/
const BEHIND_IT = wanted(['w:وراءه', 'w:وراءها', 'w:خلفه', 'w:خلفها', 'w:وراءهما'])
/** "هجوم يحمل بصمات التنظيم". */
const BEARS = /^([يت]?حمل)(ت|ان|ا)?$/
const MARKS = wanted(['s:بصمات', 's:بصمه'])
const BEHIND = wanted(['w:وراء', 'w:خلف'])

/** Within these many items behind a side the verb tells that it did the deed. */
const DEED_REACH = 3
const saysSo = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + DEED_REACH)
    .some((item, i) => (has(item, DID_IT) && takesUp(items, from + i)) || has(item, BEHIND_IT))

/** "يعتقد أن منفذيه من", "يقف وراءه": index of the last word before who is thought to have done what stands before `verb`. */
export function suspectedBehind(items: readonly Item[], verb: number): number | null {
  const stem = stemOf(items[verb])
  if (BEARS.test(stem)) return has(items[verb + 1], MARKS) ? verb + 1 : null
  if (STANDS.test(stem)) return has(items[verb + 1], BEHIND_IT) ? verb + 1 : null
  if (!THOUGHT.test(stem)) return null
  const that = has(items[verb + 1], 'w:في') ? verb + 2 : verb + 1
  if (!has(items[that], THAT)) return null
  const first = items[that + 1]
  if (WHO_DID.test(stemOf(first))) return partyOf(first) ? that : has(items[that + 2], 'w:من') ? that + 2 : null
  return partyOf(first) && saysSo(items, that + 2) ? that : null
}

/** "التنظيم يقف وراء الهجوم": the side that stands behind the deed at `trigger`. */
export function standingBehind(items: readonly Item[], trigger: number): number | null {
  const behind = [trigger - 1, trigger - 2].find(at => has(items[at], BEHIND))
  if (behind === undefined || !STANDS.test(stemOf(items[behind - 1]))) return null
  let at = behind - 2
  while (isAdjectival(items[at])) at--
  const open = items.slice(Math.max(0, at - DOUBT_REACH), at).some(item => has(item, DOUBT))
  return partyOf(items[at]) && !open ? at : null
}
/** "ما إذا كان التنظيم يقف وراء الهجوم": not said of him. */
const DOUBT = wanted(['negation', 'w:اذا', 'w:هل', 'w:لو'])
const DOUBT_REACH = 4

/** "اتهم المسلحين بالوقوف وراء الهجوم". */
export const isStoodBehind = (items: readonly Item[], trigger: number): boolean =>
  [trigger - 1, trigger - 2].some(at => has(items[at], BEHIND) && /^(ال)?وقوف/.test(stemOf(items[at - 1])))

const SERVES = /^([يت]?(تابع|منتم|منتسب|تبع|نتم|نتسب)|ب?انتما[ئؤ])/
/** "تابعون ل…", "ينتمون إلى …": what leads on to whose people they are; "موالون ل…" are for somebody, and not of his. */
export const serves = (item: Item | undefined): boolean => item?.kind === 'word' && SERVES.test(stemOf(item))

const LOYAL = /^(موالي|مويد|مناصر|داعم)(ن|ون|ين|ان|ه)?$|^موال(ون|ين)?$/
/** "مسلحون موالون ل…": whom they are for tells who they are; only those for a band are of it. */
export const areLoyal = (item: Item | undefined): boolean => item?.kind === 'word' && LOYAL.test(stemOf(item))

/** "مهاجم يعتقد أنه ينتمي إلى", "مسلحون يشتبه في أنهم من": end of what only says that it is thought whose he is, or `at`. */
export const thoughtEnd = (items: readonly Item[], at: number): number => {
  if (!THOUGHT.test(stemOf(items[at]))) return at
  const that = has(items[at + 1], 'w:في') ? at + 2 : at + 1
  if (!has(items[that], OF_HIM)) return serves(items[that]) ? that : at
  const whose = items[that + 2]
  const isOneOf = has(items[that + 1], 'w:من') && (whose?.kind === 'actor' || has(whose, 'people', 'member'))
  if (isOneOf || serves(items[that + 1])) return that + 1
  // "مسلحون يعتقد أنهم رعاة", "يشتبه بأنهم متشددون": what sort of people they are.
  const sort = items[that + 1]
  return has(sort, 'person') && !has(sort, 'def') && sort?.kind === 'word' ? that + 2 : at
}
const OF_HIM = wanted(['انه', 'انهم', 'انها', 'انهما'].flatMap(him => [`w:${him}`, `w:ب${him}`]))

/** "طائرة يعتقد أنها أميركية", "طائرة بدون طيار يرجح أنها تركية": the nation that what stands before `at` is thought to be of, and the end of what says so. */
export function nationThought(items: readonly Item[], at: number): { end: number; country: string } | null {
  const from = has(items[at], 'w:بدون') ? at + 2 : has(items[at + 1], 'w:دون') ? at + 3 : at
  const that = THOUGHT.test(stemOf(items[from])) ? (has(items[from + 1], 'w:في') ? from + 2 : from + 1) : -1
  const country = has(items[that], OF_HIM) && has(items[that + 1], 'demonym') ? items[that + 1]?.word?.country : null
  return country ? { end: that + 2, country } : null
}
