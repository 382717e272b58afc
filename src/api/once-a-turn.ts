/** The same answer for all who ask in one turn of the event loop: whoever was told of a change asks in a later one. */
export function onceATurn<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null
  return () => {
    if (asked !== null) return asked
    asked = ask()
    setImmediate(() => {
      asked = null
    })
    return asked
  }
}
