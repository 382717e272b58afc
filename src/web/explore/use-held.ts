import { useMemo } from 'react'
import type { EventHead } from '../../api/answers/events.ts'
import type { Address } from '../address.ts'
import { askedQuery, loadEvents } from '../data/load-events.ts'
import type { Answer } from '../data/use-answer.ts'
import { useLive } from '../data/use-live-answer.ts'
import { countByTime } from '../timeline/buckets.ts'
import { type Bounds, narrow, spotOf } from './narrow.ts'
import type { Seen } from './seen.ts'

/** All events in the browser: types, period and view are narrowed down without asking again. */
export function useHeld(address: Address, bounds: Bounds | null): Answer<Seen> {
  const answer = useLive(askedQuery(address), loadEvents)
  const events = answer.state === 'ready' ? answer.value.events : null
  const seen = useMemo(() => events && seenOf(events, address, bounds), [events, address, bounds])
  return answer.state === 'ready' && seen ? { state: 'ready', value: seen } : asUnready(answer)
}

const asUnready = (answer: Answer<unknown>): Answer<Seen> => (answer.state === 'ready' ? { state: 'loading' } : answer)

function seenOf(events: readonly EventHead[], address: Address, bounds: Bounds | null): Seen {
  const { onList, onMap, onTimeline, perType } = narrow(events, address, bounds)
  return {
    ...{ rows: onList, more: null, all: events.length, perType, onMap, remote: null },
    counts: {
      events: onList.length,
      undated: onList.filter(({ date }) => date.start === null && date.end === null).length,
      unplaced: onList.filter(event => spotOf(event) === null).length,
    },
    buckets: countByTime(onTimeline),
    extent: extentOf(onMap),
  }
}

function extentOf(events: readonly EventHead[]): Bounds | null {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { place } of events) {
    if (place?.lat == null || place.lon == null) continue
    west = Math.min(west, place.lon)
    south = Math.min(south, place.lat)
    east = Math.max(east, place.lon)
    north = Math.max(north, place.lat)
  }
  return west > east ? null : [west, south, east, north]
}
