import type { ClaimActor, ClaimPlace } from '../4-claims/claim.ts'
import type { Event, EventToll } from '../5-events/event.ts'
import { UserError } from '../errors.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import type { EventHead } from './answers/events.ts'
import type { Named, TollAnswer } from './answers/named.ts'

/** English name by the id of a place or actor. */
export type EnglishNames = ReadonlyMap<string, string>

/** Those of the compiled gazetteer; none where it was never built, for the ledger can be read without it. */
export function loadEnglishNames(): EnglishNames {
  try {
    const { places, actors } = loadGazetteer()
    return new Map([...places, ...actors].flatMap(({ id, nameEn }) => (nameEn === '' ? [] : [[id, nameEn] as const])))
  } catch (error) {
    if (error instanceof UserError) return new Map()
    throw error
  }
}

/** The event with the English names of its place and actors beside those of the reports. */
export function withEnglishNames(event: Event, names: EnglishNames): EventHead {
  const actors = event.actors.map(actor => named<ClaimActor>(actor, names))
  return {
    ...{ ...event, actors, place: event.place && named<ClaimPlace>(event.place, names) },
    tolls: event.tolls.map(toll => tollNamed(toll, actors)),
  }
}

/** Victims go by the name of a side of the event, or by one of its other names. */
function tollNamed(toll: EventToll, actors: readonly Named<ClaimActor>[]): TollAnswer {
  const { of } = toll
  if (of === null) return toll
  const side = actors.find(actor => actor.name === of || actor.aliases?.includes(of))
  return side?.nameEn === undefined ? toll : { ...toll, ofEn: side.nameEn }
}

/** With its English name, where the gazetteer knows one. */
export function named<T extends { readonly id?: string }>(one: T, names: EnglishNames): Named<T> {
  const nameEn = one.id === undefined ? undefined : names.get(one.id)
  return nameEn === undefined ? one : { ...one, nameEn }
}

/** For lists: without the other names of places and actors, which are most of an event's size. */
export function withoutAliases(event: EventHead): EventHead {
  return { ...event, place: event.place && bare(event.place), actors: event.actors.map(bare) }
}

/** Without its other names. */
export function bare<T extends { readonly aliases?: readonly string[] }>({
  aliases: _,
  ...rest
}: T): Omit<T, 'aliases'> {
  return rest
}
