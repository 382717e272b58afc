/** One event or one report with all that is known of it. */
import type { Report } from '../1-reports/report.ts'
import { languageOf } from '../2-arabic/language.ts'
import type { Claim, PublishedBasis, Reading } from '../4-claims/claim.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'
import type { Features } from '../5-events/features.ts'
import { underPreset } from '../5-events/merge-tolls.ts'
import { DEFAULT_PRESET, type Preset } from '../5-events/presets.ts'
import type { ClaimReview } from '../5-events/review.ts'
import { copiesAmong } from '../5-events/sources.ts'
import { type Tie, tiesOf } from '../5-events/ties.ts'
import { type TollAccount, tollAccounts } from '../5-events/toll-accounts.ts'
import { eventIdOf } from './event-of-id.ts'
import { basisOf, claimOf, eventOf, reviewOf, spansOf } from './json-columns.ts'
import { loadFeatures } from './load-claims.ts'
import { reportOf } from './past-readings.ts'
import { type ClaimState, claimRevision, eventRevision, reportRevision } from './revisions.ts'
import type { LedgerDb } from './schema.ts'

export interface EventClaim {
  readonly ref: ClaimRef
  readonly claim: Claim
  readonly report: Report
  /** Day of publication that the reading used. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis
  /** What people have done about it; absent where nobody has. */
  readonly review?: ClaimReview | undefined
  /** As it was read, where people have changed it. */
  readonly machine: Claim | null
  readonly origin: ClaimOrigin
  /** What a correction of it is made against. */
  readonly revision: string
}

/** Who made a claim out of the report's words. */
export type ClaimOrigin = 'machine' | 'person'

export interface EventDossier {
  readonly event: Event
  /** In the order of publication, undated ones last. */
  readonly claims: readonly EventClaim[]
  /** What stands behind each of the event's tolls, in their order. */
  readonly accounts: readonly TollAccount[]
  /** Of claims whose report prints the text of an earlier one: that one's claim, by their ids. */
  readonly copies: ReadonlyMap<string, string>
  /** Why each claim stands here. */
  readonly ties: readonly Tie[]
  /** What a correction of the event is made against. */
  readonly revision: string
}

/** A claim of a report as it stands. */
export interface ReportClaim extends Pick<EventClaim, 'ref' | 'claim' | 'review' | 'machine' | 'origin' | 'revision'> {
  readonly event: string | null
  /** Only what `stands` is in an event; a person has `rejected` the others, or they are `covered` by one that a person added. */
  readonly state: string
}

export interface ReportDossier {
  readonly report: Report
  /** 1, and one more for each time that the same id came with other content. */
  readonly version: number
  readonly addedAt: string
  readonly reading: Reading
  /** As in `reading.claims`, with the event that each is part of. */
  readonly claims: readonly ReportClaim[]
  /** What a correction of the report is made against. */
  readonly revision: string
}

const standingOf = (row: ClaimState & { readonly machine: string | null; readonly origin: string }) => ({
  review: reviewOf(row.review),
  machine: row.machine === null ? null : claimOf(row.machine),
  origin: row.origin === 'person' ? ('person' as const) : ('machine' as const),
  revision: claimRevision(row),
})

const LAST = '9999'
const byPublication = (x: EventClaim, y: EventClaim): number => {
  const [p, q] = [x.published ?? LAST, y.published ?? LAST]
  if (p !== q) return p < q ? -1 : 1
  return x.ref.report === y.ref.report ? x.ref.index - y.ref.index : x.ref.report < y.ref.report ? -1 : 1
}

/** The event with this id or alias, its claims and their reports; null where there is none. */
export async function eventDossier(
  db: LedgerDb,
  idOrAlias: string,
  preset: Preset = DEFAULT_PRESET,
): Promise<EventDossier | null> {
  const event = await eventIdOf(db, idOrAlias)
  if (event === null) return null
  const rows = await db
    .selectFrom('event_claims as x')
    .innerJoin('events as e', 'e.id', 'x.event')
    .innerJoin('claims as c', 'c.id', 'x.claim')
    .innerJoin('reports as r', 'r.id', 'c.report')
    .select(['e.data as event', 'c.id as claim', 'c.idx', 'c.data', 'c.state', 'c.review', 'c.machine', 'c.origin'])
    .select(['r.id', 'r.publisher', 'r.url', 'r.title', 'r.published', 'r.body'])
    .select(['r.read_published', 'r.read_published_basis'])
    .where('x.event', '=', event)
    .execute()
  const [first] = rows
  if (!first) return null
  const members = new Map<string, Features>()
  await loadFeatures(
    db,
    rows.map(row => row.claim),
    members,
  )
  const claims = rows.map(row => ({
    ref: { id: row.claim, report: row.id, index: row.idx },
    claim: claimOf(row.data),
    report: reportOf(row),
    published: row.read_published,
    publishedBasis: basisOf(row.read_published_basis),
    ...standingOf({ ...row, id: row.claim }),
  }))
  claims.sort(byPublication)
  return {
    event: underPreset(eventOf(first.event), preset),
    claims,
    copies: copiesAmong(claims.flatMap(({ ref }) => members.get(ref.id) ?? [])),
    accounts: tollAccounts([...members.values()]),
    ties: tiesOf([...members.values()]),
    revision: eventRevision(rows.map(row => ({ ...row, id: row.claim }))),
  }
}

/** The report with this id as it stands, what was read in it, and the events of its claims; null where there is none. */
export async function reportDossier(db: LedgerDb, id: string): Promise<ReportDossier | null> {
  const row = await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const rows = await db
    .selectFrom('claims as c')
    .leftJoin('event_claims as x', 'x.claim', 'c.id')
    .select(['c.id', 'c.idx', 'c.data', 'c.state', 'c.review', 'c.machine', 'c.origin', 'x.event'])
    .where('c.report', '=', id)
    .orderBy('c.idx')
    .execute()
  const claims = rows.map(one => ({
    ref: { id: one.id, report: id, index: one.idx },
    claim: claimOf(one.data),
    ...{ event: one.event, state: one.state },
    ...standingOf(one),
  }))
  return {
    report: reportOf(row),
    version: row.version,
    addedAt: row.added_at,
    reading: {
      claims: claims.map(claim => claim.claim),
      unread: spansOf(row.unread),
      published: row.read_published,
      publishedBasis: basisOf(row.read_published_basis),
      language: languageOf(`${row.title ?? ''}\n${row.body}`),
    },
    claims,
    revision: reportRevision(row, rows),
  }
}
