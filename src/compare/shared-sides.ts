/** Whether two rows name the same sides, as far as names of two languages and habits can tell. */
import type { ComparedRow } from './compared-row.ts'

/** Words that stand in the names of any side. */
const ANY_SIDE = new Set(
  'the of and for in forces force military armed army group groups unidentified government militia militias police state national front movement brigade brigades council'.split(
    ' ',
  ),
)
/** Where and when the data sets count a side: `Military Forces of Libya (2014-)`. */
const BRACKETED = /\([^)]*\)/g
const NOT_LETTERS = /[^\p{L}\p{N}]+/u

function wordsOf({ names }: ComparedRow): Set<string> {
  const words = names.flatMap(name =>
    name.replace(BRACKETED, ' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(NOT_LETTERS),
  )
  return new Set(words.filter(word => word.length > 1 && !ANY_SIDE.has(word)))
}

const kept = new WeakMap<ComparedRow, ReadonlySet<string>>()

function ownWords(row: ComparedRow): ReadonlySet<string> {
  const known = kept.get(row) ?? wordsOf(row)
  kept.set(row, known)
  return known
}

/** How many telling words the names of both rows' sides share; 0 says nothing, since one side may name them otherwise. */
export function sharedSides(a: ComparedRow, b: ComparedRow): number {
  const [x, y] = [ownWords(a), ownWords(b)]
  return [...x].filter(word => y.has(word)).length
}
