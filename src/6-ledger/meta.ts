/** What a ledger knows of itself: a few keys with values. */
import type { LedgerDb } from './schema.ts'

export async function metaOf(db: LedgerDb, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

export async function setMeta(db: LedgerDb, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict(c => c.column('key').doUpdateSet({ value }))
    .execute()
}

const WRITES = 'writes'

/** How many times this ledger has been written to: whoever keeps rows of it at hand asks whether they still hold. */
export const writesSoFar = async (db: LedgerDb): Promise<number> => Number((await metaOf(db, WRITES)) ?? 0)

export const setWrites = (db: LedgerDb, writes: number): Promise<void> => setMeta(db, WRITES, String(writes))
