/** Rows or keys that go into one statement: well under what either engine takes as parameters. */
const SIZE = 400

/** The list in pieces of equal size, so that one prepared statement serves them all but the last. */
export function* chunks<T>(list: readonly T[], size = SIZE): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size)
}
