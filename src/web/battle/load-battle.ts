import type { ClaimsAnswer } from '../../api/answers/claims.ts'
import type { ControlAnswer, PlaceControlAnswer } from '../../api/answers/control.ts'
import type { EventHead } from '../../api/answers/events.ts'
import { AnswerError, fetchAnswer } from '../data/fetch-answer.ts'
import { loadEvents } from '../data/load-events.ts'

export type ClaimListed = ClaimsAnswer['claims'][number]

export interface LoadedBattle {
  /** From the earliest to the latest. */
  readonly events: readonly EventHead[]
  readonly claims: ReadonlyMap<string, readonly ClaimListed[]>
  /** The place, then the places in it. */
  readonly control: readonly PlaceControlAnswer[]
  /** There are more events, earlier than these. */
  readonly truncated: boolean
}

/** A story of more events than these is told from its end. */
const MOST_EVENTS = 3_000

/** Ids in one question. */
const MOST_IDS = 100
/** Words are fetched for so many events; a longer story is told without them. */
export const MOST_TOLD = 600

async function claimsOf(events: readonly EventHead[], signal: AbortSignal): Promise<LoadedBattle['claims']> {
  const claims = new Map<string, ClaimListed[]>()
  for (let i = 0; i < Math.min(events.length, MOST_TOLD); i += MOST_IDS) {
    const ids = events.slice(i, i + MOST_IDS).map(event => event.id)
    const answer = await fetchAnswer<ClaimsAnswer>(`claims?limit=500&event=${ids.join(',')}`, signal)
    for (const claim of answer.claims) {
      if (claim.event !== null) claims.set(claim.event, [...(claims.get(claim.event) ?? []), claim])
    }
  }
  return claims
}

/** Places of which no event tells who held them are no failure. */
async function controlOf(place: string, signal: AbortSignal): Promise<LoadedBattle['control']> {
  try {
    return (await fetchAnswer<ControlAnswer>(`control?place=${encodeURIComponent(place)}`, signal)).places
  } catch (error) {
    if (error instanceof AnswerError && error.code === 'place_untold') return []
    throw error
  }
}

const dayOf = ({ date }: EventHead): string => date.start ?? date.end ?? ''

/** `query` is that of the events; its place is the battle's. */
export async function loadBattle(query: string, signal: AbortSignal): Promise<LoadedBattle> {
  const place = new URLSearchParams(query).get('place')
  if (place === null) return { events: [], claims: new Map(), control: [], truncated: false }
  const [{ events, truncated }, control] = await Promise.all([
    loadEvents(query, signal, MOST_EVENTS),
    controlOf(place, signal),
  ])
  const inTime = [...events].sort((x, y) => dayOf(x).localeCompare(dayOf(y)) || (x.id < y.id ? -1 : 1))
  return { events: inTime, claims: await claimsOf(inTime, signal), control, truncated }
}
