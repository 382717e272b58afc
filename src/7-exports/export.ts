/** What every export answers about itself; nothing outside branches on a format. */
import type { EventRow } from '../6-ledger/query-events.ts'

export interface Export {
  /** What `--format` and the API call it; its file is `<id>.ts`. */
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  /** Of a file that holds it, without the dot. */
  readonly extension: string
  readonly mime: string
  /** The pieces of the text, as the events come. */
  readonly write: (events: AsyncIterable<EventRow>) => AsyncIterable<string>
}
