/** Reads the file of a ledger, and never gives more of one that is damaged than the caller can take back. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { fault, UserError } from '../../errors.ts'
import {
  ARCHIVE_FORMAT,
  type ArchiveHead,
  type ArchivePart,
  type ArchiveRow,
  endSchema,
  headSchema,
  rowSchema,
  tableSchema,
} from './archive-format.ts'

const NEWLINE = 10
/** Rows that are given at a time. */
const ROWS = 400

const damaged = (file: string, reason: string): UserError => fault('archive_damaged', { file, reason })

/** Lines with their newline. Not by `readline`, which takes more characters than that one for the end of a line. */
async function* bytesOfLines(file: string): AsyncGenerator<Buffer> {
  const unzipped = pipeline(createReadStream(file), createGunzip(), () => undefined)
  let left: Buffer[] = []
  for await (const chunk of unzipped) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...left, bytes.subarray(from, at + 1)])
      left = []
      from = at + 1
    }
    if (from < bytes.length) left.push(bytes.subarray(from))
  }
  if (left.length > 0) throw damaged(file, 'its end is missing')
}

function parsed(file: string, line: Buffer): unknown {
  try {
    return JSON.parse(line.toString())
  } catch {
    throw damaged(file, 'a line is broken')
  }
}

function headOf(file: string, line: Buffer, schema: number): ArchiveHead {
  const { success, data } = headSchema.safeParse(parsed(file, line))
  if (!success) throw damaged(file, 'it does not begin as one')
  if (data.format > ARCHIVE_FORMAT || data.schema > schema) throw fault('archive_newer', { file })
  return data
}

async function* checkedLines(file: string, schema: number): AsyncGenerator<{ head: ArchiveHead } | { line: unknown }> {
  const sum = createHash('sha256')
  let [count, rows, ended] = [0, 0, false]
  for await (const line of bytesOfLines(file)) {
    if (ended) throw damaged(file, 'something follows its end')
    if (count++ === 0) {
      sum.update(line)
      yield { head: headOf(file, line, schema) }
      continue
    }
    const value = parsed(file, line)
    const end = endSchema.strict().safeParse(value)
    if (end.success) {
      if (end.data.rows !== rows || end.data.sha256 !== sum.digest('hex')) throw damaged(file, 'the checksum differs')
      ended = true
      continue
    }
    sum.update(line)
    if (!tableSchema.strict().safeParse(value).success) {
      if (!rowSchema.safeParse(value).success) throw damaged(file, 'a line is no row')
      rows++
    }
    yield { line: value }
  }
  if (!ended) throw damaged(file, 'its end is missing')
}

/** The same, with what the file system and the unpacking say told as faults of this file. */
async function* linesOf(file: string, schema: number): ReturnType<typeof checkedLines> {
  try {
    yield* checkedLines(file, schema)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (error instanceof UserError) throw error
    if (code === 'ENOENT') throw fault('file_missing', { file })
    if (/^E[A-Z]+$/.test(code)) throw fault('file_unreadable', { file, reason: code })
    if (code.startsWith('Z_')) throw damaged(file, 'it cannot be unpacked')
    throw error
  }
}

/** Reads the file to its end. A `UserError` where it is damaged, or written by a version that knows more than `schema`. */
export async function checkArchive(file: string, schema: number): Promise<ArchiveHead> {
  let head: ArchiveHead | null = null
  for await (const read of linesOf(file, schema)) if ('head' in read) head = read.head
  if (!head) throw damaged(file, 'it is empty')
  return head
}

/** The rows of the file, some at a time; only of one that has been checked. */
export async function* archiveParts(file: string, schema: number): AsyncGenerator<ArchivePart> {
  let [table, rows]: [string, ArchiveRow[]] = ['', []]
  for await (const read of linesOf(file, schema)) {
    if ('head' in read) continue
    const next = tableSchema.strict().safeParse(read.line)
    if (next.success || rows.length === ROWS) {
      if (rows.length > 0) yield { table, rows }
      rows = []
    }
    if (next.success) table = next.data.table
    else rows.push(rowSchema.parse(read.line))
  }
  if (rows.length > 0) yield { table, rows }
}
