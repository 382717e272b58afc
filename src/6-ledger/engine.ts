/** What the ledger asks of a database; a file an engine answers it, and nothing else knows which one it is. */
import type { RawBuilder } from 'kysely'
import type { LedgerDb } from './schema.ts'

export interface Engine {
  readonly db: LedgerDb
  /** For messages: the file, or the address without its password. */
  readonly name: string
  /** A statement of a migration as this engine wants it. */
  readonly ddl: (statement: string) => string
  /** What stands in a column of JSON under these keys, one within the other: a text as it is, else its JSON; null for nothing. */
  readonly textAt: (column: string, keys: readonly string[]) => RawBuilder<string | null>
  /** Keeps a copy of what is there before the schema changes; only where the ledger is a file of ours. */
  readonly keepCopy: (before: string) => Promise<void>
  /**
   * Runs `work` in a transaction while nobody else writes. Writers wait for one another up to a limit; then a `UserError`.
   * The work may be begun anew, so it must do nothing but write to `step`.
   */
  readonly write: <T>(work: (step: LedgerDb) => Promise<T>) => Promise<T>
  /** Runs `work`, which only reads, on one state of the ledger, whatever others write meanwhile. */
  readonly snapshot: <T>(work: (step: LedgerDb) => Promise<T>) => Promise<T>
  /** Takes what was deleted out of the files, where deleting only gives its room free. Never inside `write`. */
  readonly scrub: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Where a ledger may be kept. */
export const isPostgresUrl = (target: string): boolean => /^postgres(ql)?:\/\//.test(target)
