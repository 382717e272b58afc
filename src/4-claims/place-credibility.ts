/** Which of the places of a name a report may mean, by the countries that it speaks of. */
import type { Place } from '../3-gazetteer/gazetteer.ts'

/** Quarters, villages and fronts bear names of saints, battles and trees, the same in every country. */
const COMMONLY_NAMED: ReadonlySet<Place['kind']> = new Set([
  'district',
  'village',
  'front',
  'road',
  'building',
  'gate',
  'hospital',
  'camp',
  'mountain',
  'valley',
])
/** Part of a report's votes that its country needs at least: more than the name's own. */
const LEAST_SHARE = 0.15

/** Whether a place may be meant at all: a small town of a country that nothing else in the report points to is a chance likeness of names. */
export function isCredible(place: Place, votes: ReadonlyMap<string, number>): boolean {
  if (place.kind === 'country' || place.population >= 150_000) return true
  const own = votes.get(place.country) ?? 0
  if (!COMMONLY_NAMED.has(place.kind)) return own > 0
  let all = 0
  for (const count of votes.values()) all += count
  return own > LEAST_SHARE * all
}
