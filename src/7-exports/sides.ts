/** Who stands on which side of an event, for formats that know a first and a second one. */
import type { ActorKind } from '../3-gazetteer/gazetteer.ts'
import type { ClaimActor, ClaimPlace } from '../4-claims/claim.ts'
import type { Event } from '../5-events/event.ts'
import type { KnownNames } from './formats/format.ts'

export interface Sides {
  /** Who attacks; where nobody is said to, the first of those who take part. */
  readonly first: readonly ClaimActor[]
  readonly second: readonly ClaimActor[]
}

const inRole = (event: Event, role: ClaimActor['role']): ClaimActor[] => event.actors.filter(one => one.role === role)

/** Participants fill the sides that initiators and targets leave empty; all beyond the first two stand with the second. */
export function sidesOf(event: Event): Sides {
  const [first, second, rest] = [inRole(event, 'initiator'), inRole(event, 'target'), inRole(event, 'participant')]
  if (first.length > 0 && second.length > 0) return { first, second: [...second, ...rest] }
  if (first.length > 0) return { first, second: rest }
  if (second.length > 0) return { first: rest, second }
  return { first: rest.slice(0, 1), second: rest.slice(1) }
}

/** What kind of actor this is by the gazetteer; a person is taken for what he is part of; null where nothing is known. */
export function kindOf(actor: ClaimActor, names: KnownNames): ActorKind | null {
  const known = actor.id === undefined ? undefined : names.actors.get(actor.id)
  if (!known) return null
  if (known.kind !== 'person') return known.kind
  const [whole] = known.partOf
  return whole === undefined ? null : (names.actors.get(whole)?.kind ?? null)
}

const STATE: ReadonlySet<ActorKind> = new Set(['state_forces', 'police', 'government'])

/** Forces of a state, at home or abroad. */
export function isState(actor: ClaimActor, names: KnownNames): boolean {
  const kind = kindOf(actor, names)
  return kind !== null && (STATE.has(kind) || kind === 'foreign' || kind === 'coalition')
}

/** Forces of a state that act outside it, and bodies of several states. */
export function isExternal(actor: ClaimActor, names: KnownNames, country: string | null): boolean {
  const kind = kindOf(actor, names)
  if (kind === null) return false
  if (kind === 'foreign' || kind === 'coalition' || kind === 'organisation') return true
  const home = actor.id === undefined ? null : (names.actors.get(actor.id)?.country ?? null)
  return STATE.has(kind) && country !== null && home !== null && home !== country
}

/** Whether civilians are whom it was done to: named as the target, or the only dead and hurt where no armed side is known to be. */
export function targetsCivilians(event: Event, second: readonly ClaimActor[], names: KnownNames): boolean {
  const kinds = second.map(actor => kindOf(actor, names))
  if (kinds.includes('civil')) return true
  const hurt = event.tolls.filter(toll => toll.outcome !== 'displaced' && toll.outcome !== 'freed')
  return kinds.every(kind => kind === null) && hurt.length > 0 && hurt.every(toll => toll.group === 'civilians')
}

/** English name of the province that a place lies in, where the gazetteer has one; else as the reports' language has it. */
export function provinceName(place: ClaimPlace | null, names: KnownNames): string | null {
  if (!place?.admin1) return null
  for (const one of names.places.values()) {
    if (one.kind === 'province' && one.country === place.country && one.name === place.admin1) return one.nameEn
  }
  return place.admin1
}
