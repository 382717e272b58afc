/** Lists events with the claims that they are made of and who published them: what exports are written from. */
import type { Claim } from '../4-claims/claim.ts'
import type { ClaimRef } from '../5-events/event.ts'
import type { ClaimReview } from '../5-events/review.ts'
import { chunks } from './chunks.ts'
import { cursorAfter } from './cursor.ts'
import { claimOf, reviewOf } from './json-columns.ts'
import { type EventFilter, type EventRow, queryEvents } from './query-events.ts'
import type { LedgerDb } from './schema.ts'

/** A claim of an event, and of the report that makes it all but its text. */
export interface SourcedClaim {
  readonly ref: ClaimRef
  readonly claim: Claim
  /** What people have done about it; null where nobody has. */
  readonly review: ClaimReview | null
  readonly publisher: string | null
  readonly url: string | null
  readonly title: string | null
  /** Day of publication that the reading used. */
  readonly published: string | null
  /** When the report came into the ledger, ISO with time. */
  readonly addedAt: string
}

export interface SourcedEvent extends EventRow {
  /** In the order of publication, undated ones last. */
  readonly sourced: readonly SourcedClaim[]
}

const PAGE = 200
const LAST = '9999'

const byPublication = (x: SourcedClaim, y: SourcedClaim): number => {
  const [p, q] = [x.published ?? LAST, y.published ?? LAST]
  if (p !== q) return p < q ? -1 : 1
  return x.ref.id < y.ref.id ? -1 : 1
}

async function claimsOf(db: LedgerDb, ids: readonly string[]): Promise<Map<string, SourcedClaim>> {
  const found = new Map<string, SourcedClaim>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('claims as c')
      .innerJoin('reports as r', 'r.id', 'c.report')
      .select(['c.id as claim', 'c.idx', 'c.data', 'c.review', 'r.id', 'r.publisher', 'r.url', 'r.title'])
      .select(['r.read_published', 'r.added_at'])
      .where('c.id', 'in', some)
      .execute()
    for (const row of rows) {
      found.set(row.claim, {
        ref: { id: row.claim, report: row.id, index: row.idx },
        claim: claimOf(row.data),
        review: reviewOf(row.review) ?? null,
        ...{ publisher: row.publisher, url: row.url, title: row.title },
        ...{ published: row.read_published, addedAt: row.added_at },
      })
    }
  }
  return found
}

/** Events that fit, in the order of `queryEvents`, a page in memory at a time. */
export async function* eachSourcedEvent(db: LedgerDb, filter: EventFilter): AsyncGenerator<SourcedEvent> {
  let left = filter.limit ?? Number.POSITIVE_INFINITY
  let cursor = filter.cursor
  while (left > 0) {
    const limit = Math.min(PAGE, left)
    const rows = await queryEvents(db, { ...filter, limit, cursor })
    const ids = rows.flatMap(row => row.claims.map(claim => claim.id))
    const claims = await claimsOf(db, ids)
    for (const row of rows) {
      const own = row.claims.map(({ id }) => claims.get(id)).filter(claim => claim !== undefined)
      yield { ...row, sourced: own.sort(byPublication) }
    }
    const last = rows.at(-1)
    if (!last || rows.length < limit) return
    left -= rows.length
    cursor = cursorAfter(last.event)
  }
}
