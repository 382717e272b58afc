/** The ledger: reports, what was read in them, and the events that it adds up to. */
import type { PlaceControl } from '../5-events/control.ts'
import type { Event } from '../5-events/event.ts'
import { DEFAULT_PRESET, type Preset } from '../5-events/presets.ts'
import type { TotalsBy } from '../5-events/sum-tolls.ts'
import { type Accounts, accountsOf } from './accounts.ts'
import { type AddSummary, addReadings, type ReadReportItem } from './add-readings.ts'
import type { ArchiveHead } from './archive/archive-format.ts'
import { backUp } from './archive/back-up.ts'
import { importAll } from './archive/import.ts'
import { type RestoreSummary, restore } from './archive/restore.ts'
import { type ControlTimeline, controlEverywhere, placeControl } from './control.ts'
import { type Correcting, correctingOf } from './correcting.ts'
import { cursorAfter } from './cursor.ts'
import { type Deletion, deleteReport, deletionsOf, scrubIfDue } from './deletion.ts'
import { type EventDossier, eventDossier, type ReportDossier, reportDossier } from './dossier.ts'
import { type Engine, isPostgresUrl } from './engine.ts'
import { writesSoFar } from './meta.ts'
import { migrate } from './migrate.ts'
import { readNote, writeNote } from './notes.ts'
import { type ClaimFilter, type ClaimListed, queryClaims } from './query-claims.ts'
import { type EventFilter, type EventRow, eventsById, queryEventIds, queryEvents } from './query-events.ts'
import { type EventOutline, eachOutline } from './query-outline.ts'
import {
  type OutletListed,
  type Page,
  queryOutlets,
  queryReports,
  type ReportFilter,
  type ReportListed,
} from './query-reports.ts'
import { eachSourcedEvent, type SourcedEvent } from './query-sourced.ts'
import type { LedgerDb } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { type Totals, totals } from './totals.ts'
import { makeWriter } from './writer.ts'

export type { ReadReportItem } from './put-claims.ts'

export interface Counts {
  readonly reports: number
  readonly outlets: number
  readonly claims: number
  readonly events: number
}

export interface Ledger {
  /** The file, or the address without its password. */
  readonly name: string
  /** Adds all of these or none, in one durable step; what is already there as it is changes nothing. */
  readonly addReadings: (items: readonly ReadReportItem[]) => Promise<AddSummary>
  /** Events that fit, the latest first; all of them without a `limit`. */
  readonly events: (filter?: EventFilter) => Promise<EventRow[]>
  /** The same one by one, without holding them all. */
  readonly eachEvent: (filter?: EventFilter) => AsyncGenerator<EventRow>
  /** The events of these ids that are there, in no order. */
  readonly eventsById: (ids: readonly string[], preset?: Preset) => Promise<Event[]>
  readonly eventIds: (filter: EventFilter) => Promise<string[]>
  /** All events in a line each, for maps and counts, a thousand at a time. */
  readonly eachOutline: () => AsyncGenerator<EventOutline[]>
  readonly reports: (filter: ReportFilter) => Promise<Page<ReportListed>>
  readonly outlets: () => Promise<OutletListed[]>
  readonly claims: (filter: ClaimFilter) => Promise<Page<ClaimListed>>
  readonly accounts: Accounts
  /** Grows with every write. */
  readonly revision: () => Promise<number>
  /** The same with all claims and who published them. */
  readonly eachSourcedEvent: (filter?: EventFilter) => AsyncGenerator<SourcedEvent>
  readonly event: (idOrAlias: string, preset?: Preset) => Promise<EventDossier | null>
  /** Sums of the incidents that fit, and the totals over campaigns. */
  readonly totals: (filter: EventFilter, by: TotalsBy) => Promise<Totals>
  /** Who held the place of this name or id, and the places in it, when; null where no event tells. */
  readonly control: (name: string) => Promise<ControlTimeline | null>
  /** The same of every place told of, in a country or everywhere. */
  readonly controlEverywhere: (country?: string) => Promise<PlaceControl[]>
  readonly report: (id: string) => Promise<ReportDossier | null>
  readonly correcting: Correcting
  readonly counts: () => Promise<Counts>
  /** First and last day of all events; null when none has a date. */
  readonly span: () => Promise<{ readonly from: string; readonly to: string } | null>
  /** What was noted under this key by whoever works on this ledger; null where nothing was. */
  readonly note: (key: string) => Promise<string | null>
  readonly setNote: (key: string, text: string) => Promise<void>
  /** Erases a report that is there, and says why; it does not come back. */
  readonly deleteReport: (report: string, reason: string) => Promise<Deletion>
  /** What was deleted, the earliest first; after `since`, an ISO time. */
  readonly deletions: (since?: string) => Promise<Deletion[]>
  /** Writes every row into one file, and gives their number; an export leaves out what is formed of the rest. */
  readonly backUp: (file: string, kind?: ArchiveHead['kind']) => Promise<number>
  /** Puts a backup in the place of what is here; only with `replace` where anything is. */
  readonly restore: (file: string, replace?: boolean) => Promise<RestoreSummary>
  /** Adds the reports of a backup or an export to those that are here. */
  readonly importAll: (file: string) => Promise<AddSummary>
  readonly close: () => Promise<void>
}

