/** What people do to a ledger: correct it, take corrections back, and look up what was done. */
import { type ClaimChange, compareReadings, eachStoredReading } from './compare-readings.ts'
import { type Against, correct, undo } from './correct.ts'
import { allCorrections, type CorrectionEntry, type CorrectionsPage, type HistoryEntry, historyOf } from './history.ts'
import { parseCorrection } from './kept-corrections.ts'
import type { StoredReading } from './past-readings.ts'
import type { ReadReportItem } from './put-claims.ts'
import { type EventFilter, type QueuedEvent, reviewQueue } from './query-events.ts'
import { revisionsOf } from './revisions.ts'
import type { LedgerDb } from './schema.ts'
import type { Writer } from './writer.ts'

export interface Correcting {
  /**
   * Takes a correction by a person, made against these revisions, and gives its number. A `UserError` (`correction_conflict` where
   * something was changed meanwhile) changes nothing.
   */
  readonly correct: (correction: unknown, who: string, against: Against) => Promise<number>
  /** The revisions, as they are now, of all that a correction is made against. */
  readonly against: (correction: unknown) => Promise<Against>
  /** Undoes a correction or an undoing by its number; gives the number of the undoing. */
  readonly undo: (seq: number, who: string) => Promise<number>
  /** What changed, when and by whom, of an event or a report (of whichever has the id, where it is not said); empty for an unknown id. */
  readonly history: (id: string, of?: 'event' | 'report') => Promise<HistoryEntry[]>
  /** All corrections, the latest first; those whose claim is gone name it as orphaned. */
  readonly corrections: (page?: CorrectionsPage) => Promise<CorrectionEntry[]>
  /** All reports with what was read in them, without what people made of it. */
  readonly readings: () => AsyncGenerator<StoredReading>
  /** What other readings of reports would change of those that stand; nothing is written. */
  readonly compare: (items: readonly ReadReportItem[]) => Promise<ClaimChange[]>
  /** Events that nobody has reviewed wholly, the most doubtful and weighty first. */
  readonly queue: (filter?: EventFilter) => Promise<QueuedEvent[]>
}

export const correctingOf = (db: LedgerDb, write: Writer): Correcting => ({
  correct: (input, who, against) => write((step, at, loaded) => correct(step, input, against, { at, who }, loaded)),
  against: async input => revisionsOf(db, parseCorrection(input).subjects),
  undo: (seq, who) => write((step, at, loaded) => undo(step, seq, { at, who }, loaded)),
  history: (id, of) => historyOf(db, id, of),
  corrections: page => allCorrections(db, page),
  readings: () => eachStoredReading(db),
  compare: items => compareReadings(db, items),
  queue: (filter = {}) => reviewQueue(db, filter),
})
