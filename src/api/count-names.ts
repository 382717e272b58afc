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

type Counting<T> = { -readonly [key in keyof T]: T[key] }

const english = (id: string | null, names: EnglishNames): { nameEn?: string } => {
  const nameEn = id === null ? undefined : names.get(id)
  return nameEn === undefined ? {} : { nameEn }
}

const mostFirst = <T extends { readonly events: number; readonly name: string }>(x: T, y: T): number =>
  y.events - x.events || (x.name < y.name ? -1 : 1)

/** The places of these events, by id where there is one, else by name; the most events first. */
export function countPlaces(events: readonly EventOutline[], names: EnglishNames): PlaceCount[] {
  const counts = new Map<string, Counting<PlaceCount>>()
  for (const { place: name, placeId: id, country, lat, lon, killed } of events) {
    if (name === null) continue
    const key = id ?? `${name} ${country ?? ''}`
    const count = counts.get(key) ?? { id, name, ...english(id, names), country, lat, lon, events: 0, killed: 0 }
    count.events += 1
    count.killed += killed
    counts.set(key, count)
  }
  return [...counts.values()].sort(mostFirst)
}

/** The actors of these events, the same way. */
export function countActors(events: readonly EventOutline[], names: EnglishNames): ActorCount[] {
  const counts = new Map<string, Counting<ActorCount>>()
  for (const { actors } of events) {
    const told = new Set<string>()
    for (const { id = null, name } of actors) {
      const key = id ?? name
      if (told.has(key)) continue
      told.add(key)
      const count = counts.get(key) ?? { id, name, ...english(id, names), events: 0 }
      count.events += 1
      counts.set(key, count)
    }
  }
  return [...counts.values()].sort(mostFirst)
}

/** Whether a name holds these letters, in either language. */
export const isNamed = ({ name, nameEn }: { name: string; nameEn?: string }, part: string): boolean =>
  name.includes(part) || (nameEn?.toLowerCase().includes(part.toLowerCase()) ?? false)
