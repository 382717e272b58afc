import type {
  DatePrecision,
  Outcome,
  PlacePrecision,
  Role,
  Scope,
  Status,
  VictimDetail,
  VictimGroup,
} from '../../4-claims/claim.ts'
import type { PageLabels } from './page-labels.ts'
import type { HistoryLabels, ReviewLabels } from './review-labels.ts'

export type Language = 'ar' | 'en'

/** Forms of a counted noun by `Intl.PluralRules`; `#` stands for the number. */
export type Counted = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}

/** Every word of the interface, once; tsc finds the one that a language lacks. */
export interface Labels {
  readonly name: string
  readonly tagline: string
  readonly skip: string
  readonly otherLanguage: string
  readonly digits: { readonly label: string; readonly latn: string; readonly arab: string }
  readonly search: string
  readonly pages: PageLabels
  readonly filters: {
    readonly all: string
    readonly types: string
    readonly background: string
    readonly backgroundHint: string
    readonly status: string
    readonly country: string
    readonly any: string
    readonly from: string
    readonly to: string
    readonly inView: string
    readonly spot: string
    readonly actor: string
    readonly outlet: string
    readonly place: string
    readonly remove: string
    readonly clear: string
  }
  readonly list: {
    readonly title: string
    readonly ofAll: Counted
    readonly unplaced: Counted
    readonly undated: Counted
    readonly more: string
    readonly truncated: string
    readonly empty: string
    readonly emptyHint: string
    readonly emptyLedger: string
    readonly emptyLedgerHint: string
  }
  readonly map: {
    readonly label: string
    readonly credit: string
    readonly borders: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly fit: string
    readonly key: string
    readonly keySize: string
    readonly keyPrecision: string
    readonly failed: string
  }
  readonly timeline: { readonly label: string; readonly hint: string; readonly clear: string }
  readonly login: {
    readonly title: string
    readonly name: string
    readonly password: string
    readonly enter: string
    readonly wrong: string
    readonly tries: string
    readonly failed: string
  }
  readonly state: {
    readonly loading: string
    readonly failed: string
    /** By the code of the failure. */
    readonly why: { readonly [code: string]: string }
    readonly retry: string
    readonly missing: string
    readonly missingHint: string
    readonly home: string
  }
  readonly event: {
    readonly back: string
    readonly when: string
    readonly where: string
    readonly who: string
    readonly tolls: string
    readonly noTolls: string
    readonly low: string
    readonly best: string
    readonly high: string
    readonly statements: Counted
    readonly statementBy: string
    readonly figure: string
    readonly words: string
    readonly differ: string
    readonly preset: string
    readonly claims: string
    readonly copies: Counted
    readonly says: string
    readonly ownVoice: string
    readonly wholeReport: string
    readonly rules: string
    readonly confidence: string
    readonly noPlace: string
    readonly noDate: string
    readonly noActors: string
    readonly inTitle: string
    readonly count: string
    readonly approximate: string
    readonly otherNames: string
    readonly ids: string
    readonly disputedNote: string
    readonly deniedNote: string
    readonly plannedNote: string
    readonly backgroundNote: string
    readonly cumulativeNote: string
    readonly notOnMap: string
  }
  readonly report: {
    readonly untitled: string
    readonly unknownOutlet: string
    readonly original: string
    readonly published: string
    readonly publishedBasis: { readonly metadata: string; readonly dateline: string; readonly unknown: string }
    readonly claims: Counted
    readonly noClaims: string
    /** Of a report in another language, after the language's name. */
    readonly otherLanguage: string
    readonly unread: Counted
    readonly unreadHint: string
    readonly toEvent: string
    readonly key: string
  }
  readonly review: ReviewLabels
  readonly history: HistoryLabels
  readonly counts: {
    readonly events: Counted
    readonly reports: Counted
    readonly outlets: Counted
    readonly claims: Counted
  }
  readonly sources: Counted
  readonly independent: Counted
  readonly range: string
  readonly atLeast: string
  readonly atMost: string
  readonly about: string
  readonly orMore: string
  readonly runsOn: string
  readonly until: string
  readonly between: string
  readonly unknown: string
  readonly dateBasis: { readonly stated: string; readonly implied: string }
  readonly datePrecision: { readonly [key in DatePrecision]: string }
  readonly placePrecision: { readonly [key in PlacePrecision]: string }
  readonly status: { readonly [key in Status]: string }
  readonly scope: { readonly [key in Scope]: string }
  readonly role: { readonly [key in Role]: string }
  readonly outcome: { readonly [key in Outcome]: string }
  readonly group: { readonly [key in VictimGroup]: string }
  readonly detail: { readonly [key in VictimDetail]: string }
  /** What a marked word was read as; roles outside this list are shown by their id. */
  readonly mark: { readonly [role: string]: string }
}
