/** Countries that one pack of two is about: the sides of the one act in the other, and a report need name but one of them. */
import type { Pack } from './gazetteer.ts'

/** The other country of each that a pack of two tells of. */
export type Theatres = ReadonlyMap<string, string>

export function theatresOf(packs: readonly Pack[]): Theatres {
  const other = new Map<string, string>()
  for (const { countries } of packs) {
    const [one, two] = countries
    if (!one || !two || countries.length > 2) continue
    other.set(one, two)
    other.set(two, one)
  }
  return other
}

/** What a word for the one country says of the other. */
const SHARE = 0.5

/** The votes for each country, with a share of those for the other of its pack. */
export function withTheatres(votes: ReadonlyMap<string, number>, theatres: Theatres): Map<string, number> {
  const all = new Map(votes)
  for (const [country, count] of votes) {
    const other = theatres.get(country)
    if (other) all.set(other, (all.get(other) ?? 0) + count * SHARE)
  }
  return all
}
