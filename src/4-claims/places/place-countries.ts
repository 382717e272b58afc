/** Which countries the sentences of a report point to by their places, sides and adjectives, once its names are known. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { CountryVotes } from '../../3-gazetteer/resolve.ts'
import { has } from '../grammar/clause.ts'
import type { Item, PlaceName, Sentence } from '../grammar/item.ts'
import { wordOf } from '../grammar/reading-lexicon.ts'
import { isLandBeyond } from './place-asides.ts'
import { GREAT } from './place-credibility.ts'

/** More votes for a country, where one is told. */
export const add = (votes: Map<string, number>, country: string | null | undefined, weight: number): void => {
  if (country) votes.set(country, (votes.get(country) ?? 0) + weight)
}

/** What the name of a place weighs. */
export const OF_PLACE = 1.5
/**
 * The only country that a place's name points to by itself; null where it leaves a choice, or is that of small towns. A great city of a
 * pack is known by its name alone, whatever small places of other countries are called like it.
 */
export function countryOf({ candidates }: PlaceName): string | null {
  const great = candidates.filter(place => place.kind === 'city' && place.pack !== null && place.population >= GREAT)
  const known = great.length
    ? great
    : candidates.filter(place => place.kind === 'country' || place.pack !== null || place.population >= GREAT)
  const [only] = known
  return only && known.every(place => place.country === only.country) ? only.country : null
}

/** "جنود سودانيين": the country that an adjective behind the first word points to. */
function countryOfNorms(norms: readonly string[]): string | null {
  for (const norm of norms.slice(1)) {
    const { country } = wordOf(norm)
    if (country) return country
  }
  return null
}

/** "قلازار، نهران (وكالة)": a town with its land, which may be read as a state that acts, in front of the agency in brackets. */
const isWithLand = (items: readonly Item[]): boolean =>
  has(items[1], 'comma') &&
  (items[2]?.kind === 'place' || items[2]?.kind === 'actor') &&
  has(items[3], 'open') &&
  (items[4]?.kind === 'latin' || items[4]?.kind === 'outlet') &&
  has(items[5], 'close')

/** "بيروت (وكالة) -": where a text was written, which need not be where it happened. */
export const isDateline = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === null &&
  ((k === 0 && has(items[k + 1], 'open', 'dash', 'slash', 'colon')) || ((k === 0 || k === 2) && isWithLand(items)))

const OF_DATELINE = 0.4
const WATCHERS = /^(ال)?(مرصد|شبكه)/

/** Votes of one sentence. */
export function votesOf({ items, tokens, part }: Pick<Sentence, 'items' | 'tokens' | 'part'>): Map<string, number> {
  const votes = new Map<string, number>()
  for (const [k, item] of items.entries()) {
    if (isLandBeyond(items, k)) continue
    if (item.kind === 'place' && item.place) {
      const weight = item.tags.has('country') ? 2 : OF_PLACE
      add(votes, countryOf(item.place), part === 'body' && isDateline(items, k) ? OF_DATELINE : weight)
    }
    // "المرصد السوري": who counts a country's dead watches that country.
    else if (item.kind === 'outlet' && WATCHERS.test(tokens[item.from]?.norm ?? ''))
      add(votes, countryOfNorms(tokens.slice(item.from, item.to).map(({ norm }) => norm)), 1)
    else if (item.actor) add(votes, item.actor.country, 1)
    else if (item.people)
      add(votes, item.people.of?.country ?? countryOfNorms(item.people.text.split(' ').map(normalForm)), 1)
    add(votes, item.word?.country, 0.7)
  }
  return votes
}

/** The one country that all places of a report lie in by their names, datelines aside; null where there are more, or none is known. */
export function onlyGround(sentences: readonly Pick<Sentence, 'items' | 'part'>[]): string | null {
  const countries = new Set(
    sentences.flatMap(({ items, part }) =>
      items.flatMap(({ kind, place }, k) => {
        const country =
          kind === 'place' && place && !(part === 'body' && isDateline(items, k)) ? countryOf(place) : null
        return country ? [country] : []
      }),
    ),
  )
  const [only] = countries
  return countries.size === 1 ? (only ?? null) : null
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

/** How often each name of a place is told; the title counts double, as in the votes. */
export function timesTold(sentences: readonly Sentence[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { part, items } of sentences)
    for (const { place } of items) add(times, place?.text, part === 'title' ? 2 : 1)
  return times
}
