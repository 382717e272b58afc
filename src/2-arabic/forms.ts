/**
 * Words as they are spelt, each kept once with its normal form and a number: a few thousand of them make up most of any
 * press, and what a stage works out of a form it keeps in a list under that number.
 */
import { normalise } from './letters.ts'

/** A normal form with its number; -1 once there are too many to keep, and what is asked of it is worked out each time. */
export interface Form {
  readonly norm: string
  readonly id: number
}

interface Spelling extends Form {
  readonly text: string
  readonly hash: number
}

/** Forms and spellings that are kept: a bound on memory, and no spelling is ever dropped, so that numbers stay true. */
const MOST = 1 << 18
const SLOTS = 1 << 20
/** Spellings by hash, each at its hash or behind it: number of a spelling plus one, 0 for none. */
const slots = new Int32Array(SLOTS)
const spellings: Spelling[] = []
const numbers = new Map<string, number>()

/** The form of a text that is its own normal form: a mark, digits, a word that has been through `normalForm`. */
export function formOf(norm: string): Form {
  return { norm, id: numberOf(norm) }
}

function numberOf(norm: string): number {
  const known = numbers.get(norm)
  if (known !== undefined) return known
  if (numbers.size >= MOST) return -1
  const id = numbers.size
  numbers.set(norm, id)
  return id
}

/** Adds a UTF-16 code to the hash of those before it; it begins at 0. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1)

/** The word from `start` to `end`, whose codes have this hash. */
export function spellingAt(text: string, start: number, end: number, hash: number): Form & { readonly text: string } {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (; ; slot = (slot + 1) & (SLOTS - 1)) {
    const at = slots[slot] ?? 0
    if (at === 0) break
    const kept = spellings[at - 1]
    if (kept && kept.hash === hash && isAt(kept.text, text, start, end)) return kept
  }
  const given = flat(text.slice(start, end))
  const norm = flat(normalise(given))
  const spelling = { text: given, norm: norm === given ? given : norm, id: numberOf(norm), hash }
  if (spellings.length < MOST) slots[slot] = spellings.push(spelling)
  return spelling
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A copy of its own, since a slice would hold the whole text that it was cut from in memory. */
function flat(text: string): string {
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i))
  return String.fromCharCode(...codes)
}

/** The normal form of a word; see `normalise`. */
export function normalForm(word: string): string {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  return spellingAt(word, 0, word.length, hash).norm
}

/** Room that a list of what is kept of forms begins with; it doubles when a form does not fit. */
const ROOM = 1 << 10

/** `make`, asked once for each form. */
export function perForm<T>(make: (norm: string) => T): (form: Form) => T {
  let kept: (T | undefined)[] = []
  return ({ norm, id }) => {
    if (id < 0) return make(norm)
    const known = id < kept.length ? kept[id] : undefined
    if (known !== undefined) return known
    const made = make(norm)
    if (id >= kept.length) kept = widened(kept, id)
    kept[id] = made
    return made
  }
}

/** A list without holes, which engines read fastest. */
function widened<T>(kept: readonly (T | undefined)[], id: number): (T | undefined)[] {
  let room = Math.max(ROOM, kept.length)
  while (room <= id) room *= 2
  const wider: (T | undefined)[] = new Array(room).fill(undefined)
  kept.forEach((one, i) => {
    wider[i] = one
  })
  return wider
}
