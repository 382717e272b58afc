/** What a claim shows of a place of the gazetteer. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { otherNames } from '../chunks/other-names.ts'
import type { ClaimPlace, PlacePrecision } from '../claim.ts'
import { wordOf } from '../grammar/reading-lexicon.ts'
import { isPartOfCountry } from './place-credibility.ts'

const PRECISION: Readonly<Record<Place['kind'], PlacePrecision>> = {
  country: 'country',
  province: 'province',
  region: 'province',
  city: 'town',
  town: 'town',
  village: 'town',
  district: 'district',
  camp: 'site',
  base: 'site',
  airport: 'site',
  port: 'site',
  oil: 'site',
  hospital: 'site',
  building: 'site',
  front: 'district',
  road: 'area',
  gate: 'site',
  mountain: 'area',
  valley: 'area',
  island: 'area',
  border: 'area',
  desert: 'area',
}

/** "منطقة كيتش بإقليم بلوشستان": a region that lies inside a province says more than the province. */
const precisionOf = ({ kind, admin1, name }: Place): PlacePrecision =>
  kind === 'region' && admin1 !== null && admin1 !== name ? 'area' : PRECISION[kind]

const isExpanse = (place: Place): boolean => place.kind === 'country' || isPartOfCountry(place)

/** "سروج التركية", "أدري التشادية": listed with the adjective that says in which country they lie, which is no part of the name. */
export const isToldIn = (country: string, name: string): boolean =>
  name.includes(' ') && wordOf(normalForm(name.slice(name.lastIndexOf(' ') + 1))).country === country
const SETTLED: ReadonlySet<Place['kind']> = new Set(['city', 'town', 'village', 'district', 'camp'])
const plainName = ({ kind, country }: Place, name: string): string =>
  SETTLED.has(kind) && isToldIn(country, name) && !name.startsWith('العاصمة')
    ? name.slice(0, name.lastIndexOf(' '))
    : name

/** A place under the name that a report calls it by. */
export const claimOf = (place: Place, name: string): ClaimPlace => ({
  name: plainName(place, name),
  // A country or a part of it as the only place is no point: unknown stays unknown.
  lat: isExpanse(place) ? null : place.lat,
  lon: isExpanse(place) ? null : place.lon,
  country: place.country,
  id: place.id,
  ...(place.admin1 ? { admin1: place.admin1 } : {}),
  precision: precisionOf(place),
  aliases: otherNames(place.names, one => one),
})
