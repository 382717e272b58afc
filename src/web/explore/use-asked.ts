import { useCallback, useMemo, useRef, useState } from 'react'
import type { CountsAnswer, TimelineAnswer } from '../../api/answers/counts.ts'
import type { EventHead, EventsAnswer } from '../../api/answers/events.ts'
import type { Address } from '../address.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { askedQuery } from '../data/load-events.ts'
import { seenQuery } from '../data/seen-query.ts'
import type { Answer } from '../data/use-answer.ts'
import { useLive } from '../data/use-live-answer.ts'
import { bucketsOf } from '../timeline/buckets.ts'
import type { Bounds } from './narrow.ts'
import type { Seen } from './seen.ts'

const A_PAGE = 100
const NONE: readonly EventHead[] = []

/** A page of the list, and the query that it answers. */
interface Listed {
  readonly query: string
  readonly page: EventsAnswer
}

type Around = Omit<Seen, 'rows' | 'more'>

async function loadListed(query: string, signal: AbortSignal): Promise<Listed> {
  return { query, page: await fetchAnswer<EventsAnswer>(`events?limit=${A_PAGE}&${query}`, signal) }
}

/** What each part is asked by: the list by all, the others each without what is chosen on themselves. */
const questionsOf = (address: Address, bounds: Bounds | null): string =>
  [
    seenQuery(address, bounds),
    seenQuery({ ...address, types: [] }, bounds),
    seenQuery({ ...address, from: null, to: null }, bounds),
    seenQuery({ ...address, view: null, spot: null }, null),
    askedQuery(address),
  ].join('\n')

async function loadAround(questions: string, signal: AbortSignal): Promise<Around> {
  const [list = '', legend = '', timeline = '', map = '', all = ''] = questions.split('\n')
  const counted = new Map<string, Promise<CountsAnswer>>()
  const count = (query: string): Promise<CountsAnswer> => {
    const answer = counted.get(query) ?? fetchAnswer<CountsAnswer>(`counts?${query}`, signal)
    counted.set(query, answer)
    return answer
  }
  const [counts, ofTypes, onMap, ofAll, times] = await Promise.all([
    ...([count(list), count(legend), count(map), count(all)] as const),
    fetchAnswer<TimelineAnswer>(`timeline?by=auto&${timeline}`, signal),
  ])
  return {
    ...{ counts, all: ofAll.events, perType: new Map(Object.entries(ofTypes.types)) },
    ...{ buckets: bucketsOf(times), onMap: NONE, remote: map, extent: onMap.box },
  }
}

const UNCOUNTED: Around = {
  ...{ counts: null, all: null, perType: new Map(), buckets: { unit: 'day', bars: [], highest: 0 } },
  ...{ onMap: NONE, remote: null, extent: null },
}

/**
 * More events than a browser should hold: each part of the view is asked of the server. The list is there before anything is
 * counted; later, list and counts change together.
 */
export function useAsked(address: Address, bounds: Bounds | null): Answer<Seen> {
  const listed = useLive(seenQuery(address, bounds), loadListed)
  const around = useLive(questionsOf(address, bounds), loadAround)
  const counted = useRef(false)
  counted.current ||= around.state === 'ready'
  const base = listed.state === 'ready' ? listed.value : null
  const { rows, more } = useMore(base)
  const rest = around.state === 'ready' ? around.value : counted.current ? null : UNCOUNTED
  const value = useMemo(() => base && rest && { ...rest, rows, more }, [base, rest, rows, more])
  if (listed.state === 'failed') return listed
  if (around.state === 'failed') return around
  return value === null ? { state: 'loading' } : { state: 'ready', value }
}

/** The rows of the list, and the way to the next ones. */
function useMore(base: Listed | null): Pick<Seen, 'rows' | 'more'> {
  const [followed, setFollowed] = useState<{ readonly base: Listed; readonly page: EventsAnswer } | null>(null)
  const page = followed !== null && followed.base === base ? followed.page : (base?.page ?? null)
  const follow = useCallback(async () => {
    if (base === null || page === null || page.next === null) return
    const query = `events?limit=${A_PAGE}&cursor=${page.next}&${base.query}`
    const { events, next } = await fetchAnswer<EventsAnswer>(query)
    setFollowed({ base, page: { events: [...page.events, ...events], next } })
  }, [base, page])
  return { rows: page?.events ?? NONE, more: page?.next ? follow : null }
}
