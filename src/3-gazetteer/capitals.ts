/** Capitals by country, for reports that say "العاصمة" and never its name. */
import type { Place } from './gazetteer.ts'

/** The capital of a country by its code; null where no pack tells it. */
export type CapitalOf = (country: string) => Place | null

/** "العاصمة السورية"; "العاصمة المؤقتة" is a seat for the time being. */
const OF_COUNTRY = /^العاصمة ال\S+ية$/
const isCapital = ({ kind, pack, names }: Place): boolean =>
  pack !== null && kind === 'city' && names.some(name => OF_COUNTRY.test(name))

/** Looked up the first time that one is asked for, since few reports need it. */
export function capitalsOf(places: readonly Place[]): CapitalOf {
  let capitals: ReadonlyMap<string, Place> | null = null
  return country => {
    capitals ??= new Map(places.filter(isCapital).map(place => [place.country, place]))
    return capitals.get(country) ?? null
  }
}
