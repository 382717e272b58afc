/** A WARC cut into its records, with no more than one of them held; what is broken is told, and the next record looked for. */

/** A record as it stands, or why it is not given. */
export type CutRecord =
  | { readonly bytes: Uint8Array }
  /** Of a kind that holds no page. */
  | { readonly passed: true }
  | { readonly reason: string }

const HEADER_END = Buffer.from('\r\n\r\n')
const BEGIN = Buffer.from('WARC/1.')
/** Headers are some hundred bytes long. */
const LONGEST_HEADER = 2 ** 16
const KEPT = /^warc-type:[ \t]*(?:response|resource)[ \t]*\r$/im
const LENGTH = /^content-length:[ \t]*(\d{1,15})[ \t]*\r$/im

/** The records in order; one whose content is longer than `limit` bytes is passed over with a reason. */
export async function* cutRecords(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<CutRecord> {
  const reader = new ByteReader(chunks)
  try {
    while (await reader.skipLineEnds()) {
      const bytes = await reader.through(HEADER_END, LONGEST_HEADER)
      const header = bytes?.toString('latin1') ?? ''
      const length = header.startsWith('WARC/1.') ? LENGTH.exec(header)?.[1] : undefined
      if (!bytes || length === undefined) {
        yield { reason: 'its header is none' }
        await reader.skipTo(BEGIN)
        continue
      }
      yield await contentOf(reader, bytes, Number(length), KEPT.test(header), limit)
    }
  } finally {
    await reader.close()
  }
}

async function contentOf(
  reader: ByteReader,
  header: Uint8Array,
  length: number,
  kept: boolean,
  limit: number,
): Promise<CutRecord> {
  const content = await reader.take(length, kept && length <= limit)
  if (!content) return { reason: 'it was cut off' }
  if (!kept) return { passed: true }
  if (length > limit) return { reason: `it is longer than ${limit} bytes` }
  return { bytes: Buffer.concat([header, content]) }
}

/** Takes bytes off the front of a stream. */
class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** False at the end of the stream. */
  async skipLineEnds(): Promise<boolean> {
    for (;;) {
      const at = this.#held.findIndex(byte => byte !== 0x0d && byte !== 0x0a)
      this.#held = at < 0 ? Buffer.alloc(0) : this.#held.subarray(at)
      if (at >= 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** All up to and with `end`, or null where it does not come within so many bytes; then nothing is taken. */
  async through(end: Uint8Array, most: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.#held.subarray(0, most).indexOf(end)
      if (at >= 0) return this.#cut(at + end.length)
      if (this.#held.length >= most || !(await this.#more())) return null
    }
  }

  /** The next bytes, or none of them where they are not kept; null where the stream ends before. */
  async take(length: number, kept: boolean): Promise<Buffer | null> {
    const parts: Buffer[] = []
    for (let left = length; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) return null
      const part = this.#cut(Math.min(left, this.#held.length))
      left -= part.length
      if (kept) parts.push(part)
    }
    return Buffer.concat(parts)
  }

  /** Drops at least one byte, and all before the next `begin`. */
  async skipTo(begin: Uint8Array): Promise<void> {
    this.#cut(1)
    for (;;) {
      const at = this.#held.indexOf(begin)
      if (at >= 0) {
        this.#cut(at)
        return
      }
      this.#cut(Math.max(0, this.#held.length - begin.length + 1))
      if (!(await this.#more())) {
        this.#held = Buffer.alloc(0)
        return
      }
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  #cut(length: number): Buffer {
    const part = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return part
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done) return false
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value])
    return true
  }
}
