import type { EventHead, EventsAnswer } from '../../api/answers/events.ts'
import { type Address, ASKED } from '../address.ts'
import { fetchAnswer } from './fetch-answer.ts'

const A_PAGE = 1000

export interface LoadedEvents {
  readonly events: readonly EventHead[]
  /** There are more than were asked for. */
  readonly truncated: boolean
}

/** The query that an address puts to the ledger; type, scope, time and map view are narrowed down in the browser. */
export function askedQuery(address: Address): string {
  const query = new URLSearchParams()
  for (const name of ASKED) {
    const value = address.asked[name]
    if (value !== null) query.set(name, value)
  }
  return query.toString()
}

/** The events that answer the query, page by page, the latest first: all of them, or as many pages as hold `most`. */
export async function loadEvents(
  query: string,
  signal: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): Promise<LoadedEvents> {
  const events: EventHead[] = []
  let cursor: string | null = null
  do {
    const page = new URLSearchParams(query)
    page.set('limit', String(A_PAGE))
    if (cursor !== null) page.set('cursor', cursor)
    const answer: EventsAnswer = await fetchAnswer(`events?${page}`, signal)
    events.push(...answer.events)
    cursor = answer.next
  } while (cursor !== null && events.length < most)
  return { events, truncated: cursor !== null }
}
