/** Bytes to text: UTF-8, UTF-16 with a byte-order mark, or windows-1256; null where they are no text. */

const ARABIC = /\p{Script=Arabic}/gu
const LETTERS = /\p{L}/gu
// White space among the controls occurs in text; the others do not.
const CONTROLS = /(?![\s\u0085])\p{Cc}/gu
const REPLACEMENT = /\uFFFD/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Encodings that a byte-order mark tells. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that the first bytes declare, or null. */
export function markedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Text may hold a stray control character or a damaged letter, but not one in every fifty. */
const readsAsText = (text: string): boolean =>
  !text.includes('\u0000') && (count(text, CONTROLS) + count(text, REPLACEMENT)) * 50 <= text.length

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of these bytes without its byte-order mark, or null where they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes)
  if (marked && marked !== 'utf-8') {
    const wide = new TextDecoder(marked).decode(bytes)
    return readsAsText(wide) ? wide : null
  }
  const strict = strictUtf8(bytes)
  if (strict !== null) return readsAsText(strict) ? strict : null
  if (bytes.includes(0)) return null
  // A page cut in the middle of a letter is still UTF-8; read as windows-1256 it would look Arabic, and be nonsense.
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (readsAsText(lossy) && count(lossy, ARABIC) * 2 > count(lossy, LETTERS)) return lossy
  const local = new TextDecoder('windows-1256').decode(bytes)
  return readsAsText(local) && count(local, ARABIC) * 2 > count(local, LETTERS) ? local : null
}
