/** Fills a ledger from a backup. */
import { sql } from 'kysely'
import { fault } from '../../errors.ts'
import { applyDeletions, deletionsOf, scrubIfDue, setScrubDue } from '../deletion.ts'
import type { Engine } from '../engine.ts'
import { setWrites, writesSoFar } from '../meta.ts'
import { runSteps } from '../migrate.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { clearNotes } from '../notes.ts'
import type { LedgerDb } from '../schema.ts'
import { TABLES } from '../tables.ts'
import type { ArchivePart } from './archive-format.ts'
import { archiveParts, checkArchive } from './read-archive.ts'

export interface RestoreSummary {
  readonly rows: number
  /** Reports of the backup that had been deleted since. */
  readonly erased: number
}

async function insertRows(db: LedgerDb, { table, rows }: ArchivePart): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column] ?? null))})`)
  const names = sql.join(columns.map(column => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(db)
}

async function fill(step: LedgerDb, { ddl }: Engine, file: string, schema: number): Promise<number> {
  const known = new Set<string>(TABLES.map(table => table.name))
  for (const { name } of TABLES) await sql`drop table ${sql.table(name)}`.execute(step)
  // The rows go into the tables as they were when the file was written, and then the way that a ledger of that day goes.
  await runSteps(step, ddl, 0, schema)
  let rows = 0
  for await (const part of archiveParts(file, MIGRATIONS.length)) {
    if (!known.has(part.table)) throw fault('archive_damaged', { file, reason: `it has a table ${part.table}` })
    await insertRows(step, part)
    rows += part.rows.length
  }
  await runSteps(step, ddl, schema, MIGRATIONS.length)
  return rows
}

/**
 * Puts what a backup holds in the place of what the ledger holds, in one step; only an empty ledger is filled without
 * `replace`. Reports that were deleted since, as the ledger or the backup knows, are deleted again.
 */
export async function restore(engine: Engine, file: string, replace: boolean): Promise<RestoreSummary> {
  const { kind, schema } = await checkArchive(file, MIGRATIONS.length)
  if (kind !== 'backup') throw fault('archive_is_export', { file })
  const summary = await engine.write(async step => {
    const held = await step.selectFrom('reports').select('id').limit(1).executeTakeFirst()
    if (held && !replace) throw fault('ledger_not_empty', { file: engine.name })
    const writes = await writesSoFar(step)
    const deletions = await deletionsOf(step)
    const rows = await fill(step, engine, file, schema)
    const erased = await applyDeletions(step, deletions)
    await setWrites(step, writes + 1)
    await clearNotes(step)
    // What was replaced may hold what the backup knows to be deleted.
    if (held) await setScrubDue(step)
    return { rows, erased }
  })
  await scrubIfDue(engine)
  return summary
}
