/** Writes down what became of events, by whose doing. */
import type { ClaimRef, Event, EventToll } from '../5-events/event.ts'
import { chunks } from './chunks.ts'
import { eventOf, refsOf, toJson } from './json-columns.ts'
import type { EventRecord, HistoryRow, LedgerDb } from './schema.ts'

/** When and by whom something is done. */
export interface Stamp {
  readonly at: string
  readonly who: string
}

/** An event that was taken out to be formed anew. */
export type DroppedEvent = Pick<EventRecord, 'id' | 'data' | 'claims'>

/** A claim that came to an event or left it. */
export type HeldClaim = Pick<ClaimRef, 'id' | 'report'>

/** What became of an event in one step. */
export interface EventChange {
  /** Events whose claims it took over, by the ids that they had. */
  readonly from: readonly string[]
  readonly added: readonly HeldClaim[]
  readonly removed: readonly HeldClaim[]
  /** Fields that read otherwise than before, each as it was and as it is. */
  readonly fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>
  /** All its claims went elsewhere or away. */
  readonly gone: boolean
}

/** Takes these events out; their claims stay. */
export async function dropEvents(db: LedgerDb, events: readonly string[]): Promise<DroppedEvent[]> {
  const dropped: DroppedEvent[] = []
  for (const some of chunks(events)) {
    dropped.push(...(await db.selectFrom('events').select(['id', 'data', 'claims']).where('id', 'in', some).execute()))
    await db.deleteFrom('event_claims').where('event', 'in', some).execute()
    await db.deleteFrom('events').where('id', 'in', some).execute()
  }
  return dropped
}

/** The next number of the history; only under the lock of a writer. */
export async function nextSeq(db: LedgerDb): Promise<number> {
  const row = await db
    .selectFrom('history')
    .select(eb => eb.fn.max('seq').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

const tollFacts = ({ outcome, of, group, low, best, high, open }: EventToll) => ({
  ...{ outcome, of, group, low, best, high, open },
})

/** What of an event is worth telling when it changes. */
const factsOf = ({ type, status, scope, date, place, actors, tolls, review }: Event): Record<string, unknown> => ({
  ...{ type, status, scope, place: place?.name ?? null, review: review.state },
  date: { start: date.start, end: date.end },
  actors: actors.map(({ name, role }) => ({ name, role })),
  tolls: tolls.map(tollFacts),
})

function changedFields(before: Event, after: Event): EventChange['fields'] {
  const [x, y] = [factsOf(before), factsOf(after)]
  return Object.fromEntries(
    Object.keys(y)
      .filter(field => toJson(x[field]) !== toJson(y[field]))
      .map(field => [field, [x[field], y[field]] as const]),
  )
}

const held = (claims: string): HeldClaim[] => refsOf(claims).map(({ id, report }) => ({ id, report }))
const without = (claims: readonly HeldClaim[], others: readonly HeldClaim[]): HeldClaim[] => {
  const ids = new Set(others.map(claim => claim.id))
  return claims.filter(claim => !ids.has(claim.id))
}

function changeOf(record: EventRecord, ancestors: readonly DroppedEvent[]): EventChange | null {
  const now = held(record.claims)
  const before = ancestors.find(one => one.id === record.id) ?? ancestors[0]
  const was = before ? held(before.claims) : []
  const change: EventChange = {
    from: ancestors.map(one => one.id).filter(id => id !== record.id),
    added: without(now, was),
    removed: without(was, now),
    fields: before ? changedFields(eventOf(before.data), eventOf(record.data)) : {},
    gone: false,
  }
  const stays = change.from.length + change.added.length + change.removed.length === 0
  return stays && Object.keys(change.fields).length === 0 ? null : change
}

/** Compares the events that were taken out with those that were formed, and appends what changed. */
export async function recordChanges(
  db: LedgerDb,
  dropped: readonly DroppedEvent[],
  formed: readonly EventRecord[],
  { at, who }: Stamp,
): Promise<void> {
  const holder = new Map(dropped.flatMap(one => refsOf(one.claims).map(({ id }) => [id, one] as const)))
  const heirs = new Set<DroppedEvent>()
  const changes: { event: string; change: EventChange }[] = []
  for (const record of formed) {
    const ancestors = new Set(refsOf(record.claims).flatMap(({ id }) => holder.get(id) ?? []))
    for (const one of ancestors) heirs.add(one)
    const change = changeOf(
      record,
      [...ancestors].sort((x, y) => (x.id < y.id ? -1 : 1)),
    )
    if (change) changes.push({ event: record.id, change })
  }
  for (const one of dropped.filter(lost => !heirs.has(lost))) {
    const removed = held(one.claims)
    changes.push({ event: one.id, change: { from: [], added: [], removed, fields: {}, gone: true } })
  }
  if (changes.length === 0) return
  const first = await nextSeq(db)
  const rows = changes.map(
    ({ event, change }, i): HistoryRow => ({
      ...{ seq: first + i, at, who, kind: 'event', event, report: null, target: null, data: toJson(change) },
    }),
  )
  for (const some of chunks(rows, 100))
    await db
      .insertInto('history')
      .values([...some])
      .execute()
}
