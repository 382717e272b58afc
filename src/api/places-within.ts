/** Which places lie in a place, as the packs know: the quarters of a town, the gates of a quarter. */
import type { Place } from '../3-gazetteer/gazetteer.ts'
import { nameKeys } from '../5-events/name-keys.ts'

export type KnownPlaces = ReadonlyMap<string, Pick<Place, 'id' | 'name' | 'within'>>

/** The most that are looked for: a query names each. */
const MOST = 300
const kept = new WeakMap<KnownPlaces, ReadonlyMap<string, readonly string[]>>()

/** Ids of what lies straight in each place. */
function partsOf(places: KnownPlaces): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(places)
  if (known) return known
  const parts = new Map<string, string[]>()
  for (const { id, within } of places.values()) {
    if (within !== null) parts.set(within, [...(parts.get(within) ?? []), id])
  }
  kept.set(places, parts)
  return parts
}

/** The name or id, and the ids of all that lies in a place of that name. */
export function placesWithin(name: string, places: KnownPlaces): string[] {
  const parts = partsOf(places)
  const keys = nameKeys([name])
  const id = name.trim().toLowerCase()
  const heads = [...parts.keys()].filter(
    head => head === id || nameKeys([places.get(head)?.name ?? '']).some(key => keys.includes(key)),
  )
  const found = new Set(heads)
  // What is added on the way is looked at as well.
  for (const head of found) for (const part of parts.get(head) ?? []) found.add(part)
  return [name, ...[...found].filter(one => one !== id)].slice(0, MOST)
}

/** Whether the place with this id is the other or lies in it. */
export function liesIn(id: string | null, outer: string, places: KnownPlaces): boolean {
  const seen = new Set<string>()
  for (let at = id; at !== null && !seen.has(at); at = places.get(at)?.within ?? null) {
    if (at === outer) return true
    seen.add(at)
  }
  return false
}
