/** The normal form of whole texts, of which none is kept. */
import { normalise } from '../2-arabic/letters.ts'

/** Letters that stand for several, or for a whole word. */
const PRESENTATION = /[\u0653-\u0655\uFB50-\uFDFF\uFE70-\uFEFC]/
const SPACE = /\s+/u

/** The text with every word in its normal form. Such letters are spelt out word by word, since what they are spelt as may hold spaces that part nothing. */
export const normalText = (text: string): string =>
  PRESENTATION.test(text) ? text.split(SPACE).map(normalise).join(' ') : normalise(text)
