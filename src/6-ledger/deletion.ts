/**
 * Deletes a report on request: its source withdrew it, or it puts a person at risk. The one exception to keeping everything:
 * its words and names go out of every table, and its id, the time and the reason stay.
 */
import type { Features } from '../5-events/features.ts'
import { fault } from '../errors.ts'
import { chunks } from './chunks.ts'
import type { Engine } from './engine.ts'
import { eraseHistory } from './erase-history.ts'
import { refreshImpliedDays } from './imply-days.ts'
import { metaOf, setMeta, setWrites, writesSoFar } from './meta.ts'
import { regroup } from './regroup.ts'
import { removeClaims } from './remove-claims.ts'
import type { LedgerDb } from './schema.ts'

/** What stays of a report that was deleted. */
export interface Deletion {
  readonly report: string
  /** ISO time. */
  readonly deletedAt: string
  readonly reason: string
}

/** All of them, the earliest first; those after `since`, an ISO time, where it is given. */
export async function deletionsOf(db: LedgerDb, since = ''): Promise<Deletion[]> {
  const rows = await db
    .selectFrom('deletions')
    .selectAll()
    .where('deleted_at', '>', since)
    .orderBy('deleted_at')
    .orderBy('report')
    .execute()
  return rows.map(row => ({ report: row.report, deletedAt: row.deleted_at, reason: row.reason }))
}

/** Those of these reports that were deleted. */
export async function deletedAmong(db: LedgerDb, reports: readonly string[]): Promise<Set<string>> {
  const deleted = new Set<string>()
  for (const some of chunks(reports)) {
    const rows = await db.selectFrom('deletions').select('report').where('report', 'in', some).execute()
    for (const row of rows) deleted.add(row.report)
  }
  return deleted
}

/** Takes reports out of every table, and forms the events around them anew; gives how many there were. */
export async function eraseReports(db: LedgerDb, reports: readonly string[]): Promise<number> {
  let erased = 0
  for (const some of chunks(reports)) {
    const claims = await db.selectFrom('claims').select('id').where('report', 'in', some).execute()
    const { near } = await removeClaims(
      db,
      claims.map(claim => claim.id),
    )
    await db.deleteFrom('report_versions').where('report', 'in', some).execute()
    const gone = await db.deleteFrom('reports').where('id', 'in', some).executeTakeFirst()
    erased += Number(gone.numDeletedRows)
    const known = new Map<string, Features>()
    const { formed } = await regroup(db, { fresh: new Set(), near }, known)
    await refreshImpliedDays(
      db,
      formed.map(event => event.id),
      known,
    )
    await eraseHistory(db, some)
  }
  return erased
}

/** Takes these deletions over, and applies them; one that is known stays as it is. Gives how many reports went. */
export async function applyDeletions(db: LedgerDb, deletions: readonly Deletion[]): Promise<number> {
  const rows = deletions.map(({ report, deletedAt, reason }) => ({ report, deleted_at: deletedAt, reason }))
  for (const some of chunks(rows)) {
    await db
      .insertInto('deletions')
      .values(some)
      .onConflict(c => c.column('report').doNothing())
      .execute()
  }
  const erased = await eraseReports(
    db,
    deletions.map(deletion => deletion.report),
  )
  if (erased > 0) await setScrubDue(db)
  return erased
}

const SCRUB = 'scrub'

/** Has the files scrubbed as soon as what is being written is in. */
export const setScrubDue = (db: LedgerDb): Promise<void> => setMeta(db, SCRUB, 'due')

/** Takes out of the files what was deleted, where a deletion has left that to be done, be it by a program that was killed since. */
export async function scrubIfDue({ db, scrub, write }: Engine): Promise<void> {
  if ((await metaOf(db, SCRUB)) !== 'due') return
  await scrub()
  await write(step => setMeta(step, SCRUB, 'done'))
}

/** Deletes a report that is there. A `UserError` where there is none of that id. */
export async function deleteReport(engine: Engine, report: string, reason: string, now: Date): Promise<Deletion> {
  const deletion = { report, deletedAt: now.toISOString(), reason }
  await engine.write(async step => {
    const held = await step.selectFrom('reports').select('id').where('id', '=', report).executeTakeFirst()
    if (!held) throw fault('report_unknown', { id: report })
    await applyDeletions(step, [deletion])
    await setWrites(step, (await writesSoFar(step)) + 1)
  })
  await scrubIfDue(engine)
  return deletion
}
