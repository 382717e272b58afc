/** What the system said about a file or folder that cannot be opened. */
import { fault, type UserError } from '../errors.ts'

/** The fault for an error of the file system; any other error is a bug, and is thrown on. */
export function openFault(error: unknown, source: string): UserError {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error)) throw error
  return error.code === 'ENOENT' || error.code === 'ENOTDIR'
    ? fault('file_missing', { file: source })
    : fault('file_unreadable', { file: source, reason: error.code })
}
