import type { EventHead } from '../../api/answers/events.ts'
import { Badges } from '../event/badges.tsx'
import { RowTolls } from '../explore/row-tolls.tsx'
import { headlineOf, nameOf } from '../format/headline.ts'
import { EventLink, Link } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'

/** What the claims add up to, and how far people have gone through them. */
export function EventHeading({ event }: { readonly event: EventHead }) {
  const around = useSurroundings()
  const { format, types } = around
  const { labels } = format
  return (
    <header className="dossier-head" style={{ '--type': types.get(event.type)?.colour }}>
      <Link className="back" to={{ page: { name: 'review', id: null } }}>
        {labels.review.back}
      </Link>
      <h2>{headlineOf(event, around)}</h2>
      <p>
        <time>{format.date(event.date)}</time>
        <Badges event={event} />
        <ReviewBadge event={event} />
        <RowTolls event={event} most={event.tolls.length} />
        <span>{format.counted(labels.sources, event.sources.reports)}</span>
        <EventLink id={event.id}>{labels.review.openEvent}</EventLink>
      </p>
      <p>
        {event.actors.map(actor => (
          <span key={`${actor.name} ${actor.role}`}>
            {labels.role[actor.role]}: <bdi>{nameOf(actor, around)}</bdi>
          </span>
        ))}
      </p>
    </header>
  )
}

/** How far people have gone through an event, and who. */
export function ReviewBadge({ event: { review } }: { readonly event: Pick<EventHead, 'review'> }) {
  const { labels } = useSurroundings().format
  return (
    <span className="badge" data-review={review.state}>
      {labels.review.states[review.state]}
      {review.by.length > 0 && (
        <>
          : <bdi>{review.by.join(' · ')}</bdi>
        </>
      )}
    </span>
  )
}