const PAGE = 500

async function* eachEvent(db: LedgerDb, filter: EventFilter): AsyncGenerator<EventRow> {
  let left = filter.limit ?? Number.POSITIVE_INFINITY
  let cursor = filter.cursor
  while (left > 0) {
    const limit = Math.min(PAGE, left)
    const rows = await queryEvents(db, { ...filter, limit, cursor })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < limit) return
    left -= rows.length
    cursor = cursorAfter(last.event)
  }
}

async function counts(db: LedgerDb): Promise<Counts> {
  const row = await db
    .selectNoFrom(eb => [
      eb
        .selectFrom('reports')
        .select(r => r.fn.countAll<number>().as('n'))
        .as('reports'),
      eb
        .selectFrom('reports')
        .select(r => r.fn.count<number>('publisher').distinct().as('n'))
        .as('outlets'),
      eb
        .selectFrom('claims')
        .select(r => r.fn.countAll<number>().as('n'))
        .as('claims'),
      eb
        .selectFrom('events')
        .select(r => r.fn.countAll<number>().as('n'))
        .as('events'),
    ])
    .executeTakeFirstOrThrow()
  const [reports, outlets, claims, events] = [row.reports, row.outlets, row.claims, row.events].map(Number)
  return { reports: reports ?? 0, outlets: outlets ?? 0, claims: claims ?? 0, events: events ?? 0 }
}

async function span(db: LedgerDb): Promise<{ from: string; to: string } | null> {
  const row = await db
    .selectFrom('events')
    .select(eb => [eb.fn.min('day').as('from'), eb.fn.max('day').as('to')])
    .where('day', '<>', '')
    .executeTakeFirst()
  return row?.from && row.to ? { from: row.from, to: row.to } : null
}

/** The engine for what the ledger is called: a PostgreSQL address, or a file. */
async function engineOf(target: string): Promise<Engine> {
  if (!isPostgresUrl(target)) return openSqlite(target)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(target)
}

/**
 * Opens the ledger in a file or at a `postgres://` address, making it and its folder where they are not there, and bringing
 * an older one up to date. Several may hold one open, in one process or more: writers wait for one another, readers for nobody.
 */
export async function openLedger(target: string, now: () => Date = () => new Date()): Promise<Ledger> {
  const engine = await engineOf(target)
  const { db } = engine
  try {
    await migrate(engine)
    await scrubIfDue(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  const write = makeWriter(engine, now)
  const add = (items: readonly ReadReportItem[]): Promise<AddSummary> =>
    write(
      (step, at, loaded) => addReadings(step, items, at, loaded),
      sum => sum.added + sum.updated > 0,
    )
  return {
    name: engine.name,
    addReadings: add,
    correcting: correctingOf(db, write),
    deleteReport: (report, reason) => deleteReport(engine, report, reason, now()),
    deletions: since => deletionsOf(db, since),
    backUp: (file, kind = 'backup') => backUp(engine, file, kind, now()),
    restore: (file, replace = false) => restore(engine, file, replace),
    importAll: file => importAll(engine, file, add, write),
    events: (filter = {}) => queryEvents(db, filter),
    eachEvent: (filter = {}) => eachEvent(db, filter),
    eventsById: (some, preset = DEFAULT_PRESET) => eventsById(db, some, preset),
    eventIds: filter => queryEventIds(db, filter),
    eachOutline: () => eachOutline(engine),
    reports: filter => queryReports(db, filter),
    outlets: () => queryOutlets(db),
    claims: filter => queryClaims(db, filter),
    accounts: accountsOf(engine, now),
    revision: () => writesSoFar(db),
    eachSourcedEvent: (filter = {}) => eachSourcedEvent(db, filter),
    event: (idOrAlias, preset) => eventDossier(db, idOrAlias, preset),
    totals: (filter, by) => totals(db, filter, by),
    control: name => placeControl(db, name),
    controlEverywhere: country => controlEverywhere(db, country),
    report: id => reportDossier(db, id),
    counts: () => counts(db),
    span: () => span(db),
    note: key => readNote(db, key),
    setNote: (key, text) => writeNote(engine, key, text),
    close: engine.close,
  }
}
