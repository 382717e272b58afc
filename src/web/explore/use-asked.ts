import { useCallback, useMemo, useState } from 'react'
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

interface Asked {
  readonly list: string
  readonly page: EventsAnswer
  readonly seen: Omit<Seen, 'rows' | 'more'>
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

async function loadAsked(questions: string, signal: AbortSignal): Promise<Asked> {
  const [list = '', legend = '', timeline = '', map = '', all = ''] = questions.split('\n')
  const counted = new Map<string, Promise<CountsAnswer>>()
  const count = (query: string): Promise<CountsAnswer> => {
    const answer = counted.get(query) ?? fetchAnswer<CountsAnswer>(`counts?${query}`, signal)
    counted.set(query, answer)
    return answer
  }
  const [page, counts, ofTypes, onMap, ofAll, times] = await Promise.all([
    fetchAnswer<EventsAnswer>(`events?limit=${A_PAGE}&${list}`, signal),
    ...([count(list), count(legend), count(map), count(all)] as const),
    fetchAnswer<TimelineAnswer>(`timeline?by=auto&${timeline}`, signal),
  ])
  const seen = {
    ...{ counts, all: ofAll.events, perType: new Map(Object.entries(ofTypes.types)) },
    ...{ buckets: bucketsOf(times), onMap: NONE, remote: map, extent: onMap.box },
  }
  return { list, page, seen }
}

/** More events than a browser should hold: each part of the view is asked of the server. */
export function useAsked(address: Address, bounds: Bounds | null): Answer<Seen> {
  const answer = useLive(questionsOf(address, bounds), loadAsked)
  const base = answer.state === 'ready' ? answer.value : null
  const { rows, more } = useMore(base)
  const value = useMemo(() => base && { ...base.seen, rows, more }, [base, rows, more])
  if (answer.state !== 'ready') return answer
  return value === null ? { state: 'loading' } : { state: 'ready', value }
}

/** The rows of the list, and the way to the next ones. */
function useMore(base: Asked | null): Pick<Seen, 'rows' | 'more'> {
  const [followed, setFollowed] = useState<{ readonly base: Asked; readonly page: EventsAnswer } | null>(null)
  const page = followed !== null && followed.base === base ? followed.page : (base?.page ?? null)
  const follow = useCallback(async () => {
    if (base === null || page === null || page.next === null) return
    const query = `events?limit=${A_PAGE}&cursor=${page.next}&${base.list}`
    const { events, next } = await fetchAnswer<EventsAnswer>(query)
    setFollowed({ base, page: { events: [...page.events, ...events], next } })
  }, [base, page])
  return { rows: page?.events ?? NONE, more: page?.next ? follow : null }
}
