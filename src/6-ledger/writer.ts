/** The writing side of a ledger, and the claims that it keeps at hand from one batch to the next. */
import type { Features } from '../5-events/features.ts'
import { type AddSummary, addReadings, type ReadReportItem } from './add-readings.ts'
import type { Engine } from './engine.ts'
import type { LedgerDb } from './schema.ts'

const WRITES = 'writes'
/** Some 5 kB each. */
const MOST_KEPT = 20_000

/** How often the ledger has been written to: what was true at one count is true until the next. */
export async function writesSoFar(db: LedgerDb): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', WRITES).executeTakeFirst()
  return Number(row?.value ?? 0)
}

async function countWrite(db: LedgerDb, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: WRITES, value })
    .onConflict(c => c.column('key').doUpdateSet({ value }))
    .execute()
}

/**
 * Adds batches, each in one transaction. Claims that were loaded for one are kept for the next, unless somebody else has
 * written since: the count of writes, kept in the ledger, tells.
 */
export function makeWriter(engine: Engine, now: () => Date): (items: readonly ReadReportItem[]) => Promise<AddSummary> {
  let kept = new Map<string, Features>()
  let keptAt = -1
  return items =>
    engine
      .write(async step => {
        const writes = await writesSoFar(step)
        const loaded = writes === keptAt && kept.size < MOST_KEPT ? kept : new Map<string, Features>()
        // Nothing is kept while this may still fail: what it loads is true only once it is written.
        keptAt = -1
        const summary = await addReadings(step, items, now().toISOString(), loaded)
        if (summary.added + summary.updated > 0) await countWrite(step, String(writes + 1))
        return { summary, loaded, writes: summary.added + summary.updated > 0 ? writes + 1 : writes }
      })
      .then(done => {
        kept = done.loaded
        keptAt = done.writes
        return done.summary
      })
}
