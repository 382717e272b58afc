/** The readings of reports: as they stand, without what people have made of them, and those before. */

import type { Report } from '../1-reports/report.ts'
import { languageOf } from '../2-arabic/language.ts'
import type { Reading } from '../4-claims/claim.ts'
import type { IdentifiedClaim } from '../5-events/anchors.ts'
import { chunks } from './chunks.ts'
import { basisOf, claimOf, spansOf, toJson } from './json-columns.ts'
import type { LedgerDb, PastReadingRow, ReportRow } from './schema.ts'

/** A report of the ledger with what the machine read in it. */
export interface StoredReading {
  readonly report: Report
  readonly reading: Reading
  /** As in `reading.claims`. */
  readonly claims: readonly IdentifiedClaim[]
  readonly engine: string
  readonly readAt: string
  readonly version: number
}

export const reportOf = ({
  ...row
}: Pick<ReportRow, 'id' | 'publisher' | 'url' | 'title' | 'published' | 'body'>): Report => ({
  ...{ id: row.id, publisher: row.publisher, url: row.url, title: row.title },
  ...{ published: row.published, body: row.body },
})

async function machineClaims(db: LedgerDb, reports: readonly string[]): Promise<Map<string, IdentifiedClaim[]>> {
  const found = new Map<string, IdentifiedClaim[]>()
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'report', 'data', 'machine'])
    .where('report', 'in', reports)
    .where('origin', '=', 'machine')
    .orderBy('report')
    .orderBy('idx')
    .execute()
  for (const { id, report, data, machine } of rows) {
    const list = found.get(report) ?? []
    found.set(report, list)
    list.push({ id, claim: claimOf(machine ?? data) })
  }
  return found
}

/** What was read in these reports, without the corrections of people; those that are not there are left out. */
export async function storedReadings(db: LedgerDb, reports: readonly string[]): Promise<StoredReading[]> {
  const found: StoredReading[] = []
  for (const some of chunks(reports, 100)) {
    const rows = await db.selectFrom('reports').selectAll().where('id', 'in', some).orderBy('id').execute()
    const claims = await machineClaims(db, some)
    for (const row of rows) {
      const own = claims.get(row.id) ?? []
      found.push({
        ...{ report: reportOf(row), claims: own, engine: row.engine, version: row.version },
        readAt: row.read_at ?? row.added_at,
        reading: {
          claims: own.map(one => one.claim),
          unread: spansOf(row.unread),
          published: row.read_published,
          publishedBasis: basisOf(row.read_published_basis),
          language: languageOf(`${row.title ?? ''}\n${row.body}`),
        },
      })
    }
  }
  return found
}

async function lastNumbers(db: LedgerDb, reports: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('past_readings')
    .select(eb => ['report', eb.fn.max('number').as('last')])
    .where('report', 'in', reports)
    .groupBy('report')
    .execute()
  return new Map(rows.map(row => [row.report, Number(row.last)]))
}

/** Keeps what was read in these reports, before another reading takes its place. */
export async function keepPastReadings(db: LedgerDb, reports: readonly string[]): Promise<void> {
  for (const some of chunks(reports, 100)) {
    const last = await lastNumbers(db, some)
    const rows = (await storedReadings(db, some)).map(
      ({ report, reading, claims, engine, readAt, version }): PastReadingRow => ({
        ...{ report: report.id, number: (last.get(report.id) ?? 0) + 1, version, engine, read_at: readAt },
        data: toJson({ ...reading, claims }),
      }),
    )
    if (rows.length > 0) await db.insertInto('past_readings').values(rows).execute()
  }
}
