/** Files and folders to reports. What cannot be read comes out as a fault, one line, and the rest is read on. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { fault, UserError } from '../errors.ts'
import { DEFAULT_LIMITS } from '../settings.ts'
import { findFiles } from './find-files.ts'
import { formatOf, KNOWN_EXTENSIONS } from './format-of.ts'
import { withHead } from './head.ts'
import type { Input, InputFile, InputOptions, Surroundings } from './input.ts'
import { openFault } from './open-fault.ts'
import { withinSize } from './report-size.ts'

const DEFAULTS: InputOptions = { limits: DEFAULT_LIMITS, columns: {} }

/**
 * The reports of these files and folders (folders with all that is below them, in the order of their names). The format
 * is told by the extension, else by how the file begins. Nothing is thrown for what is in a file or how it is named.
 */
export async function* readInputs(
  paths: readonly string[],
  options: Partial<InputOptions> = {},
  /** Told of every piece that has been taken from a file. */
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Input> {
  for (const path of paths) {
    let any = false
    for await (const found of findFiles(path)) {
      any = true
      if ('fault' in found) yield found
      else yield* readFile(fileOf(found, onBytes), options)
    }
    if (!any) yield { fault: fault('folder_empty', { file: path, known: KNOWN_EXTENSIONS }), source: path }
  }
}

function fileOf(
  { source, stem }: { readonly source: string; readonly stem: string },
  onBytes: (count: number) => void,
): InputFile {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(source)) {
      onBytes(chunk.length)
      yield chunk
    }
  }
  return { source, stem, name: basename(source), bytes }
}

/** The reports of one file, or of what a server answered. */
export async function* readFile(file: InputFile, options: Partial<InputOptions> = {}): AsyncGenerator<Input> {
  const all = { ...DEFAULTS, ...options }
  yield* readAt(file, all, all.limits.nesting, { bytes: 0 })
}

async function* readAt(
  file: InputFile,
  options: InputOptions,
  depth: number,
  unpacked: Surroundings['unpacked'],
): AsyncGenerator<Input> {
  const { source } = file
  const inner = (part: InputFile): AsyncGenerator<Input> => readAt(part, options, depth - 1, unpacked)
  try {
    if (depth < 0) throw fault('archive_nested', { file: source, limit: options.limits.nesting })
    const { head, bytes } = await withHead(file.bytes())
    const format = formatOf(file, head)
    for await (const input of format.read({ ...file, bytes: () => bytes }, { ...options, depth, unpacked, inner }))
      yield withinSize(input, options.limits.reportBytes)
  } catch (error) {
    yield { fault: error instanceof UserError ? error : openFault(error, source), source }
  }
}
