/** The writing side of a ledger, and the claims that it keeps at hand from one batch to the next. */
import type { Features } from '../5-events/features.ts'
import { type AddSummary, addReadings, type ReadReportItem } from './add-readings.ts'
import type { Engine } from './engine.ts'
import { setWrites, writesSoFar } from './meta.ts'

/** Some 5 kB each. */
const MOST_KEPT = 20_000

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
        if (summary.added + summary.updated > 0) await setWrites(step, writes + 1)
        return { summary, loaded, writes: summary.added + summary.updated > 0 ? writes + 1 : writes }
      })
      .then(done => {
        kept = done.loaded
        keptAt = done.writes
        return done.summary
      })
}
