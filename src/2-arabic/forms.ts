/**
 * Words as they are spelt, each kept once with its normal form and a number: a few thousand of them make up most of any
 * press, and what a stage works out of a form it keeps in a list under that number.
 */
import { normalise } from './letters.ts'

/** A normal form with its number; the same form may get another number later, and no number is ever given twice. */
export interface Form {
  readonly norm: string
  readonly id: number
}

/** A word as it is spelt. */
export interface Spelling extends Form {
  readonly text: string
}

/** So many spellings, and forms, are kept before all of both are let go and it begins anew: a bound on memory. */
const MOST = 1 << 18
const SLOTS = 1 << 19
/** Spellings by hash, each at its hash or behind it: the hash, and the number of the spelling plus one, 0 for none. */
const slots = new Int32Array(2 * SLOTS)
let spellings: Spelling[] = []
/** A form is a spelling too: that of who writes it with no more than its letters. */
let forms = new Map<string, Spelling>()
let next = 0
/** The number of the first form that is kept: tokens of a text that was cut before may hold older ones. */
let eldest = 0

/** Whether all was let go, since there was no room for one more. */
function beginsAnew(): boolean {
  if (spellings.length < MOST && forms.size < MOST) return false
  spellings = []
  slots.fill(0)
  forms = new Map()
  eldest = next
  return true
}

/** The form of a text that is its own normal form: a mark, digits, a word that has been through `normalForm`. */
export function formOf(norm: string): Spelling {
  const known = forms.get(norm)
  if (known) return known
  beginsAnew()
  const text = ownCopy(norm)
  const form = { text, norm: text, id: next++ }
  forms.set(text, form)
  return form
}

/** Adds a UTF-16 code to the hash of those before it; it begins at 0. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1)

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  return hash
}

/** The word from `start` to `end`, whose codes have this hash. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const home = 2 * ((hash ^ (hash >>> 15)) & (SLOTS - 1))
  let slot = home
  for (; ; slot = (slot + 2) & (2 * SLOTS - 1)) {
    const at = slots[slot + 1] ?? 0
    if (at === 0) break
    if (slots[slot] !== hash) continue
    const kept = spellings[at - 1]
    if (kept && isAt(kept.text, text, start, end)) return kept
  }
  if (beginsAnew()) slot = home
  const given = ownCopy(text.slice(start, end))
  const form = formOf(normalise(given))
  const spelling = form.text === given ? form : { text: given, norm: form.norm, id: form.id }
  slots[slot] = hash
  slots[slot + 1] = spellings.push(spelling)
  return spelling
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Shorter strings are copied when they are cut. */
const LEAST_SLICE = 13

/** A copy of its own, since a slice would hold the whole text that it was cut from in memory. */
export function ownCopy(text: string): string {
  if (text.length < LEAST_SLICE) return text
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i))
  return String.fromCharCode(...codes)
}

/** The normal form of a word; see `normalise`. */
export const normalForm = (word: string): string => spellingAt(word, 0, word.length, hashOf(word)).norm

/** Room that a list of what is kept of forms begins with, and by how much it grows when a form does not fit: there are some ten of them. */
const ROOM = 1 << 10
const GROWTH = 1.25

/** `make`, asked once for each form that is kept; of older ones it is asked again. */
export function perForm<T>(make: (norm: string) => T): (form: Form) => T {
  let kept: (T | undefined)[] = []
  /** The number of the form that is first in the list. */
  let first = 0
  return ({ norm, id }) => {
    const known = id >= first && id - first < kept.length ? kept[id - first] : undefined
    if (known !== undefined) return known
    const made = make(norm)
    if (id < eldest) return made
    if (first < eldest) {
      kept = []
      first = eldest
    }
    const at = id - first
    if (at >= kept.length) kept = widened(kept, at)
    kept[at] = made
    return made
  }
}

/** A list without holes, which engines read fastest. */
function widened<T>(kept: readonly (T | undefined)[], id: number): (T | undefined)[] {
  const room = Math.max(ROOM, Math.ceil(GROWTH * kept.length), id + 1)
  const wider: (T | undefined)[] = new Array(room).fill(undefined)
  kept.forEach((one, i) => {
    wider[i] = one
  })
  return wider
}
