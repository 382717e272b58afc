/** Which countries the sentences of a report point to by their places, sides and adjectives, once its names are known. */
import { normalForm } from '../2-arabic/forms.ts'
import type { CountryVotes } from '../3-gazetteer/resolve.ts'
import type { Item, PlaceName } from './item.ts'
import { wordOf } from './reading-lexicon.ts'

/** More votes for a country, where one is told. */
export const add = (votes: Map<string, number>, country: string | null | undefined, weight: number): void => {
  if (country) votes.set(country, (votes.get(country) ?? 0) + weight)
}

/** What the name of a place weighs. */
export const OF_PLACE = 1.5
/** The only country that a place's name points to by itself; null where it leaves a choice, or is that of small towns. */
export function countryOf({ candidates }: PlaceName): string | null {
  const known = candidates.filter(
    place => place.kind === 'country' || place.pack !== null || place.population >= 150_000,
  )
  const [only] = known
  return only && known.every(place => place.country === only.country) ? only.country : null
}

/** "جنود سودانيين": the country that an adjective of people points to. */
function countryOfWords(text: string): string | null {
  for (const word of text.split(' ').slice(1)) {
    const { country } = wordOf(normalForm(word))
    if (country) return country
  }
  return null
}

export function votesOf(items: readonly Item[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const item of items) {
    if (item.kind === 'place' && item.place) add(votes, countryOf(item.place), item.tags.has('country') ? 2 : OF_PLACE)
    else if (item.actor) add(votes, item.actor.country, 1)
    else if (item.people) add(votes, item.people.of?.country ?? countryOfWords(item.people.text), 1)
    add(votes, item.word?.country, 0.7)
  }
  return votes
}

export function merge(all: readonly (readonly [Map<string, number>, number])[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const [votes, weight] of all) for (const [country, count] of votes) add(sum, country, count * weight)
  return sum
}

export function top(votes: ReadonlyMap<string, number>): string | null {
  let best: [string, number] | null = null
  for (const entry of votes) if (!best || entry[1] > best[1]) best = entry
  return best?.[0] ?? null
}

/** The country that a place of no list is in: what else the sentence or the report points to, before what its name alone does. */
export function countryTold(name: PlaceName, { report, sentence }: CountryVotes, times: number): string | null {
  const own = name.beyond ?? countryOf(name)
  const gone = name.beyond !== undefined
  const others = (votes: ReadonlyMap<string, number>, less: number): Map<string, number> =>
    new Map(
      [...votes].map(([country, count]) => [country, country === own ? (gone ? 0 : count - less) : count] as const),
    )
  const told = (votes: ReadonlyMap<string, number>): string | null => {
    const country = top(votes)
    return country !== null && (votes.get(country) ?? 0) > 0 ? country : null
  }
  return told(others(sentence, OF_PLACE)) ?? told(others(report, OF_PLACE * times)) ?? name.side ?? (gone ? null : own)
}
