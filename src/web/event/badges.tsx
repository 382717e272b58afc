import type { EventHead } from '../../api/answers/events.ts'
import { useSurroundings } from '../surroundings.ts'

/** What sets an event apart from a plainly reported incident. */
export function Badges({ event }: { readonly event: Pick<EventHead, 'status' | 'scope'> }) {
  const { labels } = useSurroundings().format
  return (
    <>
      {event.status !== 'reported' && (
        <span className="badge" data-status={event.status}>
          {labels.status[event.status]}
        </span>
      )}
      {event.scope !== 'incident' && (
        <span className="badge" data-scope={event.scope}>
          {labels.scope[event.scope]}
        </span>
      )}
    </>
  )
}
