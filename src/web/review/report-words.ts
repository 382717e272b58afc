/** The words of a report's title and body, for choosing a stretch of them. */

export interface ReportWord {
  readonly start: number
  readonly end: number
  readonly in: 'title' | 'body'
}

/** A stretch of words, both ends in it; the focus is the one that moves. */
export interface Stretch {
  readonly anchor: number
  readonly focus: number
}

/** Characters of the body, or of the title. */
export interface Chosen {
  readonly start: number
  readonly end: number
  readonly in?: 'title'
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,٫٬:/-][\p{L}\p{M}\p{N}]+)*/gu

const wordsIn = (text: string, where: ReportWord['in']): ReportWord[] =>
  [...text.matchAll(WORD)].map(match => ({ start: match.index, end: match.index + match[0].length, in: where }))

/** Those of the title first. */
export const wordsOf = ({ title, body }: { readonly title: string | null; readonly body: string }): ReportWord[] => [
  ...wordsIn(title ?? '', 'title'),
  ...wordsIn(body, 'body'),
]

/** The characters of a stretch; it does not go from the title into the body. */
export function chosenOf(words: readonly ReportWord[], { anchor, focus }: Stretch): Chosen | null {
  const home = words[anchor]?.in
  const inside = words.slice(Math.min(anchor, focus), Math.max(anchor, focus) + 1).filter(word => word.in === home)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null
  return { start: first.start, end: last.end, ...(home === 'title' ? { in: 'title' } : {}) }
}

/** The words that characters of the body touch; null where they touch none. */
export function stretchOf(words: readonly ReportWord[], start: number, end: number): Stretch | null {
  const touched = words.flatMap((word, at) => (word.in === 'body' && word.start < end && word.end > start ? [at] : []))
  const [anchor, focus] = [touched[0], touched.at(-1)]
  return anchor === undefined || focus === undefined ? null : { anchor, focus }
}

/** A step by a key; null for a key that means nothing here. Arabic runs to the left. */
export function stepped(key: string, more: boolean, { anchor, focus }: Stretch, count: number): Stretch | null {
  const by = { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 10, ArrowUp: -10, Home: -count, End: count }[key]
  if (by === undefined || count === 0) return null
  const next = Math.min(count - 1, Math.max(0, focus + by))
  return { anchor: more ? anchor : next, focus: next }
}

/** A click on a word: the first begins anew, the second ends there. */
export const clicked = (at: number, before: Stretch | null): Stretch =>
  before !== null && before.anchor === before.focus ? { anchor: before.anchor, focus: at } : { anchor: at, focus: at }
