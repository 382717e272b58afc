/** What the API answers, route by route; the web app reads the same shapes. */
import type { Language } from '../2-arabic/language.ts'
import type { Claim, ClaimActor, ClaimPlace, PublishedBasis, Span } from '../4-claims/claim.ts'
import type { EventType } from '../4-claims/event-types/event-type.ts'
import type { ControlChange, ControlEvidence } from '../5-events/control.ts'
import type { Event, EventToll } from '../5-events/event.ts'
import type { ClaimReview } from '../5-events/review.ts'
import type { User } from '../6-ledger/accounts.ts'
import type { CorrectionEntry, HistoryEntry } from '../6-ledger/history.ts'

import type { ClusterProperties, PointProperties } from './event-index.ts'
import type { TimeUnit } from './time-unit.ts'

/** English names come from the gazetteer, which the texts do not hold. */
export type Named<T> = T & { readonly nameEn?: string }

/** A toll with the English name of whose it is. */
export type TollAnswer = EventToll & { readonly ofEn?: string }

export interface EventHead extends Omit<Event, 'place' | 'actors' | 'tolls'> {
  readonly place: Named<ClaimPlace> | null
  readonly actors: readonly Named<ClaimActor>[]
  readonly tolls: readonly TollAnswer[]
}

export interface EventsAnswer {
  readonly events: readonly EventHead[]
  /** Given back as `cursor` for what follows; null at the end. */
  readonly next: string | null
}

/** A report without its body. */
export interface ReportHead {
  readonly id: string
  readonly publisher: string | null
  readonly url: string | null
  readonly title: string | null
  /** Day of publication that the reading used. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
}

/** A stretch of a report around a claim's evidence; `start` is its offset in the body or title. */
export interface Passage {
  readonly in: 'title' | 'body'
  readonly start: number
  readonly text: string
}

/** What people have made of a claim. */
export interface Reviewed {
  /** Null where nobody has said anything of it. */
  readonly review: ClaimReview | null
  /** As it was read, where people have changed it. */
  readonly machine: Claim | null
  readonly origin: 'machine' | 'person'
  /** What a correction of it is made against. */
  readonly revision: string
}

export interface ClaimAnswer extends Reviewed {
  readonly id: string
  /** Within what reading its report gave. */
  readonly index: number
  readonly claim: Claim
  readonly report: ReportHead
  readonly passages: readonly Passage[]
  /** The claim of an earlier report whose text its own report prints again; null where it is no copy. */
  readonly copyOf: string | null
}

export interface EventAnswer {
  readonly event: EventHead
  readonly claims: readonly ClaimAnswer[]
  /** What a correction of the event is made against. */
  readonly revision: string
}

export interface ReportClaim extends Reviewed {
  readonly id: string
  readonly index: number
  /** The event that it is part of. */
  readonly event: string | null
  /** Only what `stands` is in an event; a person has `rejected` the others, or they are `covered` by one that a person added. */
  readonly state: string
  readonly claim: Claim
  /** That of the claim, with its English name. */
  readonly place: Named<ClaimPlace> | null
}

export interface ReportAnswer {
  readonly report: ReportHead & { readonly body: string }
  readonly claims: readonly ReportClaim[]
  readonly unread: readonly Span[]
  /** What is not `ar` is kept, and not read. */
  readonly language: Language
  /** What a correction of the report is made against. */
  readonly revision: string
}

export interface TimelineAnswer {
  readonly by: TimeUnit
  readonly buckets: readonly {
    /** The day, the month (`2016-08`) or the year. */
    readonly from: string
    readonly events: number
    readonly killed: number
    readonly types: Readonly<Record<string, number>>
  }[]
  readonly undated: number
}

export interface CountsAnswer {
  readonly events: number
  readonly undated: number
  readonly unplaced: number
  readonly types: Readonly<Record<string, number>>
  /** West, south, east, north of what has a point. */
  readonly box: readonly [number, number, number, number] | null
}

/** Events that wait for a person's look, the most doubtful and weighty first. */
export interface ReviewAnswer {
  readonly events: readonly (EventHead & { readonly priority: number })[]
  readonly next: string | null
}

export interface HistoryAnswer {
  readonly entries: readonly HistoryEntry[]
}

export interface CorrectionsAnswer {
  readonly corrections: readonly CorrectionEntry[]
  readonly next: string | null
}

/** The number of a correction or an undoing, by which it is undone. */
export interface CorrectedAnswer {
  readonly seq: number
}

/** A name of the gazetteer, with what a correction is given of it. */
export interface GazetteerAnswer {
  readonly places: readonly Named<ClaimPlace>[]
  readonly actors: readonly Named<Omit<ClaimActor, 'role'>>[]
}

/** Who asks; null where nobody has logged in. */
export interface SessionAnswer {
  readonly user: User | null
  /** Whether people log in here. */
  readonly team: boolean
}

export interface TypeAnswer {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly covers: string
  readonly family: EventType['family']
  readonly colour: string
}

/** A file that the ledger's events can be had as. */
export interface FormatAnswer {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly extension: string
}

/** A ground for the map from elsewhere. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly url: string
  /** Whom to name for it; empty where nobody was given. */
  readonly credit: string
}

