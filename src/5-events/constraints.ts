/** What people have said of which claims are one happening and which are not. */

/** One person's word: claims that belong together, and claims that do not belong with certain others. */
export interface Constraint {
  readonly together: readonly string[]
  readonly apart: readonly [readonly string[], readonly string[]]
}

/** All of them settled with one another. */
export interface Bonds {
  readonly areApart: (a: string, b: string) => boolean
  /** Claims that are one happening; each list of two or more, and no claim in two of them. */
  readonly bound: readonly (readonly string[])[]
}

export const NO_BONDS: Bonds = { areApart: () => false, bound: [] }

/**
 * Settles constraints, the latest first: what an earlier one says of two claims counts only where the later ones leave it open,
 * also by way of third claims.
 */
export function settleConstraints(constraints: readonly Constraint[]): Bonds {
  if (constraints.length === 0) return NO_BONDS
  const lists = new Map<string, string[]>()
  const apart = new Map<string[], Set<string[]>>()
  const listOf = (id: string): string[] => {
    const known = lists.get(id)
    if (known) return known
    const made = [id]
    lists.set(id, made)
    apart.set(made, new Set())
    return made
  }
  const part = (x: string[], y: string[]): void => {
    apart.get(x)?.add(y)
    apart.get(y)?.add(x)
  }
  const unite = (x: string[], y: string[]): void => {
    if (x === y || apart.get(x)?.has(y)) return
    for (const id of y) lists.set(id, x)
    x.push(...y)
    for (const other of apart.get(y) ?? []) {
      apart.get(other)?.delete(y)
      part(x, other)
    }
    apart.delete(y)
  }
  for (const { together, apart: sides } of constraints) {
    const ids = [...together].sort()
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) unite(listOf(a), listOf(b))
    for (const a of sides[0]) for (const b of sides[1]) if (listOf(a) !== listOf(b)) part(listOf(a), listOf(b))
  }
  const bound = [...new Set(lists.values())].filter(list => list.length > 1).map(list => list.sort())
  return {
    areApart: (a, b) => {
      const [x, y] = [lists.get(a), lists.get(b)]
      return x !== undefined && y !== undefined && (apart.get(x)?.has(y) ?? false)
    },
    bound: bound.sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1)),
  }
}

/**
 * Joins the groups that hold claims bound together. What else stands in those groups comes along, but for claims that are apart
 * from any that is already in: they stay a group without the bound claims.
 */
export function joinBound<T>(groups: readonly T[][], { bound, areApart }: Bonds, idOf: (member: T) => string): T[][] {
  let joined = [...groups]
  for (const ids of bound.map(list => new Set(list))) {
    const touched = joined.filter(group => group.some(member => ids.has(idOf(member))))
    if (touched.length < 2) continue
    const whole = touched.flat().filter(member => ids.has(idOf(member)))
    const left: T[][] = []
    for (const group of touched.sort((x, y) => (smallest(x, idOf) < smallest(y, idOf) ? -1 : 1))) {
      const rest = group.filter(member => !ids.has(idOf(member)))
      const fits = rest.every(one => whole.every(other => !areApart(idOf(one), idOf(other))))
      if (fits) whole.push(...rest)
      else left.push(rest)
    }
    joined = [...joined.filter(group => !touched.includes(group)), whole, ...left]
  }
  return joined
}

const smallest = <T>(group: readonly T[], idOf: (member: T) => string): string => group.map(idOf).sort()[0] ?? ''
