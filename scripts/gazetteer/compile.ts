/** Joins countries, provinces, packs and GeoNames towns into what stage 3 is given. */
import { normalForm } from '../../src/2-arabic/forms.ts'
import type { GazetteerData, Outlet, Place, PlaceKind } from '../../src/3-gazetteer/gazetteer.ts'
import { arabicNames, distinct } from './arabic-names.ts'
import type { Town } from './geonames.ts'
import type { Provinces } from './provinces.ts'
import type { PackContent } from './read-packs.ts'

/** Where every town counts; elsewhere only large ones, because thousands of small ones bear ordinary Arabic words. */
const KEEP_ALL = new Set(
  `LY SY IQ YE SD SS SO LB PS EG TN DZ MA EH MR ML NE TD NG BF CM SA AE QA KW BH OM JO IL TR IR AF PK ET ER DJ CF KE UA
  UG RW BI CD CG TZ MZ KM GE AM AZ CY TM TJ UZ KG KZ BD MM IN LK SN GM GN CI GH TG BJ LR SL ML MG MV`.split(/\s+/),
)
const LARGE = 100_000
const SETTLEMENT: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'town', 'village'])

export interface Sources {
  readonly towns: readonly Town[]
  readonly countries: readonly Place[]
  readonly provinces: Provinces
  readonly packs: readonly PackContent[]
}

/** Everything in one list, each place once: a pack's row takes up the GeoNames town or the province that it means. */
export function compileGazetteer({ towns, countries, provinces, packs }: Sources): GazetteerData {
  const packPlaces = packs.flatMap(content => content.places)
  const named = onePerSpot(towns.flatMap(town => townPlace(town, provinces)))
  const world = indexByName([...countries, ...provinces.places, ...named])
  const taken = new Set<string>()
  const joined = packPlaces.map(place => {
    const same = findSame(place, world, taken)
    if (same !== undefined) taken.add(same.id)
    return same === undefined ? place : takeUp(place, same)
  })
  const rest = [...countries, ...provinces.places, ...named].filter(place => !taken.has(place.id))
  return {
    places: [...joined, ...rest],
    actors: packs.flatMap(content => content.actors),
    operations: packs.flatMap(content => content.operations),
    outlets: onePerOutlet(packs.flatMap(content => content.outlets)),
    packs: packs.map(content => content.pack),
  }
}

/** An outlet that several packs list (the newspaper of one country, read in all) stands once, with all its names. */
function onePerOutlet(outlets: readonly Outlet[]): Outlet[] {
  const kept = new Map<string, Outlet>()
  for (const outlet of outlets) {
    const key = `${outlet.country} ${normalForm(outlet.name)}`
    const same = kept.get(key)
    const domains = [...new Set([...(same?.domains ?? []), ...outlet.domains])]
    kept.set(key, same === undefined ? outlet : { ...same, names: distinct([...same.names, ...outlet.names]), domains })
  }
  return [...kept.values()]
}

function townPlace(town: Town, provinces: Provinces): Place[] {
  if (!KEEP_ALL.has(town.country) && town.population < LARGE) return []
  const names = arabicNames(town.alternateNames, town.country)
  const name = names[0]
  if (name === undefined) return []
  const admin1 = provinces.nameByCode.get(`${town.country}.${town.admin1}`) ?? null
  const { lat, lon, country, population } = town
  const kind = townKind(town)
  return [
    {
      id: `gn/${town.id}`,
      name,
      names,
      nameEn: town.name,
      kind,
      lat,
      lon,
      country,
      admin1,
      within: null,
      population,
      pack: null,
    },
  ]
}

function townKind({ featureCode, population }: Town): PlaceKind {
  if (featureCode === 'PPLX') return 'district'
  if (featureCode === 'PPLC' || featureCode === 'PPLA' || population >= LARGE) return 'city'
  return population > 0 && population < 2000 ? 'village' : 'town'
}

/** GeoNames holds some towns twice (the town and its municipality); the more populous stays. */
function onePerSpot(places: readonly Place[]): Place[] {
  const kept = new Map<string, Place[]>()
  return places
    .toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
    .filter(place => {
      const key = `${place.country} ${normalForm(place.name)}`
      const others = kept.get(key) ?? []
      if (others.some(other => kilometres(other, place) < 5)) return false
      kept.set(key, [...others, place])
      return true
    })
}

/** Sources place Jerusalem and its surroundings in either: a row of one takes up a town of the other. */
const groundOf = (country: string): string => (country === 'IL' ? 'PS' : country)

function indexByName(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>()
  for (const place of places) {
    for (const name of distinct(place.names)) {
      const key = `${groundOf(place.country)} ${normalForm(name)}`
      index.set(key, [...(index.get(key) ?? []), place])
    }
  }
  return index
}

/** The known place that a pack's row means: the same name in the same country, of a like kind and near enough. */
function findSame(
  place: Place,
  index: ReadonlyMap<string, readonly Place[]>,
  taken: ReadonlySet<string>,
): Place | undefined {
  return place.names
    .flatMap(name => index.get(`${groundOf(place.country)} ${normalForm(name)}`) ?? [])
    .filter(other => !taken.has(other.id) && isAlike(place, other))
    .sort((a, b) => kilometres(place, a) - kilometres(place, b))[0]
}

function isAlike(place: Place, other: Place): boolean {
  if (place.kind === 'province' || place.kind === 'country') return place.kind === other.kind
  if (other.kind === 'province' || other.kind === 'country') return false
  return kilometres(place, other) < (SETTLEMENT.has(place.kind) ? 30 : 4)
}

/** The pack's row with what it lacks; a town stands where GeoNames has it, which is surveyed, not remembered. */
function takeUp(place: Place, same: Place): Place {
  const surveyed = SETTLEMENT.has(place.kind) && same.lat !== null
  return {
    ...place,
    names: distinct([...place.names, ...same.names]),
    nameEn: place.nameEn === '' ? same.nameEn : place.nameEn,
    lat: surveyed ? same.lat : (place.lat ?? same.lat),
    lon: surveyed ? same.lon : (place.lon ?? same.lon),
    admin1: place.admin1 ?? same.admin1,
    population: Math.max(place.population, same.population),
  }
}

/** Distance in kilometres, good enough for near neighbours; endless where a point is unknown. */
export function kilometres(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(a.lat - b.lat, east) * 111.2
}
