/** Puts read reports into the ledger, and the events around them in order. */
import { createHash } from 'node:crypto'
import type { Report } from '../1-reports/report.ts'
import type { Claim, Reading } from '../4-claims/claim.ts'
import { claimIds } from '../5-events/claim-id.ts'
import { sketchOf } from '../5-events/copies.ts'
import { type Features, featuresOf } from '../5-events/features.ts'
import { ENGINE_VERSION } from '../engine-version.ts'
import { chunks } from './chunks.ts'
import { deletedAmong } from './deletion.ts'
import { findAlike, listClaims } from './find-alike.ts'
import { refreshImpliedDays } from './imply-days.ts'
import { toJson } from './json-columns.ts'
import { regroup } from './regroup.ts'
import { type GoneClaim, leadToNew, type Removed, removeClaims } from './remove-claims.ts'
import type { ClaimRow, LedgerDb, ReportRow } from './schema.ts'

export interface ReadReportItem {
  readonly report: Report
  readonly reading: Reading
  /** Version of the engine that made the reading; this one's where it is left out. */
  readonly engine?: string
}

/** Reports by what adding did: new, the same as before, or replaced by other content or another reading. */
export interface AddSummary {
  readonly added: number
  readonly unchanged: number
  readonly updated: number
  /** Ids of those that were deleted on request, and so were not added. */
  readonly refused: readonly string[]
}

const hash = (value: unknown): string => createHash('sha256').update(toJson(value)).digest('hex').slice(0, 32)
const contentHash = ({ publisher, url, title, published, body }: Report): string =>
  hash([publisher, url, title, published, body])

/** PostgreSQL holds every character but this one; what stands for it is as long, so that no offset moves. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd')
const storableOrNull = (text: string | null): string | null => text && storable(text)

const sketchFor = ({ report, reading }: ReadReportItem): Int32Array =>
  reading.claims.length > 0 ? sketchOf(report.body) : new Int32Array()

function reportRow(
  { report, reading, engine = ENGINE_VERSION }: ReadReportItem,
  version: number,
  addedAt: string,
): ReportRow {
  const { id, published } = report
  const [publisher, url] = [storableOrNull(report.publisher), storableOrNull(report.url)]
  const [title, body] = [storableOrNull(report.title), storable(report.body)]
  return {
    ...{ id, version, publisher, url, title, published, body },
    content_hash: contentHash(report),
    reading_hash: hash([engine, reading]),
    read_published: reading.published,
    read_published_basis: reading.publishedBasis,
    unread: toJson(reading.unread),
    sketch: toJson([...sketchFor({ report, reading })]),
    added_at: addedAt,
  }
}

const claimRow = (id: string, report: string, idx: number, claim: Claim, engine = ENGINE_VERSION): ClaimRow => ({
  ...{ id, report, idx, type: claim.type, status: claim.status, scope: claim.scope },
  date_start: claim.date.start,
  date_end: claim.date.end,
  place: claim.place?.name ?? null,
  place_id: claim.place?.id ?? null,
  lat: claim.place?.lat ?? null,
  lon: claim.place?.lon ?? null,
  country: claim.place?.country ?? null,
  confidence: claim.confidence,
  engine,
  rules: toJson(claim.rules),
  data: toJson(claim),
})

type Known = Pick<ReportRow, 'id' | 'version' | 'content_hash' | 'reading_hash'>

async function knownReports(db: LedgerDb, ids: readonly string[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'version', 'content_hash', 'reading_hash'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) known.set(row.id, row)
  }
  return known
}

/** Takes the reports that are to be replaced out, their text kept as an earlier version if it changes. */
async function retire(
  db: LedgerDb,
  stale: readonly string[],
  changed: readonly string[],
  loaded: Map<string, Features>,
): Promise<Removed & { readonly gone: readonly GoneClaim[] }> {
  for (const some of chunks(changed)) {
    const columns = ['version', 'content_hash', 'publisher', 'url', 'title', 'published', 'body', 'added_at'] as const
    await db
      .insertInto('report_versions')
      .columns(['report', ...columns])
      .expression(
        db
          .selectFrom('reports')
          .select(['id as report', ...columns])
          .where('id', 'in', some),
      )
      .execute()
  }
  const gone: GoneClaim[] = []
  for (const some of chunks(stale)) {
    const rows = await db.selectFrom('claims').select(['id', 'report', 'type']).where('report', 'in', some).execute()
    gone.push(...rows)
  }
  for (const { id } of gone) loaded.delete(id)
  const removed = await removeClaims(
    db,
    gone.map(claim => claim.id),
  )
  for (const some of chunks(stale)) await db.deleteFrom('reports').where('id', 'in', some).execute()
  return { ...removed, gone }
}

