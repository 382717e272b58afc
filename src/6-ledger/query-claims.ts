/** Lists claims by what they say and by how surely they were read. */
import type { Claim } from '../4-claims/claim.ts'
import type { ClaimReview } from '../5-events/review.ts'
import { claimOf, reviewOf } from './json-columns.ts'
import { cursorOf, fromCursor, type Page } from './query-reports.ts'
import { claimRevision } from './revisions.ts'
import type { LedgerDb } from './schema.ts'

/** All that are given must hold. */
export interface ClaimFilter {
  readonly report?: string | undefined
  /** Any of these events. */
  readonly events?: readonly string[] | undefined
  readonly types?: readonly string[] | undefined
  readonly status?: string | undefined
  readonly scope?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** At most so sure, 0–1. */
  readonly maxConfidence?: number | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface ClaimListed {
  readonly id: string
  readonly report: string
  readonly index: number
  /** The event that it is part of; null for one that was rejected. */
  readonly event: string | null
  readonly engine: string
  /** Only what `stands` is in an event. */
  readonly state: string
  /** What people have done about it; null where nobody has. */
  readonly review: ClaimReview | null
  /** What a correction of it is made against. */
  readonly revision: string
  readonly claim: Claim
}

/** Claims that fit, in the order of their reports. */
export async function queryClaims(db: LedgerDb, filter: ClaimFilter): Promise<Page<ClaimListed>> {
  const { report, events, types, status, scope, from, to, maxConfidence, limit, cursor } = filter
  let query = db
    .selectFrom('claims as c')
    .leftJoin('event_claims as x', 'x.claim', 'c.id')
    .select(['c.id', 'c.report', 'c.idx', 'c.engine', 'c.data', 'c.state', 'c.review', 'x.event'])
    .orderBy('c.report')
    .orderBy('c.id')
    .limit(limit + 1)
  if (report) query = query.where('c.report', '=', report)
  if (events) query = query.where('x.event', 'in', events)
  if (types && types.length > 0) query = query.where('c.type', 'in', types)
  if (status) query = query.where('c.status', '=', status)
  if (scope) query = query.where('c.scope', '=', scope)
  if (from) query = query.where(eb => eb(eb.fn.coalesce('c.date_end', 'c.date_start'), '>=', from))
  if (to) query = query.where(eb => eb(eb.fn.coalesce('c.date_start', 'c.date_end'), '<=', to))
  if (maxConfidence !== undefined) query = query.where('c.confidence', '<=', maxConfidence)
  if (cursor) {
    const [after, id] = fromCursor(cursor)
    query = query.where(eb =>
      eb.or([eb('c.report', '>', after), eb.and([eb('c.report', '=', after), eb('c.id', '>', id)])]),
    )
  }
  const rows = await query.execute()
  const listed = rows.slice(0, limit).map(row => ({
    ...{ id: row.id, report: row.report, index: row.idx, event: row.event, engine: row.engine },
    ...{ state: row.state, review: reviewOf(row.review) ?? null, revision: claimRevision(row) },
    claim: claimOf(row.data),
  }))
  const last = listed.at(-1)
  return { rows: listed, next: last && rows.length > limit ? cursorOf(last.report, last.id) : null }
}
