/** Writes a ledger into one file. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { fault } from '../../errors.ts'
import type { ArchiveHead, ArchivePart } from './archive-format.ts'

const PIECE = 65_536

async function* linesOf(
  head: ArchiveHead,
  parts: AsyncIterable<ArchivePart>,
): AsyncGenerator<string, { rows: number; sha256: string }> {
  const sum = createHash('sha256')
  let [text, rows, table] = [`${JSON.stringify(head)}\n`, 0, '']
  for await (const part of parts) {
    if (part.table !== table) text += `${JSON.stringify({ table: part.table })}\n`
    table = part.table
    for (const row of part.rows) {
      text += `${JSON.stringify(row)}\n`
      rows++
      if (text.length < PIECE) continue
      sum.update(text)
      yield text
      text = ''
    }
  }
  sum.update(text)
  yield text
  const end = { rows, sha256: sum.digest('hex') }
  yield `${JSON.stringify(end)}\n`
  return end
}

/** Writes the file beside its place and then puts it there, so that a half one never bears its name. */
export async function writeArchive(
  file: string,
  head: ArchiveHead,
  parts: AsyncIterable<ArchivePart>,
): Promise<number> {
  const half = `${file}.part`
  let rows = 0
  async function* counted(): AsyncGenerator<ArchivePart> {
    for await (const part of parts) {
      rows += part.rows.length
      yield part
    }
  }
  try {
    await pipeline(Readable.from(linesOf(head, counted())), createGzip(), createWriteStream(half, { mode: 0o600 }))
    const handle = await open(half, 'r+')
    await handle.sync()
    await handle.close()
    await rename(half, file)
    return rows
  } catch (error) {
    await rm(half, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (/^E[A-Z]+$/.test(code)) throw fault('output_unwritable', { file, reason: code })
    throw error
  }
}
