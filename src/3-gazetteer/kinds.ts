/** The kinds of places, actors and outlets as values, for readers of outside data. */
import type { ActorKind, Outlet, PlaceKind } from './gazetteer.ts'

const PLACE: Readonly<Record<PlaceKind, true>> = {
  country: true,
  province: true,
  region: true,
  city: true,
  town: true,
  village: true,
  district: true,
  camp: true,
  base: true,
  airport: true,
  port: true,
  oil: true,
  hospital: true,
  building: true,
  front: true,
  road: true,
  gate: true,
  mountain: true,
  valley: true,
  island: true,
  border: true,
  desert: true,
}

const ACTOR: Readonly<Record<ActorKind, true>> = {
  state_forces: true,
  police: true,
  government: true,
  rebel: true,
  militia: true,
  jihadist: true,
  foreign: true,
  coalition: true,
  civil: true,
  organisation: true,
  person: true,
}

const OUTLET: Readonly<Record<Outlet['kind'], true>> = {
  agency: true,
  newspaper: true,
  channel: true,
  site: true,
  radio: true,
  monitor: true,
}

/** Whether this word is a kind of place. */
export const isPlaceKind = (word: string): word is PlaceKind => Object.hasOwn(PLACE, word)
/** Whether this word is a kind of actor. */
export const isActorKind = (word: string): word is ActorKind => Object.hasOwn(ACTOR, word)
/** Whether this word is a kind of outlet. */
export const isOutletKind = (word: string): word is Outlet['kind'] => Object.hasOwn(OUTLET, word)

/** All kinds of places. */
export const PLACE_KINDS: readonly PlaceKind[] = Object.keys(PLACE).filter(isPlaceKind)
/** All kinds of actors. */
export const ACTOR_KINDS: readonly ActorKind[] = Object.keys(ACTOR).filter(isActorKind)
