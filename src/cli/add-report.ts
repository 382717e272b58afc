/** One report after another into a ledger, read in this very thread. */
import type { Report } from '../1-reports/report.ts'
import { decodeGazetteer } from '../3-gazetteer/compiled.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import { gazetteerText } from '../load-gazetteer.ts'
import { makeReader } from '../pipeline.ts'
import type { Added } from '../watch/poll-feed.ts'

/** Reads and stores a report; comes back once it is safe. */
export function addReport(ledger: Ledger): (report: Report) => Promise<Added> {
  const read = makeReader(decodeGazetteer(gazetteerText()))
  return async report => {
    const reading = read(report)
    const { added, updated } = await ledger.addReadings([{ report, reading }])
    return { change: added > 0 ? 'added' : updated > 0 ? 'updated' : 'unchanged', claims: reading.claims.length }
  }
}
