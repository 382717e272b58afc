/** Places and actors of events, counted. */
import type { EventOutline } from '../6-ledger/query-outline.ts'
import type { EnglishNames } from './english-names.ts'

export interface PlaceCount {
  readonly id: string | null
  readonly name: string
  readonly nameEn?: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly events: number
  readonly killed: number
}

export interface ActorCount {
  readonly id: string | null
  readonly name: string
  readonly nameEn?: string
  readonly events: number
}

const english = (id: string | null, names: EnglishNames): { nameEn?: string } => {
  const nameEn = id === null ? undefined : names.get(id)
  return nameEn === undefined ? {} : { nameEn }
}

const mostFirst = <T extends { readonly events: number; readonly name: string }>(x: T, y: T): number =>
  y.events - x.events || (x.name < y.name ? -1 : 1)

/** The places of these events, by id where there is one, else by name; the most events first. */
export function countPlaces(events: readonly EventOutline[], names: EnglishNames): PlaceCount[] {
  const counts = new Map<string, PlaceCount>()
  for (const { place, placeId, country, lat, lon, killed } of events) {
    if (place === null) continue
    const key = placeId ?? `${place} ${country ?? ''}`
    const known = counts.get(key) ?? {
      id: placeId,
      name: place,
      ...english(placeId, names),
      country,
      lat,
      lon,
      events: 0,
      killed: 0,
    }
    counts.set(key, { ...known, events: known.events + 1, killed: known.killed + killed })
  }
  return [...counts.values()].sort(mostFirst)
}

/** The actors of these events, the same way. */
export function countActors(events: readonly EventOutline[], names: EnglishNames): ActorCount[] {
  const counts = new Map<string, ActorCount>()
  for (const { actors } of events) {
    for (const { id, name } of new Map(actors.map(actor => [actor.id ?? actor.name, actor])).values()) {
      const known = counts.get(id ?? name) ?? { id, name, ...english(id, names), events: 0 }
      counts.set(id ?? name, { ...known, events: known.events + 1 })
    }
  }
  return [...counts.values()].sort(mostFirst)
}

/** Whether a name holds these letters, in either language. */
export const isNamed = ({ name, nameEn }: { name: string; nameEn?: string }, part: string): boolean =>
  name.includes(part) || (nameEn?.toLowerCase().includes(part.toLowerCase()) ?? false)
