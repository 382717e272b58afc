/** All names by their first words, as lines of text: quick to load, and read only where a report has the word. */
import { perForm } from '../2-arabic/forms.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { unglue } from '../2-arabic/unglue.ts'
import type { GazetteerData, NameTable } from './gazetteer.ts'
import { isKindWord } from './resolve.ts'

/** Between the names of a line, and between what a name goes on with and what it names. */
export const NAME = '|'
export const NAMED = '='

/** What a name in the table stands for: a letter for the kind, its number in its list, and for actors the number of the name. */
export type Reference = `p${number}` | `a${number}.${number}` | `o${number}` | `u${number}`

/** Case endings of sound plurals fall together: الحوثيون is found as الحوثيين. */
export const key = (norm: string): string => (norm.length > 4 && norm.endsWith('ين') ? `${norm.slice(0, -2)}ون` : norm)

/** The key of a token. */
export const keyOf = perForm(key)

const keysOf = (tokens: readonly Token[]): string[] => tokens.filter(token => token.kind !== 'punct').map(keyOf)

/** The keys of a name as it is written. */
export const nameKeys = (name: string): string[] => keysOf(tokenise(name))

/** Heads of villages' names, which half of the press joins to the next word and half does not ("كفرقاسم", "ديرميماس", "طيرحرفا"). */
const VILLAGE_HEAD = /^(كفر|دير|طير|بيت|تل)$/
const JOINED_HEAD = /^(كفر|طير)(?=(?!ال)...)/
const LEAST_JOINED = 3

/** A village's name as it is spelt otherwise, its head joined or parted; null where it has no such head. */
function otherSpelling([first = '', second = '', ...rest]: readonly string[]): string[] | null {
  if (second === '' && JOINED_HEAD.test(first)) return first.split(JOINED_HEAD).filter(part => part !== '')
  const joins = VILLAGE_HEAD.test(first) && second.length >= LEAST_JOINED && !second.startsWith('ال')
  return joins && rest.length === 0 ? [first + second] : null
}

/** A name with a glued head (عبدالفتاح) is found both ways, in tokens parted by `unglue` and in those that are not. */
function spellings(name: string): string[][] {
  const tokens = tokenise(name)
  const parted = unglue(tokens, () => false)
  const own = keysOf(tokens)
  const other = otherSpelling(own)
  return [own, ...(parted.length === tokens.length ? [] : [keysOf(parted)]), ...(other ? [other] : [])]
}

/** All names of a gazetteer by their first words, those of a line in the order of the gazetteer. */
export function nameTable(data: GazetteerData): NameTable {
  const words = new Set<string>()
  const whole = new Map<string, string[]>()
  const bare = new Map<string, string[]>()
  const put = (to: Map<string, string[]>, before: string, keys: readonly string[], reference: Reference): void => {
    const [head, ...rest] = keys
    if (head === undefined) return
    for (const word of keys) words.add(word)
    const line = to.get(before + head) ?? []
    to.set(before + head, line)
    const entry = rest.join(' ') + NAMED + reference
    if (!line.includes(entry)) line.push(entry)
  }
  const add = (name: string, reference: Reference): void => {
    for (const keys of spellings(name)) put(whole, '', keys, reference)
  }
  for (const [i, place] of data.places.entries())
    for (const name of place.names) {
      add(name, `p${i}`)
      const [kind = '', ...rest] = nameKeys(name)
      if (rest.length > 0 && isKindWord(kind)) put(bare, `${kind} `, rest, `p${i}`)
    }
  for (const [i, actor] of data.actors.entries())
    for (const [n, { name }] of actor.names.entries()) add(name, `a${i}.${n}`)
  for (const [i, operation] of data.operations.entries()) for (const name of operation.names) add(name, `o${i}`)
  for (const [i, outlet] of data.outlets.entries()) for (const name of outlet.names) add(name, `u${i}`)
  const lines = (of: Map<string, string[]>): string[] => [...of.values()].map(line => line.join(NAME))
  return {
    words: [...words],
    heads: [...whole.keys()],
    lines: lines(whole),
    bareHeads: [...bare.keys()],
    bareLines: lines(bare),
  }
}
