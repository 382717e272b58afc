import type { EventHead, EventsAnswer } from '../../api/answers.ts'
import { type Address, ASKED } from '../address.ts'
import { fetchAnswer } from './fetch-answer.ts'

/** More than this is not held in the browser: the page then says so and asks for a narrower search. */
const MOST_EVENTS = 20_000
const A_PAGE = 1000

export interface LoadedEvents {
  readonly events: readonly EventHead[]
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

/** All events that answer the query, page by page. */
export async function loadEvents(query: string, signal: AbortSignal): Promise<LoadedEvents> {
  const events: EventHead[] = []
  let cursor: string | null = null
  do {
    const page = new URLSearchParams(query)
    page.set('limit', String(A_PAGE))
    if (cursor !== null) page.set('cursor', cursor)
    const answer: EventsAnswer = await fetchAnswer(`events?${page}`, signal)
    events.push(...answer.events)
    cursor = answer.next
  } while (cursor !== null && events.length < MOST_EVENTS)
  return { events, truncated: cursor !== null }
}
