import type { EventRow } from '../6-ledger/query-events.ts'

/** One way to write events down; nothing outside its file knows how. */
export interface ExportFormat {
  /** As in `--format jsonl`. */
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  /** Of a file name, without the point. */
  readonly extension: string
  readonly mime: string
  /** The events as pieces of one file, in the order given. */
  readonly write: (rows: Iterable<EventRow> | AsyncIterable<EventRow>) => AsyncIterable<string | Uint8Array>
}
