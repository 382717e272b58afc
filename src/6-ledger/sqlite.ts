/** Opens a SQLite file as the engine of a ledger. */
import { mkdirSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely'
import Database from 'libsql'
import { fault, UserError } from '../errors.ts'
import type { Engine } from './engine.ts'
import type { LedgerDb, LedgerTables } from './schema.ts'
import { writerWait } from './writer-wait.ts'

/**
 * The engine waits by blocking the thread, and the writer that it waits for may live on this very thread: so it waits only a
 * moment, and `whenFree` waits the rest.
 */
const BUSY_MS = 50
const STATEMENTS_KEPT = 300
const TRANSACTION_WORDS = new Set(['begin', 'commit', 'rollback'])

/** `begin` takes the write lock at once: one that reads first could find, on writing, that another wrote in between. */
const plainStatement = (db: Database.Database, sql: string): SqliteStatement => ({
  reader: false,
  all: () => [],
  iterate: () => [].values(),
  run: () => {
    // A full disk has rolled back by itself; to do it again would be a fault that hides the first.
    if (sql === 'rollback' && !db.inTransaction) return { changes: 0, lastInsertRowid: 0 }
    // By `exec`: a statement that failed for a lock would stay open, and keep this handle reading an old state.
    db.exec(sql === 'begin' ? 'begin immediate' : sql)
    return { changes: 0, lastInsertRowid: 0 }
  },
})

/** Prepared statements are kept: preparing costs more than running most of them. */
function keepStatements(db: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => {
      kept.clear()
      db.close()
    },
    prepare: sql => {
      const known = kept.get(sql)
      if (known) return known
      if (kept.size >= STATEMENTS_KEPT) kept.clear()
      const made = TRANSACTION_WORDS.has(sql) ? plainStatement(db, sql) : db.prepare(sql)
      kept.set(sql, made)
      return made
    },
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC' || String(error.code).startsWith('SQLITE_IOERR'))

const WAIT_MS = 20

/** Runs `work` again as long as another holds the lock; gives up with a `UserError` when it waited for too long. */
async function whenFree<T>(file: string, work: () => Promise<T> | T): Promise<T> {
  const until = Date.now() + writerWait()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (isFull(error)) throw fault('ledger_full', { file, reason: error instanceof Error ? error.message : '' })
      if (!isBusy(error)) throw error
      if (Date.now() > until) throw fault('ledger_busy', { file })
      await new Promise(resolve => setTimeout(resolve, WAIT_MS))
    }
  }
}

function openFile(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true })
  const db = new Database(file, { timeout: BUSY_MS })
  try {
    db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

async function readAtOnce<T>(db: LedgerDb, work: (step: LedgerDb) => Promise<T>): Promise<T> {
  await sql`begin deferred`.execute(db)
  try {
    return await work(db)
  } finally {
    await sql`commit`.execute(db)
  }
}

const COPY = '.before-'

/** Writes the file anew, empties the log beside it, and takes away the copies of before, which hold what was deleted. */
async function scrub(db: LedgerDb, file: string): Promise<void> {
  await sql`vacuum`.execute(db)
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  if (rows[0]?.busy) throw Object.assign(new Error('a reader holds the log'), { code: 'SQLITE_BUSY' })
  const name = `${basename(file)}${COPY}`
  for (const other of await readdir(dirname(file))) if (other.startsWith(name)) await rm(join(dirname(file), other))
}

/** The database in `file`, made if it is not there; its folder too. */
export async function openSqlite(file: string): Promise<Engine> {
  try {
    const handle = await whenFree(file, () => openFile(file))
    const db = new Kysely<LedgerTables>({ dialect: new SqliteDialect({ database: keepStatements(handle) }) })
    return {
      ...{ db, name: file, ddl: statement => statement },
      textAt: (column, keys) => sql`${sql.ref(column)} ->> ${sql.lit(['$', ...keys].join('.'))}`,
      keepCopy: async before => {
        const copy = `${file}${COPY}${before}`
        await rm(copy, { force: true })
        await whenFree(file, () => sql`vacuum into ${copy}`.execute(db))
      },
      write: work => whenFree(file, () => db.transaction().execute(work)),
      snapshot: work => db.connection().execute(connection => readAtOnce(connection, work)),
      scrub: () => whenFree(file, () => scrub(db, file)),
      close: () => db.destroy(),
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw fault('ledger_unreadable', { file, reason: error instanceof Error ? error.message : String(error) })
  }
}
