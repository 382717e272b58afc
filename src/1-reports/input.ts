/** What reading files gives, and what a format is handed. */
import type { UserError } from '../errors.ts'
import type { Report } from './report.ts'

/** One report, or one thing that could not be read; `source` is the file as it was named or found. */
export type Input =
  | { readonly report: Report; readonly source: string }
  | { readonly fault: UserError; readonly source: string }

/** Bounds that keep one broken or huge file from filling the memory. */
export interface InputLimits {
  /** Bytes of a file that is read whole. */
  readonly fileBytes: number
  /** Bytes of one line of a file that is read line by line. */
  readonly lineBytes: number
}

export const DEFAULT_LIMITS: InputLimits = { fileBytes: 32 * 2 ** 20, lineBytes: 8 * 2 ** 20 }

/** A file to be read: its name for messages, the id that a report without one takes from it, and its bytes. */
export interface InputFile {
  readonly source: string
  readonly stem: string
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** A number of bytes as a person says it: `32 MB`, `1.5 MB`, `512 bytes`. */
export function sizeLabel(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const [unit, size] = bytes < 2 ** 20 ? ['KB', bytes / 1024] : ['MB', bytes / 2 ** 20]
  return `${Number(size.toFixed(1))} ${unit}`
}
