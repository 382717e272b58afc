/** Paths to files: a folder stands for all files below it. */
import { readdir, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { UserError } from '../errors.ts'
import { openFault } from './open-fault.ts'

export type FoundFile =
  | { readonly source: string; readonly stem: string }
  | { readonly fault: UserError; readonly source: string }

/**
 * The files of a path, in the order of their names. `stem` is the file's name without extension, and for a file in a
 * folder below the one given the way to it as well: archives call their pages alike from day to day.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  try {
    if ((await stat(path)).isDirectory()) yield* filesBelow(path, '')
    else yield { source: path, stem: parse(path).name }
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
      // A link to a folder is left alone, for it may lead in a circle.
      else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(source)).isFile()))
        yield { source, stem: `${way}${parse(entry.name).name}` }
    }
  } catch (error) {
    yield { fault: openFault(error, folder), source: folder }
  }
}
