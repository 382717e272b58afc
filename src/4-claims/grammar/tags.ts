/**
 * The tags of a word or an item: a set of names that is asked millions of times a second. Each name has a number, and words of
 * bits tell at once of most sets that a name is not in them. A word's own form (`w:…`) and its stems (`s:…`) have no numbers,
 * for there is no end of them: they are kept as they are.
 */

const NAMES: string[] = []
const NUMBERS = new Map<string, number>()

function numbered(tag: string): number {
  const known = NUMBERS.get(tag)
  if (known !== undefined) return known
  const number = NAMES.push(tag) - 1
  NUMBERS.set(tag, number)
  return number
}

/** The names asked last, with their numbers, each where its length and letters put it: the rules ask for few. */
const ASKED = 1 << 12
const askedNames: string[] = new Array(ASKED).fill('')
const askedNumbers = new Int32Array(ASKED)

function numberOf(tag: string): number {
  const { length } = tag
  const first = tag.charCodeAt(0)
  const middle = tag.charCodeAt(length >> 1)
  const at = (first + 31 * middle + 173 * tag.charCodeAt(length - 1) + 611 * length) & (ASKED - 1)
  if (askedNames[at] === tag) return askedNumbers[at] ?? 0
  const number = numbered(tag)
  askedNames[at] = tag
  askedNumbers[at] = number
  return number
}

const COLON = 0x3a
const W = 0x77
const S = 0x73
function isForm(tag: string): boolean {
  if (tag.charCodeAt(1) !== COLON) return false
  const first = tag.charCodeAt(0)
  return first === W || first === S
}

const bitOf = (number: number): number => 1 << (number & 31)
const isHigh = (number: number): boolean => (number & 32) !== 0
const bitOfForm = (tag: string): number =>
  1 << ((tag.length + 5 * tag.charCodeAt(2) + 3 * tag.charCodeAt(tag.length - 1)) & 31)

/** Names parted into those with numbers and forms, with their bits. */
interface Parted {
  readonly low: number
  readonly high: number
  readonly numbers: readonly number[]
  readonly formBits: number
  readonly forms: readonly string[]
}

function parted(tags: Iterable<string>): Parted {
  let [low, high, formBits] = [0, 0, 0]
  const numbers: number[] = []
  const forms: string[] = []
  for (const tag of tags) {
    if (isForm(tag)) {
      if (forms.includes(tag)) continue
      forms.push(tag)
      formBits |= bitOfForm(tag)
      continue
    }
    const number = numberOf(tag)
    if (numbers.includes(number)) continue
    numbers.push(number)
    if (isHigh(number)) high |= bitOf(number)
    else low |= bitOf(number)
  }
  // Copies have no room to spare, and these are kept for every word.
  return { low, high, numbers: numbers.slice(), formBits, forms: forms.slice() }
}

/** Tags of which any will do, made ready to be looked for. */
export interface Wanted extends Parted {
  readonly formSet: ReadonlySet<string>
}

/** These tags, to be looked for with `Tags.any`; built once where a rule is loaded. */
export function wanted(tags: readonly string[]): Wanted {
  const { low, high, numbers, formBits, forms } = parted(tags)
  return { low, high, numbers, formBits, forms, formSet: new Set(forms) }
}

export class Tags implements Iterable<string> {
  private readonly low: number
  private readonly high: number
  private readonly numbers: readonly number[]
  private readonly formBits: number
  private readonly forms: readonly string[]
  /** Which rules begin with one of these tags, by the number of their list, and a bit for each list that has none; filled by `runRules`. */
  opens: (readonly number[] | undefined)[] | null = null
  opensNone = 0
  private more: Map<string, Tags> | null = null

  private constructor({ low, high, numbers, formBits, forms }: Parted) {
    this.low = low
    this.high = high
    this.numbers = numbers
    this.formBits = formBits
    this.forms = forms
  }

  static of(tags: Iterable<string>): Tags {
    return new Tags(parted(tags))
  }

  has(tag: string): boolean {
    return isForm(tag) ? (this.formBits & bitOfForm(tag)) !== 0 && this.forms.includes(tag) : this.holds(numberOf(tag))
  }

  /** Whether one of these is among them. */
  any({ low, high, numbers, formBits, formSet }: Wanted): boolean {
    if (((this.low & low) | (this.high & high)) !== 0) for (const number of numbers) if (this.holds(number)) return true
    if ((this.formBits & formBits) !== 0) for (const form of this.forms) if (formSet.has(form)) return true
    return false
  }

  private holds(number: number): boolean {
    const bits = isHigh(number) ? this.high : this.low
    return (bits & bitOf(number)) !== 0 && this.numbers.includes(number)
  }

  /** What lists by number and by form hold for these tags. */
  gather<T>(byNumber: readonly (readonly T[] | undefined)[], byForm: ReadonlyMap<string, readonly T[]>): Set<T> | null {
    let found: Set<T> | null = null
    for (const number of this.numbers) found = withAll(found, byNumber[number])
    for (const form of this.forms) found = withAll(found, byForm.get(form))
    return found
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
    yield* this.forms
    for (const number of this.numbers) yield NAMES[number] ?? ''
  }
}

function withAll<T>(found: Set<T> | null, more: readonly T[] | undefined): Set<T> | null {
  if (!more) return found
  const all = found ?? new Set<T>()
  for (const one of more) all.add(one)
  return all
}

/** Lists by tag, made ready for `Tags.gather`. */
export function listed<T>(byTag: ReadonlyMap<string, readonly T[]>): Parameters<typeof Tags.prototype.gather<T>> {
  const byNumber: (readonly T[] | undefined)[] = []
  const byForm = new Map<string, readonly T[]>()
  for (const [tag, all] of byTag) {
    if (isForm(tag)) {
      byForm.set(tag, all)
      continue
    }
    const number = numberOf(tag)
    while (byNumber.length <= number) byNumber.push(undefined)
    byNumber[number] = all
  }
  return [byNumber, byForm]
}

/** The set of these tags. */
export const tagSet = (tags: Iterable<string>): Tags => (tags instanceof Tags ? tags : Tags.of(tags))
