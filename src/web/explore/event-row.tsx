import type { Role } from '../../4-claims/claim.ts'
import type { EventHead } from '../../api/answers/events.ts'
import { Badges } from '../event/badges.tsx'
import { headlineOf, nameOf } from '../format/headline.ts'
import { EventLink } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'
import { RowTolls } from './row-tolls.tsx'

interface EventRowProps {
  readonly event: EventHead
  readonly highlighted: boolean
  readonly selected: boolean
  readonly onHover: (id: string | null) => void
}

/** One event of the list: what, where, when, who, how many, by how many sources. */
export function EventRow({ event, highlighted, selected, onHover }: EventRowProps) {
  const around = useSurroundings()
  const { format, types } = around
  return (
    <li
      className="event-row"
      data-id={event.id}
      data-highlighted={highlighted || undefined}
      data-selected={selected || undefined}
      style={{ '--type': types.get(event.type)?.colour }}
      onPointerEnter={() => onHover(event.id)}
      onPointerLeave={() => onHover(null)}
    >
      <EventLink id={event.id} onFocus={() => onHover(event.id)} onBlur={() => onHover(null)}>
        <span className="row-head">
          <strong>{headlineOf(event, around)}</strong>
          <time>{format.date(event.date)}</time>
        </span>
        <RowActors event={event} />
        <span className="row-foot">
          <RowTolls event={event} />
          <Badges event={event} />
          <span className="row-sources">{format.counted(format.labels.sources, event.sources.reports)}</span>
        </span>
      </EventLink>
    </li>
  )
}

function RowActors({ event }: Pick<EventRowProps, 'event'>) {
  const around = useSurroundings()
  const { language, labels } = around.format
  const named = (role: Role) => event.actors.filter(actor => actor.role === role).map(actor => nameOf(actor, around))
  const [initiators, targets, participants] = [named('initiator'), named('target'), named('participant')]
  if (event.actors.length === 0) return null
  const arrow = language === 'ar' ? ' ← ' : ' → '
  return (
    <span className="row-actors">
      <Names names={initiators} />
      {targets.length > 0 && (initiators.length > 0 ? arrow : `${labels.role.target}: `)}
      <Names names={targets} />
      {participants.length > 0 && initiators.length + targets.length > 0 && ' · '}
      <Names names={participants} />
    </span>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <bdi>{name}</bdi>
    </span>
  ))
}
