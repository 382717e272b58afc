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

/** The claims that stand under each of these keys; those that are not in `known` are loaded into it. */
async function claimsUnder(
  db: LedgerDb,
  keys: Iterable<string>,
  known: Map<string, Features>,
): Promise<Map<string, Features[]>> {
  const rows: { readonly block: string; readonly claim: string }[] = []
  for (const some of chunks([...new Set(keys)]))
    rows.push(...(await db.selectFrom('blocks').selectAll().where('block', 'in', some).execute()))
  await loadFeatures(
    db,
    rows.map(row => row.claim),
    known,
  )
  const under = new Map<string, Features[]>()
  for (const { block, claim } of rows) {
    const features = known.get(claim)
    if (!features) continue
    const list = under.get(block)
    if (list) list.push(features)
    else under.set(block, [features])
  }
  return under
}

/** Compares listed new claims with all that share a key with them, and keeps the pairs that are alike. */
export async function findAlike(db: LedgerDb, fresh: readonly Features[], known: Map<string, Features>): Promise<void> {
  const looks = fresh.map(claim => ({ claim, keys: blockKeys(claim).look }))
  const under = await claimsUnder(
    db,
    looks.flatMap(({ keys }) => keys),
    known,
  )
  const pairs = new Map<string, Likeness>()
  for (const { claim, keys } of looks) {
    const met = new Set([claim])
    for (const other of keys.flatMap(key => under.get(key) ?? [])) {
      if (met.has(other)) continue
      met.add(other)
      const likeness = likenessOf(claim, other)
      if (likeness) pairs.set(`${likeness.a} ${likeness.b}`, likeness)
    }
  }
  for (const some of chunks([...pairs.values()]))
    await db
      .insertInto('likenesses')
      .values([...some])
      .execute()
}