async function insertItems(
  db: LedgerDb,
  items: readonly ReadReportItem[],
  rows: readonly ReportRow[],
): Promise<Features[]> {
  for (const some of chunks(rows, 50))
    await db
      .insertInto('reports')
      .values([...some])
      .execute()
  const fresh = items.flatMap(({ report, reading }) => {
    const ids = claimIds(report.id, reading.claims)
    const sketch = sketchFor({ report, reading })
    return reading.claims.map((claim, index) =>
      featuresOf({
        ...{ id: ids[index] ?? '', report: report.id, index, claim, sketch },
        outlet: report.publisher,
        published: reading.published,
      }),
    )
  })
  const engines = new Map(items.map(item => [item.report.id, item.engine]))
  const claims = fresh.map(({ told: { id, report, index, claim } }) =>
    claimRow(id, report, index, claim, engines.get(report)),
  )
  for (const some of chunks(claims, 100))
    await db
      .insertInto('claims')
      .values([...some])
      .execute()
  return fresh
}

/** Adds reports with ids all different. */
async function addRound(
  db: LedgerDb,
  items: readonly ReadReportItem[],
  addedAt: string,
  loaded: Map<string, Features>,
): Promise<AddSummary> {
  const known = await knownReports(
    db,
    items.map(item => item.report.id),
  )
  const due: ReadReportItem[] = []
  const rows: ReportRow[] = []
  const changed: string[] = []
  for (const item of items) {
    const before = known.get(item.report.id)
    const row = reportRow(item, before?.version ?? 1, addedAt)
    const sameContent = before === undefined || before.content_hash === row.content_hash
    if (sameContent && before?.reading_hash === row.reading_hash) continue
    if (!sameContent) changed.push(row.id)
    due.push(item)
    rows.push(sameContent ? row : { ...row, version: row.version + 1 })
  }
  const stale = rows.map(row => row.id).filter(id => known.has(id))
  const removed = await retire(db, stale, changed, loaded)
  const fresh = await insertItems(db, due, rows)
  await leadToNew(
    db,
    removed,
    fresh.map(({ told: { id, report, claim } }) => ({ id, report, type: claim.type })),
  )
  for (const claim of fresh) loaded.set(claim.told.id, claim)
  await listClaims(db, fresh)
  await findAlike(db, fresh, loaded)
  const regrouped = await regroup(db, new Set(fresh.map(claim => claim.told.id)), removed.near, loaded)
  await refreshImpliedDays(db, regrouped, loaded)
  return { added: due.length - stale.length, refused: [], unchanged: items.length - due.length, updated: stale.length }
}

/** Splits a batch that holds one id several times, so that each time is added after the one before. */
function rounds(items: readonly ReadReportItem[]): ReadReportItem[][] {
  const turns = new Map<string, number>()
  const split: ReadReportItem[][] = []
  for (const item of items) {
    const turn = turns.get(item.report.id) ?? 0
    turns.set(item.report.id, turn + 1)
    const round = split[turn] ?? []
    split[turn] = round
    round.push(item)
  }
  return split
}

/** Adds all of them or, if anything fails, none; `loaded` holds claims of this ledger as they are now, and is added to. */
export async function addReadings(
  db: LedgerDb,
  items: readonly ReadReportItem[],
  addedAt: string,
  loaded: Map<string, Features>,
): Promise<AddSummary> {
  const deleted = await deletedAmong(
    db,
    items.map(item => item.report.id),
  )
  const refused = items.filter(({ report }) => deleted.has(report.id))
  const welcome = items.filter(({ report }) => !deleted.has(report.id))
  let [added, unchanged, updated] = [0, 0, 0]
  for (const round of rounds(welcome)) {
    const summary = await addRound(db, round, addedAt, loaded)
    added += summary.added
    unchanged += summary.unchanged
    updated += summary.updated
  }
  return { added, unchanged, updated, refused: refused.map(item => item.report.id) }
}
