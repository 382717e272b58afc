/** The bytes of a file, whole or line by line, within limits. */
import { decodeText, encodingOf, wideEncoding } from './decode-text.ts'

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

/** The stream as text in this encoding. */
async function* textIn(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  for await (const text of textIn(chunks, encoding)) yield Buffer.from(text)
}

/** The same stream, its first chunk made at least `least` bytes long where there are as many. */
async function* withStart(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let start: Uint8Array[] | null = []
  let size = 0
  for await (const chunk of chunks) {
    if (!start) yield chunk
    else {
      start.push(chunk)
      size += chunk.length
      if (size < least) continue
      yield Buffer.concat(start)
      start = null
    }
  }
  if (start) yield Buffer.concat(start)
}

/** What `of` makes of the first chunk and of the whole stream. */
async function* byStart<T>(
  chunks: AsyncGenerator<Uint8Array>,
  of: (start: Uint8Array, all: AsyncIterable<Uint8Array>) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const first = await chunks.next()
  const start = first.done ? new Uint8Array() : first.value
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield start
    yield* chunks
  }
  yield* of(start, all())
}

/** Bytes that tell UTF-16 from bytes one by one. */
const WIDE_START = 256
/** Bytes that tell an encoding of a long file. */
const START = 2 ** 16

/** A UTF-16 stream as UTF-8 bytes, so that lines can be cut at a byte; any other as it is. */
const narrow = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  byStart(withStart(chunks, WIDE_START), (start, all) => {
    const encoding = wideEncoding(start)
    return encoding && encoding !== 'utf-8' ? asUtf8(all, encoding) : all
  })

/** The text of a long file, its encoding told by its beginning. */
export const readText = (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> =>
  byStart(withStart(chunks, START), (start, all) => textIn(all, encodingOf(start) ?? 'utf-8'))

/** The lines of a file, each decoded by itself: an archive may have been put together from files of several encodings. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 0
  for await (const bytes of cutLines(narrow(chunks), limit)) {
    number++
    yield { number, text: bytes && decodeText(bytes), tooLong: bytes === null }
  }
}
