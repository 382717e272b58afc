/** Paths to files: a folder stands for all files below it. */
import { readdir, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { UserError } from '../errors.ts'
import { openFault } from './open-fault.ts'

export type FoundFile =
  | { readonly source: string; readonly stem: string; readonly size: number }
  | { readonly fault: UserError; readonly source: string }

/**
 * The files of a path, in the order of their names. `stem` is the file's name without extension, and for a file in a
 * folder below the one given the way to it as well: archives call their pages alike from day to day.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* filesBelow(path, '')
    else yield { source: path, stem: parse(path).name, size: found.size }
  } catch (error) {
    yield { fault: openFault(error, path), source: path }
  }
}

async function* filesBelow(folder: string, way: string): AsyncGenerator<FoundFile> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.'))
    // By code unit, not by a locale: the same order on every machine.
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const source = join(folder, entry.name)
      if (entry.isDirectory()) yield* filesBelow(source, `${way}${entry.name}/`)
      else yield* fileAt(source, `${way}${parse(entry.name).name}`)
    }
  } catch (error) {
    yield { fault: openFault(error, folder), source: folder }
  }
}

/** A link to a folder is left alone, for it may lead in a circle; so is a pipe, which may never end. */
async function* fileAt(source: string, stem: string): AsyncGenerator<FoundFile> {
  try {
    const found = await stat(source)
    if (found.isFile()) yield { source, stem, size: found.size }
  } catch (error) {
    yield { fault: openFault(error, source), source }
  }
}

/** Bytes of all files of these paths together. */
export async function sizeOfFiles(paths: readonly string[]): Promise<number> {
  let size = 0
  for (const path of paths) for await (const found of findFiles(path)) size += 'size' in found ? found.size : 0
  return size
}
