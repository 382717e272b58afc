/** The tables of a ledger. Days are ISO text and JSON is text, so that both engines hold the same. */
import type { Kysely } from 'kysely'
import type { SoughtBy } from './sought-by.ts'

export interface ReportRow {
  id: string
  /** Raised by one whenever the same id comes with other content. */
  version: number
  /** Of the report as given. */
  content_hash: string
  /** Of the claims that were read in it. */
  reading_hash: string
  publisher: string | null
  url: string | null
  title: string | null
  published: string | null
  body: string
  /** Day of publication that the reading used, and where it took it from. */
  read_published: string | null
  read_published_basis: string
  unread: string
  /** By which copies of its text are told; empty where nothing was read in it. */
  sketch: string
  added_at: string
  /** When its reading as it stands was made; null where that was when it was added. */
  read_at: string | null
  /** That made the reading; empty where it is not known. */
  engine: string
}

export interface ReportVersionRow {
  report: string
  version: number
  content_hash: string
  publisher: string | null
  url: string | null
  title: string | null
  published: string | null
  body: string
  added_at: string
}

export interface ClaimRow {
  id: string
  report: string
  idx: number
  type: string
  status: string
  scope: string
  date_start: string | null
  date_end: string | null
  place: string | null
  place_id: string | null
  lat: number | null
  lon: number | null
  country: string | null
  confidence: number
  engine: string
  rules: string
  /** The whole claim, with what people have made of it. */
  data: string
  /** The claim as it was read, where people have changed it; null for the same as `data`, and for claims that a person added. */
  machine: string | null
  /** `machine` or `person`. */
  origin: string
  /** `stands`, `rejected` by a person, or `covered` by a claim that a person added before it was read. Only what stands is in events. */
  state: string
  /** What people have done about it, as JSON; null where nobody has. */
  review: string | null
}

/** A reading that another has taken the place of. */
export interface PastReadingRow {
  report: string
  /** 1 is the first. */
  number: number
  /** Of the report. */
  version: number
  engine: string
  read_at: string
  data: string
}

/** One change, never altered: a correction, its undoing, or what became of an event. */
export interface HistoryRow {
  /** 1 and on, in the order in which they happened. */
  seq: number
  at: string
  /** A person, or `marsad` with the version of the engine. */
  who: string
  /** `correction`, `undo` or `event`. */
  kind: string
  /** The event that changed, by the id that it had then. */
  event: string | null
  /** The report that a note or an added claim is about. */
  report: string | null
  /** What is undone. */
  target: number | null
  data: string
}

/** What a correction speaks of; the columns `claim` and `active` say what that means now. */
export interface CorrectionTargetRow {
  correction: number
  report: string
  /** The id that the claim had then. */
  anchor: string
  part: string
  /** The claim of the present reading that it means; null where there is none any more. */
  claim: string | null
  /** 0 while the correction is undone. */
  active: number
}

export interface EventRecord extends SoughtBy {
  id: string
  type: string
  status: string
  scope: string
  /** What events are sorted by: the first day, else the last, else empty. */
  day: string
  first_day: string | null
  last_day: string | null
  country: string | null
  lat: number | null
  lon: number | null
  /** `|key|key|`: names of all its places, of its actors and of its outlets, in normal form, and ids. */
  places: string
  actors: string
  outlets: string
  /** All that a search for words looks into, in normal form. */
  words: string
  data: string
  /** References to its claims. */
  claims: string
  /** `open`, `partly` or `reviewed`. */
  review: string
  /** How much it needs a person's look: doubt times weight; 0 when it has been reviewed. */
  priority: number
}

export interface UserRow {
  name: string
  role: string
  password: string
  added_at: string
}

/** A session or a token, by the hash of its secret. */
export interface KeyRow {
  hash: string
  kind: string
  user_name: string
  label: string | null
  made_at: string
  ends_at: string | null
}

export interface LedgerTables {
  users: UserRow
  keys: KeyRow
  meta: { key: string; value: string }
  reports: ReportRow
  report_versions: ReportVersionRow
  claims: ClaimRow
  /** Keys under which a claim is listed for comparing. */
  blocks: { block: string; claim: string }
  /** Pairs of claims that may be one happening. */
  likenesses: { a: string; b: string; score: number }
  events: EventRecord
  event_claims: { claim: string; event: string }
  /** Ids of claims that are gone, with a claim that stood beside each: an event's id may have been one. */
  former_ids: { id: string; claim: string }
  /** Reports that were deleted on request, and may not come back. */
  deletions: { report: string; deleted_at: string; reason: string }
  past_readings: PastReadingRow
  history: HistoryRow
  correction_targets: CorrectionTargetRow
}

export type LedgerDb = Kysely<LedgerTables>
