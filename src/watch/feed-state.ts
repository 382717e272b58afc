/** What is known of a feed from one poll to the next; kept in the ledger, so that a restart goes on where it was. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Conditions } from '../1-reports/fetch/answer.ts'

/** Where it is kept; the ledger is such a place. */
export interface Notes {
  readonly note: (key: string) => Promise<string | null>
  readonly setNote: (key: string, text: string) => Promise<void>
}

export interface SeenItem {
  /** Of the item as it stood in the feed. */
  readonly print: string
  /** How often its page could not be had; 0 once nothing more is to be done. */
  readonly tries: number
}

export interface FeedState extends Conditions {
  /** When it was last read whole, in milliseconds since 1970. */
  readonly read: number | null
  /** Polls that failed since then. */
  readonly failures: number
  /** Not to be polled before. */
  readonly notBefore: number
  readonly seen: ReadonlyMap<string, SeenItem>
}

export const NEW_FEED: FeedState = {
  etag: null,
  lastModified: null,
  read: null,
  failures: 0,
  notBefore: 0,
  seen: new Map(),
}

const shape = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  read: z.number().nullable(),
  failures: z.number(),
  notBefore: z.number(),
  seen: z.array(z.tuple([z.string(), z.string(), z.number()])),
})

const keyOf = (url: string): string => `watch ${url}`

/** The state of this feed; that of a new one where there is none, or none that can be read. */
export async function loadState(notes: Notes, url: string): Promise<FeedState> {
  const parsed = shape.safeParse(parsedJson((await notes.note(keyOf(url))) ?? 'null'))
  if (!parsed.success) return NEW_FEED
  const seen = parsed.data.seen.map(([key, print, tries]) => [key, { print, tries }] as const)
  return { ...parsed.data, seen: new Map(seen) }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Items that have left a feed are remembered for a while: they may come back when it is made anew. */
const MOST_SEEN = 2000

export async function saveState(notes: Notes, url: string, state: FeedState): Promise<void> {
  const seen = [...state.seen].slice(-MOST_SEEN).map(([key, { print, tries }]) => [key, print, tries])
  await notes.setNote(keyOf(url), JSON.stringify({ ...state, seen }))
}

/** A short name for a text that is not kept itself. */
export const printOf = (...texts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 20)
