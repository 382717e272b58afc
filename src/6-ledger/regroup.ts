/** Forms the events anew around claims that came or went, and only there. */
import type { Likeness } from '../5-events/compare.ts'
import type { Features } from '../5-events/features.ts'
import { groupClaims } from '../5-events/group.ts'
import { chunks } from './chunks.ts'
import { eventRecord } from './event-record.ts'
import { loadFeatures } from './load-claims.ts'
import type { LedgerDb } from './schema.ts'

interface Neighbourhood {
  readonly ids: ReadonlySet<string>
  readonly likenesses: readonly Likeness[]
}

/**
 * The claims that hang together with `seeds` by likenesses, however long the chain. Grouping looks at nothing else, so that
 * what forms here is what would form if all claims were grouped at once.
 */
async function neighbourhood(db: LedgerDb, seeds: Iterable<string>): Promise<Neighbourhood> {
  const ids = new Set(seeds)
  const pairs = new Map<string, Likeness>()
  let frontier = [...ids]
  while (frontier.length > 0) {
    const met = new Set<string>()
    for (const some of chunks(frontier)) {
      for (const side of ['a', 'b'] as const) {
        const rows = await db.selectFrom('likenesses').selectAll().where(side, 'in', some).execute()
        for (const row of rows) {
          pairs.set(`${row.a} ${row.b}`, row)
          met.add(row.a).add(row.b)
        }
      }
    }
    frontier = [...met].filter(id => !ids.has(id))
    for (const id of frontier) ids.add(id)
  }
  return { ids, likenesses: [...pairs.values()] }
}

/** Takes the events that hold any of these claims out of the ledger. */
async function dropEvents(db: LedgerDb, claims: readonly string[]): Promise<void> {
  const events = new Set<string>()
  for (const some of chunks(claims)) {
    const rows = await db.selectFrom('event_claims').select('event').distinct().where('claim', 'in', some).execute()
    for (const row of rows) events.add(row.event)
  }
  for (const some of chunks([...events])) {
    await db.deleteFrom('event_claims').where('event', 'in', some).execute()
    await db.deleteFrom('events').where('id', 'in', some).execute()
  }
}

/** Regroups the neighbourhood of `seeds`; `known` holds claims that are loaded already. */
export async function regroup(db: LedgerDb, seeds: Iterable<string>, known: Map<string, Features>): Promise<void> {
  const { ids, likenesses } = await neighbourhood(db, seeds)
  await loadFeatures(db, ids, known)
  const claims = [...ids].map(id => known.get(id)).filter(features => features !== undefined)
  await dropEvents(db, [...ids])
  const groups = groupClaims(claims, likenesses)
  for (const some of chunks(groups, 50)) {
    await db.insertInto('events').values(some.map(eventRecord)).execute()
  }
  const links = groups.flatMap(group =>
    group.map(member => ({ claim: member.told.id, event: group[0]?.told.id ?? '' })),
  )
  for (const some of chunks(links)) await db.insertInto('event_claims').values(some).execute()
}
