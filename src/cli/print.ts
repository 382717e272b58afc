/** Writing to the terminal: results to stdout, complaints to stderr. */
import { once } from 'node:events'
import { errorLine, type UserError } from '../errors.ts'

/** Prints to stdout, and waits for a slow reader rather than filling the memory. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Tells a mistake in one line. The rest is still done; the exit code says at the end that something was wrong. */
export function complain(error: UserError): void {
  process.stderr.write(`marsad: ${errorLine(error)}\n`)
  process.exitCode = 1
}

/** Columns as wide as their widest cell; the last is left ragged. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd()
  return rows.map(row => `${line(row)}\n`).join('')
}

/** Places on a terminal's line: vowel marks stand on their letter and take none. */
const widthOf = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length
