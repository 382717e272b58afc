/** Answers about words and names, of which the same few thousand come again and again. */

/** Does `work` once for each list as long as the list is held: readings that came together share the lists of what they name. */
export function rememberedList<T>(work: (list: readonly string[]) => T): (list: readonly string[]) => T {
  const kept = new WeakMap<readonly string[], { readonly found: T }>()
  return list => {
    const known = kept.get(list)
    if (known) return known.found
    const found = work(list)
    kept.set(list, { found })
    return found
  }
}

/** Does `work` once for each text; lets all answers go when there are `most` of them: a bound on memory. */
export function remembered<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const found = work(text)
    kept.set(text, found)
    return found
  }
}
