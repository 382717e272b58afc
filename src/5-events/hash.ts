/** A 32-bit number of a text, the same on every machine: enough to tell words apart, not to keep secrets. */
export const hash32 = (text: string): number => stirred(mixed(START, text))

/** The same of `count` words with spaces between them, without making that text. */
export function hashRun(words: readonly string[], from: number, count: number): number {
  let h = mixed(START, words[from] ?? '')
  for (let i = from + 1; i < from + count; i++) h = mixed(mixed(h, ' '), words[i] ?? '')
  return stirred(h)
}

const START = 0x811c9dc5

function mixed(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

function stirred(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ (h >>> 16)
}
