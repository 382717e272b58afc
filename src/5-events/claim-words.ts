/** The words by which one telling of a happening is known again in another: rare ones, and runs of words. */
import { wordOf } from '../4-claims/grammar/reading-lexicon.ts'
import { isEverydayWord } from './everyday-words.ts'
import { hash32, hashRun } from './hash.ts'
import { normalText, wordsIn } from './normal-text.ts'
import { remembered, rememberedList } from './remembered.ts'

const DIGITS = /^\p{N}+$/u
/** Of the lexicon's words, those tell: what was hit is named alike in all reports, and is not the same every day. */
const KINDS_OF_BUILDING = ['civil.site', 'heritage']
/** Shorter stems are mostly small words that no list holds. */
const LEAST_LETTERS = 3

/** The text's words in normal form, one after another. */
export const wordsOf = (text: string): string[] => wordsIn(normalText(text).toLowerCase())

/** What a word without its clitics comes down to: the feminine ending and the adjective's are left off as well. */
const stemOf = (word: string): string => wordOf(word).best.stem.replace(/(?<=...)(?:يه|ي|ه)$/, '')

/** Hashes of numbers in ascending order, each once: two such lists are compared in one pass. */
function sorted(hashes: readonly number[]): Int32Array {
  const all = new Int32Array(hashes).sort()
  let count = 0
  for (const hash of all) if (count === 0 || hash !== all[count - 1]) all[count++] = hash
  return all.slice(0, count)
}

/** Hashes of the stems in a text of names. */
export const nameStems = (names: readonly string[]): Int32Array => sorted(names.flatMap(stemsOfName))

const stemsOfList = rememberedList(names => nameStems(names))

/** The same of names and of lists of names, each of which is worked out once. */
export const stemsBehind = (names: readonly string[], lists: readonly (readonly string[])[]): Int32Array =>
  sorted([...nameStems(names), ...lists.flatMap(list => [...stemsOfList(list)])])

const stemsOfName = remembered((name): readonly number[] => wordsOf(name).map(stemOf).map(hash32))

/**
 * Hashes of the rare ones among words: those that neither the lexicon of war nor the list of everyday words holds, for whether a word is
 * rare must not depend on what else has been added.
 */
export const rareWords = (words: readonly string[]): Int32Array =>
  sorted(words.map(rareStem).filter(stem => stem !== null))

/** The hash of a word's stem; null where the word is not rare. */
const rareStem = remembered((word): number | null => {
  const stem = stemIfRare(word)
  return stem === null ? null : hash32(stem)
}, 1 << 16)

function stemIfRare(word: string): string | null {
  if (word.length < LEAST_LETTERS || DIGITS.test(word) || isEverydayWord(word)) return null
  const { known, country, tags } = wordOf(word)
  if (country !== null || (known && !KINDS_OF_BUILDING.some(kind => tags.has(kind)))) return null
  const stem = stemOf(word)
  return stem.length >= LEAST_LETTERS && !isEverydayWord(stem) ? stem : null
}

/** The first list without what the second holds. */
export function without(hashes: Int32Array, left: Int32Array): Int32Array {
  const out = new Set(left)
  return hashes.filter(hash => !out.has(hash))
}

/** Hashes of all runs of `length` words. */
export function shingles(words: readonly string[], length: number): Int32Array {
  const runs: number[] = []
  for (let i = 0; i + length <= words.length; i++) runs.push(hashRun(words, i, length))
  return sorted(runs)
}

/** How many hashes are in both of two ascending lists. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}
