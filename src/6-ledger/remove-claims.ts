/** Takes claims of earlier readings out, and keeps their ids leading somewhere. */
import { chunks } from './chunks.ts'
import { type DroppedEvent, dropEvents } from './event-history.ts'
import type { LedgerDb } from './schema.ts'

async function likeClaims(db: LedgerDb, gone: ReadonlySet<string>): Promise<Set<string>> {
  const near = new Set<string>()
  for (const some of chunks([...gone])) {
    for (const [side, other] of [['a', 'b'] as const, ['b', 'a'] as const]) {
      const rows = await db.selectFrom('likenesses').select(other).where(side, 'in', some).execute()
      for (const row of rows) near.add(Object.values(row)[0] ?? '')
    }
  }
  return new Set([...near].filter(id => !gone.has(id)))
}

/** The claims that go with those that stand in the same event and stay, in their order. */
async function mates(db: LedgerDb, gone: ReadonlySet<string>): Promise<{ id: string; claim: string }[]> {
  const found: { id: string; claim: string }[] = []
  for (const some of chunks([...gone])) {
    const rows = await db
      .selectFrom('event_claims as x')
      .innerJoin('event_claims as y', 'y.event', 'x.event')
      .select(['x.claim as id', 'y.claim as claim'])
      .where('x.claim', 'in', some)
      .orderBy('y.claim')
      .execute()
    found.push(...rows.filter(row => !gone.has(row.claim)))
  }
  return found
}

async function leadOn(db: LedgerDb, id: string, claim: string): Promise<void> {
  await db.updateTable('former_ids').set({ claim }).where('claim', '=', id).execute()
  await db
    .insertInto('former_ids')
    .values({ id, claim })
    .onConflict(c => c.column('id').doUpdateSet({ claim }))
    .execute()
}

/** A claim that has gone: what its report says instead is looked for by its type. */
export interface GoneClaim {
  readonly id: string
  readonly report: string
  readonly type: string
}

/** Lets the ids of claims that went, and that nothing stood beside, lead to what the same report now says of that kind. */
export async function leadToNew(
  db: LedgerDb,
  { gone, led }: Pick<Removed, 'led'> & { readonly gone: readonly GoneClaim[] },
  fresh: readonly GoneClaim[],
): Promise<void> {
  const stays = new Set(fresh.map(claim => claim.id))
  // A claim that came back leads to itself.
  for (const some of chunks([...stays])) await db.deleteFrom('former_ids').where('id', 'in', some).execute()
  const first = new Map([...fresh].reverse().map(claim => [`${claim.type} ${claim.report}`, claim.id]))
  for (const { id, type, report } of gone) {
    const claim = first.get(`${type} ${report}`)
    if (claim !== undefined && !stays.has(id) && !led.has(id)) await leadOn(db, id, claim)
  }
}

/** What taking claims out leaves to be done. */
export interface Removed {
  /** The claims around which events must be formed anew. */
  readonly near: ReadonlySet<string>
  /** The claims that went whose ids already lead to one that stood beside them. */
  readonly led: ReadonlySet<string>
  /** The events that were taken out with them. */
  readonly dropped: readonly DroppedEvent[]
}

/** Removes the claims and all that was made of them. */
export async function removeClaims(db: LedgerDb, ids: readonly string[]): Promise<Removed> {
  if (ids.length === 0) return { near: new Set(), led: new Set(), dropped: [] }
  const gone = new Set(ids)
  const beside = await mates(db, gone)
  // Those beside it may have been joined with it by a person, and be like nothing else there.
  const near = new Set([...(await likeClaims(db, gone)), ...beside.map(row => row.claim)])
  const led = new Map(beside.map(row => [row.id, row.claim]))
  for (const [id, claim] of led) await leadOn(db, id, claim)
  const dropped: DroppedEvent[] = []
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('event_claims').select('event').distinct().where('claim', 'in', some).execute()
    // Whole events: those of their claims that stay are near, and will find themselves in new ones.
    dropped.push(
      ...(await dropEvents(
        db,
        rows.map(row => row.event),
      )),
    )
    await db.deleteFrom('blocks').where('claim', 'in', some).execute()
    await db.deleteFrom('likenesses').where('a', 'in', some).execute()
    await db.deleteFrom('likenesses').where('b', 'in', some).execute()
    await db.deleteFrom('claims').where('id', 'in', some).execute()
  }
  return { near, led: new Set(led.keys()), dropped }
}
