/** Finds, for claims that came, the claims that may be about the same happening. */
import { sql } from 'kysely'
import { type BlockKeys, blockKeys } from '../5-events/block-keys.ts'
import { type Likeness, likenessOf } from '../5-events/compare.ts'
import type { Features } from '../5-events/features.ts'
import { chunks } from './chunks.ts'
import { asRows, insertKeys, ROWS } from './key-rows.ts'
import { loadFeatures } from './load-claims.ts'
import type { LedgerDb } from './schema.ts'

interface Listed {
  readonly claim: Features
  readonly keys: BlockKeys
}

/** Lists new claims under their keys. */
const listClaims = (db: LedgerDb, fresh: readonly Listed[]): Promise<void> =>
  insertKeys(
    db,
    'blocks',
    fresh.flatMap(({ claim, keys }) => [...new Set(keys.own)].map(block => [block, claim.told.id])),
  )

/** A claim that stands under several keys, with the last of the new ones that it was compared with. */
interface Candidate {
  readonly features: Features
  met: Features | null
}

/** The claims that stand under each of these keys; those that are not in `known` are loaded into it. */
async function claimsUnder(
  db: LedgerDb,
  keys: Iterable<string>,
  known: Map<string, Features>,
): Promise<Map<string, Candidate[]>> {
  const listed: { readonly block: string; readonly claims: readonly string[] }[] = []
  for (const some of chunks([...new Set(keys)], ROWS)) {
    // A row a key: there are many times as many claims.
    const rows = await db
      .selectFrom('blocks')
      .select(['block', sql<string>`string_agg(claim, ' ')`.as('claims')])
      .where('block', 'in', asRows(some))
      .groupBy('block')
      .execute()
    for (const { block, claims } of rows) listed.push({ block, claims: claims.split(' ') })
  }
  const ids = new Set(listed.flatMap(({ claims }) => claims))
  await loadFeatures(db, ids, known)
  const candidates = new Map<string, Candidate>()
  for (const id of ids) {
    const features = known.get(id)
    if (features) candidates.set(id, { features, met: null })
  }
  return new Map(listed.map(({ block, claims }) => [block, claims.flatMap(id => candidates.get(id) ?? [])] as const))
}

/** The claims that share a key with a new one and are alike; each is compared with it once, under however many keys they meet. */
function alikeUnder({ claim, keys }: Listed, under: ReadonlyMap<string, readonly Candidate[]>): Likeness[] {
  const found: Likeness[] = []
  for (const key of keys.look) {
    for (const candidate of under.get(key) ?? []) {
      if (candidate.met === claim || candidate.features === claim) continue
      candidate.met = claim
      const likeness = likenessOf(claim, candidate.features)
      if (likeness) found.push(likeness)
    }
  }
  return found
}

/**
 * Lists new claims, which are in `known`, under their keys, compares them with all that share one with them, and keeps the pairs that
 * are alike.
 */
export async function findAlike(db: LedgerDb, fresh: readonly Features[], known: Map<string, Features>): Promise<void> {
  const listed = fresh.map(claim => ({ claim, keys: blockKeys(claim) }))
  await listClaims(db, listed)
  const under = await claimsUnder(
    db,
    listed.flatMap(({ keys }) => keys.look),
    known,
  )
  const found = listed.flatMap(one => alikeUnder(one, under))
  // Two that are both new were compared from either side.
  const pairs = new Map(found.map(({ a, b, score }) => [`${a} ${b}`, [a, b, score]]))
  await insertKeys(db, 'likenesses', [...pairs.values()])
}
