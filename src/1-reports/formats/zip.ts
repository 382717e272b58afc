/** Zip: every file in it that is of a known format, one after the other as the stream brings them. */
import { parse } from 'node:path/posix'
import { fault, type UserError } from '../../errors.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { countUnpacked, isLimit } from '../unpacked.ts'
import { type ZipEntry, zipEntries } from '../zip-entries.ts'
import type { InputFormat } from './format.ts'

export const zip: InputFormat = {
  id: 'zip',
  extensions: ['zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  holds: 'bytes',
  what: 'Zip of any of these, also inside one another; nothing is written to the disk.',
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4,
  read: readZip,
}

async function* readZip(file: InputFile, around: Surroundings): AsyncGenerator<Input> {
  const { source } = file
  const { archiveEntries } = around.limits
  let count = 0
  for await (const entry of zipEntries(file.bytes(), source, countUnpacked(source, around))) {
    if (isFurniture(entry.name)) continue
    if (++count > archiveEntries) throw tooMany(source, archiveEntries)
    if (yield* readEntry(entry, file, around)) return
    // What is left of an entry is unpacked all the same, for the next one comes after it.
    await entry.skip()
  }
  if (count === 0) throw fault('file_empty', { file: source })
}

const tooMany = (file: string, limit: number): UserError =>
  fault('archive_limit', { file, reason: `more than ${limit} files in it`, setting: 'archive-entries' })

/** True when a limit was met, after which nothing more of any archive around it is read. */
async function* readEntry(entry: ZipEntry, file: InputFile, around: Surroundings): AsyncGenerator<Input, boolean> {
  const source = `${file.source} › ${entry.name.replace(/\p{Cc}/gu, '?')}`
  if (leadsOut(entry.name)) {
    yield { fault: fault('archive_entry_refused', { file: source }), source }
    return false
  }
  const { dir, name, base } = parse(entry.name)
  const way = [file.stem, dir, name].filter(Boolean).join('/')
  const part = { source, name: base, stem: file.stem === null ? null : way, bytes: entry.bytes }
  for await (const input of around.inner(part)) {
    yield input
    if ('fault' in input && isLimit(input.fault)) return true
  }
  return false
}

/** Folders, and what systems put beside the files. */
const isFurniture = (name: string): boolean =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** Nothing is ever written by such a name, but whoever made it means no good. */
const leadsOut = (name: string): boolean =>
  /^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name) || name.length > 1000
