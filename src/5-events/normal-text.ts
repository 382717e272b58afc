/** The normal form of whole texts, of which none is kept. */
import { normalise } from '../2-arabic/letters.ts'

/** Letters that stand for several, or for a whole word. */
const PRESENTATION = /[\u0653-\u0655\uFB50-\uFDFF\uFE70-\uFEFC]/
const SPACE = /\s+/u
const NOT_LETTERS = /[^\p{L}\p{N}]+/u
const SURROGATE = /[\ud800-\udfff]/

/** The text with every word in its normal form. Such letters are spelt out word by word, since what they are spelt as may hold spaces that part nothing. */
export const normalText = (text: string): string =>
  PRESENTATION.test(text) ? text.split(SPACE).map(normalise).join(' ') : normalise(text)

/** By UTF-16 code: 1 for a letter or a digit. To ask a class of that many ranges about every character costs a call each. */
const isLetter = new Uint8Array(0x10000)
for (let code = 0; code < isLetter.length; code++) if (!NOT_LETTERS.test(String.fromCharCode(code))) isLetter[code] = 1

/** The runs of letters and digits in a text. */
export function wordsIn(text: string): string[] {
  if (SURROGATE.test(text)) return text.split(NOT_LETTERS).filter(Boolean)
  const words: string[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    if (isLetter[text.charCodeAt(i)] === 1) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(text.slice(start, i))
      start = -1
    }
  }
  if (start >= 0) words.push(text.slice(start))
  return words
}
