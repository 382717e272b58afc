/** Sentences: runs of tokens between full stops, question and exclamation marks, and line ends. */
import type { Token } from './token.ts'

/** Token indexes, end exclusive. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔'])
/** Titles that end in a stop without ending a sentence (د. محمد). */
const ABBREVIATIONS = new Set(['د', 'ا', 'م', 'أ', 'ص', 'ب', 'ج', 'ت', 'ه', 'ق', 'ع'])

const endsHere = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token) return true
  if (token.kind === 'break') return true
  if (token.kind !== 'punct' || !STOPS.has(token.norm)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.norm === '.' && before?.kind === 'word' && ABBREVIATIONS.has(before.norm) && next?.kind === 'word')
    return false
  if (token.norm === '.' && before?.kind === 'latin' && next?.kind === 'latin') return false
  return true
}

/** The sentences of a token list, in order; line ends and final stops belong to no sentence. Empty ones are left out. */
export function splitSentences(tokens: readonly Token[]): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++) {
    if (!endsHere(tokens, i)) continue
    if (i > from) spans.push({ from, to: i })
    from = i + 1
  }
  return spans
}
