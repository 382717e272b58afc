/** Keeps the implied days of events in step with what their undated reports share with dated ones. */
import type { Features } from '../5-events/features.ts'
import type { FoundEvent } from '../5-events/find-events.ts'
import { implyDays } from '../5-events/implied-days.ts'
import { chunks } from './chunks.ts'
import { dayColumns } from './event-record.ts'
import { eventOf, refsOf, toJson } from './json-columns.ts'
import { loadFeatures } from './load-claims.ts'
import type { LedgerDb } from './schema.ts'

/** Reports of unknown day with claims in these events. */
async function undatedReportsIn(db: LedgerDb, events: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of chunks(events)) {
    const rows = await db
      .selectFrom('event_claims as x')
      .innerJoin('claims as c', 'c.id', 'x.claim')
      .innerJoin('reports as r', 'r.id', 'c.report')
      .select('r.id')
      .distinct()
      .where('x.event', 'in', some)
      .where('r.read_published', 'is', null)
      .execute()
    for (const { id } of rows) found.add(id)
  }
  return [...found]
}

async function eventsOf(db: LedgerDb, reports: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of chunks(reports)) {
    const rows = await db
      .selectFrom('claims as c')
      .innerJoin('event_claims as x', 'x.claim', 'c.id')
      .select('x.event')
      .distinct()
      .where('c.report', 'in', some)
      .execute()
    for (const { event } of rows) found.add(event)
  }
  return [...found]
}

async function loadEvents(db: LedgerDb, ids: readonly string[], known: Map<string, Features>): Promise<FoundEvent[]> {
  const found: FoundEvent[] = []
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('events').select(['data', 'claims']).where('id', 'in', some).execute()
    const events = rows.map(({ data, claims }) => ({ event: eventOf(data), refs: refsOf(claims) }))
    await loadFeatures(
      db,
      events.flatMap(({ refs }) => refs.map(ref => ref.id)),
      known,
    )
    for (const { event, refs } of events) {
      const claims = refs.map(({ id }) => known.get(id)?.told).filter(told => told !== undefined)
      found.push({ event, claims })
    }
  }
  return found
}

/**
 * Works the implied days of all events anew whose undated reports have claims in one of the `changed` events. An event's days
 * hang on its reports and on the events that these share with others, and on nothing further. Gives the
 * data of those that changed, by id.
 */
export async function refreshImpliedDays(
  db: LedgerDb,
  changed: readonly string[],
  known: Map<string, Features>,
): Promise<Map<string, string>> {
  const redated = new Map<string, string>()
  const affected = await undatedReportsIn(db, changed)
  if (affected.length === 0) return redated
  const due = new Set(await eventsOf(db, affected))
  const around = await eventsOf(db, await undatedReportsIn(db, [...due]))
  const before = await loadEvents(db, around, known)
  for (const [i, { event }] of implyDays(before).entries()) {
    const data = toJson(event)
    if (!due.has(event.id) || data === toJson(before[i]?.event)) continue
    await db
      .updateTable('events')
      .set({ data, ...dayColumns(event.date) })
      .where('id', '=', event.id)
      .execute()
    redated.set(event.id, data)
  }
  return redated
}
