/** Bytes to text: UTF-8, UTF-16, windows-1256 or ISO-8859-6, declared or not; null where they are no text. */
import { isUtf8 } from 'node:buffer'
import { likelihoodOfArabic } from './likely-arabic.ts'

const ARABIC = /\p{Script=Arabic}/gu
const REPLACEMENT = /\uFFFD/g
/** White space among the controls occurs in text; the others do not, nor what stands for a damaged letter. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0085]|\uFFFD/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Encodings of two bytes a letter, or with a mark in front. */
export type WideEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Encodings of Arabic with a byte a letter. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const

/** The encoding that the first bytes declare, or null. */
export function markedEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const SAMPLE = 4096
/** First bytes of the pages of Unicode that Arabic text is made of: Latin and marks, Arabic, punctuation, forms. */
const PAGES = new Set([0x00, 0x06, 0x20, 0xfb, 0xfc, 0xfd, 0xfe])

/** By its mark, else by every second byte being one of a few: UTF-16 without a mark. Null for bytes that are one by one. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  const marked = markedEncoding(bytes)
  if (marked) return marked
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const pairs = Math.floor(sample.length / 2)
  let [first, second] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (PAGES.has(sample[2 * i] ?? -1)) first++
    if (PAGES.has(sample[2 * i + 1] ?? -1)) second++
  }
  // Spaces and Latin letters would count for both: the other byte of a letter is anything.
  const [most, least] = [Math.max(first, second), Math.min(first, second)]
  if (pairs < 8 || most < pairs * 0.95 || least > pairs * 0.6) return null
  return second > first ? 'utf-16le' : 'utf-16be'
}

/** Text may hold a stray control character or a damaged letter, but not one in every fifty. */
const readsAsText = (text: string): boolean => !text.includes('\u0000') && count(text, NO_TEXT) * 50 <= text.length

/** The text in this encoding, or null where there is no such encoding or the text is none. */
export function decodeAs(bytes: Uint8Array, encoding: string, whole = true): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: whole && encoding === 'utf-8' }).decode(bytes)
    return readsAsText(text) ? text : null
  } catch {
    return null
  }
}

/** The encoding that these bytes are surely or most likely in, or null; `declared` is what the page says of itself. */
export function encodingOf(bytes: Uint8Array, declared: string | null = null): string | null {
  const wide = wideEncoding(bytes)
  if (wide) return wide
  if (bytes.includes(0)) return null
  // Nothing but UTF-8 happens to be valid UTF-8, whatever it declares.
  if (isUtf8(bytes)) return 'utf-8'
  // A page cut in the middle of a letter is still UTF-8; read as windows-1256 it would look Arabic, and be nonsense.
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (count(lossy, ARABIC) > 10 * count(lossy, REPLACEMENT)) return 'utf-8'
  return likeliest(bytes, declared)
}

/** A declaration counts for something, but a page that was saved in another encoding keeps it. */
const FOR_DECLARED = 1.2

function likeliest(bytes: Uint8Array, declared: string | null): string | null {
  const scores = ARABIC_ENCODINGS.map(encoding => {
    const likelihood = likelihoodOfArabic(new TextDecoder(encoding).decode(bytes))
    return { encoding, likelihood: sameEncoding(encoding, declared) ? likelihood * FOR_DECLARED : likelihood }
  }).sort((a, b) => b.likelihood - a.likelihood)
  const best = scores[0]
  return best && best.likelihood > 0 ? best.encoding : null
}

function sameEncoding(encoding: string, declared: string | null): boolean {
  try {
    return declared !== null && new TextDecoder(declared).encoding === encoding
  } catch {
    return false
  }
}

/** The text of these bytes without its byte-order mark, or null where they are no text. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const encoding = encodingOf(bytes, declared)
  return encoding === null ? null : decodeAs(bytes, encoding, false)
}
