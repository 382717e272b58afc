/** The writing side of a ledger, and the claims that it keeps at hand from one batch to the next. */
import type { Features } from '../5-events/features.ts'
import type { Engine } from './engine.ts'
import { setWrites, writesSoFar } from './meta.ts'
import type { LedgerDb } from './schema.ts'

/** Some 5 kB each. */
const MOST_KEPT = 20_000

/** Does one step of writing, all of it or none; `isChange` tells from its result whether anything was written. */
export type Writer = <T>(
  work: (step: LedgerDb, at: string, loaded: Map<string, Features>) => Promise<T>,
  isChange?: (result: T) => boolean,
) => Promise<T>

/**
 * Takes steps of writing, each in one transaction. Claims that were loaded for one are kept for the next, unless somebody else has
 * written since: the count of writes, kept in the ledger, tells.
 */
export function makeWriter(engine: Engine, now: () => Date): Writer {
  let kept = new Map<string, Features>()
  let keptAt = -1
  return (work, isChange = () => true) =>
    engine
      .write(async step => {
        const writes = await writesSoFar(step)
        const loaded = writes === keptAt && kept.size < MOST_KEPT ? kept : new Map<string, Features>()
        // Nothing is kept while this may still fail: what it loads is true only once it is written.
        keptAt = -1
        const result = await work(step, now().toISOString(), loaded)
        const changed = isChange(result)
        if (changed) await setWrites(step, writes + 1)
        return { result, loaded, writes: changed ? writes + 1 : writes }
      })
      .then(done => {
        kept = done.loaded
        keptAt = done.writes
        return done.result
      })
}
