/** Opens a PostgreSQL database as the engine of a ledger that a team shares. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { fault, UserError } from '../errors.ts'
import type { Engine } from './engine.ts'
import type { LedgerDb, LedgerTables } from './schema.ts'
import { TABLES } from './tables.ts'
import { writerWait } from './writer-wait.ts'

/** Any number: what takes it writes to the ledger of this database. */
const WRITER = 7_130_214
const CONNECTIONS = 10
const CONNECT_MS = 15_000
/** Of the server, when a lock was not to be had in time. */
const LOCK_TIMED_OUT = '55P03'
/** Classes of SQLSTATE, and of the system's errors, that mean the server is not there, is full, or lets nobody in. */
const UNREACHABLE = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENOENT|EAI_|08|28|3D|53|57P)/

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The address as it may be shown and logged. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1@')
}

/** A fault of the server in one line; all else as it is. */
function asFault(error: unknown, name: string): unknown {
  if (error instanceof UserError) return error
  const code = codeOf(error)
  if (code === LOCK_TIMED_OUT) return fault('ledger_busy', { file: name })
  const isGone = error instanceof Error && /terminated|timeout exceeded when trying to connect/.test(error.message)
  if (!UNREACHABLE.test(code) && !isGone) return error
  return fault('ledger_unreachable', { file: name, reason: error instanceof Error ? error.message || code : code })
}

/** Days and keys are compared by their characters, whatever the language of the database, so that both engines sort alike. */
const ddl = (statement: string): string => statement.replace(/\btext\b/g, 'text collate "C"')

/** The database at `url`; a `UserError` where it cannot be reached. */
export async function openPostgres(url: string): Promise<Engine> {
  const name = withoutPassword(url)
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS })
  // A connection that breaks while it is idle tells the pool, which drops it; the next query takes another.
  pool.on('error', () => undefined)
  const db = new Kysely<LedgerTables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await pool.query('select 1')
  } catch (error) {
    await db.destroy()
    throw asFault(error, name)
  }
  return {
    db,
    name,
    ddl,
    textAt: (column, keys) => sql`${sql.ref(column)}::json #>> ${sql.lit(`{${keys.join(',')}}`)}`,
    keepCopy: async () => undefined,
    write: work => write(db, name, work),
    snapshot: work => readAtOnce(db, work),
    scrub: () => scrub(db),
    close: () => db.destroy(),
  }
}

const readAtOnce = <T>(db: LedgerDb, work: (step: LedgerDb) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)

/** Rows that were deleted stay in a table's file until it is written anew. */
async function scrub(db: LedgerDb): Promise<void> {
  for (const { name } of TABLES) await sql`vacuum full ${sql.table(name)}`.execute(db)
}

async function write<T>(db: LedgerDb, name: string, work: (step: LedgerDb) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async step => {
      await lockWriter(step)
      return work(step)
    })
  } catch (error) {
    throw asFault(error, name)
  }
}

/** Long texts are packed by the quicker of the server's ways, where it was built with it. */
async function lockWriter(step: LedgerDb): Promise<void> {
  await sql.raw(`set local lock_timeout = ${writerWait()}`).execute(step)
  await sql`select pg_advisory_xact_lock(${WRITER})`.execute(step)
  await sql.raw('set local lock_timeout = 0').execute(step)
  await sql`select set_config(name, 'lz4', true) from pg_settings
    where name = 'default_toast_compression' and 'lz4' = any(enumvals)`.execute(step)
}
