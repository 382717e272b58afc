/**
 * The names that a claim gives of a side or place beside the one it was told by. The same names are one list wherever they are told,
 * so that readings that are handed over together hold it once, and what is worked out of a list is worked out once.
 */
import { ownCopy } from '../../2-arabic/forms.ts'

/** So many are given of each. */
const MOST = 12

const ofAll = new WeakMap<readonly unknown[], readonly string[]>()
const withFirst = new WeakMap<readonly string[], Map<string, readonly string[]>>()

/** The first of all the names that a pack knows; `nameOf` gives the text of one. */
export function otherNames<N>(all: readonly N[], nameOf: (name: N) => string): readonly string[] {
  const known = ofAll.get(all)
  if (known) return known
  const names = all.slice(0, MOST).map(nameOf)
  ofAll.set(all, names)
  return names
}

/** These names with one before them, each once. */
export function namesBehind(first: string, names: readonly string[]): readonly string[] {
  const lists = withFirst.get(names) ?? new Map<string, readonly string[]>()
  withFirst.set(names, lists)
  const known = lists.get(first)
  if (known) return known
  const own = ownCopy(first)
  const list = [...new Set([own, ...names])]
  lists.set(own, list)
  return list
}
