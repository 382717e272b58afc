/** What people do with the ledger, as the API answers with it. */
import type { User } from '../../6-ledger/accounts.ts'
import type { CorrectionEntry, HistoryEntry } from '../../6-ledger/history.ts'
import type { EventHead } from './events.ts'

/** Events that wait for a person's look, the most doubtful and weighty first. */
export interface ReviewAnswer {
  readonly events: readonly (EventHead & { readonly priority: number })[]
  readonly next: string | null
}

export interface HistoryAnswer {
  readonly entries: readonly HistoryEntry[]
}

export interface CorrectionsAnswer {
  readonly corrections: readonly CorrectionEntry[]
  readonly next: string | null
}

/** The number of a correction or an undoing, by which it is undone. */
export interface CorrectedAnswer {
  readonly seq: number
}

/** Who asks; null where nobody has logged in. */
export interface SessionAnswer {
  readonly user: User | null
  /** Whether people log in here. */
  readonly team: boolean
}
