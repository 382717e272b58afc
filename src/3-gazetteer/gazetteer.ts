/** What is known of places, actors, operations and outlets: the shape that the build compiles and stage 3 looks up in. */

export type PlaceKind =
  | 'country'
  | 'province'
  | 'region'
  | 'city'
  | 'town'
  | 'village'
  | 'district'
  | 'camp'
  | 'base'
  | 'airport'
  | 'port'
  | 'oil'
  | 'hospital'
  | 'building'
  | 'front'
  | 'road'
  | 'gate'
  | 'mountain'
  | 'valley'
  | 'island'
  | 'border'
  | 'desert'

export interface Place {
  /** `libya/sirte-giza-bahriya` from a pack, `gn/2210554` from GeoNames, `iso/LY` for a country. */
  readonly id: string
  /** The usual Arabic name. */
  readonly name: string
  /** All Arabic names, the usual one first. */
  readonly names: readonly string[]
  readonly nameEn: string
  readonly kind: PlaceKind
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Arabic name of the first-order division; null where unknown. */
  readonly admin1: string | null
  /** Id of the place that contains it (the town of a district), where known. */
  readonly within: string | null
  /** People living there; 0 where unknown. */
  readonly population: number
  /** The pack that it is from; null for GeoNames. */
  readonly pack: string | null
}

export type ActorKind =
  | 'state_forces'
  | 'police'
  | 'government'
  | 'rebel'
  | 'militia'
  | 'jihadist'
  | 'foreign'
  | 'coalition'
  | 'civil'
  | 'organisation'
  | 'person'

/** A name and the days in which it meant this actor; null for an open end. */
export interface ActorName {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

export interface Actor {
  /** `libya/bunyan-marsous`. */
  readonly id: string
  readonly name: string
  readonly names: readonly ActorName[]
  readonly nameEn: string
  readonly kind: ActorKind
  readonly country: string | null
  /** Years or days of existence, ISO prefixes; null for an open end. */
  readonly from: string | null
  readonly to: string | null
  /** Ids of actors that it is part of or allied with. */
  readonly partOf: readonly string[]
  readonly alliedWith: readonly string[]
  readonly pack: string
}

/** A named campaign ("البنيان المرصوص"); the name often stands for those who run it. */
export interface Operation {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly nameEn: string
  readonly from: string | null
  readonly to: string | null
  /** Id of the actor that runs it. */
  readonly actor: string | null
  /** Id of the place it is about. */
  readonly place: string | null
  readonly pack: string
}

export interface Outlet {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly nameEn: string
  readonly kind: 'agency' | 'newspaper' | 'channel' | 'site' | 'radio' | 'monitor'
  readonly country: string | null
  /** Domain names, without `www.`. */
  readonly domains: readonly string[]
  readonly pack: string
}

export interface Pack {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  /** ISO codes of the countries it is about. */
  readonly countries: readonly string[]
}

/**
 * The words of all names, worked out once by the build: by first word, a line of what follows it in each name and what is named.
 * See `name-table.ts`.
 */
export interface NameTable {
  /** Every word that stands in a name. */
  readonly words: readonly string[]
  readonly heads: readonly string[]
  readonly lines: readonly string[]
  /** Names without the kind word that they are listed with: a kind word, a space and a first word. */
  readonly bareHeads: readonly string[]
  readonly bareLines: readonly string[]
}

/** Everything that stage 3 is given. */
export interface GazetteerData {
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly operations: readonly Operation[]
  readonly outlets: readonly Outlet[]
  readonly packs: readonly Pack[]
  /** Where it is left out, it is worked out of the rest. */
  readonly nameTable?: NameTable
}
