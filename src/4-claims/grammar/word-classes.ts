/** How many words of a text bear each of some classes of the lexicon: what a report can be judged by before it is read. */
import { perForm, type Spelling } from '../../2-arabic/forms.ts'
import { eachWord } from '../../2-arabic/tokenise.ts'
import { isDress } from './dress.ts'
import { analysesOf } from './reading-lexicon.ts'

/** Classes that count as one, by a name of their own: a word that bears two of them is one word. */
export type ClassGroups = Readonly<Record<string, readonly string[]>>

export interface ClassCounts {
  readonly words: number
  /** In the order of the groups; holds until texts are counted again. */
  readonly counts: Int32Array
  /** Of the first words alone, the title's and the lead's. */
  readonly first: Int32Array
}

/** So many words are a title and a lead. */
const FIRST = 60

const NONE = new Uint8Array()

/** Gives what counts the words of texts that bear a class of each of these groups, or such a class as that part of speech. */
export function classCounter(groups: ClassGroups): (texts: readonly string[]) => ClassCounts {
  const numbers = new Map<string, number[]>()
  const lists = Object.values(groups)
  lists.forEach((classes, number) => {
    for (const name of classes) numbers.set(name, [...(numbers.get(name) ?? []), number])
  })
  const groupsOf = perForm(norm => {
    const borne = new Set(
      analysesOf(norm).flatMap(({ sense }) =>
        (sense?.classes ?? []).flatMap(name => [
          ...(numbers.get(name) ?? []),
          ...(numbers.get(`${name}.${sense?.pos}`) ?? []),
        ]),
      ),
    )
    return borne.size > 0 ? Uint8Array.from(borne) : NONE
  })
  const counts = new Int32Array(lists.length)
  const first = new Int32Array(lists.length)
  let words = 0
  const count = (word: Spelling): void => {
    if (isDress(word.norm)) return
    words++
    for (const number of groupsOf(word)) {
      counts[number] = (counts[number] ?? 0) + 1
      if (words <= FIRST) first[number] = (first[number] ?? 0) + 1
    }
  }
  return texts => {
    counts.fill(0)
    first.fill(0)
    words = 0
    for (const text of texts) eachWord(text, count)
    return { words, counts, first }
  }
}
