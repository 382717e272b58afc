/** Countries and their capitals by code, for reports that call a country only by its adjective, or say "العاصمة" and never its name. */
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

/** A country by its code; null where the gazetteer has none. */
export type CountryOf = (country: string) => Place | null

/** Looked up the first time that one is asked for. */
export function countriesOf(places: readonly Place[]): CountryOf {
  let countries: ReadonlyMap<string, Place> | null = null
  return country => {
    countries ??= new Map(places.filter(({ kind }) => kind === 'country').map(place => [place.country, place]))
    return countries.get(country) ?? null
  }
}
