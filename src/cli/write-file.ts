/** Writes a file whole or not at all: what was there before stays until the new one is complete. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fault } from '../errors.ts'

const hasCode = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

/** The pieces in order; a `UserError` where the file cannot be written. */
export async function writeFile(
  file: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (hasCode(error)) throw fault('output_unwritable', { file, reason: error.message })
    throw error
  }
}
