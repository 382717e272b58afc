/** Which countries a report points to, before its names are settled: by countries, adjectives, and names of one country only. */
import type { Token } from '../../2-arabic/token.ts'
import type { NameSpan } from '../../3-gazetteer/names.ts'
import { wordAt } from '../grammar/reading-lexicon.ts'

const add = (votes: Map<string, number>, country: string | null, weight: number): void => {
  if (country) votes.set(country, (votes.get(country) ?? 0) + weight)
}

const LARGE = 150_000

/** The one country of all that a name can stand for, with its weight; null when it leaves a choice or is too weak a sign. */
function countryOf(span: NameSpan): { country: string; weight: number } | null {
  const countries = new Set<string>()
  let weight = 0
  for (const named of span.candidates) {
    if (named.kind === 'place') {
      const { place } = named
      if (place.kind !== 'country' && place.pack === null && place.population < LARGE) return null
      countries.add(place.country)
      weight = Math.max(weight, place.kind === 'country' ? 2 : 1.2)
    } else if (named.kind === 'actor' && named.actor.country) {
      countries.add(named.actor.country)
      weight = Math.max(weight, 1)
    }
  }
  const [country] = countries
  return country && countries.size === 1 ? { country, weight } : null
}

/** "القوات الحكومية": every land has them. */
const OF_ANY_LAND = /^[وبل]?(ال|ل)?قوات (ال)?(حكوميه|نظاميه)$/
const isOfAnyLand = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  OF_ANY_LAND.test(
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** Votes of one sentence's tokens and the names found in them; single ordinary words, and what every land has, do not vote. */
export function countryVotes(tokens: readonly Token[], names: readonly NameSpan[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const span of names) {
    const first = tokens[span.from]
    const plain = span.to - span.from === 1 && first !== undefined && wordAt(first).known
    const found = plain || isOfAnyLand(tokens, span) ? null : countryOf(span)
    if (found) add(votes, found.country, found.weight)
  }
  for (const token of tokens) if (token.kind === 'word') add(votes, wordAt(token).country, 0.7)
  return votes
}
