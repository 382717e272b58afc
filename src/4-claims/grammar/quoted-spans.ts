/** Which characters of a text stand in quotation marks: somebody's words, over as many sentences as they go on. */

/** From the mark that opens to the one that closes. */
export interface Quoted {
  readonly start: number
  readonly end: number
}

/** Shorter ones are names; of longer ones a mark was forgotten. */
const LEAST = 40
const MOST = 1500

const SPACE = /\s/
const BEFORE = /[\s(:،ـلب-]/
const BEHIND = /[\s.,،؛:!؟)]/

/** How a mark that is the same on both sides stands: straight before a word it opens, straight behind one it closes. */
function sideOf(text: string, at: number): 'opens' | 'closes' | 'unsure' {
  const [before = ' ', behind = ' '] = [text[at - 1], text[at + 1]]
  if (BEFORE.test(before) && !SPACE.test(behind)) return 'opens'
  if (!SPACE.test(before) && BEHIND.test(behind)) return 'closes'
  return 'unsure'
}

/** The quotations of a text, in its order. */
export function quotedIn(text: string): Quoted[] {
  const spans: Quoted[] = []
  const open = new Map<string, number>()
  for (const { 0: mark, index } of text.matchAll(/[«»"“”]/g)) {
    const pair = mark === '«' || mark === '»' ? '«' : '"'
    const side = mark === '«' ? 'opens' : mark === '»' ? 'closes' : sideOf(text, index)
    const start = open.get(pair)
    if (side === 'opens') open.set(pair, index)
    else if (start !== undefined && side === 'closes') {
      if (index - start >= LEAST && index - start <= MOST) spans.push({ start, end: index })
      open.delete(pair)
    }
  }
  return spans
}

/** The quotation that a character stands in, if any. */
export const quotationAt = (quoted: readonly Quoted[], offset: number): Quoted | null =>
  quoted.find(({ start, end }) => start < offset && offset < end) ?? null
