/** Where the words of somebody begin in quotation marks, straight behind his name. */
import type { Token } from '../../2-arabic/token.ts'
import { has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { wanted } from './tags.ts'

/** Marks are no tokens: more than a space between two words, or anything before a comma, is where one stands. */
function isMarked(before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return false
  return token.start - before.end > (token.kind === 'punct' ? 0 : 1)
}

const MAY_BE_VERB = /^[اتسين]..|..نا$/
/** "سالم  حرمان": where a space is written twice, a word that no lexicon knows and that is no verb goes on with the name. */
const mayBePartOfName = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.word?.known === false && (has(item, 'def') || !MAY_BE_VERB.test(item.word.best.stem))

const MOST_OF_QUOTED_NAME = 5
/** 'سالم "يبدو أن …': whether a quotation opens there, and no name or nickname in quotes ('تنظيم "الراية"'). */
function opensQuotation({ items, tokens }: Sentence, at: number): boolean {
  const from = items[at]?.from ?? 0
  if (mayBePartOfName(items[at]) || tokens[from]?.kind !== 'word' || !isMarked(tokens[from - 1], tokens[from]))
    return false
  for (let k = from + 1; k <= from + MOST_OF_QUOTED_NAME; k++)
    if (!tokens[k] || isMarked(tokens[k - 1], tokens[k])) return false
  return true
}

/** A mark, a space, and another mark. */
const CLOSED_AND_OPENED = 2
const MOST_OF_QUOTED_SPEAKER = 8
const OPENS_SAID = wanted(['w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان', 'colon'])
/**
 * 'وقال «الجيش يتقدم في كل مكان من المدينة»': whether what was said opens at an item, straight behind the verb; a name in quotation marks
 * ('وقال «الدرعاوي» إن') is closed soon, and a space written twice ('وقال  مصدر إن') is no mark.
 */
export function opensWords({ items, tokens }: Sentence, at: number): boolean {
  const from = items[at]?.from ?? 0
  if (items[at]?.kind === 'punct' || !isMarked(tokens[from - 1], tokens[from])) return false
  // 'أكد لـ«الجريدة» رامز الدرعاوي': the mark closes the name of the outlet.
  const closes = items[at - 1]?.kind === 'outlet' || has(items[at - 1], 'outlet')
  if (closes && (tokens[from]?.start ?? 0) - (tokens[from - 1]?.end ?? 0) <= CLOSED_AND_OPENED) return false
  for (let k = at; k < items.length; k++) {
    const item = items[k]
    const next = tokens[item?.to ?? 0]
    if (has(item, OPENS_SAID)) return false
    if (item?.kind === 'word' && has(item, 'verb') && !has(item, 'noun', 'masdar', 'def')) return true
    if (!next || (item?.to ?? 0) - from > MOST_OF_QUOTED_SPEAKER) return true
    if (isMarked(tokens[(item?.to ?? 1) - 1], next)) return false
  }
  return true
}

/** The sentence up to where who speaks from `from` on is quoted. */
export function untilQuoted(sentence: Sentence, from: number, most: number): Sentence {
  const { items, tokens } = sentence
  const first = items[from]?.from ?? 0
  for (let k = from + 1; k < Math.min(items.length, from + most); k++) {
    const at = items[k]?.from ?? 0
    // 'موقع "الراية" الإخباري': the second mark closes what the first opened.
    for (let t = first; t < at; t++) if (isMarked(tokens[t - 1], tokens[t])) return sentence
    if (opensQuotation(sentence, k)) return { ...sentence, items: items.slice(0, k) }
  }
  return sentence
}
