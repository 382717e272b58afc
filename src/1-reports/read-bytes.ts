/** The bytes of a file, whole or line by line, within limits. */
import { decodeText, markedEncoding } from './decode-text.ts'

/** All bytes together, or null once there are more than `limit`. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** A line of a file: its number from 1, and its text or why there is none. */
export interface ByteLine {
  readonly number: number
  readonly text: string | null
  readonly tooLong: boolean
}

const LINE_FEED = 0x0a

/** Bytes cut at line feeds; a line longer than `limit` comes as null. */
async function* cutLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    // What is past the limit is counted and dropped, so that a huge line costs no memory.
    if (size <= limit) parts.push(piece)
    else parts = []
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

/** A UTF-16 stream as UTF-8 bytes, so that lines can be cut at a byte. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** The same stream, its first chunk made at least two bytes long where there are as many, and the encoding it declares. */
async function* withMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let next = await iterator.next()
  while (!next.done && head.length < 2) {
    head = Buffer.concat([head, next.value])
    next = await iterator.next()
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield head
    for (; !next.done; next = await iterator.next()) yield next.value
  }
  const encoding = markedEncoding(head)
  yield* encoding && encoding !== 'utf-8' ? asUtf8(rest(), encoding) : rest()
}

/** The lines of a file, each decoded by itself: an archive may have been put together from files of several encodings. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 0
  for await (const bytes of cutLines(withMark(chunks), limit)) {
    number++
    yield { number, text: bytes && decodeText(bytes), tooLong: bytes === null }
  }
}
