/** How much of the words of two claims is the same. */
import { countShared } from './claim-words.ts'
import { areCopies } from './copies.ts'
import type { Features } from './features.ts'

export type WordReason =
  | 'words_many'
  | 'words_some'
  | 'words_few'
  | 'words_none'
  | 'copied'
  | 'copied_report'
  | 'reprinted'

/** Of fewer words than this nothing can be told. */
const LEAST_WORDS = 3

/** By how many rare words, and what share of those of the claim that has fewer. */
const STEPS = [
  { reason: 'words_many', words: 4, of: 0.5 },
  { reason: 'words_some', words: 3, of: 0.3 },
  { reason: 'words_few', words: 2, of: 0.15 },
] as const
/** That none is shared tells something where there were so many to share. */
const WORDS_TO_MISS = 5

/** What the rare words alone tell: there are far fewer of them than runs of words. */
export function sharedWords(a: Features, b: Features): WordReason[] {
  const shorter = Math.min(a.words.length, b.words.length)
  if (shorter < LEAST_WORDS) return []
  const shared = countShared(a.words, b.words)
  const share = shared / shorter
  const step = STEPS.find(({ words, of }) => shared >= words && share >= of)
  if (step) return [step.reason]
  return shared === 0 && shorter >= WORDS_TO_MISS ? ['words_none'] : []
}

/** Of fewer runs of words than this nothing can be told. */
const LEAST_RUNS = 5
/** From this share of the shorter claim's runs on, its sentences are the other's. */
const COPIED_SHARE = 0.25

/** Whether the sentences of the two claims are of one hand, though words were changed. */
export function areCopied(a: Features, b: Features): boolean {
  const shorter = Math.min(a.runs.length, b.runs.length)
  return shorter >= LEAST_RUNS && countShared(a.runs, b.runs) / shorter >= COPIED_SHARE
}

/** So much of so long a passage is the same only where one text was printed twice, though "today" is another day by then. */
const REPRINTED_SHARE = 0.6
const LEAST_REPRINTED = 12

function isReprinted(a: Features, b: Features): boolean {
  const shorter = Math.min(a.runs.length, b.runs.length)
  return shorter >= LEAST_REPRINTED && countShared(a.runs, b.runs) / shorter >= REPRINTED_SHARE
}

/** Words in common from many to none, copied sentences, and copied reports where these very claims share words; `words` is what `sharedWords` tells. */
export function compareWords(a: Features, b: Features, words = sharedWords(a, b)): WordReason[] {
  const own: WordReason[] = areCopied(a, b) ? [...words, 'copied'] : words
  if (!own.some(reason => reason !== 'words_none')) return own
  if (!areCopies(a.told.sketch, b.told.sketch)) return own
  return isReprinted(a, b) ? [...own, 'copied_report', 'reprinted'] : [...own, 'copied_report']
}
