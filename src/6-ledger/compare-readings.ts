/** What another reading of reports would change, claim by claim. */
import type { Claim } from '../4-claims/claim.ts'
import { anchorOf, matchAnchors } from '../5-events/anchors.ts'
import { claimIds } from '../5-events/claim-id.ts'
import { chunks } from './chunks.ts'
import { type StoredReading, storedReadings } from './past-readings.ts'
import type { ReadReportItem } from './put-claims.ts'
import type { LedgerDb } from './schema.ts'

export interface ClaimChange {
  readonly report: string
  readonly what: 'new' | 'gone' | 'changed'
  readonly type: string
  /** The event in which it stands; null for a new one, and for one that a person has rejected. */
  readonly event: string | null
  /** Those that read otherwise. */
  readonly fields: readonly string[]
  /** It is gone, and a person has corrected it: the correction is kept, and waits for a reading that has the claim again. */
  readonly orphans: boolean
}

const FIELDS = [
  ...(['type', 'status', 'scope', 'date', 'place', 'actors', 'tolls', 'count', 'speakers', 'evidence'] as const),
]

const changedFields = (x: Claim, y: Claim): string[] =>
  FIELDS.filter(field => JSON.stringify(x[field]) !== JSON.stringify(y[field]))

interface Standing {
  readonly event: string | null
  readonly corrected: boolean
}

async function standings(db: LedgerDb, claims: readonly string[]): Promise<Map<string, Standing>> {
  const found = new Map<string, Standing>()
  for (const some of chunks(claims)) {
    const rows = await db
      .selectFrom('claims as c')
      .leftJoin('event_claims as x', 'x.claim', 'c.id')
      .select(['c.id', 'c.review', 'x.event'])
      .where('c.id', 'in', some)
      .execute()
    for (const { id, review, event } of rows) found.set(id, { event, corrected: review !== null })
  }
  return found
}

function changesOf(
  { report, reading }: ReadReportItem,
  before: StoredReading,
  standing: ReadonlyMap<string, Standing>,
): ClaimChange[] {
  const ids = claimIds(report.id, reading.claims)
  const now = reading.claims.map((claim, i) => ({ id: ids[i] ?? '', claim }))
  const old = before.claims.map(one => anchorOf(one, ''))
  const matched = matchAnchors(old, now, report)
  const byId = new Map(now.map(one => [one.id, one.claim]))
  const known = new Set(matched.values())
  const changes = before.claims.flatMap(({ id, claim }): ClaimChange[] => {
    const after = byId.get(matched.get(id) ?? '')
    const { event, corrected } = standing.get(id) ?? { event: null, corrected: false }
    const told = { report: report.id, type: claim.type, event }
    if (!after) return [{ ...told, what: 'gone', fields: [], orphans: corrected }]
    const fields = changedFields(claim, after)
    return fields.length > 0 ? [{ ...told, what: 'changed', fields, orphans: false }] : []
  })
  const fresh = now.filter(({ id }) => !known.has(id))
  return [
    ...changes,
    ...fresh.map(({ claim: { type } }): ClaimChange => {
      return { report: report.id, what: 'new', type, event: null, fields: [], orphans: false }
    }),
  ]
}

/** What these readings would change of the readings that stand; nothing is written. */
export async function compareReadings(db: LedgerDb, items: readonly ReadReportItem[]): Promise<ClaimChange[]> {
  const stored = await storedReadings(
    db,
    items.map(item => item.report.id),
  )
  const before = new Map(stored.map(one => [one.report.id, one]))
  const standing = await standings(
    db,
    stored.flatMap(one => one.claims.map(claim => claim.id)),
  )
  return items.flatMap(item => {
    const known = before.get(item.report.id)
    return known ? changesOf(item, known, standing) : []
  })
}

const PAGE = 100

/** All reports of the ledger, in the order of their ids, a page in memory at a time. */
export async function* eachStoredReading(db: LedgerDb): AsyncGenerator<StoredReading> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('reports').select('id').where('id', '>', after).orderBy('id').limit(PAGE).execute()
    yield* await storedReadings(
      db,
      rows.map(row => row.id),
    )
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
