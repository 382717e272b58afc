/** The format of a file: by its name, by what the server called it, or by how it begins. */
import { extname } from 'node:path'
import { fault } from '../errors.ts'
import type { Head, InputFormat } from './formats/format.ts'
import { INPUT_FORMATS } from './formats/index.ts'
import { isBinary } from './head.ts'
import type { InputFile } from './input.ts'

/** What a person may give, for messages: `.jsonl, .ndjson, .txt, .text`. */
export const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap(format => format.extensions.map(name => `.${name}`)).join(', ')

/** The format that reads this file; throws the reason where there is none. */
export function formatOf(file: InputFile, head: Head): InputFormat {
  const { source } = file
  if (head.bytes.length === 0) throw fault('file_empty', { file: source })
  const extension = extname(file.name).slice(1).toLowerCase()
  const type = file.mediaType?.split(';')[0]?.trim().toLowerCase()
  // What a server says of an answer goes before the look of its address.
  const told =
    INPUT_FORMATS.find(format => type && format.mediaTypes.includes(type)) ??
    INPUT_FORMATS.find(format => format.extensions.includes(extension))
  if (told?.holds === 'text' && isBinary(head.bytes)) throw fault('file_not_text', { file: source })
  const format = told ?? INPUT_FORMATS.find(one => one.recognises(head))
  if (!format) throw fault('file_type_unknown', { file: source, known: KNOWN_EXTENSIONS })
  return format
}
