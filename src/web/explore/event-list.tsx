import { useEffect, useRef, useState } from 'react'
import type { EventHead } from '../../api/answers.ts'
import type { LoadedEvents } from '../data/load-events.ts'
import { Empty } from '../frame/states.tsx'
import { useSurroundings } from '../surroundings.ts'
import { EventRow } from './event-row.tsx'
import { spotOf } from './narrow.ts'

const A_SCREENFUL = 60

interface EventListProps {
  readonly events: readonly EventHead[]
  readonly loaded: LoadedEvents
  readonly highlighted: string | null
  readonly selected: string | null
  readonly onHover: (id: string | null) => void
}

/** The events as a list: the keyboard's way to all that the map shows. */
export function EventList({ events, loaded, highlighted, selected, onHover }: EventListProps) {
  const { format } = useSurroundings()
  const place = events.findIndex(event => event.id === selected)
  const [more, setMore] = useState(A_SCREENFUL)
  const shown = Math.max(more, place + 1)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (selected === null) return
    list.current?.querySelector(`[data-id="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (events.length === 0) return <Empty ledgerIsEmpty={loaded.events.length === 0} />
  return (
    <>
      <ListHead events={events} loaded={loaded} />
      <ol className="event-list" id="events" ref={list} tabIndex={-1}>
        {events.slice(0, shown).map(event => (
          <EventRow
            key={event.id}
            event={event}
            highlighted={event.id === highlighted}
            selected={event.id === selected}
            onHover={onHover}
          />
        ))}
      </ol>
      {events.length > shown && (
        <button type="button" className="more" onClick={() => setMore(shown + A_SCREENFUL)}>
          {format.labels.list.more} ({format.number(events.length - shown)})
        </button>
      )}
    </>
  )
}

function ListHead({ events, loaded }: Pick<EventListProps, 'events' | 'loaded'>) {
  const { format } = useSurroundings()
  const { labels } = format
  const unplaced = events.filter(event => spotOf(event) === null).length
  const undated = events.filter(({ date }) => date.start === null && date.end === null).length
  const whole = events.length === loaded.events.length
  return (
    <header className="list-head">
      <h2>{format.counted(labels.counts.events, events.length)}</h2>
      <p>
        {!whole && <span>{format.counted(labels.list.ofAll, loaded.events.length)}</span>}
        {unplaced > 0 && <span>{format.counted(labels.list.unplaced, unplaced)}</span>}
        {undated > 0 && <span>{format.counted(labels.list.undated, undated)}</span>}
      </p>
      {loaded.truncated && <p className="notice">{labels.list.truncated}</p>}
    </header>
  )
}
