/**
 * A ledger as one file: gzipped lines of JSON. The first says what it is, a `{"table"}` stands before the rows of each
 * table, and the last counts all rows and holds the SHA-256 of all lines before it.
 */
import { z } from 'zod'

/** Raised when a file of today could not be read by a program of before. */
export const ARCHIVE_FORMAT = 1

export const headSchema = z.object({
  marsad: z.literal('ledger'),
  format: z.number().int(),
  /** A backup holds every table; an export those alone that the others are made of. */
  kind: z.enum(['backup', 'export']),
  /** Steps of the schema that its rows have had. */
  schema: z.number().int(),
  /** Version of the engine that wrote it. */
  engine: z.string(),
  /** ISO time. */
  made: z.string(),
})
export const tableSchema = z.object({ table: z.string() })
export const endSchema = z.object({ rows: z.number().int(), sha256: z.string() })
export const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export type ArchiveHead = z.infer<typeof headSchema>
export type ArchiveRow = z.infer<typeof rowSchema>

/** Rows in the order of the file, with the name of their table. */
export interface ArchivePart {
  readonly table: string
  readonly rows: readonly ArchiveRow[]
}
