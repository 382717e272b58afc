/** Writes all of a ledger into one file that either engine can be filled from. */
import { sql } from 'kysely'
import { ENGINE_VERSION } from '../../engine-version.ts'
import type { Engine } from '../engine.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import type { LedgerDb } from '../schema.ts'
import { type LedgerTable, TABLES } from '../tables.ts'
import { ARCHIVE_FORMAT, type ArchiveHead, type ArchivePart, type ArchiveRow } from './archive-format.ts'
import { writeArchive } from './write-archive.ts'

const PAGE = 400

async function* partsOf(db: LedgerDb, { name, key }: LedgerTable): AsyncGenerator<ArchivePart> {
  const columns = sql.join(key.map(column => sql.ref(column)))
  let last: ArchiveRow | undefined
  do {
    const after = last && sql`where (${columns}) > (${sql.join(key.map(column => last?.[column]))})`
    const page = sql<ArchiveRow>`select * from ${sql.table(name)} ${after ?? sql``} order by ${columns} limit ${PAGE}`
    const { rows } = await page.execute(db)
    yield { table: name, rows }
    last = rows.length < PAGE ? undefined : rows.at(-1)
  } while (last)
}

async function* allParts(db: LedgerDb, kind: ArchiveHead['kind']): AsyncGenerator<ArchivePart> {
  for (const table of TABLES) if (kind === 'backup' || !table.local) yield* partsOf(db, table)
}

/** Writes the ledger as it stands at this moment into `file`, and gives the number of rows. */
export function backUp(engine: Engine, file: string, kind: ArchiveHead['kind'], now: Date): Promise<number> {
  const head = {
    marsad: 'ledger',
    format: ARCHIVE_FORMAT,
    kind,
    schema: MIGRATIONS.length,
    engine: ENGINE_VERSION,
  } as const
  return engine.snapshot(step => writeArchive(file, { ...head, made: now.toISOString() }, allParts(step, kind)))
}
