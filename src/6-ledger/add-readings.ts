/** Puts read reports into the ledger, and the events around them in order. */
import { hash as digest } from 'node:crypto'
import type { Report } from '../1-reports/report.ts'
import { ENGINE_VERSION } from '../engine-version.ts'
import { chunks } from './chunks.ts'
import { deletedAmong } from './deletion.ts'
import { toJson } from './json-columns.ts'
import { keepPastReadings } from './past-readings.ts'
import { claimTexts, type LoadedClaims, putClaims, type ReadReportItem, sketchFor } from './put-claims.ts'
import type { LedgerDb, ReportRow } from './schema.ts'

export type { ReadReportItem } from './put-claims.ts'

/** Reports by what adding did: new, the same as before, or replaced by other content or another reading. */
export interface AddSummary {
  readonly added: number
  readonly unchanged: number
  readonly updated: number
  /** Ids of those that were deleted on request, and so were not added. */
  readonly refused: readonly string[]
}

/** Who reads. */
export const MACHINE = `marsad ${ENGINE_VERSION}`

const hash = (value: unknown): string => digest('sha256', toJson(value)).slice(0, 32)
const contentHash = ({ publisher, url, title, published, body }: Report): string =>
  hash([publisher, url, title, published, body])
function readingHash(item: ReadReportItem): string {
  const { engine = ENGINE_VERSION, reading } = item
  const { claims, ...rest } = reading
  return digest('sha256', [toJson([engine, rest]), ...claimTexts(item)].join('\n')).slice(0, 32)
}

/** PostgreSQL holds every character but this one; what stands for it is as long, so that no offset moves. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd')
const storableOrNull = (text: string | null): string | null => text && storable(text)

type Known = Pick<ReportRow, 'id' | 'version' | 'content_hash' | 'reading_hash' | 'added_at'>

/** The row of a report that is new, or that comes after the one that is known. */
function reportRow(item: ReadReportItem, before: Known | undefined, at: string): ReportRow {
  const { report, reading, engine = ENGINE_VERSION } = item
  const { id, published } = report
  const [publisher, url] = [storableOrNull(report.publisher), storableOrNull(report.url)]
  const [title, body] = [storableOrNull(report.title), storable(report.body)]
  const content_hash = contentHash(report)
  const same = before?.content_hash === content_hash
  return {
    ...{ id, publisher, url, title, published, body, content_hash },
    version: (before?.version ?? 0) + (same ? 0 : 1),
    reading_hash: readingHash(item),
    read_published: reading.published,
    read_published_basis: reading.publishedBasis,
    unread: toJson(reading.unread),
    sketch: toJson([...sketchFor(item)]),
    added_at: same ? before.added_at : at,
    read_at: at,
    engine,
  }
}

async function knownReports(db: LedgerDb, ids: readonly string[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'version', 'content_hash', 'reading_hash', 'added_at'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) known.set(row.id, row)
  }
  return known
}

/** Keeps the text of reports whose content changes as an earlier version. */
async function keepVersions(db: LedgerDb, changed: readonly string[]): Promise<void> {
  const columns = ['version', 'content_hash', 'publisher', 'url', 'title', 'published', 'body', 'added_at'] as const
  for (const some of chunks(changed)) {
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
}

/** Adds reports with ids all different. */
async function addRound(
  db: LedgerDb,
  items: readonly ReadReportItem[],
  at: string,
  loaded: LoadedClaims,
): Promise<AddSummary> {
  const known = await knownReports(
    db,
    items.map(item => item.report.id),
  )
  const all = items.map(item => ({ item, row: reportRow(item, known.get(item.report.id), at) }))
  const due = all.filter(({ row }) => {
    const before = known.get(row.id)
    return before?.content_hash !== row.content_hash || before.reading_hash !== row.reading_hash
  })
  const stale = due.map(({ row }) => row.id).filter(id => known.has(id))
  await keepVersions(
    db,
    due.filter(({ row }) => known.has(row.id) && known.get(row.id)?.version !== row.version).map(({ row }) => row.id),
  )
  await keepPastReadings(db, stale)
  for (const some of chunks(stale)) await db.deleteFrom('reports').where('id', 'in', some).execute()
  for (const some of chunks(due, 50)) {
    await db
      .insertInto('reports')
      .values(some.map(({ row }) => row))
      .execute()
  }
  await putClaims(
    db,
    due.map(({ item }) => item),
    stale,
    loaded,
    { at, who: MACHINE },
  )
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
  at: string,
  loaded: LoadedClaims,
): Promise<AddSummary> {
  const deleted = await deletedAmong(
    db,
    items.map(item => item.report.id),
  )
  const refused = items.filter(({ report }) => deleted.has(report.id))
  const welcome = items.filter(({ report }) => !deleted.has(report.id))
  let [added, unchanged, updated] = [0, 0, 0]
  for (const round of rounds(welcome)) {
    const summary = await addRound(db, round, at, loaded)
    added += summary.added
    unchanged += summary.unchanged
    updated += summary.updated
  }
  return { added, unchanged, updated, refused: refused.map(item => item.report.id) }
}
