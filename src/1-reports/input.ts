/** What reading files gives, and what a format is handed. */
import type { UserError } from '../errors.ts'
import type { Limits } from '../settings.ts'
import type { Columns } from './columns.ts'
import type { Report } from './report.ts'

/** One report, or one thing that could not be read; `source` is the file as it was named or found. */
export type Input =
  | { readonly report: Report; readonly source: string }
  | { readonly fault: UserError; readonly source: string }

/** Something to be read: a file, a part of an archive, an answer of a server. */
export interface InputFile {
  /** Its name for messages; inside an archive `archive.zip › page.html`. */
  readonly source: string
  /** What its format is told by: the last part of its path or address. */
  readonly name: string
  /** The id that a report without one takes from it; null where the id is to be made from the content. */
  readonly stem: string | null
  /** The address that it was had from, where that is known. */
  readonly url?: string
  /** `text/html; charset=windows-1256`, as a server said. */
  readonly mediaType?: string
  /** May be asked for once. */
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** What holds for everything that is read together. */
export interface InputOptions {
  readonly limits: Limits
  /** Columns of tables by the names of their fields, where they are not to be found by name. */
  readonly columns: Columns
}

/** What a format may use besides the file. */
export interface Surroundings extends InputOptions {
  /** How many more packed files may stand inside this one. */
  readonly depth: number
  /** Shared by a packed file and all packed files inside it. */
  readonly unpacked: UnpackedCount
  /** Reads a part of an archive like a file by itself. */
  readonly inner: (file: InputFile) => AsyncGenerator<Input>
}

/** How many bytes have come out of packed files so far. */
export interface UnpackedCount {
  bytes: number
}
