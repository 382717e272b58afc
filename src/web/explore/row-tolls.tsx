import type { EventHead } from '../../api/answers/events.ts'
import { formatEventToll } from '../format/figures.ts'
import { tollOf } from '../format/headline.ts'
import { useSurroundings } from '../surroundings.ts'

const FOREMOST = 3

interface RowTollsProps {
  readonly event: EventHead
  /** How many are shown. */
  readonly most?: number
}

/** The foremost figures of an event; whose they are where there are several of one outcome. */
export function RowTolls({ event, most = FOREMOST }: RowTollsProps) {
  const around = useSurroundings()
  const { format } = around
  const { labels } = format
  return event.tolls.slice(0, most).map(toll => (
    <span className="row-toll" key={`${toll.outcome} ${toll.of} ${toll.group}`} data-outcome={toll.outcome}>
      {labels.outcome[toll.outcome]} <b>{formatEventToll(toll, format)}</b>
      {event.tolls.some(other => other !== toll && other.outcome === toll.outcome) && (
        <small>
          {' '}
          <bdi>{tollOf(toll, around) ?? labels.group[toll.group]}</bdi>
        </small>
      )}
    </span>
  ))
}
