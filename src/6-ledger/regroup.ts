/** Forms the events anew around claims that came or went, and only there. */
import type { Likeness } from '../5-events/compare.ts'
import { NO_BONDS } from '../5-events/constraints.ts'
import type { Features } from '../5-events/features.ts'
import { groupClaims } from '../5-events/group.ts'
import { chunks } from './chunks.ts'
import { type DroppedEvent, dropEvents } from './event-history.ts'
import { eventRecord } from './event-record.ts'
import { bondsAmong, hasBonds, joinedWith } from './kept-corrections.ts'
import { asRows, insertKeys, ROWS } from './key-rows.ts'
import { loadFeatures } from './load-claims.ts'
import type { EventRecord, LedgerDb } from './schema.ts'

interface Neighbourhood {
  readonly ids: ReadonlySet<string>
  readonly likenesses: readonly Likeness[]
}

/**
 * The claims that hang together with `seeds` by likenesses or by a person's word, however long the chain. Grouping looks at nothing else, so that
 * what forms here is what would form if all claims were grouped at once.
 */
async function neighbourhood(db: LedgerDb, seeds: Iterable<string>, bonded: boolean): Promise<Neighbourhood> {
  const ids = new Set(seeds)
  const likenesses: Likeness[] = []
  let frontier = [...ids]
  while (frontier.length > 0) {
    const met = new Set<string>()
    for (const some of chunks(frontier, ROWS)) {
      // Every claim has its turn once, and so comes every pair by its first claim.
      const own = await db.selectFrom('likenesses').selectAll().where('a', 'in', asRows(some)).execute()
      for (const row of own) met.add(row.b)
      likenesses.push(...own)
      const others = await db.selectFrom('likenesses').select('a').distinct().where('b', 'in', asRows(some)).execute()
      for (const row of others) met.add(row.a)
    }
    if (bonded) for (const id of await joinedWith(db, frontier)) met.add(id)
    frontier = [...met].filter(id => !ids.has(id))
    for (const id of frontier) ids.add(id)
  }
  return { ids, likenesses }
}

/** The events that hold any of these claims, each with its claims in order. */
async function standingEvents(db: LedgerDb, claims: readonly string[]): Promise<Map<string, string[]>> {
  const events = new Map<string, string[]>()
  for (const some of chunks(claims, ROWS)) {
    const rows = await db.selectFrom('event_claims').selectAll().where('claim', 'in', asRows(some)).execute()
    for (const { event, claim } of rows) events.set(event, [...(events.get(event) ?? []), claim])
  }
  for (const members of events.values()) members.sort()
  return events
}

const idOf = (group: readonly Features[]): string => group[0]?.told.id ?? ''

async function insertEvents(db: LedgerDb, groups: readonly (readonly Features[])[]): Promise<EventRecord[]> {
  const records = groups.map(eventRecord)
  for (const some of chunks(records, 50)) {
    await db
      .insertInto('events')
      .values([...some])
      .execute()
  }
  await insertKeys(
    db,
    'event_claims',
    groups.flatMap(group => group.map(member => [member.told.id, idOf(group)])),
  )
  return records
}

/** Claims around which events are to be formed anew. */
export interface Seeds {
  /** Those that came or changed: their events are made again even of the same claims. */
  readonly fresh: ReadonlySet<string>
  /** Those beside which others went. */
  readonly near: ReadonlySet<string>
}

/**
 * Regroups the neighbourhood of the seeds. An event that comes out with the very claims it had is left as it is; gives the others,
 * as they were and as they are.
 */
export async function regroup(
  db: LedgerDb,
  { fresh, near }: Seeds,
  known: Map<string, Features>,
): Promise<{ readonly dropped: readonly DroppedEvent[]; readonly formed: readonly EventRecord[] }> {
  const bonded = await hasBonds(db)
  const { ids, likenesses } = await neighbourhood(db, [...fresh, ...near], bonded)
  await loadFeatures(db, ids, known)
  const claims = [...ids].map(id => known.get(id)).filter(features => features !== undefined)
  const standing = await standingEvents(db, [...ids])
  const stays = (group: readonly Features[]): boolean => {
    const before = standing.get(idOf(group))
    return before?.length === group.length && group.every(({ told }, i) => told.id === before[i] && !fresh.has(told.id))
  }
  const groups = groupClaims(claims, likenesses, bonded ? await bondsAmong(db, [...ids]) : NO_BONDS)
  const kept = new Set(groups.filter(stays).map(idOf))
  const dropped = await dropEvents(
    db,
    [...standing.keys()].filter(event => !kept.has(event)),
  )
  const formed = await insertEvents(
    db,
    groups.filter(group => !kept.has(idOf(group))),
  )
  return { dropped, formed }
}
