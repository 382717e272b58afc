import type { Actor, Place } from '../../3-gazetteer/gazetteer.ts'
import type { SourcedEvent } from '../../6-ledger/query-sourced.ts'

/** What is known of the places and actors that events name by id. */
export interface KnownNames {
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
}

export interface ExportContext {
  /** Loaded at the first call: some formats never ask. */
  readonly names: () => KnownNames
}

/** One way to write events down; nothing outside its file knows how. */
export interface ExportFormat {
  /** As in `--format jsonl`. */
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  /** One English line for docs and menus: what it is for, and what it leaves out. */
  readonly about: string
  /** Of a file name, without the point. */
  readonly extension: string
  readonly mime: string
  /** False for what a terminal cannot show. */
  readonly text: boolean
  /** The events as pieces of one file, in the order given. */
  readonly write: (
    rows: Iterable<SourcedEvent> | AsyncIterable<SourcedEvent>,
    context: ExportContext,
  ) => AsyncIterable<string | Uint8Array>
}
