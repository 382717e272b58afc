/** What the main view shows, whether the browser holds all events or asks the server for them part by part. */
import type { CountsAnswer } from '../../api/answers/counts.ts'
import type { EventHead } from '../../api/answers/events.ts'
import type { Buckets } from '../timeline/buckets.ts'
import type { Bounds } from './narrow.ts'

export interface Seen {
  /** The list as far as it is here, the latest first. */
  readonly rows: readonly EventHead[]
  /** Gets the next rows of it; null where all are here. */
  readonly more: (() => Promise<void>) | null
  /** Of the whole list; null until it is counted. */
  readonly counts: Pick<CountsAnswer, 'events' | 'undated' | 'unplaced'> | null
  /** How many events there are before types, period and view are chosen; null until they are counted. */
  readonly all: number | null
  /** How many of each type, before types are chosen. */
  readonly perType: ReadonlyMap<string, number>
  readonly buckets: Buckets
  /** What the map draws itself; nothing where the server clusters. */
  readonly onMap: readonly EventHead[]
  /** The query by which the server clusters what is on the map; null where the browser holds it. */
  readonly remote: string | null
  /** The box of all that is on the map. */
  readonly extent: Bounds | null
}
