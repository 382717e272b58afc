/** Finds, for claims that came, the claims that may be about the same happening. */
import { blockKeys } from '../5-events/block-keys.ts'
import { type Likeness, likenessOf } from '../5-events/compare.ts'
import type { Features } from '../5-events/features.ts'
import { chunks } from './chunks.ts'
import { loadFeatures } from './load-claims.ts'
import type { LedgerDb } from './schema.ts'

/** Lists new claims under their keys. */
export async function listClaims(db: LedgerDb, fresh: readonly Features[]): Promise<void> {
  const rows = fresh.flatMap(claim =>
    [...new Set(blockKeys(claim).own)].map(block => ({ block, claim: claim.told.id })),
  )
  for (const some of chunks(rows)) await db.insertInto('blocks').values(some).execute()
}

async function claimsUnder(db: LedgerDb, keys: Iterable<string>): Promise<Map<string, string[]>> {
  const under = new Map<string, string[]>()
  for (const some of chunks([...new Set(keys)])) {
    const rows = await db.selectFrom('blocks').selectAll().where('block', 'in', some).execute()
    for (const { block, claim } of rows) {
      const list = under.get(block)
      if (list) list.push(claim)
      else under.set(block, [claim])
    }
  }
  return under
}

/** Compares listed new claims with all that share a key with them, and keeps the pairs that are alike. */
export async function findAlike(db: LedgerDb, fresh: readonly Features[], known: Map<string, Features>): Promise<void> {
  const looks = new Map(fresh.map(claim => [claim.told.id, blockKeys(claim).look]))
  const under = await claimsUnder(db, [...looks.values()].flat())
  await loadFeatures(db, [...under.values()].flat(), known)
  const pairs = new Map<string, Likeness>()
  for (const claim of fresh) {
    const met = new Set([claim.told.id])
    for (const key of looks.get(claim.told.id) ?? []) {
      for (const id of under.get(key) ?? []) {
        if (met.has(id)) continue
        met.add(id)
        const other = known.get(id)
        const likeness = other ? likenessOf(claim, other) : null
        if (likeness) pairs.set(`${likeness.a} ${likeness.b}`, likeness)
      }
    }
  }
  for (const some of chunks([...pairs.values()]))
    await db
      .insertInto('likenesses')
      .values([...some])
      .execute()
}
