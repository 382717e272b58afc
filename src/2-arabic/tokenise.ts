/** Cuts a text into tokens, each with its offsets in the text as given. */
import { type Form, formOf, hashed, type Spelling, spellingAt } from './forms.ts'
import { digitValue, isArabicCode } from './letters.ts'
import type { Token, TokenKind } from './token.ts'

const NEWLINE = new Set([0x0a, 0x0d, 0x2028, 0x2029])
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff ||
  code === 0x61c ||
  code === 0xad
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x0b ||
  code === 0x0c ||
  isInvisible(code)
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code <= 0x4ff)
/** The first half of a character that is spelt as a pair. */
const isPairHead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const THOUSANDS = new Set([0x2c, 0x66c, 0x60c])
const DECIMAL = new Set([0x2e, 0x66b])

/** End of the run of characters of one class from `from` on; an invisible mark between two of them is part of the run. */
function runEnd(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from + 1
  for (let i = end; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (belongs(code)) end = i + 1
    else if (!isInvisible(code)) break
  }
  return end
}

const tokenOf = (
  kind: TokenKind,
  start: number,
  end: number,
  text: string,
  { norm, id }: Form,
  value: number | null = null,
): Token => ({ kind, start, end, text, norm, id, value })

const digitsFrom = (text: string, from: number): string => {
  let digits = ''
  for (let i = from; i < text.length; i++) {
    const value = digitValue(text.charCodeAt(i))
    if (value < 0) break
    digits += value
  }
  return digits
}

const REH = 0x0631
/** A number from `from` on: digits, groups of three after a thousands mark, and a decimal part. */
function numberAt(text: string, from: number): Token {
  let norm = digitsFrom(text, from)
  let end = from + norm.length
  if (text.charCodeAt(end) === REH) {
    // "5ر1 مليون" is 1.5 million: agencies write the broken part first, so that it is seen at the right side of the mark.
    const whole = digitsFrom(text, end + 1)
    const to = end + 1 + whole.length
    if (whole)
      return tokenOf('number', from, to, text.slice(from, to), formOf(`${whole}.${norm}`), Number(`${whole}.${norm}`))
  }
  let grouped = norm.length <= 3
  while (grouped && THOUSANDS.has(text.charCodeAt(end))) {
    const group = digitsFrom(text, end + 1)
    if (group.length !== 3) break
    norm += group
    end += 4
    grouped = true
  }
  const fraction = DECIMAL.has(text.charCodeAt(end)) ? digitsFrom(text, end + 1) : ''
  if (fraction) {
    norm += `.${fraction}`
    end += 1 + fraction.length
  }
  return tokenOf('number', from, end, text.slice(from, end), formOf(norm), Number(norm))
}

/**
 * The tokens of `text` in order. Words, digits and Latin letters part where one class meets another, with or without a
 * space between them ("Mi35نفذ" gives three tokens). White space and invisible marks between tokens are left out.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const token = NEWLINE.has(code) ? newline(text, i) : isSpace(code) ? null : tokenAt(text, i, code)
    if (token) tokens.push(token)
    i = token ? token.end : i + 1
  }
  return tokens
}

/** The words of `text` in order, as `tokenise` cuts them and without making tokens of them. */
export function eachWord(text: string, visit: (word: Spelling) => void): void {
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (!isArabicCode(code)) {
      i += isPairHead(code) ? 2 : 1
      continue
    }
    const end = wordEnd(text, i)
    visit(wordAt(text, i, end))
    i = end
  }
}

const newline = (text: string, start: number): Token => {
  const end = text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a ? start + 2 : start + 1
  return tokenOf('break', start, end, text.slice(start, end), formOf('\n'))
}

function tokenAt(text: string, start: number, code: number): Token {
  if (digitValue(code) >= 0) return numberAt(text, start)
  if (isArabicCode(code)) {
    const end = wordEnd(text, start)
    const word = wordAt(text, start, end)
    return tokenOf('word', start, end, word.text, word)
  }
  if (isLatin(code)) {
    const end = runEnd(text, start, isLatin)
    const given = text.slice(start, end)
    return tokenOf('latin', start, end, given, formOf(given.toLowerCase()))
  }
  const end = start + (isPairHead(code) && start + 1 < text.length ? 2 : 1)
  const mark = text.slice(start, end)
  return tokenOf('punct', start, end, mark, formOf(mark))
}

const wordEnd = (text: string, start: number): number => runEnd(text, start, isArabicCode)

/** Hashes the word, since most are known by their letters and need not be cut out of the text. */
function wordAt(text: string, start: number, end: number): Spelling {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i))
  return spellingAt(text, start, end, hash)
}
