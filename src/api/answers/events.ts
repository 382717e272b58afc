/** Events as the API answers with them. */
import type { ClaimActor, ClaimPlace } from '../../4-claims/claim.ts'
import type { Event } from '../../5-events/event.ts'
import type { ClaimAnswer } from './claims.ts'
import type { Named, TollAnswer } from './named.ts'

export interface EventHead extends Omit<Event, 'place' | 'actors' | 'tolls'> {
  readonly place: Named<ClaimPlace> | null
  readonly actors: readonly Named<ClaimActor>[]
  readonly tolls: readonly TollAnswer[]
}

export interface EventsAnswer {
  readonly events: readonly EventHead[]
  /** Given back as `cursor` for what follows; null at the end. */
  readonly next: string | null
}

export interface EventAnswer {
  readonly event: EventHead
  readonly claims: readonly ClaimAnswer[]
  /** What a correction of the event is made against. */
  readonly revision: string
}
