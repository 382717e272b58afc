/** The files of a zip as a stream: unpacked piece by piece while the archive is read, never held whole. */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { fault, type UserError } from '../errors.ts'
import type { PackedFile } from './unpacked.ts'

export interface ZipEntry {
  readonly name: string
  /** May be asked for once, and before the next entry is. */
  readonly bytes: () => AsyncGenerator<Uint8Array>
  /** Passes over what has not been taken. */
  readonly skip: () => Promise<void>
}

/** A piece of a bomb becomes a thousand times as much at once: so pieces are small. */
const PIECE = 2 ** 14
/** The list of contents ends a zip, and stands in its last so many bytes; without it the zip was cut off. */
const LIST_END = 2 ** 16 + 22

interface Waiting {
  readonly file: UnzipFile
  readonly chunks: Uint8Array[]
  done: boolean
  failure: UserError | null
}

/** The entries in the order in which they stand. Throws a fault where the archive is broken or `count` says it is too much. */
export async function* zipEntries(
  packed: AsyncIterable<Uint8Array>,
  source: string,
  count: PackedFile,
): AsyncGenerator<ZipEntry> {
  const queue = new ZipQueue(packed, source, count)
  try {
    for (let next = await queue.next(); next; next = await queue.next()) {
      const waiting = next
      yield {
        name: waiting.file.name,
        bytes: () => queue.bytesOf(waiting),
        skip: async () => {
          for await (const _ of queue.bytesOf(waiting, true));
        },
      }
    }
    if (!queue.listed) throw broken(source, queue.any ? 'it was cut off' : 'it is no zip')
  } finally {
    await queue.close()
  }
}

const broken = (file: string, reason: string): UserError => fault('archive_broken', { file, reason })

class ZipQueue {
  readonly #pieces: AsyncGenerator<Uint8Array>
  readonly #source: string
  readonly #count: PackedFile
  readonly #unzip: Unzip
  readonly #found: Waiting[] = []
  /** Why no more is unpacked. */
  #stop: unknown = null
  #tail: Uint8Array = new Uint8Array()
  #ended = false

  constructor(packed: AsyncIterable<Uint8Array>, source: string, count: PackedFile) {
    this.#pieces = piecesOf(packed)
    this.#source = source
    this.#count = count
    this.#unzip = new Unzip(file => this.#take(file))
    this.#unzip.register(UnzipInflate)
  }

  /** Whether a file was found in it. */
  any = false

  /** Whether the archive ends as one that is whole. */
  get listed(): boolean {
    return Buffer.from(this.#tail).lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6)) >= 0
  }

  async next(): Promise<Waiting | null> {
    while (this.#found.length === 0) if (!(await this.#push())) return null
    return this.#found.shift() ?? null
  }

  async *bytesOf(waiting: Waiting, drop = false): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunks = waiting.chunks.splice(0)
      if (!drop) yield* chunks
      if (waiting.chunks.length > 0) continue
      if (waiting.failure && !drop) throw waiting.failure
      if (waiting.done || waiting.failure) return
      if (!(await this.#push())) waiting.failure = broken(this.#source, 'it was cut off')
    }
  }

  async close(): Promise<void> {
    await this.#pieces.return(undefined)
  }

  /** Unpacks one more piece; false at the end. */
  async #push(): Promise<boolean> {
    // What was found before it is given out first.
    if (this.#stop) throw this.#stop
    if (this.#ended) return false
    const { value, done } = await this.#pieces.next()
    this.#ended = done === true
    if (value) {
      this.#count.packed(value.length)
      this.#tail = Buffer.concat([this.#tail, value]).subarray(-LIST_END)
    }
    try {
      this.#unzip.push(value ?? new Uint8Array(), this.#ended)
    } catch (error) {
      this.#stop ??= broken(this.#source, reasonOf(error))
    }
    return true
  }

  #take(file: UnzipFile): void {
    const waiting: Waiting = { file, chunks: [], done: false, failure: null }
    file.ondata = (error, chunk, final) => {
      if (error) waiting.failure = broken(`${this.#source} › ${file.name}`, reasonOf(error))
      if (error || this.#stop) return
      try {
        this.#count.unpacked(chunk.length)
        if (chunk.length > 0) waiting.chunks.push(chunk)
        waiting.done = final
      } catch (limit) {
        this.#stop = limit
      }
    }
    try {
      file.start()
    } catch (error) {
      waiting.failure ??= broken(`${this.#source} › ${file.name}`, reasonOf(error))
    }
    this.any = true
    this.#found.push(waiting)
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
}
