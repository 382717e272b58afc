/** What `import … from 'marsad'` gives: reading and merging, without ledger, server or command line. */
import type { Report } from './1-reports/report.ts'
import { contentId } from './1-reports/report-id.ts'
import type { Reading } from './4-claims/claim.ts'
import { claimIds } from './5-events/claim-id.ts'
import { sketchOf } from './5-events/copies.ts'
import { type FoundEvent, findEvents as findEventsOf } from './5-events/find-events.ts'
import type { Preset } from './5-events/presets.ts'
import type { ToldClaim } from './5-events/told-claim.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { makeReader as makeReaderOf, type ReadReport } from './pipeline.ts'

export type { Report } from './1-reports/report.ts'
export type { GazetteerData } from './3-gazetteer/gazetteer.ts'
export type { Claim, ClaimActor, ClaimDate, ClaimPlace, Reading, Span, Toll } from './4-claims/claim.ts'
export type { Event, EventToll } from './5-events/event.ts'
export type { FoundEvent } from './5-events/find-events.ts'
export type { Preset } from './5-events/presets.ts'
export type { ToldClaim } from './5-events/told-claim.ts'
export { loadGazetteer } from './load-gazetteer.ts'
export { makeReader, type ReadReport } from './pipeline.ts'

/** A report of which only the text must be there. */
export type GivenReport = Pick<Report, 'body'> & Partial<Report>

/** A report with what was read in it. */
export interface ReadItem {
  readonly report: Report
  readonly reading: Reading
}

let reader: ReadReport | null = null

/**
 * Reads one report with the gazetteer of the package, which the first call loads; a `UserError` where it is missing.
 * Never throws on a text.
 */
export function readReport(given: GivenReport): ReadItem {
  reader ??= makeReaderOf(loadGazetteer())
  const report = wholeReport(given)
  return { report, reading: reader(report) }
}

/** The events that these reports tell of, each with its claims; the same for any order of the reports. */
export const findEvents = (items: readonly ReadItem[], preset: Preset = 'conservative'): FoundEvent[] =>
  findEventsOf(items.flatMap(toldClaims), preset)

function wholeReport(given: GivenReport): Report {
  const { publisher = null, url = null, title = null, published = null, body } = given
  const content = { publisher, url, title, published, body }
  return { id: given.id ?? contentId(content), ...content }
}

function toldClaims({ report, reading }: ReadItem): ToldClaim[] {
  const ids = claimIds(report.id, reading.claims)
  const sketch = sketchOf(report.body)
  return reading.claims.map((claim, index) => ({
    id: ids[index] ?? '',
    report: report.id,
    index,
    outlet: report.publisher,
    published: reading.published,
    claim,
    sketch,
  }))
}
