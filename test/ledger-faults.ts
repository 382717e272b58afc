/** What would be half in a ledger: rows that lead nowhere, and parts that lack the rest. */
import { sql } from 'kysely'
import type { Engine } from '../src/6-ledger/engine.ts'
import { isPostgresUrl } from '../src/6-ledger/engine.ts'
import { refsOf } from '../src/6-ledger/json-columns.ts'
import { openPostgres } from '../src/6-ledger/postgres.ts'
import { openSqlite } from '../src/6-ledger/sqlite.ts'

const LEADING_NOWHERE: readonly (readonly [what: string, query: string])[] = [
  ['claims without a report', 'select id from claims where report not in (select id from reports)'],
  ['claims in no event', 'select id from claims where id not in (select claim from event_claims)'],
  ['listings of no claim', 'select claim as id from blocks where claim not in (select id from claims)'],
  ['claims under no key', 'select id from claims where id not in (select claim from blocks)'],
  ['likenesses of no claim', 'select a as id from likenesses where a not in (select id from claims)'],
  ['likenesses to no claim', 'select b as id from likenesses where b not in (select id from claims)'],
  ['members that are no claim', 'select claim as id from event_claims where claim not in (select id from claims)'],
  ['members of no event', 'select claim as id from event_claims where event not in (select id from events)'],
  ['events without a claim', 'select id from events where id not in (select event from event_claims)'],
  ['versions of no report', 'select report as id from report_versions where report not in (select id from reports)'],
  ['gaps', 'select report as id from claims group by report having count(*) <> max(idx) + 1'],
]

async function faultsOf({ db }: Engine): Promise<string[]> {
  const faults: string[] = []
  for (const [what, query] of LEADING_NOWHERE) {
    const { rows } = await sql.raw<{ id: string }>(query).execute(db)
    faults.push(...rows.map(({ id }) => `${what}: ${id}`))
  }
  const members = new Map<string, string[]>()
  for (const { claim, event } of await db.selectFrom('event_claims').selectAll().execute())
    members.set(event, [...(members.get(event) ?? []), claim])
  for (const { id, claims } of await db.selectFrom('events').select(['id', 'claims']).execute()) {
    const told = refsOf(claims).map(ref => ref.id)
    if (String(told.sort()) !== String(members.get(id)?.sort())) faults.push(`event with other claims: ${id}`)
  }
  return faults
}

/** All that is half in the ledger of this file or address; empty when it is whole. */
export async function ledgerFaults(target: string): Promise<string[]> {
  const engine = isPostgresUrl(target) ? await openPostgres(target) : await openSqlite(target)
  try {
    return await faultsOf(engine)
  } finally {
    await engine.close()
  }
}

/** Ids of all reports in the ledger of this file or address. */
export async function reportsIn(target: string): Promise<Set<string>> {
  const engine = isPostgresUrl(target) ? await openPostgres(target) : await openSqlite(target)
  try {
    const rows = await engine.db.selectFrom('reports').select('id').execute()
    return new Set(rows.map(row => row.id))
  } finally {
    await engine.close()
  }
}
