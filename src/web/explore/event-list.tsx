import { useEffect, useRef, useState } from 'react'
import { Empty, Loading } from '../frame/states.tsx'
import { useSurroundings } from '../surroundings.ts'
import { EventRow } from './event-row.tsx'
import { MoreButton } from './more-button.tsx'
import type { Seen } from './seen.ts'

const A_SCREENFUL = 60

interface EventListProps {
  readonly seen: Seen
  readonly highlighted: string | null
  readonly selected: string | null
  readonly onHover: (id: string | null) => void
}

/** The events as a list: the keyboard's way to all that the map shows. */
export function EventList({ seen, highlighted, selected, onHover }: EventListProps) {
  const { rows, counts } = seen
  const place = rows.findIndex(event => event.id === selected)
  const [more, setMore] = useState(A_SCREENFUL)
  const shown = Math.min(rows.length, Math.max(more, place + 1))
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (selected === null) return
    list.current?.querySelector(`[data-id="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (rows.length === 0) return counts === null ? <Loading /> : <Empty ledgerIsEmpty={seen.all === 0} />
  const onMore = async () => {
    if (shown + A_SCREENFUL > rows.length) await seen.more?.()
    setMore(shown + A_SCREENFUL)
  }
  return (
    <>
      <ListHead {...seen} />
      <ol className="event-list" id="events" ref={list} tabIndex={-1}>
        {rows.slice(0, shown).map(event => (
          <EventRow
            key={event.id}
            event={event}
            highlighted={event.id === highlighted}
            selected={event.id === selected}
            onHover={onHover}
          />
        ))}
      </ol>
      {counts !== null && counts.events > shown && (
        <MoreButton key={shown} left={counts.events - shown} onMore={onMore} />
      )}
    </>
  )
}

function ListHead({ counts, all }: Pick<Seen, 'counts' | 'all'>) {
  const { format } = useSurroundings()
  const { labels } = format
  if (counts === null) return <header className="list-head" aria-busy="true" />
  const { events, unplaced, undated } = counts
  return (
    <header className="list-head">
      <h2>{format.counted(labels.counts.events, events)}</h2>
      <p>
        {all !== null && events !== all && <span>{format.counted(labels.list.ofAll, all)}</span>}
        {unplaced > 0 && <span>{format.counted(labels.list.unplaced, unplaced)}</span>}
        {undated > 0 && <span>{format.counted(labels.list.undated, undated)}</span>}
      </p>
    </header>
  )
}
