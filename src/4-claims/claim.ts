/** The codebook's fields of a claim, and what the program adds to them. */
import type { Language } from '../2-arabic/language.ts'

export type Status = 'reported' | 'denied' | 'planned' | 'disputed'
export type Scope = 'incident' | 'cumulative' | 'background'
export type Role = 'initiator' | 'target' | 'participant'
export type Outcome = 'killed' | 'injured' | 'missing' | 'captured' | 'surrendered' | 'freed' | 'displaced'
export type VictimGroup = 'combatants' | 'civilians' | 'mixed' | 'unknown'
export type VictimDetail =
  | 'women'
  | 'children'
  | 'women_and_children'
  | 'journalists'
  | 'medics'
  | 'leaders'
  | 'attackers'

/** `stated`: by the report's words; `implied`: from publication alone or from other reports. */
export type DateBasis = 'stated' | 'implied'
export type DatePrecision = 'day' | 'days' | 'week' | 'month' | 'season' | 'year' | 'open'
/** How exactly a place is known: an exact site, a district, a town, its surroundings, a province, a country. */
export type PlacePrecision = 'site' | 'district' | 'town' | 'area' | 'province' | 'country'

/** Characters of the report, end exclusive: of its body, or of its title where `in` says so. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly in?: 'title'
}

/** A span with what it was read as: the role names a field of the claim (`type`, `place`, `date`, `killed`, …). */
export interface Mark extends Span {
  readonly role: string
}

/** ISO days, inclusive; a start without an end runs on. Both null: the report does not say when. */
export interface ClaimDate {
  readonly start: string | null
  readonly end: string | null
  readonly basis?: DateBasis
  readonly precision?: DatePrecision
}

export interface ClaimPlace {
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly id?: string
  readonly admin1?: string
  readonly precision?: PlacePrecision
  readonly aliases?: readonly string[]
}

export interface ClaimActor {
  readonly name: string
  readonly role: Role
  readonly id?: string
  readonly aliases?: readonly string[]
  /** Ids of whom the packs know it to be part of, or to fight beside at home. */
  readonly sides?: readonly string[]
}

/** One figure that the report gives for one outcome of one side: section 4 of the codebook. */
export interface Toll {
  readonly outcome: Outcome
  readonly group: VictimGroup
  readonly of: string | null
  readonly detail: VictimDetail | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly vague: boolean
  readonly speaker: string | null
}

/** What one report says about one event. */
export interface Claim {
  /** An event type's id (`air_strike`). */
  readonly type: string
  readonly status: Status
  readonly scope: Scope
  readonly date: ClaimDate
  readonly place: ClaimPlace | null
  readonly actors: readonly ClaimActor[]
  readonly tolls: readonly Toll[]
  /** How many occurrences, where the report counts them. */
  readonly count: number | null
  readonly speakers: readonly string[]
  readonly evidence: readonly Span[]
  /** The words from which single fields were read, for marking them on a page. */
  readonly marks: readonly Mark[]
  /** Ids of the rules that made it. */
  readonly rules: readonly string[]
  /** 0–1. */
  readonly confidence: number
}

/** Where a reading took the day of publication from. */
export type PublishedBasis = 'metadata' | 'dateline' | 'unknown'

/** What reading one report gives. */
export interface Reading {
  readonly claims: readonly Claim[]
  /** Spans with a trigger that could not be read. */
  readonly unread: readonly Span[]
  /** Day of publication that dates were resolved against, ISO; null when unknown. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  /** Of the report; one that is not Arabic is kept, and nothing is read in it. */
  readonly language: Language
}
