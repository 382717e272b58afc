/** Brings the tables of a ledger up to this version. */
import { sql } from 'kysely'
import { fault } from '../errors.ts'
import type { Engine } from './engine.ts'
import { metaOf, setMeta } from './meta.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { LedgerDb } from './schema.ts'

const DONE = 'schema'

/**
 * Runs the steps that this ledger has not had, in one transaction, and keeps a copy of the file before; refuses a ledger that
 * a newer version has written.
 */
export async function migrate({ db, name, ddl, write, keepCopy }: Engine): Promise<void> {
  const before = await doneSteps(db)
  if (before === MIGRATIONS.length) return
  const next = MIGRATIONS[before ?? 0]
  if (before !== null && next !== undefined) await keepCopy(next.id)
  await write(async step => {
    await sql.raw(ddl('create table if not exists meta (key text primary key, value text not null)')).execute(step)
    // Asked again under the lock: another handle may have just run them.
    const done = (await doneSteps(step)) ?? 0
    if (done > MIGRATIONS.length) throw fault('ledger_newer', { file: name })
    await runSteps(step, ddl, done, MIGRATIONS.length)
  })
}

/** Runs the steps after the first `from` up to and with the `to`th. */
export async function runSteps(step: LedgerDb, ddl: Engine['ddl'], from: number, to: number): Promise<void> {
  for (const migration of MIGRATIONS.slice(from, to)) {
    for (const statement of migration.statements) await sql.raw(ddl(statement)).execute(step)
    await migration.fill?.(step)
  }
  await setMeta(step, DONE, String(to))
}

/** How many steps were run here; null where not even the table that tells it is there. */
async function doneSteps(db: LedgerDb): Promise<number | null> {
  const tables = await db.introspection.getTables()
  if (!tables.some(table => table.name === 'meta')) return null
  return Number((await metaOf(db, DONE)) ?? 0)
}
