/** Files and folders to reports. What cannot be read comes out as a fault, one line, and the rest is read on. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { fault, type UserError } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { findFiles } from './find-files.ts'
import type { InputFormat } from './formats/format.ts'
import { INPUT_FORMATS } from './formats/index.ts'
import { DEFAULT_LIMITS, type Input, type InputLimits } from './input.ts'
import { openFault } from './open-fault.ts'

/** What a person may give, for messages: `.jsonl, .ndjson, .txt, .text`. */
export const KNOWN_EXTENSIONS = INPUT_FORMATS.flatMap(format => format.extensions.map(name => `.${name}`)).join(', ')

const HEAD_BYTES = 4096

/**
 * The reports of these files and folders (folders with all that is below them, in the order of their names). The format
 * is told by the extension, else by how the file begins. Nothing is thrown for what is in a file or how it is named.
 */
export async function* readInputs(
  paths: readonly string[],
  limits: InputLimits = DEFAULT_LIMITS,
): AsyncGenerator<Input> {
  for (const path of paths) {
    let any = false
    for await (const found of findFiles(path)) {
      any = true
      if ('fault' in found) yield found
      else yield* readFile(found.source, found.stem, limits)
    }
    if (!any) yield { fault: fault('folder_empty', { file: path, known: KNOWN_EXTENSIONS }), source: path }
  }
}

async function* readFile(source: string, stem: string, limits: InputLimits): AsyncGenerator<Input> {
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(source)
  try {
    const format = await formatOf(source)
    if (typeof format === 'string') yield { fault: typeFault(format, source), source }
    else yield* format.read({ source, stem, bytes }, limits)
  } catch (error) {
    yield { fault: openFault(error, source), source }
  }
}

const typeFault = (code: 'file_empty' | 'file_type_unknown' | 'file_not_text', source: string): UserError =>
  code === 'file_type_unknown' ? fault(code, { file: source, known: KNOWN_EXTENSIONS }) : fault(code, { file: source })

/** The format of a file, or the code of the reason why it cannot be read. */
async function formatOf(source: string): Promise<InputFormat | 'file_empty' | 'file_type_unknown' | 'file_not_text'> {
  const head = await readHead(source)
  const extension = extname(source).slice(1).toLowerCase()
  const named = INPUT_FORMATS.find(format => format.extensions.includes(extension))
  if (named) return head.length === 0 ? 'file_empty' : isBinary(head) ? 'file_not_text' : named
  const text = isBinary(head) ? null : decodeText(head)
  return INPUT_FORMATS.find(format => text !== null && format.recognises(text)) ?? 'file_type_unknown'
}

/** NUL bytes occur in no text but UTF-16, which is read only with its mark. */
const isBinary = (head: Uint8Array): boolean =>
  head.includes(0) && !(head[0] === 0xff && head[1] === 0xfe) && !(head[0] === 0xfe && head[1] === 0xff)

async function readHead(source: string): Promise<Uint8Array> {
  const file = await open(source)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
