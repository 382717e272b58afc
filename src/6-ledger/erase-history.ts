/** Takes the words and names of deleted reports out of what people corrected and out of the history. */
import { sql } from 'kysely'
import { chunks } from './chunks.ts'
import { correctionOf, eventChangeOf, toJson } from './json-columns.ts'
import { parseCorrection } from './kept-corrections.ts'
import type { LedgerDb } from './schema.ts'

/** A correction of which nothing but its time and author stays; it means nothing any more. */
const ERASED = 'erased'

/** What stays of a correction without these reports; null where nothing may. */
function withoutReports(data: string, reports: ReadonlySet<string>): string | null {
  const stored = correctionOf(data)
  const targets = stored.targets.filter(target => !reports.has(target.report))
  if (targets.length === 0 || parseCorrection(stored.given).hasWords) return null
  const { reason: _, ...given } = { reason: null, ...stored.given }
  return toJson({ ...stored, given, targets })
}

async function eraseCorrections(db: LedgerDb, reports: readonly string[]): Promise<void> {
  const gone = new Set(reports)
  const rows = await db
    .selectFrom('history')
    .selectAll()
    .where('kind', '=', 'correction')
    .where('seq', 'in', eb => eb.selectFrom('correction_targets').select('correction').where('report', 'in', reports))
    .execute()
  for (const { seq, data } of rows) {
    const left = withoutReports(data, gone)
    const change = left === null ? { kind: ERASED, data: '{}' } : { data: left }
    await db.updateTable('history').set(change).where('seq', '=', seq).execute()
    if (left === null) await db.deleteFrom('correction_targets').where('correction', '=', seq).execute()
  }
  await db.deleteFrom('correction_targets').where('report', 'in', reports).execute()
}

/** Events that ever held a claim of the report: their fields may have come from it. */
async function eraseEvents(db: LedgerDb, report: string): Promise<void> {
  const part = `%"report":${toJson(report).replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('history')
    .select('event')
    .distinct()
    .where('kind', '=', 'event')
    .where(sql<boolean>`data like ${part} escape '\\'`)
    .execute()
  const events = rows.map(row => row.event).filter(event => event !== null)
  for (const some of chunks(events)) {
    const changes = await db.selectFrom('history').select(['seq', 'data']).where('event', 'in', some).execute()
    for (const { seq, data } of changes) {
      const bare = toJson({ ...eventChangeOf(data), fields: {} })
      await db.updateTable('history').set({ data: bare }).where('seq', '=', seq).execute()
    }
  }
}

/** Erases what the history holds of these reports: ids, times and authors stay. */
export async function eraseHistory(db: LedgerDb, reports: readonly string[]): Promise<void> {
  await db.deleteFrom('past_readings').where('report', 'in', reports).execute()
  await eraseCorrections(db, reports)
  for (const report of reports) await eraseEvents(db, report)
}
