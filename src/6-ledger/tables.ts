/** Every table of a ledger but `meta`, in the order in which rows go in; a test compares the list with a real ledger. */
import type { LedgerTables } from './schema.ts'

export type TableName = Exclude<keyof LedgerTables, 'meta'>

export interface LedgerTable {
  readonly name: TableName
  /** Columns that tell its rows apart, and by which they are read in order. */
  readonly key: readonly string[]
  /** Not for another ledger: made of the other tables and formed anew there, or the accounts of this one. */
  readonly local: boolean
}

export const TABLES: readonly LedgerTable[] = [
  { name: 'deletions', key: ['report'], local: false },
  { name: 'reports', key: ['id'], local: false },
  { name: 'report_versions', key: ['report', 'version'], local: false },
  { name: 'claims', key: ['id'], local: false },
  { name: 'past_readings', key: ['report', 'number'], local: false },
  { name: 'history', key: ['seq'], local: false },
  { name: 'correction_targets', key: ['correction', 'report', 'anchor', 'part'], local: true },
  { name: 'blocks', key: ['block', 'claim'], local: true },
  { name: 'likenesses', key: ['a', 'b'], local: true },
  { name: 'events', key: ['id'], local: true },
  { name: 'event_claims', key: ['claim'], local: true },
  { name: 'former_ids', key: ['id'], local: false },
  { name: 'users', key: ['name'], local: true },
  { name: 'keys', key: ['hash'], local: true },
]
