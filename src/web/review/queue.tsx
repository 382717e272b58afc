import { useEffect, useRef } from 'react'
import type { ReviewAnswer } from '../../api/answers/review.ts'
import { Badges } from '../event/badges.tsx'
import { RowTolls } from '../explore/row-tolls.tsx'
import { headlineOf } from '../format/headline.ts'
import { Link } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'

type Queued = ReviewAnswer['events'][number]

interface QueueProps {
  readonly answer: ReviewAnswer
  readonly chosen: string | null
  readonly onMore: () => void
}

/** Events that wait for a look, the one that is worth most first. */
export function Queue({ answer: { events, next }, chosen, onMore }: QueueProps) {
  const { review } = useSurroundings().format.labels
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (chosen === null) return
    list.current?.querySelector(`[data-id="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (events.length === 0) {
    return (
      <div className="state">
        <h2>{review.empty}</h2>
        <p>{review.emptyHint}</p>
      </div>
    )
  }
  return (
    <>
      <ol className="event-list" id="events" ref={list} tabIndex={-1}>
        {events.map(event => (
          <QueueRow key={event.id} event={event} isChosen={event.id === chosen} />
        ))}
      </ol>
      {next !== null && (
        <button type="button" className="more" onClick={onMore}>
          {review.more}
        </button>
      )}
    </>
  )
}

function QueueRow({ event, isChosen }: { readonly event: Queued; readonly isChosen: boolean }) {
  const around = useSurroundings()
  const { format, types } = around
  const { labels } = format
  return (
    <li
      className="event-row"
      data-id={event.id}
      data-selected={isChosen || undefined}
      style={{ '--type': types.get(event.type)?.colour }}
    >
      <Link to={{ page: { name: 'review', id: event.id } }} aria-current={isChosen || undefined}>
        <span className="row-head">
          <strong>{headlineOf(event, around)}</strong>
          <time>{format.date(event.date)}</time>
        </span>
        <span className="row-foot">
          <RowTolls event={event} />
          <Badges event={event} />
          {event.review.state === 'partly' && <span className="badge">{labels.review.states.partly}</span>}
          <span className="row-sources">
            {labels.review.priority} {format.number(Math.round(event.priority * 10) / 10)}
          </span>
        </span>
      </Link>
    </li>
  )
}