export interface MetaAnswer {
  readonly version: string
  /** Null where the map keeps to its own ground. */
  readonly tiles: Tiles | null
  readonly types: readonly TypeAnswer[]
  readonly formats: readonly FormatAnswer[]
  readonly counts: {
    readonly reports: number
    readonly claims: number
    readonly events: number
    readonly outlets: number
  }
  /** First and last day of all events; null when none has a date. */
  readonly range: { readonly from: string; readonly to: string } | null
}

/** Who holds a place; `side` is whom the actor is part of in the end, and the same for all of one side. */
export type HolderAnswer = Named<Omit<ClaimActor, 'aliases'>> & { readonly side: string }

export interface ControlEvidenceAnswer extends Omit<ControlEvidence, 'by'> {
  readonly by: readonly HolderAnswer[]
}

export interface ControlChangeAnswer extends Omit<ControlChange, 'holders' | 'besiegers' | 'evidence' | 'against'> {
  readonly holders: readonly HolderAnswer[]
  readonly besiegers: readonly HolderAnswer[]
  readonly evidence: readonly ControlEvidenceAnswer[]
  readonly against: readonly ControlEvidenceAnswer[]
}

export interface PlaceControlAnswer {
  readonly place: Named<Omit<ClaimPlace, 'aliases'>>
  readonly changes: readonly ControlChangeAnswer[]
  /** What no day is known of. */
  readonly undated: readonly ControlEvidenceAnswer[]
}

/** A view of the map: single events, and clusters with how many they hold. */
export interface MapAnswer {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] }
    readonly properties:
      | Named<PointProperties>
      | (ClusterProperties & {
          readonly cluster_id: number
          readonly point_count: number
          /** The zoom from which it is parted; null where all are at one point, which `spot` is. */
          readonly parts: number | null
          /** Longitude and latitude of one of its events. */
          readonly spot: readonly number[]
        })
  }[]
}

/** A named campaign: its Arabic name, its days, the Arabic name of its place, and how many events fall in both. */
export interface OperationAnswer {
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly from: string | null
  readonly to: string | null
  readonly place: string
  readonly events: number
}

export interface OperationsAnswer {
  readonly operations: readonly OperationAnswer[]
}

/** Claims as they stand, with the event that each is part of. */
export interface ClaimsAnswer {
  readonly claims: readonly {
    readonly id: string
    readonly report: string
    readonly event: string | null
    readonly claim: Claim
  }[]
  readonly next: string | null
}

export interface ControlAnswer {
  readonly places: readonly PlaceControlAnswer[]
}

/** The one form of every failure. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string; readonly next: string }
}
