/** Names to choose from while a filter is typed. */
import type { ActorCount, PlaceCount } from '../../api/count-names.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'

export interface Suggestions {
  readonly actors: readonly ActorCount[]
  readonly places: readonly PlaceCount[]
  readonly outlets: readonly { readonly name: string }[]
  /** ISO codes. */
  readonly countries: readonly string[]
}

export const NO_SUGGESTIONS: Suggestions = { actors: [], places: [], outlets: [], countries: [] }
const MOST = 500

/** Those of the whole ledger, the most frequent first. */
export async function loadSuggestions(_key: string, signal: AbortSignal): Promise<Suggestions> {
  const [{ actors }, { places }, { outlets }] = await Promise.all([
    fetchAnswer<Pick<Suggestions, 'actors'>>(`actors?limit=${MOST}`, signal),
    fetchAnswer<Pick<Suggestions, 'places'>>(`places?limit=${MOST}`, signal),
    fetchAnswer<Pick<Suggestions, 'outlets'>>('outlets', signal),
  ])
  const countries = [...new Set(places.map(place => place.country))].filter(country => country !== null).sort()
  return { actors, places, outlets, countries }
}
