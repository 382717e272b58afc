/** One file packed by gzip, in one piece or in many as WARC files are: read as the file inside it. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { fault } from '../../errors.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { countUnpacked } from '../unpacked.ts'
import type { InputFormat } from './format.ts'

export const gzip: InputFormat = {
  id: 'gzip',
  extensions: ['gz', 'gzip'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  holds: 'bytes',
  what: 'Any of the others packed by gzip: `news.warc.gz`, `reports.jsonl.gz`.',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  read: readGzip,
}

async function* readGzip(file: InputFile, around: Surroundings): AsyncGenerator<Input> {
  const name = file.name.replace(/\.(gz|gzip)$/i, '')
  const stem = file.stem?.replace(/\.[a-z]{3,6}$/, '') ?? null
  const { mediaType: _, ...rest } = file
  yield* around.inner({ ...rest, name, stem, bytes: () => unpack(file, around) })
}

async function* unpack({ source, bytes }: InputFile, around: Surroundings): AsyncGenerator<Uint8Array> {
  const count = countUnpacked(source, around)
  const packed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes()) {
      count.packed(chunk.length)
      yield chunk
    }
  }
  const input = Readable.from(packed())
  const gunzip = createGunzip()
  input.on('error', error => gunzip.destroy(error))
  try {
    for await (const chunk of input.pipe(gunzip)) {
      count.unpacked(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw isZlibError(error) ? fault('archive_broken', { file: source, reason: error.message }) : error
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

const isZlibError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
