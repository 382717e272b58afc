/** Small texts that are kept with the ledger, and no part of it: how far a watch has come. */
import type { Engine } from './engine.ts'
import { metaOf, setMeta } from './meta.ts'
import type { LedgerDb } from './schema.ts'

/** Keeps them apart from what the ledger notes of itself. */
const keyOf = (key: string): string => `note:${key}`

export const readNote = (db: LedgerDb, key: string): Promise<string | null> => metaOf(db, keyOf(key))

export const writeNote = (engine: Engine, key: string, value: string): Promise<void> =>
  engine.write(step => setMeta(step, keyOf(key), value))

/** Forgets them all: a watch begins anew on a ledger that holds less than it knows. */
export async function clearNotes(db: LedgerDb): Promise<void> {
  await db.deleteFrom('meta').where('key', 'like', keyOf('%')).execute()
}
