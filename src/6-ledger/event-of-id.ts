/** Which event an id means. */
import type { LedgerDb } from './schema.ts'

/** Of the event itself, of a claim in it, or of a claim that once was; null where none of these leads to an event. */
export async function eventIdOf(db: LedgerDb, id: string): Promise<string | null> {
  const held = await db.selectFrom('event_claims').select('event').where('claim', '=', id).executeTakeFirst()
  if (held) return held.event
  const former = await db
    .selectFrom('former_ids as f')
    .innerJoin('event_claims as x', 'x.claim', 'f.claim')
    .select('x.event')
    .where('f.id', '=', id)
    .executeTakeFirst()
  return former?.event ?? null
}
