/** Normal forms of Arabic letters: one spelling for what the press spells in several ways. */

const FOLD: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
}

/** Short vowels and other marks above or below a letter, tatweel, and marks without width (joiners, direction, byte order). */
const MARKS =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const FOLDED = new RegExp(`[${Object.keys(FOLD).join('')}]`, 'g')
/** Presentation forms, and hamza or madda written as a mark behind its letter: one letter for each is found by NFKC. */
const COMPOSED = /[\u0653-\u0655\uFB50-\uFDFF\uFE70-\uFEFC]/

/**
 * The letters of a text for those that are presentation forms or hamza and madda written as marks; marks that stand alone
 * among the forms bring a space with them, which parts no words.
 */
export const plainLetters = (text: string): string =>
  COMPOSED.test(text)
    ? text
        .split(' ')
        .map(word => word.normalize('NFKC').replace(/\s/g, ''))
        .join(' ')
    : text

/** "كوردستان", "الكوردي": what the press of the Kurds spells with a waw. */
const KURDISH = /^(و?[بلكف]?(?:ال)?|و?لل)كورد(?=ستان|ي)/

/**
 * The normal form of a word, for look-ups only: marks and tatweel dropped, forms of alef, ya, kaf and ha folded,
 * ta marbuta folded into ha (papers confuse them), presentation forms spelt out. Hamza on waw and ya is kept.
 * The offsets of the word stay those of the text as given: see `tokenise`. `normalForm` keeps what this has worked out.
 */
export function normalise(word: string): string {
  return plainLetters(word)
    .replace(MARKS, '')
    .replace(FOLDED, letter => FOLD[letter] ?? letter)
    .replace(KURDISH, '$1كرد')
}

/** Value 0–9 of a digit, ASCII, Arabic-Indic or Persian, by its UTF-16 code; -1 for any other character. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x660 && code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  return -1
}

/** Whether this UTF-16 code stands inside an Arabic word: a letter, a mark, tatweel, or a joiner. */
export function isArabicCode(code: number): boolean {
  if (code < 0x610) return false
  return (
    (code >= 0x620 && code <= 0x65f) ||
    (code >= 0x66e && code <= 0x6d3) ||
    code === 0x6d5 ||
    (code >= 0x6d6 && code <= 0x6ed) ||
    (code >= 0x6ee && code <= 0x6ef) ||
    (code >= 0x6fa && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    // Ornate brackets stand among the letters.
    (code >= 0xfb50 && code <= 0xfdff && code !== 0xfd3e && code !== 0xfd3f) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0x610 && code <= 0x61a)
  )
}
