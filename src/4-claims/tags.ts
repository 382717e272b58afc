/**
 * The tags of a word or an item: a set of names that is asked millions of times a second. Each name has a number, and two words
 * of bits tell at once of most sets that a name is not in them.
 */

const NAMES: string[] = []
const NUMBERS = new Map<string, number>()
/** Bound on memory: past it a word's own form is no tag of it any more, unless some rule has asked for that form before. */
const MOST = 1 << 20

const numberOf = (tag: string): number => NUMBERS.get(tag) ?? numbered(tag)
function numbered(tag: string): number {
  const number = NAMES.push(tag) - 1
  NUMBERS.set(tag, number)
  return number
}

const isForm = (tag: string): boolean => tag.startsWith('w:') || tag.startsWith('s:')

/** Tags of which any will do, made ready to be looked for. */
export interface Wanted {
  readonly low: number
  readonly high: number
  readonly numbers: readonly number[]
}

const bitOf = (number: number): number => 1 << (number & 31)
const isHigh = (number: number): boolean => (number & 32) !== 0

function bitsOf(numbers: readonly number[]): { low: number; high: number } {
  let [low, high] = [0, 0]
  for (const number of numbers) {
    if (isHigh(number)) high |= bitOf(number)
    else low |= bitOf(number)
  }
  return { low, high }
}

/** These tags, to be looked for with `Tags.any`; built once where a rule is loaded. */
export function wanted(tags: readonly string[]): Wanted {
  const numbers = tags.map(numberOf)
  return { ...bitsOf(numbers), numbers }
}

export class Tags implements Iterable<string> {
  private readonly low: number
  private readonly high: number
  /** Which rules begin with one of these tags, by the number of their list; filled by `runRules`. */
  opens: (readonly number[] | undefined)[] | null = null
  private more: Map<string, Tags> | null = null

  private constructor(private readonly numbers: readonly number[]) {
    const { low, high } = bitsOf(numbers)
    this.low = low
    this.high = high
  }

  static of(tags: Iterable<string>): Tags {
    const numbers: number[] = []
    for (const tag of tags) {
      if (NAMES.length >= MOST && isForm(tag) && !NUMBERS.has(tag)) continue
      const number = numberOf(tag)
      if (!numbers.includes(number)) numbers.push(number)
    }
    return new Tags(numbers)
  }

  has(tag: string): boolean {
    return this.holds(numberOf(tag))
  }

  /** Whether one of these is among them. */
  any({ low, high, numbers }: Wanted): boolean {
    if (((this.low & low) | (this.high & high)) === 0) return false
    for (const number of numbers) if (this.holds(number)) return true
    return false
  }

  private holds(number: number): boolean {
    const bits = isHigh(number) ? this.high : this.low
    return (bits & bitOf(number)) !== 0 && this.numbers.includes(number)
  }

  /** These and one more; the same set each time. */
  plus(tag: string): Tags {
    this.more ??= new Map()
    const known = this.more.get(tag)
    if (known) return known
    const made = this.has(tag) ? this : Tags.of([...this, tag])
    this.more.set(tag, made)
    return made
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (const number of this.numbers) yield NAMES[number] ?? ''
  }
}

const EMPTY = Tags.of([])

/** The set of these tags. Few sets are made anew by reading, and each is the same one whenever it is asked for. */
export function tagSet(tags: Iterable<string>): Tags {
  if (tags instanceof Tags) return tags
  let set = EMPTY
  for (const tag of tags) set = set.plus(tag)
  return set
}
