/** The table of contents: report → claims → events → ledger. */
import type { Report } from './1-reports/report.ts'
import type { GazetteerData } from './3-gazetteer/gazetteer.ts'
import { indexNames } from './3-gazetteer/names.ts'
import type { Reading } from './4-claims/claim.ts'
import { readReport } from './4-claims/read-report.ts'

/** Reads one report: its claims, what was not read, and the day of publication used. Never throws on a text. */
export type ReadReport = (report: Report) => Reading

/** A reader over what is known of places and actors; building it takes some tens of milliseconds, so build it once. */
export function makeReader(gazetteer: GazetteerData): ReadReport {
  const names = indexNames(gazetteer)
  return report => readReport(report, names)
}
