import type { LedgerDb } from '../schema.ts'

/** One step of the schema, run once and in order; statements are in the SQL that both engines know. */
export interface Migration {
  readonly id: string
  readonly statements: readonly string[]
  /** What SQL alone cannot work out, after them. */
  readonly fill?: (step: LedgerDb) => Promise<void>
}
