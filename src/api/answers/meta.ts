/** What the API tells of itself, and the form of its failures. */
import type { EventType } from '../../4-claims/event-types/event-type.ts'

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

/** The one form of every failure. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string; readonly next: string }
}
