/** How a file begins, without taking it from whoever reads the file after. */
import { encodingOf, wideEncoding } from './decode-text.ts'
import type { Head } from './formats/format.ts'

const HEAD_BYTES = 4096

/** The first bytes of a stream, and the stream with them still in it. */
export async function withHead(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Head; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  let ended = false
  while (size < HEAD_BYTES && !ended) {
    const next = await iterator.next()
    ended = next.done === true
    if (next.done) break
    taken.push(next.value)
    size += next.value.length
  }
  const bytes = Buffer.concat(taken)
  const start = bytes.subarray(0, HEAD_BYTES)
  return { head: { bytes: start, text: textOf(start) }, bytes: again(bytes, iterator) }
}

/** NUL bytes occur in no text but UTF-16. */
export const isBinary = (head: Uint8Array): boolean => head.includes(0) && wideEncoding(head) === null

/** What is looked for in it is ASCII: any encoding shows that, and a letter that was cut does not matter. */
const textOf = (head: Uint8Array): string | null =>
  isBinary(head) ? null : new TextDecoder(encodingOf(head) ?? 'utf-8').decode(head)

async function* again(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    // Whoever stops in the middle closes the file.
    await rest.return?.()
  }
}
