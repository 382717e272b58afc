/** Small texts that are kept with the ledger, and no part of it: how far a watch has come. */
import type { Engine } from './engine.ts'
import type { LedgerDb } from './schema.ts'

/** Keeps them apart from what the ledger notes of itself. */
const keyOf = (key: string): string => `note:${key}`

export async function readNote(db: LedgerDb, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', keyOf(key)).executeTakeFirst()
  return row?.value ?? null
}

export async function writeNote(engine: Engine, key: string, value: string): Promise<void> {
  await engine.write(step =>
    step
      .insertInto('meta')
      .values({ key: keyOf(key), value })
      .onConflict(c => c.column('key').doUpdateSet({ value }))
      .execute(),
  )
}
